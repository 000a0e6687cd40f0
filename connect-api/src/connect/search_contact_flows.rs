// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchContactFlows`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ContactFlow, ContactFlowState, ContactFlowStatus, ContactFlowType, ControlPlaneTagFilter, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException, StringCondition, TagCondition,
    ThrottlingException,
};

/// The operation `SearchContactFlows` of Amazon Connect Service.
///
/// See [`SearchContactFlows`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchContactFlows
#[connect_operation(
    method = "POST",
    uri = "/search-contact-flows",
    output = SearchContactFlowsOutput,
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
        items = contact_flows,
        item = ContactFlow,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchContactFlows {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<ContactFlowSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<ContactFlowSearchCriteria>,
}

/// The structure `ContactFlowSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
    /// The member `FlowAttributeFilter`.
    pub flow_attribute_filter: Option<ContactFlowAttributeFilter>,
}

/// The structure `ContactFlowAttributeFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowAttributeFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<ContactFlowAttributeAndCondition>>,
    /// The member `AndCondition`.
    pub and_condition: Option<ContactFlowAttributeAndCondition>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
    /// The member `ContactFlowTypeCondition`.
    pub contact_flow_type_condition: Option<ContactFlowTypeCondition>,
}

/// The structure `ContactFlowAttributeAndCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowAttributeAndCondition {
    /// The member `TagConditions`.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// The member `ContactFlowTypeCondition`.
    pub contact_flow_type_condition: Option<ContactFlowTypeCondition>,
}

/// The structure `ContactFlowTypeCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowTypeCondition {
    /// The member `ContactFlowType`.
    pub contact_flow_type: Option<ContactFlowType>,
}

/// The structure `ContactFlowSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<ContactFlowSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<ContactFlowSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `TypeCondition`.
    pub type_condition: Option<ContactFlowType>,
    /// The member `StateCondition`.
    pub state_condition: Option<ContactFlowState>,
    /// The member `StatusCondition`.
    pub status_condition: Option<ContactFlowStatus>,
}

/// The output of [`SearchContactFlows`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchContactFlowsOutput {
    /// The member `ContactFlows`.
    pub contact_flows: Option<Vec<ContactFlow>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
