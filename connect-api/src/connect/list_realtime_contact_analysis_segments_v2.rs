// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListRealtimeContactAnalysisSegmentsV2`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, OutputTypeNotFoundException,
    ParticipantRole, ResourceNotFoundException, TagCondition, ThrottlingException,
};

/// The operation `ListRealtimeContactAnalysisSegmentsV2` of Amazon Connect Service.
///
/// See [`ListRealtimeContactAnalysisSegmentsV2`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListRealtimeContactAnalysisSegmentsV2
#[connect_operation(
    method = "POST",
    uri = "/contact/list-real-time-analysis-segments-v2/<InstanceId>/<ContactId>",
    output = ListRealtimeContactAnalysisSegmentsV2Output,
    errors(
        OutputTypeNotFoundException,
        AccessDeniedException,
        ResourceNotFoundException,
        InvalidRequestException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct ListRealtimeContactAnalysisSegmentsV2 {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `OutputType`.
    pub output_type: RealTimeContactAnalysisOutputType,
    /// The member `SegmentTypes`. Up to 7 items.
    #[connect(length(..=7))]
    pub segment_types: Vec<RealTimeContactAnalysisSegmentType>,
    /// The member `ListFilter`.
    pub list_filter: Option<RealTimeContactAnalysisSegmentsFilter>,
}

impl ListRealtimeContactAnalysisSegmentsV2 {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        contact_id: impl Into<String>,
        output_type: RealTimeContactAnalysisOutputType,
        segment_types: Vec<RealTimeContactAnalysisSegmentType>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            contact_id: contact_id.into(),
            max_results: None,
            next_token: None,
            output_type,
            segment_types,
            list_filter: None,
        }
    }
}

/// The values of `RealTimeContactAnalysisOutputType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisOutputType {
    /// The value `Raw`.
    Raw,
    /// The value `Redacted`.
    Redacted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `RealTimeContactAnalysisSegmentType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisSegmentType {
    /// The value `Transcript`.
    Transcript,
    /// The value `Categories`.
    Categories,
    /// The value `Issues`.
    Issues,
    /// The value `Event`.
    Event,
    /// The value `Attachments`.
    Attachments,
    /// The value `PostContactSummary`.
    PostContactSummary,
    /// The value `ExtractedInformation`.
    ExtractedInformation,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RealTimeContactAnalysisSegmentsFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RealTimeContactAnalysisSegmentsFilter {
    /// The member `CategoriesAttributeFilter`.
    pub categories_attribute_filter: Option<CategoriesAttributeFilter>,
}

/// The structure `CategoriesAttributeFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CategoriesAttributeFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<CategoriesAttributeAndCondition>>,
    /// The member `AndCondition`.
    pub and_condition: Option<CategoriesAttributeAndCondition>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
}

/// The structure `CategoriesAttributeAndCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CategoriesAttributeAndCondition {
    /// The member `TagConditions`.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// The output of [`ListRealtimeContactAnalysisSegmentsV2`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRealtimeContactAnalysisSegmentsV2Output {
    /// The member `Channel`.
    pub channel: RealTimeContactAnalysisSupportedChannel,
    /// The member `Status`.
    pub status: RealTimeContactAnalysisStatus,
    /// The member `Segments`.
    pub segments: Vec<RealtimeContactAnalysisSegment>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
}

impl ListRealtimeContactAnalysisSegmentsV2Output {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        channel: RealTimeContactAnalysisSupportedChannel,
        status: RealTimeContactAnalysisStatus,
        segments: Vec<RealtimeContactAnalysisSegment>,
    ) -> Self {
        Self { channel, status, segments, next_token: None }
    }
}

/// The values of `RealTimeContactAnalysisSupportedChannel`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisSupportedChannel {
    /// The value `VOICE`.
    Voice,
    /// The value `CHAT`.
    Chat,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `RealTimeContactAnalysisStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `FAILED`.
    Failed,
    /// The value `COMPLETED`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `RealtimeContactAnalysisSegment`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RealtimeContactAnalysisSegment {
    /// The member `Transcript`.
    Transcript(RealTimeContactAnalysisSegmentTranscript),
    /// The member `Categories`.
    Categories(RealTimeContactAnalysisSegmentCategories),
    /// The member `Issues`.
    Issues(RealTimeContactAnalysisSegmentIssues),
    /// The member `Event`.
    Event(RealTimeContactAnalysisSegmentEvent),
    /// The member `Attachments`.
    Attachments(RealTimeContactAnalysisSegmentAttachments),
    /// The member `PostContactSummary`.
    PostContactSummary(RealTimeContactAnalysisSegmentPostContactSummary),
    /// The member `ExtractedInformation`.
    ExtractedInformation(RealTimeContactAnalysisSegmentExtractedInformation),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `RealTimeContactAnalysisSegmentTranscript`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentTranscript {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `ParticipantId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: String,
    /// The member `ParticipantRole`.
    pub participant_role: ParticipantRole,
    /// The member `DisplayName`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// The member `Content`. 1 to 16,384 characters.
    #[connect(length(1..=16_384))]
    pub content: String,
    /// The member `ContentType`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub content_type: Option<String>,
    /// The member `Time`.
    pub time: RealTimeContactAnalysisTimeData,
    /// The member `Redaction`.
    pub redaction: Option<RealTimeContactAnalysisTranscriptItemRedaction>,
    /// The member `Sentiment`.
    pub sentiment: Option<RealTimeContactAnalysisSentimentLabel>,
}

