// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations use.

#![allow(unused_imports, reason = "an import can be of items that no enabled feature needs")]

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, UnknownVariant, connect_shape};

/// The values of `StorageType`.
#[cfg(any(feature = "contacts", feature = "instances"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageType {
    /// The value `S3`.
    S3,
    /// The value `KINESIS_VIDEO_STREAM`.
    KinesisVideoStream,
    /// The value `KINESIS_STREAM`.
    KinesisStream,
    /// The value `KINESIS_FIREHOSE`.
    KinesisFirehose,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `Channel`.
#[cfg(any(feature = "contacts", feature = "metrics", feature = "routing", feature = "users"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// The value `VOICE`.
    Voice,
    /// The value `CHAT`.
    Chat,
    /// The value `TASK`.
    Task,
    /// The value `EMAIL`.
    Email,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `CreatedByInfo`: exactly one of the variants.
#[cfg(any(feature = "contacts", feature = "metrics"))]
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreatedByInfo {
    /// The member `ConnectUserArn`.
    ConnectUserArn(String),
    /// The member `AWSIdentityArn`.
    #[connect(rename = "AWSIdentityArn")]
    AwsIdentityArn(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `Reference`.
#[cfg(any(feature = "contacts", feature = "email", feature = "rules"))]
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct Reference {
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
    /// The member `Type`.
    pub r#type: ReferenceType,
    /// The member `Status`.
    pub status: Option<ReferenceStatus>,
    /// The member `Arn`. 20 to 256 characters. Pattern: `^[-:/A-Za-z0-9]+`.
    #[connect(length(20..=256), pattern = "^[-:/A-Za-z0-9]+")]
    pub arn: Option<String>,
    /// The member `StatusReason`. Up to 100 characters.
    #[connect(length(..=100))]
    pub status_reason: Option<String>,
}

#[cfg(any(feature = "contacts", feature = "email", feature = "rules"))]
impl Reference {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: ReferenceType) -> Self {
        Self { value: None, r#type, status: None, arn: None, status_reason: None }
    }
}

/// The values of `ReferenceType`.
#[cfg(any(feature = "contacts", feature = "email", feature = "rules"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceType {
    /// The value `URL`.
    Url,
    /// The value `ATTACHMENT`.
    Attachment,
    /// The value `CONTACT_ANALYSIS`.
    ContactAnalysis,
    /// The value `NUMBER`.
    Number,
    /// The value `STRING`.
    String,
    /// The value `DATE`.
    Date,
    /// The value `EMAIL`.
    Email,
    /// The value `EMAIL_MESSAGE`.
    EmailMessage,
    /// The value `EMAIL_MESSAGE_PLAIN_TEXT`.
    EmailMessagePlainText,
    /// The value `EMAIL_MESSAGE_PLAIN_TEXT_REDACTED`.
    EmailMessagePlainTextRedacted,
    /// The value `EMAIL_MESSAGE_REDACTED`.
    EmailMessageRedacted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ReferenceStatus`.
#[cfg(any(feature = "contacts", feature = "email", feature = "rules"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceStatus {
    /// The value `AVAILABLE`.
    Available,
    /// The value `DELETED`.
    Deleted,
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

/// The values of `ContactInitiationMethod`.
#[cfg(any(feature = "contacts", feature = "metrics"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactInitiationMethod {
    /// The value `INBOUND`.
    Inbound,
    /// The value `OUTBOUND`.
    Outbound,
    /// The value `TRANSFER`.
    Transfer,
    /// The value `QUEUE_TRANSFER`.
    QueueTransfer,
    /// The value `CALLBACK`.
    Callback,
    /// The value `API`.
    Api,
    /// The value `DISCONNECT`.
    Disconnect,
    /// The value `MONITOR`.
    Monitor,
    /// The value `EXTERNAL_OUTBOUND`.
    ExternalOutbound,
    /// The value `WEBRTC_API`.
    WebrtcApi,
    /// The value `AGENT_REPLY`.
    AgentReply,
    /// The value `FLOW`.
    Flow,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ConfigurableNotificationPriority`.
#[cfg(any(feature = "rules", feature = "views"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurableNotificationPriority {
    /// The value `HIGH`.
    High,
    /// The value `LOW`.
    Low,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `LocaleCode`.
#[cfg(any(feature = "rules", feature = "users", feature = "views"))]
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LocaleCode {
    /// The value `en_US`.
    #[connect(rename = "en_US")]
    EnUs,
    /// The value `de_DE`.
    #[connect(rename = "de_DE")]
    DeDe,
    /// The value `es_ES`.
    #[connect(rename = "es_ES")]
    EsEs,
    /// The value `fr_FR`.
    #[connect(rename = "fr_FR")]
    FrFr,
    /// The value `id_ID`.
    #[connect(rename = "id_ID")]
    IdId,
    /// The value `it_IT`.
    #[connect(rename = "it_IT")]
    ItIt,
    /// The value `ja_JP`.
    #[connect(rename = "ja_JP")]
    JaJp,
    /// The value `ko_KR`.
    #[connect(rename = "ko_KR")]
    KoKr,
    /// The value `pt_BR`.
    #[connect(rename = "pt_BR")]
    PtBr,
    /// The value `zh_CN`.
    #[connect(rename = "zh_CN")]
    ZhCn,
    /// The value `zh_TW`.
    #[connect(rename = "zh_TW")]
    ZhTw,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `QuickConnectType`.
#[cfg(any(feature = "contacts", feature = "queues"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuickConnectType {
    /// The value `USER`.
    User,
    /// The value `QUEUE`.
    Queue,
    /// The value `PHONE_NUMBER`.
    PhoneNumber,
    /// The value `FLOW`.
    Flow,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `VoiceEnhancementMode`.
#[cfg(any(feature = "contacts", feature = "users"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceEnhancementMode {
    /// The value `VOICE_ISOLATION`.
    VoiceIsolation,
    /// The value `NOISE_SUPPRESSION`.
    NoiseSuppression,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `NotificationPriority`.
#[cfg(any(feature = "users", feature = "views"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationPriority {
    /// The value `URGENT`.
    Urgent,
    /// The value `HIGH`.
    High,
    /// The value `LOW`.
    Low,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `SortOrder`.
#[cfg(any(feature = "contacts", feature = "metrics"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// The value `ASCENDING`.
    Ascending,
    /// The value `DESCENDING`.
    Descending,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TagCondition`.
#[cfg(any(
    feature = "contacts",
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TagCondition {
    /// The member `TagKey`.
    pub tag_key: Option<String>,
    /// The member `TagValue`.
    pub tag_value: Option<String>,
}

/// The structure `ControlPlaneAttributeFilter`.
#[cfg(any(feature = "data-tables", feature = "evaluations", feature = "users", feature = "views"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ControlPlaneAttributeFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<CommonAttributeAndCondition>>,
    /// The member `AndCondition`.
    pub and_condition: Option<CommonAttributeAndCondition>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
}

/// The structure `CommonAttributeAndCondition`.
#[cfg(any(feature = "data-tables", feature = "evaluations", feature = "users", feature = "views"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CommonAttributeAndCondition {
    /// The member `TagConditions`.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// The structure `StringCondition`.
#[cfg(any(
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct StringCondition {
    /// The member `FieldName`.
    pub field_name: Option<String>,
    /// The member `Value`.
    pub value: Option<String>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<StringComparisonType>,
}

/// The values of `StringComparisonType`.
#[cfg(any(
    feature = "data-tables",
    feature = "email",
    feature = "evaluations",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "rules",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringComparisonType {
    /// The value `STARTS_WITH`.
    StartsWith,
    /// The value `CONTAINS`.
    Contains,
    /// The value `EXACT`.
    Exact,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `NumberCondition`.
#[cfg(any(feature = "evaluations", feature = "users"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct NumberCondition {
    /// The member `FieldName`.
    pub field_name: Option<String>,
    /// The member `MinValue`.
    pub min_value: Option<i32>,
    /// The member `MaxValue`.
    pub max_value: Option<i32>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<NumberComparisonType>,
}

/// The values of `NumberComparisonType`.
#[cfg(any(feature = "evaluations", feature = "users"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberComparisonType {
    /// The value `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// The value `GREATER`.
    Greater,
    /// The value `LESSER_OR_EQUAL`.
    LesserOrEqual,
    /// The value `LESSER`.
    Lesser,
    /// The value `EQUAL`.
    Equal,
    /// The value `NOT_EQUAL`.
    NotEqual,
    /// The value `RANGE`.
    Range,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `BooleanCondition`.
#[cfg(any(feature = "evaluations", feature = "metrics"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct BooleanCondition {
    /// The member `FieldName`.
    pub field_name: Option<String>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<BooleanComparisonType>,
}

/// The values of `BooleanComparisonType`.
#[cfg(any(feature = "evaluations", feature = "metrics"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BooleanComparisonType {
    /// The value `IS_TRUE`.
    IsTrue,
    /// The value `IS_FALSE`.
    IsFalse,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ControlPlaneTagFilter`.
#[cfg(any(
    feature = "contacts",
    feature = "email",
    feature = "flows",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "test-cases",
    feature = "users"
))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ControlPlaneTagFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<Vec<TagCondition>>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<TagCondition>>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
}

/// The structure `EmailAddressInfo`.
#[cfg(any(feature = "contacts", feature = "email"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmailAddressInfo {
    /// The member `EmailAddress`. 1 to 255 characters. Pattern: `[^\s@]+@[^\s@]+\.[^\s@]+`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
    )]
    pub email_address: Secret<String>,
    /// The member `DisplayName`. Up to 256 characters.
    #[connect(sensitive, length(..=256))]
    pub display_name: Option<Secret<String>>,
}

/// The structure `TemplatedMessageConfig`.
#[cfg(any(feature = "contacts", feature = "email"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TemplatedMessageConfig {
    /// The member `KnowledgeBaseId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub knowledge_base_id: String,
    /// The member `MessageTemplateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub message_template_id: String,
    /// The member `TemplateAttributes`.
    pub template_attributes: TemplateAttributes,
}

/// The structure `TemplateAttributes`.
#[cfg(any(feature = "contacts", feature = "email"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TemplateAttributes {
    /// The member `CustomAttributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// The member `CustomerProfileAttributes`.
    pub customer_profile_attributes: Option<String>,
}

/// The values of `TrafficType`.
#[cfg(any(feature = "contacts", feature = "email"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficType {
    /// The value `GENERAL`.
    General,
    /// The value `CAMPAIGN`.
    Campaign,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `SourceCampaign`.
#[cfg(any(feature = "contacts", feature = "email"))]
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SourceCampaign {
    /// The member `CampaignId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub campaign_id: Option<String>,
    /// The member `OutboundRequestId`. Exactly 36 characters.
    #[connect(length(36))]
    pub outbound_request_id: Option<String>,
}
