// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactFlowModuleVersions`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactFlowModuleVersions` of Amazon Connect Service.
///
/// See [`ListContactFlowModuleVersions`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactFlowModuleVersions
#[connect_operation(
    method = "GET",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>/versions",
    output = ListContactFlowModuleVersionsOutput,
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
        items = contact_flow_module_version_summary_list,
        item = ContactFlowModuleVersionSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactFlowModuleVersions {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowModuleId`.
    pub contact_flow_module_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowModuleVersions`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactFlowModuleVersionsOutput {
    /// The member `ContactFlowModuleVersionSummaryList`.
    pub contact_flow_module_version_summary_list: Option<Vec<ContactFlowModuleVersionSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `ContactFlowModuleVersionSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowModuleVersionSummary {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `VersionDescription`. Up to 500 characters. Pattern: `.*\S.*`.
    #[connect(length(..=500), pattern = ".*\\S.*")]
    pub version_description: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
}
