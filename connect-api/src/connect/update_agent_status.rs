// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateAgentStatus`.

use connect_core::connect_operation;

use super::{
    AgentStatusState, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateAgentStatus` of Amazon Connect Service.
///
/// See [`UpdateAgentStatus`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateAgentStatus
#[connect_operation(
    method = "POST",
    uri = "/agent-status/<InstanceId>/<AgentStatusId>",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        DuplicateResourceException,
        ResourceNotFoundException,
        LimitExceededException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateAgentStatus {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AgentStatusId`.
    pub agent_status_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. Up to 250 characters.
    #[connect(length(..=250))]
    pub description: Option<String>,
    /// The member `State`.
    pub state: Option<AgentStatusState>,
    /// The member `DisplayOrder`. 1 to 50.
    #[connect(range(1..=50))]
    pub display_order: Option<i32>,
    /// The member `ResetOrderNumber`.
    pub reset_order_number: Option<bool>,
}
