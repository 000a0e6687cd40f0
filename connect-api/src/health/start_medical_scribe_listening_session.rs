// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartMedicalScribeListeningSession`.

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{Blob, Secret, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, CustomTemplateBase, EncounterType, InternalServerException, ManagedNoteTemplate,
    MedicalScribeChannelDefinition, MedicalScribeLanguageCode, MedicalScribeMediaEncoding, PatientStatus,
    ResourceNotFoundException, ServiceQuotaExceededException, Sex, ThrottlingException, ValidationException,
};

/// The operation `StartMedicalScribeListeningSession` of Connect Health. Both sides send events
/// at the same time, for which AWS wants HTTP/2.
///
/// See [`StartMedicalScribeListeningSession`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/StartMedicalScribeListeningSession
#[connect_operation(
    method = "POST",
    uri = "/medical-scribe-stream/",
    rename_all = "camelCase",
    output = StartMedicalScribeListeningSessionOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
    host_prefix = "streaming.",
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct StartMedicalScribeListeningSession {
    /// The member `sessionId`. Exactly 36 characters. Pattern:
    /// `.*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*`.
    #[connect(
        header = "x-amzn-medscribe-session-id",
        length(36),
        pattern = ".*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*"
    )]
    pub session_id: String,
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(
        header = "x-amzn-medscribe-domain-id",
        length(20..=25),
        pattern = "(hai-|dom-)[a-z0-9]+",
    )]
    pub domain_id: String,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(header = "x-amzn-medscribe-subscription-id", length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: String,
    /// The member `languageCode`.
    #[connect(header = "x-amzn-medscribe-language-code")]
    pub language_code: MedicalScribeLanguageCode,
    /// The member `mediaSampleRateHertz`. 8,000 to 48,000.
    #[connect(header = "x-amzn-medscribe-sample-rate", range(8000..=48_000))]
    pub media_sample_rate_hertz: i32,
    /// The member `mediaEncoding`.
    #[connect(header = "x-amzn-medscribe-media-encoding")]
    pub media_encoding: MedicalScribeMediaEncoding,
    /// The member `inputStream`.
    #[connect(payload)]
    pub input_stream: Option<EventStream<MedicalScribeInputStream>>,
}

impl StartMedicalScribeListeningSession {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        session_id: impl Into<String>,
        domain_id: impl Into<String>,
        subscription_id: impl Into<String>,
        language_code: MedicalScribeLanguageCode,
        media_sample_rate_hertz: i32,
        media_encoding: MedicalScribeMediaEncoding,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            domain_id: domain_id.into(),
            subscription_id: subscription_id.into(),
            language_code,
            media_sample_rate_hertz,
            media_encoding,
            input_stream: None,
        }
    }
}

/// The events of a stream: `MedicalScribeInputStream`.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MedicalScribeInputStream {
    /// The member `audioEvent`.
    AudioEvent(MedicalScribeAudioEvent),
    /// The member `binaryAudioEvent`.
    BinaryAudioEvent(MedicalScribeBinaryAudioEvent),
    /// The member `sessionControlEvent`.
    SessionControlEvent(MedicalScribeSessionControlEvent),
    /// The member `configurationEvent`.
    ConfigurationEvent(MedicalScribeConfigurationEvent),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `MedicalScribeAudioEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalScribeAudioEvent {
    /// The member `audioChunk`.
    pub audio_chunk: Blob,
}

/// The structure `MedicalScribeBinaryAudioEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalScribeBinaryAudioEvent {
    /// The member `audioChunk`.
    #[connect(event_payload)]
    pub audio_chunk: Blob,
}

/// The structure `MedicalScribeSessionControlEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalScribeSessionControlEvent {
    /// The member `type`.
    pub r#type: Option<MedicalScribeSessionControlEventType>,
}

/// The values of `MedicalScribeSessionControlEventType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MedicalScribeSessionControlEventType {
    /// The value `END_OF_SESSION`.
    EndOfSession,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalScribeConfigurationEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct MedicalScribeConfigurationEvent {
    /// The member `postStreamActionSettings`.
    pub post_stream_action_settings: MedicalScribePostStreamActionSettings,
    /// The member `channelDefinitions`. Exactly 2 items.
    #[connect(length(2))]
    pub channel_definitions: Option<Vec<MedicalScribeChannelDefinition>>,
    /// The member `encounterContext`.
    pub encounter_context: Option<EncounterContext>,
}

impl MedicalScribeConfigurationEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(post_stream_action_settings: MedicalScribePostStreamActionSettings) -> Self {
        Self { post_stream_action_settings, channel_definitions: None, encounter_context: None }
    }
}

/// The structure `MedicalScribePostStreamActionSettings`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct MedicalScribePostStreamActionSettings {
    /// The member `outputS3Uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub output_s3_uri: String,
    /// The member `clinicalNoteGenerationSettings`.
    pub clinical_note_generation_settings: ClinicalNoteGenerationSettings,
    /// The member `medicalCodeGenerationSettings`.
    pub medical_code_generation_settings: Option<MedicalCodeGenerationSettings>,
}

impl MedicalScribePostStreamActionSettings {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        output_s3_uri: impl Into<String>,
        clinical_note_generation_settings: ClinicalNoteGenerationSettings,
    ) -> Self {
        Self {
            output_s3_uri: output_s3_uri.into(),
            clinical_note_generation_settings,
            medical_code_generation_settings: None,
        }
    }
}

/// The structure `ClinicalNoteGenerationSettings`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct ClinicalNoteGenerationSettings {
    /// The member `noteTemplateSettings`.
    pub note_template_settings: NoteTemplateSettings,
}

/// The union `NoteTemplateSettings`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NoteTemplateSettings {
    /// The member `managedTemplate`.
    ManagedTemplate(ManagedTemplate),
    /// The member `customTemplate`.
    CustomTemplate(CustomTemplate),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ManagedTemplate`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct ManagedTemplate {
    /// The member `templateType`.
    pub template_type: ManagedNoteTemplate,
}

/// The structure `CustomTemplate`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct CustomTemplate {
    /// The member `templateType`.
    pub template_type: CustomTemplateBase,
    /// The member `templateInstructions`. 1 to 20 items.
    #[connect(length(1..=20))]
    pub template_instructions: Vec<TemplateSectionInstruction>,
}

/// The structure `TemplateSectionInstruction`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct TemplateSectionInstruction {
    /// The member `sectionHeader`. Pattern: `[a-zA-Z0-9_]+`.
    #[connect(sensitive, pattern = "[a-zA-Z0-9_]+")]
    pub section_header: Secret<String>,
    /// The member `sectionInstruction`. Pattern: ``
    /// [\p{L}\p{N}\s\*_\-#\[\]\(\)\.,:;!?'"`<>~/|+=&%@\\{}^]+ ``.
    #[connect(sensitive, pattern = "[\\p{L}\\p{N}\\s\\*_\\-#\\[\\]\\(\\)\\.,:;!?'\"`<>~/|+=&%@\\\\{}^]+")]
    pub section_instruction: Secret<String>,
}

/// The structure `MedicalCodeGenerationSettings`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalCodeGenerationSettings {
    /// The member `enabled`.
    pub enabled: bool,
}

/// The structure `EncounterContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct EncounterContext {
    /// The member `unstructuredContext`. Pattern: ``
    /// [\p{L}\p{N}\s\*_\-#\[\]\(\)\.,:;!?'"`<>~/|+=&%@\\{}^]+ ``.
    #[connect(sensitive, pattern = "[\\p{L}\\p{N}\\s\\*_\\-#\\[\\]\\(\\)\\.,:;!?'\"`<>~/|+=&%@\\\\{}^]+")]
    pub unstructured_context: Option<Secret<String>>,
    /// The member `medicalCodingContext`.
    pub medical_coding_context: Option<MedicalCodingContext>,
}

/// The structure `MedicalCodingContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalCodingContext {
    /// The member `sex`.
    #[connect(sensitive)]
    pub sex: Option<Secret<Sex>>,
    /// The member `status`.
    #[connect(sensitive)]
    pub status: Option<Secret<PatientStatus>>,
    /// The member `dateOfBirth`. Pattern: `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`.
    #[connect(sensitive, pattern = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")]
    pub date_of_birth: Option<Secret<String>>,
    /// The member `encounterType`.
    pub encounter_type: Option<EncounterType>,
    /// The member `encounterReason`. Up to 256 characters. Pattern: `[a-zA-Z0-9 .,-]+`.
    #[connect(sensitive, length(..=256), pattern = "[a-zA-Z0-9 .,-]+")]
    pub encounter_reason: Option<Secret<String>>,
    /// The member `afterHours`.
    pub after_hours: Option<bool>,
    /// The member `encounterDate`. Pattern: `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`.
    #[connect(sensitive, pattern = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")]
    pub encounter_date: Option<Secret<String>>,
}

