// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetTestCaseExecutionSummary`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, TestCaseExecutionStatus, ThrottlingException,
};

/// The operation `GetTestCaseExecutionSummary` of Amazon Connect Service.
///
/// See [`GetTestCaseExecutionSummary`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetTestCaseExecutionSummary
#[connect_operation(
    method = "GET",
    uri = "/test-cases/<InstanceId>/<TestCaseId>/<TestCaseExecutionId>/summary",
    output = GetTestCaseExecutionSummaryOutput,
    errors(
        InvalidParameterException,
        InvalidRequestException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetTestCaseExecutionSummary {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TestCaseId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_id: String,
    /// The member `TestCaseExecutionId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_execution_id: String,
}

/// The output of [`GetTestCaseExecutionSummary`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTestCaseExecutionSummaryOutput {
    /// The member `StartTime`.
    pub start_time: Option<Timestamp>,
    /// The member `EndTime`.
    pub end_time: Option<Timestamp>,
    /// The member `Status`.
    pub status: Option<TestCaseExecutionStatus>,
    /// The member `ObservationSummary`.
    pub observation_summary: Option<ObservationSummary>,
}

/// The structure `ObservationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ObservationSummary {
    /// The member `TotalObservations`.
    pub total_observations: Option<i32>,
    /// The member `ObservationsPassed`.
    pub observations_passed: Option<i32>,
    /// The member `ObservationsFailed`.
    pub observations_failed: Option<i32>,
}
