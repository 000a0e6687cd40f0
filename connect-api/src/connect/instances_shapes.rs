// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `instances` use.

use connect_core::{UnknownValue, connect_shape};

use super::StorageType;

/// The structure `LexBot`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct LexBot {
    /// The member `Name`. Up to 50 characters.
    #[connect(length(..=50))]
    pub name: String,
    /// The member `LexRegion`. Up to 60 characters.
    #[connect(length(..=60))]
    pub lex_region: String,
}

/// The structure `LexV2Bot`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct LexV2Bot {
    /// The member `AliasArn`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub alias_arn: Option<String>,
}

/// The values of `InstanceStorageResourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStorageResourceType {
    /// The value `CHAT_TRANSCRIPTS`.
    ChatTranscripts,
    /// The value `CALL_RECORDINGS`.
    CallRecordings,
    /// The value `SCHEDULED_REPORTS`.
    ScheduledReports,
    /// The value `MEDIA_STREAMS`.
    MediaStreams,
    /// The value `CONTACT_TRACE_RECORDS`.
    ContactTraceRecords,
    /// The value `AGENT_EVENTS`.
    AgentEvents,
    /// The value `REAL_TIME_CONTACT_ANALYSIS_SEGMENTS`.
    RealTimeContactAnalysisSegments,
    /// The value `ATTACHMENTS`.
    Attachments,
    /// The value `CONTACT_EVALUATIONS`.
    ContactEvaluations,
    /// The value `SCREEN_RECORDINGS`.
    ScreenRecordings,
    /// The value `REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS`.
    RealTimeContactAnalysisChatSegments,
    /// The value `REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS`.
    RealTimeContactAnalysisVoiceSegments,
    /// The value `EMAIL_MESSAGES`.
    EmailMessages,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InstanceStorageConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct InstanceStorageConfig {
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: Option<String>,
    /// The member `StorageType`.
    pub storage_type: StorageType,
    /// The member `S3Config`.
    pub s3_config: Option<S3Config>,
    /// The member `KinesisVideoStreamConfig`.
    pub kinesis_video_stream_config: Option<KinesisVideoStreamConfig>,
    /// The member `KinesisStreamConfig`.
    pub kinesis_stream_config: Option<KinesisStreamConfig>,
    /// The member `KinesisFirehoseConfig`.
    pub kinesis_firehose_config: Option<KinesisFirehoseConfig>,
}

impl InstanceStorageConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(storage_type: StorageType) -> Self {
        Self {
            association_id: None,
            storage_type,
            s3_config: None,
            kinesis_video_stream_config: None,
            kinesis_stream_config: None,
            kinesis_firehose_config: None,
        }
    }
}

/// The structure `S3Config`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct S3Config {
    /// The member `BucketName`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub bucket_name: String,
    /// The member `BucketPrefix`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub bucket_prefix: String,
    /// The member `EncryptionConfig`.
    pub encryption_config: Option<EncryptionConfig>,
}

/// The structure `EncryptionConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EncryptionConfig {
    /// The member `EncryptionType`.
    pub encryption_type: EncryptionType,
    /// The member `KeyId`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub key_id: String,
}

/// The values of `EncryptionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionType {
    /// The value `KMS`.
    Kms,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `KinesisVideoStreamConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct KinesisVideoStreamConfig {
    /// The member `Prefix`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub prefix: String,
    /// The member `RetentionPeriodHours`. 0 to 87,600.
    #[connect(range(0..=87_600))]
    pub retention_period_hours: i32,
    /// The member `EncryptionConfig`.
    pub encryption_config: EncryptionConfig,
}

/// The structure `KinesisStreamConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct KinesisStreamConfig {
    /// The member `StreamArn`.
    pub stream_arn: String,
}

/// The structure `KinesisFirehoseConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct KinesisFirehoseConfig {
    /// The member `FirehoseArn`.
    pub firehose_arn: String,
}