/// The output of [`StartMedicalScribeListeningSession`].
#[connect_shape(rename_all = "camelCase")]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartMedicalScribeListeningSessionOutput {
    /// The member `sessionId`. Exactly 36 characters. Pattern:
    /// `.*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*`.
    #[connect(
        header = "x-amzn-medscribe-session-id",
        length(36),
        pattern = ".*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*"
    )]
    pub session_id: Option<String>,
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(
        header = "x-amzn-medscribe-domain-id",
        length(20..=25),
        pattern = "(hai-|dom-)[a-z0-9]+",
    )]
    pub domain_id: Option<String>,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(header = "x-amzn-medscribe-subscription-id", length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: Option<String>,
    /// The member `requestId`. 1 to 256 characters.
    #[connect(header = "x-amzn-request-id", length(1..=256))]
    pub request_id: Option<String>,
    /// The member `languageCode`.
    #[connect(header = "x-amzn-medscribe-language-code")]
    pub language_code: Option<MedicalScribeLanguageCode>,
    /// The member `mediaSampleRateHertz`. 8,000 to 48,000.
    #[connect(header = "x-amzn-medscribe-sample-rate", range(8000..=48_000))]
    pub media_sample_rate_hertz: Option<i32>,
    /// The member `mediaEncoding`.
    #[connect(header = "x-amzn-medscribe-media-encoding")]
    pub media_encoding: Option<MedicalScribeMediaEncoding>,
    /// The member `responseStream`.
    #[connect(payload)]
    pub response_stream: EventStream<MedicalScribeOutputStream>,
}

impl StartMedicalScribeListeningSessionOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(response_stream: EventStream<MedicalScribeOutputStream>) -> Self {
        Self {
            session_id: None,
            domain_id: None,
            subscription_id: None,
            request_id: None,
            language_code: None,
            media_sample_rate_hertz: None,
            media_encoding: None,
            response_stream,
        }
    }
}

/// The events of a stream: `MedicalScribeOutputStream`.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MedicalScribeOutputStream {
    /// The member `transcriptEvent`.
    TranscriptEvent(MedicalScribeTranscriptEvent),
    /// The member `internalFailureException`.
    InternalFailureException(InternalServerException),
    /// The member `validationException`.
    ValidationException(ValidationException),
    /// The member `periodontalChartEvent`.
    PeriodontalChartEvent(MedicalScribePeriodontalChartEvent),
    /// The member `checklistEvent`.
    ChecklistEvent(MedicalScribeChecklistEvent),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `MedicalScribeTranscriptEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribeTranscriptEvent {
    /// The member `transcriptSegment`.
    pub transcript_segment: Option<MedicalScribeTranscriptSegment>,
}

/// The structure `MedicalScribeTranscriptSegment`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribeTranscriptSegment {
    /// The member `segmentId`.
    pub segment_id: Option<String>,
    /// The member `audioBeginOffset`.
    pub audio_begin_offset: Option<f64>,
    /// The member `audioEndOffset`.
    pub audio_end_offset: Option<f64>,
    /// The member `isPartial`.
    pub is_partial: Option<bool>,
    /// The member `channelId`.
    pub channel_id: Option<String>,
    /// The member `content`.
    pub content: Option<String>,
}

/// The structure `MedicalScribePeriodontalChartEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribePeriodontalChartEvent {
    /// The member `snapshotVersion`.
    pub snapshot_version: i64,
    /// The member `teeth`. Up to 32 items.
    #[connect(sensitive, length(..=32))]
    pub teeth: Vec<Secret<PeriodontalTooth>>,
    /// The member `reviewItems`. Up to 100 items.
    #[connect(sensitive, length(..=100))]
    pub review_items: Option<Vec<Secret<PeriodontalReview>>>,
}

