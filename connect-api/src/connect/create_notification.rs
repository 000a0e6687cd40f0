// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateNotification`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConfigurableNotificationPriority, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LocaleCode, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateNotification` of Amazon Connect Service.
///
/// See [`CreateNotification`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateNotification
#[connect_operation(
    method = "PUT",
    uri = "/notifications/<InstanceId>",
    output = CreateNotificationOutput,
    errors(
        InvalidRequestException,
        DuplicateResourceException,
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
pub struct CreateNotification {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ExpiresAt`.
    pub expires_at: Option<Timestamp>,
    /// The member `Recipients`. Up to 200 items.
    #[connect(length(..=200))]
    pub recipients: Vec<String>,
    /// The member `Priority`.
    pub priority: Option<ConfigurableNotificationPriority>,
    /// The member `Content`.
    #[connect(values(length(..=3000)))]
    pub content: BTreeMap<LocaleCode, String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `PredefinedNotificationId`. 1 to 256 characters.
    #[deprecated(note = "since 3/13/2026")]
    #[connect(length(1..=256))]
    pub predefined_notification_id: Option<String>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`CreateNotification`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateNotificationOutput {
    /// The member `NotificationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub notification_id: String,
    /// The member `NotificationArn`.
    pub notification_arn: String,
}
