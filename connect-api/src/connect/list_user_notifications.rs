// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListUserNotifications`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException, LocaleCode,
    NotificationPriority, NotificationStatus, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListUserNotifications` of Amazon Connect Service.
///
/// See [`ListUserNotifications`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListUserNotifications
#[connect_operation(
    method = "GET",
    uri = "/users/<InstanceId>/<UserId>/notifications",
    output = ListUserNotificationsOutput,
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
pub struct ListUserNotifications {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `UserId`.
    pub user_id: String,
}

/// The output of [`ListUserNotifications`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListUserNotificationsOutput {
    /// The member `UserNotifications`.
    pub user_notifications: Option<Vec<UserNotificationSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `UserNotificationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserNotificationSummary {
    /// The member `NotificationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub notification_id: Option<String>,
    /// The member `NotificationStatus`.
    pub notification_status: Option<NotificationStatus>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `RecipientId`. Up to 256 characters.
    #[connect(length(..=256))]
    pub recipient_id: Option<String>,
    /// The member `Content`.
    #[connect(values(length(..=3000)))]
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// The member `Priority`.
    pub priority: Option<NotificationPriority>,
    /// The member `Source`.
    pub source: Option<NotificationSource>,
    /// The member `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// The member `ExpiresAt`.
    pub expires_at: Option<Timestamp>,
}

/// The values of `NotificationSource`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationSource {
    /// The value `CUSTOMER`.
    Customer,
    /// The value `RULES`.
    Rules,
    /// The value `SYSTEM`.
    System,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
