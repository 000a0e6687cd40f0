// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateNotificationContent`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException, LocaleCode,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateNotificationContent` of Amazon Connect Service.
///
/// See [`UpdateNotificationContent`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateNotificationContent
#[connect_operation(
    method = "POST",
    uri = "/notifications/<InstanceId>/<NotificationId>",
    output = (),
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateNotificationContent {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NotificationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub notification_id: String,
    /// The member `Content`.
    #[connect(values(length(..=3000)))]
    pub content: BTreeMap<LocaleCode, String>,
}
