// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchAgentStatuses`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AgentStatus, ControlPlaneAttributeFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchAgentStatuses` of Amazon Connect Service.
///
/// See [`SearchAgentStatuses`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchAgentStatuses
#[connect_operation(
    method = "POST",
    uri = "/search-agent-statuses",
    output = SearchAgentStatusesOutput,
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
        items = agent_statuses,
        item = AgentStatus,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchAgentStatuses {
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
    pub search_filter: Option<AgentStatusSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<AgentStatusSearchCriteria>,
}

/// The structure `AgentStatusSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AgentStatusSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The structure `AgentStatusSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AgentStatusSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<AgentStatusSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<AgentStatusSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchAgentStatuses`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAgentStatusesOutput {
    /// The member `AgentStatuses`.
    pub agent_statuses: Option<Vec<AgentStatus>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
