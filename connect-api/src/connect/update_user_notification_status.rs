// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateUserNotificationStatus`.

use connect_core::{Timestamp, connect_operation};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    NotificationStatus, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateUserNotificationStatus` of Amazon Connect Service.
///
/// See [`UpdateUserNotificationStatus`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateUserNotificationStatus
#[connect_operation(
    method = "POST",
    uri = "/users/<InstanceId>/<UserId>/notifications/<NotificationId>",
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
#[derive(Clone, Debug)]
pub struct UpdateUserNotificationStatus {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NotificationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub notification_id: String,
    /// The member `UserId`.
    pub user_id: String,
    /// The member `Status`.
    pub status: NotificationStatus,
    /// The member `LastModifiedTime`.
    #[connect(header = "x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(header = "x-amz-last-modified-region", pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

impl UpdateUserNotificationStatus {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        notification_id: impl Into<String>,
        user_id: impl Into<String>,
        status: NotificationStatus,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            notification_id: notification_id.into(),
            user_id: user_id.into(),
            status,
            last_modified_time: None,
            last_modified_region: None,
        }
    }
}
