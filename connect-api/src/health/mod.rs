// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! 23 operations of Connect Health, API version 2025-01-29.

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    dead_code,
    deprecated,
    unused_imports,
    reason = "the module is the service's model, of which a program uses a part"
)]

use connect_aws::endpoint::ServiceEndpoint;

mod activate_subscription;
mod create_dataset;
mod create_domain;
mod create_subscription;
mod deactivate_subscription;
mod delete_dataset;
mod delete_domain;
mod errors;
mod get_dataset;
mod get_domain;
mod get_medical_coding_job;
mod get_medical_scribe_listening_session;
mod get_patient_insights_job;
mod get_subscription;
mod list_datasets;
mod list_domains;
mod list_subscriptions;
mod list_tags_for_resource;
mod shapes;
mod start_medical_coding_job;
mod start_medical_scribe_listening_session;
mod start_patient_insights_job;
mod submit_feedback;
mod tag_resource;
mod untag_resource;

pub use self::activate_subscription::{ActivateSubscription, ActivateSubscriptionError, ActivateSubscriptionOutput};
pub use self::create_dataset::{CreateDataset, CreateDatasetError, CreateDatasetOutput};
pub use self::create_domain::{CreateDomain, CreateDomainError, CreateDomainOutput, CreateWebAppConfiguration};
pub use self::create_subscription::{CreateSubscription, CreateSubscriptionError, CreateSubscriptionOutput};
pub use self::deactivate_subscription::{
    DeactivateSubscription, DeactivateSubscriptionError, DeactivateSubscriptionOutput,
};
pub use self::delete_dataset::{DeleteDataset, DeleteDatasetError, DeleteDatasetOutput};
pub use self::delete_domain::{DeleteDomain, DeleteDomainError, DeleteDomainOutput};
pub use self::errors::{
    AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
pub use self::get_dataset::{
    DatasetArtifacts, GetDataset, GetDatasetError, GetDatasetOutput, MedicalCodingDatasetArtifacts,
};
pub use self::get_domain::{GetDomain, GetDomainError, GetDomainOutput};
pub use self::get_medical_coding_job::{
    GetMedicalCodingJob, GetMedicalCodingJobError, GetMedicalCodingJobOutput, MedicalCodingOutput,
};
pub use self::get_medical_scribe_listening_session::{
    ArtifactDetails, ClinicalNoteGenerationResult, ClinicalNoteGenerationSettingsResponse, CustomTemplateResponse,
    GetMedicalScribeListeningSession, GetMedicalScribeListeningSessionError, GetMedicalScribeListeningSessionOutput,
    ManagedTemplateResponse, MedicalCodeGenerationResult, MedicalCodeGenerationSettingsResponse,
    MedicalScribeListeningSessionDetails, MedicalScribePostStreamActionSettingsResponse,
    MedicalScribePostStreamActionsResult, MedicalScribeStreamStatus, NoteTemplateSettingsResponse,
    PostStreamArtifactGenerationStatus,
};
pub use self::get_patient_insights_job::{
    GetPatientInsightsJob, GetPatientInsightsJobError, GetPatientInsightsJobOutput, InsightsOutput,
};
pub use self::get_subscription::{GetSubscription, GetSubscriptionError, GetSubscriptionOutput};
pub use self::list_datasets::{DatasetSummary, ListDatasets, ListDatasetsError, ListDatasetsOutput};
pub use self::list_domains::{DomainSummary, ListDomains, ListDomainsOutput};
pub use self::list_subscriptions::{ListSubscriptions, ListSubscriptionsError, ListSubscriptionsOutput};
pub use self::list_tags_for_resource::{ListTagsForResource, ListTagsForResourceOutput};
pub use self::shapes::{
    CustomTemplateBase, DatasetConfig, DatasetStatus, DatasetType, DomainStatus, EncounterType, EncryptionContext,
    EncryptionType, FHIRServer, InputDataConfig, InsightsContext, InsightsType, JobStatus, ManagedNoteTemplate,
    MedicalCodesEncounterContext, MedicalCodesPatientContext, MedicalCodingDatasetConfig,
    MedicalCodingOutputDataConfig, MedicalScribeChannelDefinition, MedicalScribeLanguageCode,
    MedicalScribeMediaEncoding, MedicalScribeParticipantRole, OutputDataConfig, PatientInsightsEncounterContext,
    PatientInsightsPatientContext, PatientStatus, Pronouns, ProviderRole, S3Source, Sex, Specialty,
    SubscriptionDescription, SubscriptionStatus, UserContext, WebAppConfiguration,
};
pub use self::start_medical_coding_job::{
    StartMedicalCodingJob, StartMedicalCodingJobError, StartMedicalCodingJobOutput,
};
pub use self::start_medical_scribe_listening_session::{
    Checklist, ChecklistItem, ChecklistItemStatus, ClinicalNoteGenerationSettings, CustomTemplate, EncounterContext,
    ManagedTemplate, MedicalCodeGenerationSettings, MedicalCodingContext, MedicalScribeAudioEvent,
    MedicalScribeBinaryAudioEvent, MedicalScribeChecklistEvent, MedicalScribeConfigurationEvent,
    MedicalScribeInputStream, MedicalScribeOutputStream, MedicalScribePeriodontalChartEvent,
    MedicalScribePostStreamActionSettings, MedicalScribeSessionControlEvent, MedicalScribeSessionControlEventType,
    MedicalScribeTranscriptEvent, MedicalScribeTranscriptSegment, NoteTemplateSettings, PeriodontalReview,
    PeriodontalReviewReason, PeriodontalSite, PeriodontalSiteName, PeriodontalTooth,
    StartMedicalScribeListeningSession, StartMedicalScribeListeningSessionError,
    StartMedicalScribeListeningSessionOutput, TemplateSectionInstruction,
};
pub use self::start_patient_insights_job::{
    StartPatientInsightsJob, StartPatientInsightsJobError, StartPatientInsightsJobOutput,
};
pub use self::submit_feedback::{FeedbackArtifactType, SubmitFeedback, SubmitFeedbackError};
pub use self::tag_resource::TagResource;
pub use self::untag_resource::UntagResource;

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint =
    ServiceEndpoint::new("health-agent").dual_stack_only().with_service_id("ConnectHealth");
