// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartContactConversationalAnalyticsJob`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, AnalyticsMode, IdempotencyException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `StartContactConversationalAnalyticsJob` of Amazon Connect Service.
///
/// See [`StartContactConversationalAnalyticsJob`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartContactConversationalAnalyticsJob
#[connect_operation(
    method = "POST",
    uri = "/contact/start-conversational-analytics-job/<InstanceId>/<ContactId>",
    output = StartContactConversationalAnalyticsJobOutput,
    errors(
        AccessDeniedException,
        IdempotencyException,
        InternalServiceException,
        InvalidRequestException,
        ResourceNotFoundException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct StartContactConversationalAnalyticsJob {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `AnalyticsModes`.
    pub analytics_modes: Vec<AnalyticsMode>,
    /// The member `AnalyticsConfiguration`.
    pub analytics_configuration: AnalyticsConfiguration,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(length(..=500))]
    pub client_token: Option<String>,
}

impl StartContactConversationalAnalyticsJob {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        contact_id: impl Into<String>,
        analytics_modes: Vec<AnalyticsMode>,
        analytics_configuration: AnalyticsConfiguration,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            contact_id: contact_id.into(),
            analytics_modes,
            analytics_configuration,
            client_token: None,
        }
    }
}

/// The structure `AnalyticsConfiguration`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct AnalyticsConfiguration {
    /// The member `LanguageConfiguration`.
    pub language_configuration: LanguageConfiguration,
    /// The member `RedactionConfiguration`.
    pub redaction_configuration: RedactionConfiguration,
    /// The member `SentimentConfiguration`.
    pub sentiment_configuration: SentimentConfiguration,
    /// The member `SummaryConfiguration`.
    pub summary_configuration: SummaryConfiguration,
    /// The member `RulesConfiguration`.
    pub rules_configuration: RulesConfiguration,
}

/// The structure `LanguageConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct LanguageConfiguration {
    /// The member `LanguageLocale`.
    pub language_locale: Option<String>,
}

/// The structure `RedactionConfiguration`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct RedactionConfiguration {
    /// The member `Behavior`.
    pub behavior: Behavior,
    /// The member `Policy`.
    pub policy: Policy,
    /// The member `Entities`.
    #[connect(items(length(1..)))]
    pub entities: Option<Vec<String>>,
    /// The member `MaskMode`.
    pub mask_mode: Option<MaskMode>,
}

impl RedactionConfiguration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(behavior: Behavior, policy: Policy) -> Self {
        Self { behavior, policy, entities: None, mask_mode: None }
    }
}

/// The values of `Behavior`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// The value `Enable`.
    Enable,
    /// The value `Disable`.
    Disable,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `Policy`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// The value `None`.
    None,
    /// The value `RedactedOnly`.
    RedactedOnly,
    /// The value `RedactedAndOriginal`.
    RedactedAndOriginal,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `MaskMode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaskMode {
    /// The value `PII`.
    #[connect(rename = "PII")]
    Pii,
    /// The value `EntityType`.
    EntityType,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `SentimentConfiguration`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct SentimentConfiguration {
    /// The member `Behavior`.
    pub behavior: Behavior,
}

/// The structure `SummaryConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SummaryConfiguration {
    /// The member `SummaryModes`. Up to 2 items.
    #[connect(length(..=2))]
    pub summary_modes: Vec<SummaryMode>,
}

/// The values of `SummaryMode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SummaryMode {
    /// The value `PostContact`.
    PostContact,
    /// The value `AutomatedInteraction`.
    AutomatedInteraction,
    /// The value `ContactChain`.
    ContactChain,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RulesConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RulesConfiguration {
    /// The member `Behavior`.
    pub behavior: Option<Behavior>,
}

/// The output of [`StartContactConversationalAnalyticsJob`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartContactConversationalAnalyticsJobOutput {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}
