// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchTestCases`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ControlPlaneTagFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, TestCase, TestCaseStatus, ThrottlingException,
};

/// The operation `SearchTestCases` of Amazon Connect Service.
///
/// See [`SearchTestCases`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchTestCases
#[connect_operation(
    method = "POST",
    uri = "/search-test-cases",
    output = SearchTestCasesOutput,
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
        items = test_cases,
        item = TestCase,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchTestCases {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<TestCaseSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<TestCaseSearchCriteria>,
}

/// The structure `TestCaseSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TestCaseSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The structure `TestCaseSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TestCaseSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<TestCaseSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<TestCaseSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `StatusCondition`.
    pub status_condition: Option<TestCaseStatus>,
}

/// The output of [`SearchTestCases`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchTestCasesOutput {
    /// The member `TestCases`.
    pub test_cases: Option<Vec<TestCase>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