/// The values of `IntegrationType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationType {
    /// The value `EVENT`.
    Event,
    /// The value `VOICE_ID`.
    VoiceId,
    /// The value `PINPOINT_APP`.
    PinpointApp,
    /// The value `WISDOM_ASSISTANT`.
    WisdomAssistant,
    /// The value `WISDOM_KNOWLEDGE_BASE`.
    WisdomKnowledgeBase,
    /// The value `WISDOM_QUICK_RESPONSES`.
    WisdomQuickResponses,
    /// The value `Q_MESSAGE_TEMPLATES`.
    #[connect(rename = "Q_MESSAGE_TEMPLATES")]
    QMessageTemplates,
    /// The value `CASES_DOMAIN`.
    CasesDomain,
    /// The value `APPLICATION`.
    Application,
    /// The value `FILE_SCANNER`.
    FileScanner,
    /// The value `SES_IDENTITY`.
    SesIdentity,
    /// The value `ANALYTICS_CONNECTOR`.
    AnalyticsConnector,
    /// The value `CALL_TRANSFER_CONNECTOR`.
    CallTransferConnector,
    /// The value `COGNITO_USER_POOL`.
    CognitoUserPool,
    /// The value `MESSAGE_PROCESSOR`.
    MessageProcessor,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `SourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// The value `SALESFORCE`.
    Salesforce,
    /// The value `ZENDESK`.
    Zendesk,
    /// The value `CASES`.
    Cases,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `UseCaseType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UseCaseType {
    /// The value `RULES_EVALUATION`.
    RulesEvaluation,
    /// The value `CONNECT_CAMPAIGNS`.
    ConnectCampaigns,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `InstanceAttributeType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceAttributeType {
    /// The value `INBOUND_CALLS`.
    InboundCalls,
    /// The value `OUTBOUND_CALLS`.
    OutboundCalls,
    /// The value `CONTACTFLOW_LOGS`.
    ContactflowLogs,
    /// The value `CONTACT_LENS`.
    ContactLens,
    /// The value `AUTO_RESOLVE_BEST_VOICES`.
    AutoResolveBestVoices,
    /// The value `USE_CUSTOM_TTS_VOICES`.
    UseCustomTtsVoices,
    /// The value `EARLY_MEDIA`.
    EarlyMedia,
    /// The value `MULTI_PARTY_CONFERENCE`.
    MultiPartyConference,
    /// The value `AUTO_MUTE_AGENT_ON_HOLD`.
    AutoMuteAgentOnHold,
    /// The value `HIGH_VOLUME_OUTBOUND`.
    HighVolumeOutbound,
    /// The value `ENHANCED_CONTACT_MONITORING`.
    EnhancedContactMonitoring,
    /// The value `ENHANCED_CHAT_MONITORING`.
    EnhancedChatMonitoring,
    /// The value `MULTI_PARTY_CHAT_CONFERENCE`.
    MultiPartyChatConference,
    /// The value `MESSAGE_STREAMING`.
    MessageStreaming,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Attribute`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// The member `AttributeType`.
    pub attribute_type: Option<InstanceAttributeType>,
    /// The member `Value`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub value: Option<String>,
}

/// The values of `TrafficDistributionGroupStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficDistributionGroupStatus {
    /// The value `CREATION_IN_PROGRESS`.
    CreationInProgress,
    /// The value `ACTIVE`.
    Active,
    /// The value `CREATION_FAILED`.
    CreationFailed,
    /// The value `PENDING_DELETION`.
    PendingDeletion,
    /// The value `DELETION_FAILED`.
    DeletionFailed,
    /// The value `UPDATE_IN_PROGRESS`.
    UpdateInProgress,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TelephonyConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct TelephonyConfig {
    /// The member `Distributions`.
    pub distributions: Vec<Distribution>,
}

/// The structure `Distribution`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct Distribution {
    /// The member `Region`. 8 to 31 characters. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub region: String,
    /// The member `Percentage`. 0 to 100.
    #[connect(range(0..=100))]
    pub percentage: i32,
}

/// The structure `SignInConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct SignInConfig {
    /// The member `Distributions`.
    pub distributions: Vec<SignInDistribution>,
}

/// The structure `SignInDistribution`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct SignInDistribution {
    /// The member `Region`. 8 to 31 characters. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub region: String,
    /// The member `Enabled`.
    pub enabled: bool,
}

/// The structure `AgentConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct AgentConfig {
    /// The member `Distributions`.
    pub distributions: Vec<Distribution>,
}
