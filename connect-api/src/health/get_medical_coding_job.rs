// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetMedicalCodingJob`.

use connect_core::{Secret, Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, JobStatus, MedicalCodesEncounterContext,
    MedicalCodesPatientContext, MedicalCodingOutputDataConfig, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `GetMedicalCodingJob` of Connect Health.
///
/// See [`GetMedicalCodingJob`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/GetMedicalCodingJob
#[connect_operation(
    method = "GET",
    uri = "/domain/<domainId>/medical-coding-job/<jobId>",
    rename_all = "camelCase",
    output = GetMedicalCodingJobOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
    ),
    auth = sigv4,
    host_prefix = "runtime.",
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetMedicalCodingJob {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: String,
}

/// The output of [`GetMedicalCodingJob`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMedicalCodingJobOutput {
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: String,
    /// The member `jobArn`. 20 to 200 characters. Pattern:
    /// `arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/medical-coding-job/[-a-zA-Z0-9_/.]+`.
    #[connect(
        length(20..=200),
        pattern = "arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/medical-coding-job/[-a-zA-Z0-9_/.]+",
    )]
    pub job_arn: String,
    /// The member `jobStatus`.
    pub job_status: JobStatus,
    /// The member `creationTime`.
    #[connect(timestamp = "date-time")]
    pub creation_time: Option<Timestamp>,
    /// The member `updatedTime`.
    #[connect(timestamp = "date-time")]
    pub updated_time: Option<Timestamp>,
    /// The member `text`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(sensitive, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub text: Secret<String>,
    /// The member `patientContext`.
    pub patient_context: Option<MedicalCodesPatientContext>,
    /// The member `encounterContext`.
    pub encounter_context: Option<MedicalCodesEncounterContext>,
    /// The member `outputDataConfig`.
    pub output_data_config: MedicalCodingOutputDataConfig,
    /// The member `datasetId`. 1 to 64 characters. Pattern: `[a-z0-9]{1,64}`.
    #[connect(length(1..=64), pattern = "[a-z0-9]{1,64}")]
    pub dataset_id: Option<String>,
    /// The member `medicalCodingOutput`.
    pub medical_coding_output: Option<MedicalCodingOutput>,
    /// The member `statusDetails`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub status_details: Option<String>,
}

impl GetMedicalCodingJobOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        job_arn: impl Into<String>,
        job_status: JobStatus,
        text: Secret<String>,
        output_data_config: MedicalCodingOutputDataConfig,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            job_arn: job_arn.into(),
            job_status,
            creation_time: None,
            updated_time: None,
            text,
            patient_context: None,
            encounter_context: None,
            output_data_config,
            dataset_id: None,
            medical_coding_output: None,
            status_details: None,
        }
    }
}

/// The structure `MedicalCodingOutput`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MedicalCodingOutput {
    /// The member `uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub uri: String,
}
