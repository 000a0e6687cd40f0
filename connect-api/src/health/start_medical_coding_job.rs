// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartMedicalCodingJob`.

use connect_core::{Secret, Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InternalServerException, MedicalCodesEncounterContext,
    MedicalCodesPatientContext, MedicalCodingOutputDataConfig, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `StartMedicalCodingJob` of Connect Health.
///
/// See [`StartMedicalCodingJob`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/StartMedicalCodingJob
#[connect_operation(
    method = "POST",
    uri = "/domain/<domainId>/medical-coding-job",
    rename_all = "camelCase",
    output = StartMedicalCodingJobOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
        ConflictException,
    ),
    auth = sigv4,
    host_prefix = "runtime.",
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartMedicalCodingJob {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
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
    /// The member `clientToken`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(idempotency_token, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub client_token: Option<String>,
}

/// The output of [`StartMedicalCodingJob`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartMedicalCodingJobOutput {
    /// The member `jobArn`. 20 to 200 characters. Pattern:
    /// `arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/medical-coding-job/[-a-zA-Z0-9_/.]+`.
    #[connect(
        length(20..=200),
        pattern = "arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/medical-coding-job/[-a-zA-Z0-9_/.]+",
    )]
    pub job_arn: String,
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: String,
    /// The member `creationTime`.
    #[connect(timestamp = "date-time")]
    pub creation_time: Option<Timestamp>,
}
