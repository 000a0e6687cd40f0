// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchContactFlowModules`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ContactFlowModule, ContactFlowModuleState, ContactFlowModuleStatus, ControlPlaneTagFilter,
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    StringCondition, ThrottlingException,
};

/// The operation `SearchContactFlowModules` of Amazon Connect Service.
///
/// See [`SearchContactFlowModules`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchContactFlowModules
#[connect_operation(
    method = "POST",
    uri = "/search-contact-flow-modules",
    output = SearchContactFlowModulesOutput,
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
        items = contact_flow_modules,
        item = ContactFlowModule,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchContactFlowModules {
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
    pub search_filter: Option<ContactFlowModuleSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<ContactFlowModuleSearchCriteria>,
}

/// The structure `ContactFlowModuleSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowModuleSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The structure `ContactFlowModuleSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFlowModuleSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<ContactFlowModuleSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<ContactFlowModuleSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `StateCondition`.
    pub state_condition: Option<ContactFlowModuleState>,
    /// The member `StatusCondition`.
    pub status_condition: Option<ContactFlowModuleStatus>,
}

/// The output of [`SearchContactFlowModules`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchContactFlowModulesOutput {
    /// The member `ContactFlowModules`.
    pub contact_flow_modules: Option<Vec<ContactFlowModule>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
