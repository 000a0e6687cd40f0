// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTestCaseExecutionRecords`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, TestCaseExecutionStatus, ThrottlingException,
};

/// The operation `ListTestCaseExecutionRecords` of Amazon Connect Service.
///
/// See [`ListTestCaseExecutionRecords`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListTestCaseExecutionRecords
#[connect_operation(
    method = "GET",
    uri = "/test-cases/<InstanceId>/<TestCaseId>/<TestCaseExecutionId>/records",
    output = ListTestCaseExecutionRecordsOutput,
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
pub struct ListTestCaseExecutionRecords {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TestCaseId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_id: String,
    /// The member `TestCaseExecutionId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_execution_id: String,
    /// The member `Status`.
    #[connect(query = "status")]
    pub status: Option<TestCaseExecutionStatus>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListTestCaseExecutionRecords`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTestCaseExecutionRecordsOutput {
    /// The member `ExecutionRecords`.
    pub execution_records: Option<Vec<ExecutionRecord>>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
}

/// The structure `ExecutionRecord`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExecutionRecord {
    /// The member `ObservationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub observation_id: Option<String>,
    /// The member `Status`.
    pub status: Option<ExecutionRecordStatus>,
    /// The member `Timestamp`.
    pub timestamp: Option<Timestamp>,
    /// The member `Record`.
    pub record: Option<String>,
}

/// The values of `ExecutionRecordStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecutionRecordStatus {
    /// The value `PASSED`.
    Passed,
    /// The value `FAILED`.
    Failed,
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `STOPPED`.
    Stopped,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
