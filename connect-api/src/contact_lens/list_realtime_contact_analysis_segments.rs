// Printed by cargo-connect 0.1.0 from the model of Connect Contact Lens, version 2020-08-21.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListRealtimeContactAnalysisSegments`.

use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListRealtimeContactAnalysisSegments` of Amazon Connect Contact Lens.
///
/// See [`ListRealtimeContactAnalysisSegments`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-contact-lens-2020-08-21/ListRealtimeContactAnalysisSegments
#[connect_operation(
    method = "POST",
    uri = "/realtime-contact-analysis/analysis-segments",
    output = ListRealtimeContactAnalysisSegmentsOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListRealtimeContactAnalysisSegments {
    /// The member `InstanceId`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub contact_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 131,070 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=131_070), pattern = ".*\\S.*")]
    pub next_token: Option<String>,
    /// The member `ListFilter`.
    pub list_filter: Option<RealTimeContactAnalysisSegmentsFilter>,
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
    /// The member `OrConditions`. Up to 25 items.
    #[connect(length(..=25))]
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
    /// The member `TagConditions`. Up to 25 items.
    #[connect(length(..=25))]
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// The structure `TagCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TagCondition {
    /// The member `TagKey`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub tag_key: Option<String>,
    /// The member `TagValue`. Up to 256 characters.
    #[connect(length(..=256))]
    pub tag_value: Option<String>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<TagComparisonType>,
}

/// The values of `TagComparisonType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagComparisonType {
    /// The value `EQUALS`.
    Equals,
    /// The value `NOT_EQUALS`.
    NotEquals,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`ListRealtimeContactAnalysisSegments`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRealtimeContactAnalysisSegmentsOutput {
    /// The member `Segments`. Up to 100 items.
    #[connect(length(..=100))]
    pub segments: Vec<RealtimeContactAnalysisSegment>,
    /// The member `NextToken`. 1 to 131,070 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=131_070), pattern = ".*\\S.*")]
    pub next_token: Option<String>,
}

/// The structure `RealtimeContactAnalysisSegment`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealtimeContactAnalysisSegment {
    /// The member `Transcript`.
    pub transcript: Option<Transcript>,
    /// The member `Categories`.
    pub categories: Option<Categories>,
    /// The member `PostContactSummary`.
    pub post_contact_summary: Option<PostContactSummary>,
    /// The member `ExtractedInformation`.
    pub extracted_information: Option<ExtractedInformation>,
}

/// The structure `Transcript`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Transcript {
    /// The member `Id`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub id: String,
    /// The member `ParticipantId`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub participant_id: String,
    /// The member `ParticipantRole`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub participant_role: String,
    /// The member `Content`. At least 1 character. Pattern: `.*\S.*`.
    #[connect(length(1..), pattern = ".*\\S.*")]
    pub content: String,
    /// The member `BeginOffsetMillis`. At least 0.
    #[connect(range(0..))]
    pub begin_offset_millis: i32,
    /// The member `EndOffsetMillis`. At least 0.
    #[connect(range(0..))]
    pub end_offset_millis: i32,
    /// The member `Sentiment`.
    pub sentiment: Option<SentimentValue>,
    /// The member `IssuesDetected`. Up to 20 items.
    #[connect(length(..=20))]
    pub issues_detected: Option<Vec<IssueDetected>>,
    /// The member `LanguageCode`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub language_code: Option<String>,
}

/// The values of `SentimentValue`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SentimentValue {
    /// The value `POSITIVE`.
    Positive,
    /// The value `NEUTRAL`.
    Neutral,
    /// The value `NEGATIVE`.
    Negative,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `IssueDetected`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IssueDetected {
    /// The member `CharacterOffsets`.
    pub character_offsets: CharacterOffsets,
}

/// The structure `CharacterOffsets`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CharacterOffsets {
    /// The member `BeginOffsetChar`. At least 0.
    #[connect(range(0..))]
    pub begin_offset_char: i32,
    /// The member `EndOffsetChar`. At least 0.
    #[connect(range(0..))]
    pub end_offset_char: i32,
}

/// The structure `Categories`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Categories {
    /// The member `MatchedCategories`. Up to 150 items.
    #[connect(length(..=150), items(length(1..=256), pattern = ".*\\S.*"))]
    pub matched_categories: Vec<String>,
    /// The member `MatchedDetails`. Up to 150 entries.
    #[connect(length(..=150), keys(length(1..=256), pattern = ".*\\S.*"))]
    pub matched_details: BTreeMap<String, CategoryDetails>,
}

/// The structure `CategoryDetails`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryDetails {
    /// The member `PointsOfInterest`. Up to 20 items.
    #[connect(length(..=20))]
    pub points_of_interest: Vec<PointOfInterest>,
    /// The member `RuleId`. 1 to 256 characters. Pattern: `^\S+$`.
    #[connect(length(1..=256), pattern = "^\\S+$")]
    pub rule_id: Option<String>,
}

/// The structure `PointOfInterest`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PointOfInterest {
    /// The member `BeginOffsetMillis`. At least 0.
    #[connect(range(0..))]
    pub begin_offset_millis: i32,
    /// The member `EndOffsetMillis`. At least 0.
    #[connect(range(0..))]
    pub end_offset_millis: i32,
}

/// The structure `PostContactSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PostContactSummary {
    /// The member `Content`. 1 to 1,762 characters.
    #[connect(length(1..=1762))]
    pub content: Option<String>,
    /// The member `Status`.
    pub status: PostContactSummaryStatus,
    /// The member `FailureCode`.
    pub failure_code: Option<PostContactSummaryFailureCode>,
}

impl PostContactSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(status: PostContactSummaryStatus) -> Self {
        Self { content: None, status, failure_code: None }
    }
}

/// The values of `PostContactSummaryStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostContactSummaryStatus {
    /// The value `FAILED`.
    Failed,
    /// The value `COMPLETED`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `PostContactSummaryFailureCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostContactSummaryFailureCode {
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

/// The structure `ExtractedInformation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtractedInformation {
    /// The member `ExtractionDefinitionId`. 1 to 256 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=256), pattern = ".*\\S.*")]
    pub extraction_definition_id: String,
    /// The member `ExtractionDefinitionName`. 1 to 200 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=200), pattern = ".*\\S.*")]
    pub extraction_definition_name: String,
    /// The member `ExtractionDefinitionDisplayLabel`. Up to 25 characters.
    #[connect(length(..=25))]
    pub extraction_definition_display_label: Option<String>,
    /// The member `ExtractedValues`.
    pub extracted_values: Option<Vec<ExtractedInformationValue>>,
    /// The member `FailureCode`.
    pub failure_code: Option<ExtractedInformationFailureCode>,
}

/// The structure `ExtractedInformationValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtractedInformationValue {
    /// The member `Content`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub content: String,
    /// The member `PointsOfInterest`. Up to 20 items.
    #[connect(length(..=20))]
    pub points_of_interest: Vec<PointOfInterest>,
}

/// The values of `ExtractedInformationFailureCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractedInformationFailureCode {
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
