// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetMedicalScribeListeningSession`.

use connect_core::{Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, CustomTemplateBase, InternalServerException, ManagedNoteTemplate,
    MedicalScribeChannelDefinition, MedicalScribeLanguageCode, MedicalScribeMediaEncoding, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `GetMedicalScribeListeningSession` of Connect Health.
///
/// See [`GetMedicalScribeListeningSession`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/GetMedicalScribeListeningSession
#[connect_operation(
    method = "GET",
    uri = "/medical-scribe-stream/domain/<domainId>/subscription/<subscriptionId>/session/<sessionId>",
    rename_all = "camelCase",
    output = GetMedicalScribeListeningSessionOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
    host_prefix = "streaming.",
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetMedicalScribeListeningSession {
    /// The member `sessionId`. Exactly 36 characters. Pattern:
    /// `.*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*`.
    #[connect(length(36), pattern = ".*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*")]
    pub session_id: String,
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: String,
}

/// The output of [`GetMedicalScribeListeningSession`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMedicalScribeListeningSessionOutput {
    /// The member `medicalScribeListeningSessionDetails`.
    pub medical_scribe_listening_session_details: Option<MedicalScribeListeningSessionDetails>,
}

/// The structure `MedicalScribeListeningSessionDetails`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribeListeningSessionDetails {
    /// The member `sessionId`. Exactly 36 characters. Pattern:
    /// `.*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*`.
    #[connect(length(36), pattern = ".*[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}.*")]
    pub session_id: Option<String>,
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: Option<String>,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: Option<String>,
    /// The member `languageCode`.
    pub language_code: Option<MedicalScribeLanguageCode>,
    /// The member `mediaSampleRateHertz`. 8,000 to 48,000.
    #[connect(range(8000..=48_000))]
    pub media_sample_rate_hertz: Option<i32>,
    /// The member `mediaEncoding`.
    pub media_encoding: Option<MedicalScribeMediaEncoding>,
    /// The member `channelDefinitions`. Exactly 2 items.
    #[connect(length(2))]
    pub channel_definitions: Option<Vec<MedicalScribeChannelDefinition>>,
    /// The member `postStreamActionSettings`.
    pub post_stream_action_settings: Option<MedicalScribePostStreamActionSettingsResponse>,
    /// The member `postStreamActionResult`.
    pub post_stream_action_result: Option<MedicalScribePostStreamActionsResult>,
    /// The member `encounterContextProvided`.
    pub encounter_context_provided: Option<bool>,
    /// The member `medicalCodingContextProvided`.
    pub medical_coding_context_provided: Option<bool>,
    /// The member `streamStatus`.
    pub stream_status: Option<MedicalScribeStreamStatus>,
    /// The member `streamCreationTime`.
    pub stream_creation_time: Option<Timestamp>,
    /// The member `streamEndTime`.
    pub stream_end_time: Option<Timestamp>,
}

/// The structure `MedicalScribePostStreamActionSettingsResponse`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribePostStreamActionSettingsResponse {
    /// The member `outputS3Uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub output_s3_uri: String,
    /// The member `clinicalNoteGenerationSettings`.
    pub clinical_note_generation_settings: ClinicalNoteGenerationSettingsResponse,
    /// The member `medicalCodeGenerationSettings`.
    pub medical_code_generation_settings: Option<MedicalCodeGenerationSettingsResponse>,
}

/// The structure `ClinicalNoteGenerationSettingsResponse`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClinicalNoteGenerationSettingsResponse {
    /// The member `noteTemplateSettings`.
    pub note_template_settings: Option<NoteTemplateSettingsResponse>,
}

/// The union `NoteTemplateSettingsResponse`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NoteTemplateSettingsResponse {
    /// The member `managedTemplate`.
    ManagedTemplate(ManagedTemplateResponse),
    /// The member `customTemplate`.
    CustomTemplate(CustomTemplateResponse),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ManagedTemplateResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ManagedTemplateResponse {
    /// The member `templateType`.
    pub template_type: Option<ManagedNoteTemplate>,
}

/// The structure `CustomTemplateResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomTemplateResponse {
    /// The member `templateType`.
    pub template_type: Option<CustomTemplateBase>,
}

/// The structure `MedicalCodeGenerationSettingsResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalCodeGenerationSettingsResponse {
    /// The member `enabled`.
    pub enabled: Option<bool>,
}

/// The structure `MedicalScribePostStreamActionsResult`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalScribePostStreamActionsResult {
    /// The member `clinicalNoteGenerationResult`.
    pub clinical_note_generation_result: Option<ClinicalNoteGenerationResult>,
    /// The member `medicalCodeGenerationResult`.
    pub medical_code_generation_result: Option<MedicalCodeGenerationResult>,
}

/// The structure `ClinicalNoteGenerationResult`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClinicalNoteGenerationResult {
    /// The member `noteResult`.
    pub note_result: Option<ArtifactDetails>,
    /// The member `transcriptResult`.
    pub transcript_result: Option<ArtifactDetails>,
    /// The member `afterVisitSummaryResult`.
    pub after_visit_summary_result: Option<ArtifactDetails>,
}

/// The structure `ArtifactDetails`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ArtifactDetails {
    /// The member `outputLocation`. At least 1 character. Pattern: `.*(s3://|http(s*)://).+.*`.
    #[connect(length(1..), pattern = ".*(s3://|http(s*)://).+.*")]
    pub output_location: Option<String>,
    /// The member `status`.
    pub status: Option<PostStreamArtifactGenerationStatus>,
    /// The member `failureReason`. 1 to 2,048 characters. Pattern: `[\s\S]*`.
    #[connect(length(1..=2048), pattern = "[\\s\\S]*")]
    pub failure_reason: Option<String>,
}

/// The values of `PostStreamArtifactGenerationStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostStreamArtifactGenerationStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `FAILED`.
    Failed,
    /// The value `COMPLETED`.
    Completed,
    /// The value `PENDING`.
    Pending,
    /// The value `SKIPPED`.
    Skipped,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalCodeGenerationResult`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalCodeGenerationResult {
    /// The member `medicalCodesResult`.
    pub medical_codes_result: Option<ArtifactDetails>,
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: Option<String>,
}

/// The values of `MedicalScribeStreamStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MedicalScribeStreamStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `PAUSED`.
    Paused,
    /// The value `FAILED`.
    Failed,
    /// The value `COMPLETED`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
