// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetPatientInsightsJob`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InputDataConfig, InsightsContext, InternalServerException, JobStatus, OutputDataConfig,
    PatientInsightsEncounterContext, PatientInsightsPatientContext, ResourceNotFoundException, ThrottlingException,
    UserContext, ValidationException,
};

/// The operation `GetPatientInsightsJob` of Connect Health.
///
/// See [`GetPatientInsightsJob`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/GetPatientInsightsJob
#[connect_operation(
    method = "GET",
    uri = "/domain/<domainId>/patient-insights-job/<jobId>",
    rename_all = "camelCase",
    output = GetPatientInsightsJobOutput,
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
pub struct GetPatientInsightsJob {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: String,
}

/// The output of [`GetPatientInsightsJob`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPatientInsightsJobOutput {
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: String,
    /// The member `jobArn`. 20 to 200 characters. Pattern:
    /// `arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/patient-insights-job/[-a-zA-Z0-9_/.]+`.
    #[connect(
        length(20..=200),
        pattern = "arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/patient-insights-job/[-a-zA-Z0-9_/.]+",
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
    /// The member `insightsOutput`.
    pub insights_output: Option<InsightsOutput>,
    /// The member `statusDetails`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub status_details: Option<String>,
    /// The member `patientContext`.
    pub patient_context: PatientInsightsPatientContext,
    /// The member `insightsContext`.
    pub insights_context: InsightsContext,
    /// The member `encounterContext`.
    pub encounter_context: PatientInsightsEncounterContext,
    /// The member `userContext`.
    pub user_context: UserContext,
    /// The member `inputDataConfig`.
    pub input_data_config: InputDataConfig,
    /// The member `outputDataConfig`.
    pub output_data_config: OutputDataConfig,
}

impl GetPatientInsightsJobOutput {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        job_arn: impl Into<String>,
        job_status: JobStatus,
        patient_context: PatientInsightsPatientContext,
        insights_context: InsightsContext,
        encounter_context: PatientInsightsEncounterContext,
        user_context: UserContext,
        input_data_config: InputDataConfig,
        output_data_config: OutputDataConfig,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            job_arn: job_arn.into(),
            job_status,
            creation_time: None,
            updated_time: None,
            insights_output: None,
            status_details: None,
            patient_context,
            insights_context,
            encounter_context,
            user_context,
            input_data_config,
            output_data_config,
        }
    }
}

/// The structure `InsightsOutput`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsightsOutput {
    /// The member `uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub uri: String,
}
