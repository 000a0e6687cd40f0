// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateTrafficDistribution`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, AgentConfig, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, SignInConfig, TelephonyConfig, ThrottlingException,
};

/// The operation `UpdateTrafficDistribution` of Amazon Connect Service.
///
/// See [`UpdateTrafficDistribution`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateTrafficDistribution
#[connect_operation(
    method = "PUT",
    uri = "/traffic-distribution/<Id>",
    output = (),
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ResourceNotFoundException,
        ResourceConflictException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateTrafficDistribution {
    /// The member `Id`. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"
    )]
    pub id: String,
    /// The member `TelephonyConfig`.
    pub telephony_config: Option<TelephonyConfig>,
    /// The member `SignInConfig`.
    pub sign_in_config: Option<SignInConfig>,
    /// The member `AgentConfig`.
    pub agent_config: Option<AgentConfig>,
}
