// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTestCases`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, TestCaseStatus, ThrottlingException,
};

/// The operation `ListTestCases` of Amazon Connect Service.
///
/// See [`ListTestCases`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListTestCases
#[connect_operation(
    method = "GET",
    uri = "/test-cases-summary/<InstanceId>",
    output = ListTestCasesOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = test_case_summary_list,
        item = TestCaseSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTestCases {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListTestCases`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTestCasesOutput {
    /// The member `TestCaseSummaryList`.
    pub test_case_summary_list: Option<Vec<TestCaseSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `TestCaseSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TestCaseSummary {
    /// The member `Id`. Up to 500 characters.
    #[connect(length(..=500))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: Option<String>,
    /// The member `Status`.
    pub status: Option<TestCaseStatus>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
