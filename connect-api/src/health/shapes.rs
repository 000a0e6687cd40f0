// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations use.

use connect_core::{Secret, Timestamp, UnknownValue, UnknownVariant, connect_shape};

/// The structure `SubscriptionDescription`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscriptionDescription {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: String,
    /// The member `arn`. Pattern:
    /// `arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+/subscription/sub-[a-zA-Z0-9]{21}`.
    #[connect(
        pattern = "arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+/subscription/sub-[a-zA-Z0-9]{21}"
    )]
    pub arn: String,
    /// The member `status`.
    pub status: SubscriptionStatus,
    /// The member `createdAt`.
    pub created_at: Timestamp,
    /// The member `lastUpdatedAt`.
    pub last_updated_at: Timestamp,
    /// The member `activatedAt`.
    pub activated_at: Option<Timestamp>,
    /// The member `deactivatedAt`.
    pub deactivated_at: Option<Timestamp>,
}

impl SubscriptionDescription {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        subscription_id: impl Into<String>,
        arn: impl Into<String>,
        status: SubscriptionStatus,
        created_at: Timestamp,
        last_updated_at: Timestamp,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            subscription_id: subscription_id.into(),
            arn: arn.into(),
            status,
            created_at,
            last_updated_at,
            activated_at: None,
            deactivated_at: None,
        }
    }
}

