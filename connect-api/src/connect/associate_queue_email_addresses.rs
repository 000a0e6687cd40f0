// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateQueueEmailAddresses`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, EmailAddressConfig, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `AssociateQueueEmailAddresses` of Amazon Connect Service.
///
/// See [`AssociateQueueEmailAddresses`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateQueueEmailAddresses
#[connect_operation(
    method = "POST",
    uri = "/queues/<InstanceId>/<QueueId>/associate-email-addresses",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        LimitExceededException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct AssociateQueueEmailAddresses {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `EmailAddressesConfig`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub email_addresses_config: Vec<EmailAddressConfig>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
