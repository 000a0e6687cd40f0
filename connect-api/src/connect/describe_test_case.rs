// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeTestCase`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, TestCase, TestCaseStatus, ThrottlingException,
};

/// The operation `DescribeTestCase` of Amazon Connect Service.
///
/// See [`DescribeTestCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeTestCase
#[connect_operation(
    method = "GET",
    uri = "/test-cases/<InstanceId>/<TestCaseId>",
    output = DescribeTestCaseOutput,
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
pub struct DescribeTestCase {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `TestCaseId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub test_case_id: String,
    /// The member `Status`.
    #[connect(query = "status")]
    pub status: Option<TestCaseStatus>,
}

/// The output of [`DescribeTestCase`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeTestCaseOutput {
    /// The member `TestCase`.
    pub test_case: Option<TestCase>,
}
