// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SendOutboundWebNotification`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    SourceCampaign, ThrottlingException,
};

/// The operation `SendOutboundWebNotification` of Amazon Connect Service.
///
/// See [`SendOutboundWebNotification`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SendOutboundWebNotification
#[connect_operation(
    method = "POST",
    uri = "/instance/<InstanceId>/outbound-web-notification",
    output = (),
    errors(
        InvalidRequestException,
        InternalServiceException,
        ResourceNotFoundException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct SendOutboundWebNotification {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `BrowserId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub browser_id: String,
    /// The member `SessionId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub session_id: String,
    /// The member `ExpiresAt`.
    pub expires_at: Timestamp,
    /// The member `Source`.
    pub source: WebNotificationSource,
    /// The member `Destination`.
    pub destination: WidgetDestination,
    /// The member `Content`.
    pub content: WebNotificationContent,
}

impl SendOutboundWebNotification {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        browser_id: impl Into<String>,
        session_id: impl Into<String>,
        expires_at: Timestamp,
        source: WebNotificationSource,
        destination: WidgetDestination,
        content: WebNotificationContent,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            client_token: None,
            browser_id: browser_id.into(),
            session_id: session_id.into(),
            expires_at,
            source,
            destination,
            content,
        }
    }
}

/// The structure `WebNotificationSource`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WebNotificationSource {
    /// The member `SourceCampaign`.
    pub source_campaign: SourceCampaign,
}

/// The structure `WidgetDestination`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WidgetDestination {
    /// The member `WidgetId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub widget_id: String,
    /// The member `ProfileId`. 1 to 32 characters.
    #[connect(length(1..=32))]
    pub profile_id: String,
}

/// The structure `WebNotificationContent`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct WebNotificationContent {
    /// The member `Type`.
    pub r#type: NotificationType,
    /// The member `ViewArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub view_arn: Option<String>,
    /// The member `Attributes`.
    pub attributes: Option<ContentAttributes>,
}

impl WebNotificationContent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: NotificationType) -> Self {
        Self { r#type, view_arn: None, attributes: None }
    }
}

/// The values of `NotificationType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// The value `WIDGET_VIEW`.
    WidgetView,
    /// The value `WIDGET_ACTION`.
    WidgetAction,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ContentAttributes`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContentAttributes {
    /// The member `RecommenderConfig`.
    pub recommender_config: Option<RecommenderConfig>,
}

/// The structure `RecommenderConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RecommenderConfig {
    /// The member `DomainName`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub domain_name: String,
    /// The member `RecommenderName`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub recommender_name: String,
    /// The member `Context`.
    #[connect(keys(length(1..=64)), values(length(1..=255)))]
    pub context: Option<BTreeMap<String, String>>,
}
