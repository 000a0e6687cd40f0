// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactFlowModules`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ContactFlowModuleState, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactFlowModules` of Amazon Connect Service.
///
/// See [`ListContactFlowModules`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactFlowModules
#[connect_operation(
    method = "GET",
    uri = "/contact-flow-modules-summary/<InstanceId>",
    output = ListContactFlowModulesOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = contact_flow_modules_summary_list,
        item = ContactFlowModuleSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactFlowModules {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `ContactFlowModuleState`.
    #[connect(query = "state")]
    pub contact_flow_module_state: Option<ContactFlowModuleState>,
}

/// The output of [`ListContactFlowModules`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactFlowModulesOutput {
    /// The member `ContactFlowModulesSummaryList`.
    pub contact_flow_modules_summary_list: Option<Vec<ContactFlowModuleSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `ContactFlowModuleSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowModuleSummary {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=127), pattern = ".*\\S.*")]
    pub name: Option<String>,
    /// The member `State`.
    pub state: Option<ContactFlowModuleState>,
}