impl RealTimeContactAnalysisSegmentTranscript {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        participant_id: impl Into<String>,
        participant_role: ParticipantRole,
        content: impl Into<String>,
        time: RealTimeContactAnalysisTimeData,
    ) -> Self {
        Self {
            id: id.into(),
            participant_id: participant_id.into(),
            participant_role,
            display_name: None,
            content: content.into(),
            content_type: None,
            time,
            redaction: None,
            sentiment: None,
        }
    }
}

/// The union `RealTimeContactAnalysisTimeData`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisTimeData {
    /// The member `AbsoluteTime`.
    #[connect(timestamp = "date-time")]
    AbsoluteTime(Timestamp),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `RealTimeContactAnalysisTranscriptItemRedaction`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisTranscriptItemRedaction {
    /// The member `CharacterOffsets`.
    pub character_offsets: Option<Vec<RealTimeContactAnalysisCharacterInterval>>,
}

/// The structure `RealTimeContactAnalysisCharacterInterval`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisCharacterInterval {
    /// The member `BeginOffsetChar`. At least 0.
    #[connect(range(0..))]
    pub begin_offset_char: i32,
    /// The member `EndOffsetChar`. At least 0.
    #[connect(range(0..))]
    pub end_offset_char: i32,
}

/// The values of `RealTimeContactAnalysisSentimentLabel`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisSentimentLabel {
    /// The value `POSITIVE`.
    Positive,
    /// The value `NEGATIVE`.
    Negative,
    /// The value `NEUTRAL`.
    Neutral,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RealTimeContactAnalysisSegmentCategories`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentCategories {
    /// The member `MatchedDetails`. Up to 150 entries.
    #[connect(length(..=150), keys(length(1..=256)))]
    pub matched_details: BTreeMap<String, RealTimeContactAnalysisCategoryDetails>,
}

/// The structure `RealTimeContactAnalysisCategoryDetails`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisCategoryDetails {
    /// The member `RuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub rule_id: Option<String>,
    /// The member `PointsOfInterest`. Up to 5 items.
    #[connect(length(..=5))]
    pub points_of_interest: Vec<RealTimeContactAnalysisPointOfInterest>,
}

/// The structure `RealTimeContactAnalysisPointOfInterest`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisPointOfInterest {
    /// The member `TranscriptItems`. Up to 10 items.
    #[connect(length(..=10))]
    pub transcript_items: Option<Vec<RealTimeContactAnalysisTranscriptItemWithCharacterOffsets>>,
}

/// The structure `RealTimeContactAnalysisTranscriptItemWithCharacterOffsets`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisTranscriptItemWithCharacterOffsets {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `CharacterOffsets`.
    pub character_offsets: Option<RealTimeContactAnalysisCharacterInterval>,
}

/// The structure `RealTimeContactAnalysisSegmentIssues`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentIssues {
    /// The member `IssuesDetected`.
    pub issues_detected: Vec<RealTimeContactAnalysisIssueDetected>,
}

/// The structure `RealTimeContactAnalysisIssueDetected`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisIssueDetected {
    /// The member `TranscriptItems`.
    pub transcript_items: Vec<RealTimeContactAnalysisTranscriptItemWithContent>,
}

/// The structure `RealTimeContactAnalysisTranscriptItemWithContent`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisTranscriptItemWithContent {
    /// The member `Content`. 1 to 16,384 characters.
    #[connect(length(1..=16_384))]
    pub content: Option<String>,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `CharacterOffsets`.
    pub character_offsets: Option<RealTimeContactAnalysisCharacterInterval>,
}

/// The structure `RealTimeContactAnalysisSegmentEvent`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentEvent {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `ParticipantId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The member `ParticipantRole`.
    pub participant_role: Option<ParticipantRole>,
    /// The member `DisplayName`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// The member `EventType`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub event_type: String,
    /// The member `Time`.
    pub time: RealTimeContactAnalysisTimeData,
}

impl RealTimeContactAnalysisSegmentEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, event_type: impl Into<String>, time: RealTimeContactAnalysisTimeData) -> Self {
        Self {
            id: id.into(),
            participant_id: None,
            participant_role: None,
            display_name: None,
            event_type: event_type.into(),
            time,
        }
    }
}

/// The structure `RealTimeContactAnalysisSegmentAttachments`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentAttachments {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `ParticipantId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: String,
    /// The member `ParticipantRole`.
    pub participant_role: ParticipantRole,
    /// The member `DisplayName`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// The member `Attachments`. Up to 10 items.
    #[connect(length(..=10))]
    pub attachments: Vec<RealTimeContactAnalysisAttachment>,
    /// The member `Time`.
    pub time: RealTimeContactAnalysisTimeData,
}

impl RealTimeContactAnalysisSegmentAttachments {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        participant_id: impl Into<String>,
        participant_role: ParticipantRole,
        attachments: Vec<RealTimeContactAnalysisAttachment>,
        time: RealTimeContactAnalysisTimeData,
    ) -> Self {
        Self {
            id: id.into(),
            participant_id: participant_id.into(),
            participant_role,
            display_name: None,
            attachments,
            time,
        }
    }
}

/// The structure `RealTimeContactAnalysisAttachment`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisAttachment {
    /// The member `AttachmentName`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_name: String,
    /// The member `ContentType`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub content_type: Option<String>,
    /// The member `AttachmentId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_id: String,
    /// The member `Status`.
    pub status: Option<ArtifactStatus>,
}

/// The values of `ArtifactStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactStatus {
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `IN_PROGRESS`.
    InProgress,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RealTimeContactAnalysisSegmentPostContactSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentPostContactSummary {
    /// The member `Content`. 1 to 1,270 characters.
    #[connect(length(1..=1270))]
    pub content: Option<String>,
    /// The member `Status`.
    pub status: RealTimeContactAnalysisPostContactSummaryStatus,
    /// The member `FailureCode`.
    pub failure_code: Option<RealTimeContactAnalysisPostContactSummaryFailureCode>,
}

impl RealTimeContactAnalysisSegmentPostContactSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(status: RealTimeContactAnalysisPostContactSummaryStatus) -> Self {
        Self { content: None, status, failure_code: None }
    }
}

/// The values of `RealTimeContactAnalysisPostContactSummaryStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisPostContactSummaryStatus {
    /// The value `FAILED`.
    Failed,
    /// The value `COMPLETED`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `RealTimeContactAnalysisPostContactSummaryFailureCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisPostContactSummaryFailureCode {
    /// The value `QUOTA_EXCEEDED`.
    QuotaExceeded,
    /// The value `INSUFFICIENT_CONVERSATION_CONTENT`.
    InsufficientConversationContent,
    /// The value `FAILED_SAFETY_GUIDELINES`.
    FailedSafetyGuidelines,
    /// The value `INVALID_ANALYSIS_CONFIGURATION`.
    InvalidAnalysisConfiguration,
    /// The value `INTERNAL_ERROR`.
    InternalError,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RealTimeContactAnalysisSegmentExtractedInformation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisSegmentExtractedInformation {
    /// The member `ExtractionDefinitionId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub extraction_definition_id: String,
    /// The member `ExtractionDefinitionName`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub extraction_definition_name: String,
    /// The member `ExtractionDefinitionDisplayLabel`. Up to 25 characters.
    #[connect(length(..=25))]
    pub extraction_definition_display_label: Option<String>,
    /// The member `ExtractedValues`.
    pub extracted_values: Option<Vec<RealTimeContactAnalysisExtractedInformationValue>>,
    /// The member `FailureCode`.
    pub failure_code: Option<RealTimeContactAnalysisExtractedInformationFailureCode>,
}

/// The structure `RealTimeContactAnalysisExtractedInformationValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealTimeContactAnalysisExtractedInformationValue {
    /// The member `Content`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub content: String,
    /// The member `PointsOfInterest`. Up to 10 items.
    #[connect(length(..=10))]
    pub points_of_interest: Vec<RealTimeContactAnalysisTranscriptItemWithCharacterOffsets>,
}

/// The values of `RealTimeContactAnalysisExtractedInformationFailureCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealTimeContactAnalysisExtractedInformationFailureCode {
    /// The value `QUOTA_EXCEEDED`.
    QuotaExceeded,
    /// The value `INSUFFICIENT_CONVERSATION_CONTENT`.
    InsufficientConversationContent,
    /// The value `FAILED_SAFETY_GUIDELINES`.
    FailedSafetyGuidelines,
    /// The value `INTERNAL_ERROR`.
    InternalError,
    /// The value `MAX_PACKAGE_FEATURE_ONLY`.
    MaxPackageFeatureOnly,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
