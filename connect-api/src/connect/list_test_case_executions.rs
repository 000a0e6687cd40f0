// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTestCaseExecutions`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, TestCaseExecutionStatus, ThrottlingException,
};

/// The operation `ListTestCaseExecutions` of Amazon Connect Service.
///
/// See [`ListTestCaseExecutions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListTestCaseExecutions
#[connect_operation(
    method = "GET",
    uri = "/test-case-executions/<InstanceId>",
    output = ListTestCaseExecutionsOutput,
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
pub struct ListTestCaseExecutions {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TestCaseId`. Up to 500 characters.
    #[connect(query = "testCaseId", length(..=500))]
    pub test_case_id: Option<String>,
    /// The member `TestCaseName`. At least 1 character.
    #[connect(query = "testCaseName", length(1..))]
    pub test_case_name: Option<String>,
    /// The member `StartTime`. At least 0.
    #[connect(query = "startTime", range(0..))]
    pub start_time: Option<i64>,
    /// The member `EndTime`. At least 0.
    #[connect(query = "endTime", range(0..))]
    pub end_time: Option<i64>,
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

/// The output of [`ListTestCaseExecutions`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTestCaseExecutionsOutput {
    /// The member `TestCaseExecutions`.
    pub test_case_executions: Option<Vec<TestCaseExecution>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `TestCaseExecution`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TestCaseExecution {
    /// The member `StartTime`.
    pub start_time: Option<Timestamp>,
    /// The member `EndTime`.
    pub end_time: Option<Timestamp>,
    /// The member `TestCaseExecutionId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_execution_id: Option<String>,
    /// The member `TestCaseId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_id: Option<String>,
    /// The member `TestCaseExecutionStatus`.
    pub test_case_execution_status: Option<TestCaseExecutionStatus>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}
