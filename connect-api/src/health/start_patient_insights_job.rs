// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartPatientInsightsJob`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InputDataConfig, InsightsContext, InternalServerException,
    OutputDataConfig, PatientInsightsEncounterContext, PatientInsightsPatientContext, ResourceNotFoundException,
    ThrottlingException, UserContext, ValidationException,
};

/// The operation `StartPatientInsightsJob` of Connect Health.
///
/// See [`StartPatientInsightsJob`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/StartPatientInsightsJob
#[connect_operation(
    method = "POST",
    uri = "/domain/<domainId>/patient-insights-job",
    rename_all = "camelCase",
    output = StartPatientInsightsJobOutput,
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
#[derive(Clone, Debug)]
pub struct StartPatientInsightsJob {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
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
    /// The member `clientToken`. Pattern: `.*[\s\S]*\S[\s\S]*.*`.
    #[connect(idempotency_token, pattern = ".*[\\s\\S]*\\S[\\s\\S]*.*")]
    pub client_token: Option<String>,
}

impl StartPatientInsightsJob {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        patient_context: PatientInsightsPatientContext,
        insights_context: InsightsContext,
        encounter_context: PatientInsightsEncounterContext,
        user_context: UserContext,
        input_data_config: InputDataConfig,
        output_data_config: OutputDataConfig,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            patient_context,
            insights_context,
            encounter_context,
            user_context,
            input_data_config,
            output_data_config,
            client_token: None,
        }
    }
}

/// The output of [`StartPatientInsightsJob`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartPatientInsightsJobOutput {
    /// The member `jobArn`. 20 to 200 characters. Pattern:
    /// `arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/patient-insights-job/[-a-zA-Z0-9_/.]+`.
    #[connect(
        length(20..=200),
        pattern = "arn:aws[-a-z]*:health-agent:[-a-z0-9]+:[0-9]{12}:domain/[-a-zA-Z0-9-]+/patient-insights-job/[-a-zA-Z0-9_/.]+",
    )]
    pub job_arn: String,
    /// The member `jobId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub job_id: String,
    /// The member `creationTime`.
    #[connect(timestamp = "date-time")]
    pub creation_time: Option<Timestamp>,
}
