// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateTestCase`.

use connect_core::{Timestamp, connect_operation};

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, InvalidTestCaseException, ResourceNotFoundException, TestCaseEntryPoint, TestCaseStatus,
    ThrottlingException,
};

/// The operation `UpdateTestCase` of Amazon Connect Service.
///
/// See [`UpdateTestCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateTestCase
#[connect_operation(
    method = "POST",
    uri = "/test-cases/<InstanceId>/<TestCaseId>",
    output = (),
    errors(
        InvalidRequestException,
        DuplicateResourceException,
        InvalidTestCaseException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateTestCase {
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
    /// The member `Content`.
    pub content: Option<String>,
    /// The member `EntryPoint`.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// The member `InitializationData`.
    pub initialization_data: Option<String>,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Status`.
    pub status: Option<TestCaseStatus>,
    /// The member `LastModifiedTime`.
    #[connect(header = "x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(header = "x-amz-last-modified-region", pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
