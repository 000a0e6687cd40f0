// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeAgentStatus`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AgentStatus, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeAgentStatus` of Amazon Connect Service.
///
/// See [`DescribeAgentStatus`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeAgentStatus
#[connect_operation(
    method = "GET",
    uri = "/agent-status/<InstanceId>/<AgentStatusId>",
    output = DescribeAgentStatusOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeAgentStatus {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AgentStatusId`.
    pub agent_status_id: String,
}

/// The output of [`DescribeAgentStatus`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeAgentStatusOutput {
    /// The member `AgentStatus`.
    pub agent_status: Option<AgentStatus>,
}