/// The structure `PeriodontalTooth`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PeriodontalTooth {
    /// The member `toothNumber`. 1 to 32.
    #[connect(range(1..=32))]
    pub tooth_number: i32,
    /// The member `missing`.
    pub missing: bool,
    /// The member `mobility`. 0 to 3.
    #[connect(range(0..=3))]
    pub mobility: Option<i32>,
    /// The member `furcation`. 0 to 3.
    #[connect(range(0..=3))]
    pub furcation: Option<i32>,
    /// The member `sites`. Up to 6 items.
    #[connect(sensitive, length(..=6))]
    pub sites: Option<Vec<Secret<PeriodontalSite>>>,
}

/// The structure `PeriodontalSite`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PeriodontalSite {
    /// The member `site`.
    pub site: PeriodontalSiteName,
    /// The member `probingDepth`. 0 to 15.
    #[connect(range(0..=15))]
    pub probing_depth: Option<i32>,
    /// The member `recession`. -5 to 15.
    #[connect(range(-5..=15))]
    pub recession: Option<i32>,
    /// The member `bleeding`.
    pub bleeding: Option<bool>,
    /// The member `suppuration`.
    pub suppuration: Option<bool>,
}

impl PeriodontalSite {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(site: PeriodontalSiteName) -> Self {
        Self { site, probing_depth: None, recession: None, bleeding: None, suppuration: None }
    }
}

/// The values of `PeriodontalSiteName`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodontalSiteName {
    /// The value `DB`.
    Db,
    /// The value `B`.
    B,
    /// The value `MB`.
    Mb,
    /// The value `DL`.
    Dl,
    /// The value `L`.
    L,
    /// The value `ML`.
    Ml,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `PeriodontalReview`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PeriodontalReview {
    /// The member `reason`.
    pub reason: PeriodontalReviewReason,
    /// The member `toothNumber`. 1 to 32.
    #[connect(range(1..=32))]
    pub tooth_number: Option<i32>,
    /// The member `sites`. Up to 6 items.
    #[connect(length(..=6))]
    pub sites: Option<Vec<PeriodontalSiteName>>,
}

impl PeriodontalReview {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(reason: PeriodontalReviewReason) -> Self {
        Self { reason, tooth_number: None, sites: None }
    }
}

/// The values of `PeriodontalReviewReason`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodontalReviewReason {
    /// The value `SITE_NOT_CHARTED`.
    SiteNotCharted,
    /// The value `VALUE_NOT_CHARTED`.
    ValueNotCharted,
    /// The value `READING_COUNT_MISMATCH`.
    ReadingCountMismatch,
    /// The value `LINE_UNCLEAR`.
    LineUnclear,
    /// The value `TOOTH_UNCLEAR`.
    ToothUnclear,
    /// The value `MISSING_TOOTH_CONFLICT`.
    MissingToothConflict,
    /// The value `MEASUREMENT_NOT_CHARTED`.
    MeasurementNotCharted,
    /// The value `SESSION_ISSUE`.
    SessionIssue,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalScribeChecklistEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribeChecklistEvent {
    /// The member `snapshotVersion`.
    pub snapshot_version: i64,
    /// The member `checklists`. Up to 20 items.
    #[connect(length(..=20))]
    pub checklists: Vec<Checklist>,
}

/// The structure `Checklist`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checklist {
    /// The member `checklistId`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub checklist_id: String,
    /// The member `items`. Up to 100 items.
    #[connect(length(..=100))]
    pub items: Vec<ChecklistItem>,
}

/// The structure `ChecklistItem`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChecklistItem {
    /// The member `itemKey`. 1 to 128 characters.
    #[connect(sensitive, length(1..=128))]
    pub item_key: Secret<String>,
    /// The member `status`.
    pub status: ChecklistItemStatus,
}

impl ChecklistItem {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(item_key: Secret<String>, status: ChecklistItemStatus) -> Self {
        Self { item_key, status }
    }
}

/// The values of `ChecklistItemStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChecklistItemStatus {
    /// The value `DISCUSSED`.
    Discussed,
    /// The value `PARTIALLY_DISCUSSED`.
    PartiallyDiscussed,
    /// The value `NOT_DISCUSSED`.
    NotDiscussed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
