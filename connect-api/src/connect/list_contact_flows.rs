// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactFlows`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ContactFlowState, ContactFlowStatus, ContactFlowType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactFlows` of Amazon Connect Service.
///
/// See [`ListContactFlows`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactFlows
#[connect_operation(
    method = "GET",
    uri = "/contact-flows-summary/<InstanceId>",
    output = ListContactFlowsOutput,
    errors(
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
        items = contact_flow_summary_list,
        item = ContactFlowSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactFlows {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowTypes`. Up to 10 items.
    #[connect(query = "contactFlowTypes", length(..=10))]
    pub contact_flow_types: Option<Vec<ContactFlowType>>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlows`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactFlowsOutput {
    /// The member `ContactFlowSummaryList`.
    pub contact_flow_summary_list: Option<Vec<ContactFlowSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `ContactFlowSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowSummary {
    /// The member `Id`. Up to 500 characters.
    #[connect(length(..=500))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: Option<String>,
    /// The member `ContactFlowType`.
    pub contact_flow_type: Option<ContactFlowType>,
    /// The member `ContactFlowState`.
    pub contact_flow_state: Option<ContactFlowState>,
    /// The member `ContactFlowStatus`.
    pub contact_flow_status: Option<ContactFlowStatus>,
}
