// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `contacts` use.

use connect_core::{Timestamp, UnknownValue, connect_shape};

/// The values of `FileStatusType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStatusType {
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `PROCESSING`.
    Processing,
    /// The value `FAILED`.
    Failed,
    /// The value `DRAFTING`.
    Drafting,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `FileUseCaseType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileUseCaseType {
    /// The value `CONTACT_ANALYSIS`.
    ContactAnalysis,
    /// The value `EMAIL_MESSAGE`.
    EmailMessage,
    /// The value `EMAIL_MESSAGE_PLAIN_TEXT`.
    EmailMessagePlainText,
    /// The value `EMAIL_MESSAGE_REDACTED`.
    EmailMessageRedacted,
    /// The value `EMAIL_MESSAGE_PLAIN_TEXT_REDACTED`.
    EmailMessagePlainTextRedacted,
    /// The value `ATTACHMENT`.
    Attachment,
    /// The value `VOICE_RECORDING`.
    VoiceRecording,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Endpoint`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Endpoint {
    /// The member `Type`.
    pub r#type: Option<EndpointType>,
    /// The member `Address`. Up to 256 characters.
    #[connect(length(..=256))]
    pub address: Option<String>,
}

/// The values of `EndpointType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointType {
    /// The value `TELEPHONE_NUMBER`.
    TelephoneNumber,
    /// The value `VOIP`.
    Voip,
    /// The value `CONTACT_FLOW`.
    ContactFlow,
    /// The value `CONNECT_PHONENUMBER_ARN`.
    ConnectPhonenumberArn,
    /// The value `EMAIL_ADDRESS`.
    EmailAddress,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Campaign`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// The member `CampaignId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub campaign_id: Option<String>,
}

/// The structure `OutboundStrategy`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct OutboundStrategy {
    /// The member `Type`.
    pub r#type: OutboundStrategyType,
    /// The member `Config`.
    pub config: Option<OutboundStrategyConfig>,
}

impl OutboundStrategy {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: OutboundStrategyType) -> Self {
        Self { r#type, config: None }
    }
}

/// The values of `OutboundStrategyType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundStrategyType {
    /// The value `AGENT_FIRST`.
    AgentFirst,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `OutboundStrategyConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct OutboundStrategyConfig {
    /// The member `AgentFirst`.
    pub agent_first: Option<AgentFirst>,
}

/// The structure `AgentFirst`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AgentFirst {
    /// The member `Preview`.
    pub preview: Option<Preview>,
}

/// The structure `Preview`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// The member `PostAcceptTimeoutConfig`.
    pub post_accept_timeout_config: PostAcceptTimeoutConfig,
    /// The member `AllowedUserActions`.
    pub allowed_user_actions: Vec<AllowedUserAction>,
}

/// The structure `PostAcceptTimeoutConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct PostAcceptTimeoutConfig {
    /// The member `DurationInSeconds`. At least 0.
    #[connect(range(0..))]
    pub duration_in_seconds: i32,
}

/// The values of `AllowedUserAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedUserAction {
    /// The value `CALL`.
    Call,
    /// The value `DISCARD`.
    Discard,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `UserInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UserInfo {
    /// The member `UserId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub user_id: Option<String>,
}

/// The values of `AttachmentScope`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentScope {
    /// The value `EMAIL`.
    Email,
    /// The value `CHAT`.
    Chat,
    /// The value `CASE`.
    Case,
    /// The value `TASK`.
    Task,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ExtensionConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct ExtensionConfiguration {
    /// The member `AllowedExtensions`.
    pub allowed_extensions: Vec<AllowedExtension>,
}

/// The structure `AllowedExtension`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct AllowedExtension {
    /// The member `Extension`. 1 to 10 characters. Pattern: `^[a-zA-Z0-9-_]+$`.
    #[connect(length(1..=10), pattern = "^[a-zA-Z0-9-_]+$")]
    pub extension: String,
}

/// The values of `AiUseCase`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiUseCase {
    /// The value `AgentAssistance`.
    AgentAssistance,
    /// The value `SelfService`.
    SelfService,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RoutingCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoutingCriteria {
    /// The member `Steps`.
    pub steps: Option<Vec<Step>>,
    /// The member `ActivationTimestamp`.
    pub activation_timestamp: Option<Timestamp>,
    /// The member `Index`.
    pub index: Option<i32>,
}

/// The structure `Step`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Step {
    /// The member `Expiry`.
    pub expiry: Option<Expiry>,
    /// The member `Expression`.
    pub expression: Option<Expression>,
    /// The member `Status`.
    pub status: Option<RoutingCriteriaStepStatus>,
}

/// The structure `Expiry`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Expiry {
    /// The member `DurationInSeconds`.
    pub duration_in_seconds: Option<i32>,
    /// The member `ExpiryTimestamp`.
    pub expiry_timestamp: Option<Timestamp>,
}

/// The structure `Expression`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Expression {
    /// The member `AttributeCondition`.
    pub attribute_condition: Option<AttributeCondition>,
    /// The member `AndExpression`.
    pub and_expression: Option<Vec<Expression>>,
    /// The member `OrExpression`.
    pub or_expression: Option<Vec<Expression>>,
    /// The member `NotAttributeCondition`.
    pub not_attribute_condition: Option<AttributeCondition>,
}

/// The structure `AttributeCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AttributeCondition {
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: Option<String>,
    /// The member `Value`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub value: Option<String>,
    /// The member `ProficiencyLevel`. 1.0 to 5.0.
    #[connect(range(1.0..=5.0))]
    pub proficiency_level: Option<f32>,
    /// The member `Range`.
    pub range: Option<Range>,
    /// The member `MatchCriteria`.
    pub match_criteria: Option<MatchCriteria>,
    /// The member `ComparisonOperator`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub comparison_operator: Option<String>,
}

/// The structure `Range`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Range {
    /// The member `MinProficiencyLevel`. 1.0 to 5.0.
    #[connect(range(1.0..=5.0))]
    pub min_proficiency_level: Option<f32>,
    /// The member `MaxProficiencyLevel`. 1.0 to 5.0.
    #[connect(range(1.0..=5.0))]
    pub max_proficiency_level: Option<f32>,
}

/// The structure `MatchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct MatchCriteria {
    /// The member `AgentsCriteria`.
    pub agents_criteria: Option<AgentsCriteria>,
}

/// The structure `AgentsCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AgentsCriteria {
    /// The member `AgentIds`.
    #[connect(items(length(..=256)))]
    pub agent_ids: Option<Vec<String>>,
}

/// The values of `RoutingCriteriaStepStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutingCriteriaStepStatus {
    /// The value `ACTIVE`.
    Active,
    /// The value `INACTIVE`.
    Inactive,
    /// The value `JOINED`.
    Joined,
    /// The value `EXPIRED`.
    Expired,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GlobalResiliencyMetadata`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalResiliencyMetadata {
    /// The member `ActiveRegion`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub active_region: Option<String>,
    /// The member `OriginRegion`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub origin_region: Option<String>,
    /// The member `TrafficDistributionGroupId`. Pattern:
    /// `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(pattern = "^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")]
    pub traffic_distribution_group_id: Option<String>,
}

/// The values of `AnalyticsMode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsMode {
    /// The value `PostContact`.
    PostContact,
    /// The value `RealTime`.
    RealTime,
    /// The value `ContactLens`.
    ContactLens,
    /// The value `AutomatedInteraction`.
    AutomatedInteraction,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ContactRecordingType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactRecordingType {
    /// The value `AGENT`.
    Agent,
    /// The value `IVR`.
    Ivr,
    /// The value `SCREEN`.
    Screen,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
