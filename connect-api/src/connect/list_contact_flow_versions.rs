// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactFlowVersions`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactFlowVersions` of Amazon Connect Service.
///
/// See [`ListContactFlowVersions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactFlowVersions
#[connect_operation(
    method = "GET",
    uri = "/contact-flows/<InstanceId>/<ContactFlowId>/versions",
    output = ListContactFlowVersionsOutput,
    errors(
        AccessDeniedException,
        InternalServiceException,
        ResourceNotFoundException,
        InvalidParameterException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = contact_flow_version_summary_list,
        item = ContactFlowVersionSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactFlowVersions {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowId`.
    pub contact_flow_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowVersions`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactFlowVersionsOutput {
    /// The member `ContactFlowVersionSummaryList`.
    pub contact_flow_version_summary_list: Option<Vec<ContactFlowVersionSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `ContactFlowVersionSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowVersionSummary {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `VersionDescription`.
    pub version_description: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