/// The values of `SubscriptionStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// The value `ACTIVE`.
    Active,
    /// The value `INACTIVE`.
    Inactive,
    /// The value `DELETED`.
    Deleted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `DatasetConfig`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DatasetConfig {
    /// The member `medicalCoding`.
    MedicalCoding(MedicalCodingDatasetConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `MedicalCodingDatasetConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct MedicalCodingDatasetConfig {
    /// The member `s3InputPath`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub s3_input_path: String,
    /// The member `s3OutputPath`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub s3_output_path: String,
}

/// The values of `DatasetType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatasetType {
    /// The value `MEDICAL_CODING`.
    MedicalCoding,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `DatasetStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatasetStatus {
    /// The value `CREATING`.
    Creating,
    /// The value `ACTIVE`.
    Active,
    /// The value `CREATE_FAILED`.
    CreateFailed,
    /// The value `DELETING`.
    Deleting,
    /// The value `DELETE_FAILED`.
    DeleteFailed,
    /// The value `DELETED`.
    Deleted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EncryptionContext`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EncryptionContext {
    /// The member `encryptionType`.
    pub encryption_type: EncryptionType,
    /// The member `kmsKeyArn`. Pattern: `arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+`.
    #[connect(pattern = "arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+")]
    pub kms_key_arn: Option<String>,
}

impl EncryptionContext {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(encryption_type: EncryptionType) -> Self {
        Self { encryption_type, kms_key_arn: None }
    }
}

/// The values of `EncryptionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionType {
    /// The value `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// The value `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `DomainStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainStatus {
    /// The value `ACTIVE`.
    Active,
    /// The value `DELETING`.
    Deleting,
    /// The value `DELETED`.
    Deleted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `WebAppConfiguration`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WebAppConfiguration {
    /// The member `ehrRole`. 1 to 2,048 characters. Pattern: `arn:aws:iam::[0-9]{12}:role/.+`.
    #[connect(length(1..=2048), pattern = "arn:aws:iam::[0-9]{12}:role/.+")]
    pub ehr_role: String,
    /// The member `idcApplicationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub idc_application_id: String,
    /// The member `idcRegion`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub idc_region: String,
}

/// The values of `JobStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// The value `SUBMITTED`.
    Submitted,
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `FAILED`.
    Failed,
    /// The value `SUCCEEDED`.
    Succeeded,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalCodesPatientContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalCodesPatientContext {
    /// The member `sex`.
    #[connect(sensitive)]
    pub sex: Option<Secret<Sex>>,
    /// The member `status`.
    #[connect(sensitive)]
    pub status: Option<Secret<PatientStatus>>,
    /// The member `dateOfBirth`. Pattern: `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`.
    #[connect(sensitive, pattern = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")]
    pub date_of_birth: Option<Secret<String>>,
    /// The member `insurance`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(sensitive, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub insurance: Option<Secret<String>>,
}

/// The values of `Sex`. The whole value is sensitive.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sex {
    /// The value `MALE`.
    Male,
    /// The value `FEMALE`.
    Female,
    /// The value `NON_BINARY`.
    NonBinary,
    /// The value `UNKNOWN`.
    Unknown,
    /// A value that this version does not know.
    #[connect(unknown)]
    Other(UnknownValue),
}

/// The values of `PatientStatus`. The whole value is sensitive.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatientStatus {
    /// The value `NEW`.
    New,
    /// The value `ESTABLISHED`.
    Established,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalCodesEncounterContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct MedicalCodesEncounterContext {
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
    /// The member `encounterDurationMinutes`. 1 to 1,440.
    #[connect(sensitive, range(1..=1440))]
    pub encounter_duration_minutes: Option<Secret<i32>>,
}

/// The values of `EncounterType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncounterType {
    /// The value `TELEHEALTH`.
    Telehealth,
    /// The value `IN_PERSON`.
    InPerson,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalCodingOutputDataConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct MedicalCodingOutputDataConfig {
    /// The member `s3OutputPath`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub s3_output_path: String,
}

/// The values of `MedicalScribeLanguageCode`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MedicalScribeLanguageCode {
    /// The value `en-US`.
    #[connect(rename = "en-US")]
    EnUs,
    /// The value `multi`.
    Multi,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `MedicalScribeMediaEncoding`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MedicalScribeMediaEncoding {
    /// The value `pcm`.
    Pcm,
    /// The value `flac`.
    Flac,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MedicalScribeChannelDefinition`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct MedicalScribeChannelDefinition {
    /// The member `channelId`. 0 to 1.
    #[connect(range(0..=1))]
    pub channel_id: i32,
    /// The member `participantRole`.
    pub participant_role: MedicalScribeParticipantRole,
}

/// The values of `MedicalScribeParticipantRole`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MedicalScribeParticipantRole {
    /// The value `PATIENT`.
    Patient,
    /// The value `CLINICIAN`.
    Clinician,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ManagedNoteTemplate`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedNoteTemplate {
    /// The value `HISTORY_AND_PHYSICAL`.
    HistoryAndPhysical,
    /// The value `GIRPP`.
    Girpp,
    /// The value `DAP`.
    Dap,
    /// The value `SIRP`.
    Sirp,
    /// The value `BIRP`.
    Birp,
    /// The value `BEHAVIORAL_SOAP`.
    BehavioralSoap,
    /// The value `PHYSICAL_SOAP`.
    PhysicalSoap,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `CustomTemplateBase`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomTemplateBase {
    /// The value `HISTORY_AND_PHYSICAL`.
    HistoryAndPhysical,
    /// The value `GIRPP`.
    Girpp,
    /// The value `DAP`.
    Dap,
    /// The value `SIRP`.
    Sirp,
    /// The value `BIRP`.
    Birp,
    /// The value `BEHAVIORAL_SOAP`.
    BehavioralSoap,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `PatientInsightsPatientContext`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct PatientInsightsPatientContext {
    /// The member `patientId`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(sensitive, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub patient_id: Secret<String>,
    /// The member `dateOfBirth`. Pattern: `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`.
    #[connect(sensitive, pattern = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")]
    pub date_of_birth: Option<Secret<String>>,
    /// The member `pronouns`.
    #[connect(sensitive)]
    pub pronouns: Option<Secret<Pronouns>>,
}

/// The values of `Pronouns`. The whole value is sensitive.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pronouns {
    /// The value `HE_HIM`.
    HeHim,
    /// The value `SHE_HER`.
    SheHer,
    /// The value `THEY_THEM`.
    TheyThem,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InsightsContext`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct InsightsContext {
    /// The member `insightsType`.
    pub insights_type: InsightsType,
}

/// The values of `InsightsType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsType {
    /// The value `PRE_VISIT`.
    PreVisit,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `PatientInsightsEncounterContext`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct PatientInsightsEncounterContext {
    /// The member `encounterReason`. 1 to 256 characters. Pattern: `[a-zA-Z0-9 .,-]+`.
    #[connect(sensitive, length(1..=256), pattern = "[a-zA-Z0-9 .,-]+")]
    pub encounter_reason: Secret<String>,
}

/// The structure `UserContext`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct UserContext {
    /// The member `role`.
    pub role: ProviderRole,
    /// The member `userId`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(sensitive, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub user_id: Secret<String>,
    /// The member `specialty`.
    pub specialty: Option<Specialty>,
}

impl UserContext {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(role: ProviderRole, user_id: Secret<String>) -> Self {
        Self { role, user_id, specialty: None }
    }
}

/// The values of `ProviderRole`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderRole {
    /// The value `CLINICIAN`.
    Clinician,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `Specialty`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Specialty {
    /// The value `PRIMARY_CARE`.
    PrimaryCare,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InputDataConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct InputDataConfig {
    /// The member `fhirServer`.
    pub fhir_server: Option<FHIRServer>,
    /// The member `s3Sources`. Up to 10 items.
    #[connect(length(..=10))]
    pub s3_sources: Option<Vec<S3Source>>,
}

/// The structure `FHIRServer`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct FHIRServer {
    /// The member `fhirEndpoint`. Pattern: `https?://[a-zA-Z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+`.
    #[connect(pattern = "https?://[a-zA-Z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+")]
    pub fhir_endpoint: String,
    /// The member `oauthToken`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(sensitive, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub oauth_token: Option<Secret<String>>,
}

/// The structure `S3Source`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct S3Source {
    /// The member `uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub uri: String,
}

/// The structure `OutputDataConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct OutputDataConfig {
    /// The member `s3OutputPath`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub s3_output_path: String,
}
