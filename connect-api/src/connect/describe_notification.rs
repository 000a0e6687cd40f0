// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeNotification`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException, Notification,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeNotification` of Amazon Connect Service.
///
/// See [`DescribeNotification`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeNotification
#[connect_operation(
    method = "GET",
    uri = "/notifications/<InstanceId>/<NotificationId>",
    output = DescribeNotificationOutput,
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
pub struct DescribeNotification {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NotificationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub notification_id: String,
}

/// The output of [`DescribeNotification`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeNotificationOutput {
    /// The member `Notification`.
    pub notification: Notification,
}

impl DescribeNotificationOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(notification: Notification) -> Self {
        Self { notification }
    }
}
