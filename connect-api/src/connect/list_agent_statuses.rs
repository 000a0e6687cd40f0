// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListAgentStatuses`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AgentStatusType, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListAgentStatuses` of Amazon Connect Service.
///
/// See [`ListAgentStatuses`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListAgentStatuses
#[connect_operation(
    method = "GET",
    uri = "/agent-status/<InstanceId>",
    output = ListAgentStatusesOutput,
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
        items = agent_status_summary_list,
        item = AgentStatusSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListAgentStatuses {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `AgentStatusTypes`. Up to 3 items.
    #[connect(query, length(..=3))]
    pub agent_status_types: Option<Vec<AgentStatusType>>,
}

/// The output of [`ListAgentStatuses`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAgentStatusesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `AgentStatusSummaryList`.
    pub agent_status_summary_list: Option<Vec<AgentStatusSummary>>,
}

/// The structure `AgentStatusSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentStatusSummary {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Type`.
    pub r#type: Option<AgentStatusType>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
