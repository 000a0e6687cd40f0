// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeletePushNotificationRegistration`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DeletePushNotificationRegistration` of Amazon Connect Service.
///
/// See [`DeletePushNotificationRegistration`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeletePushNotificationRegistration
#[connect_operation(
    method = "DELETE",
    uri = "/push-notification/<InstanceId>/registrations/<RegistrationId>",
    output = (),
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeletePushNotificationRegistration {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `RegistrationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub registration_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(query = "contactId", length(1..=256))]
    pub contact_id: String,
}
