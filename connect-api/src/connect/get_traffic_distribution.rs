// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetTrafficDistribution`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, AgentConfig, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    SignInConfig, TelephonyConfig, ThrottlingException,
};

/// The operation `GetTrafficDistribution` of Amazon Connect Service.
///
/// See [`GetTrafficDistribution`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetTrafficDistribution
#[connect_operation(
    method = "GET",
    uri = "/traffic-distribution/<Id>",
    output = GetTrafficDistributionOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetTrafficDistribution {
    /// The member `Id`. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"
    )]
    pub id: String,
}

/// The output of [`GetTrafficDistribution`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTrafficDistributionOutput {
    /// The member `TelephonyConfig`.
    pub telephony_config: Option<TelephonyConfig>,
    /// The member `Id`. Pattern: `^[a-zA-Z0-9_-]+$`.
    #[connect(pattern = "^[a-zA-Z0-9_-]+$")]
    pub id: Option<String>,
    /// The member `Arn`. Pattern:
    /// `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
    #[connect(
        pattern = "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$"
    )]
    pub arn: Option<String>,
    /// The member `SignInConfig`.
    pub sign_in_config: Option<SignInConfig>,
    /// The member `AgentConfig`.
    pub agent_config: Option<AgentConfig>,
    /// The member `LastFailoverTime`.
    pub last_failover_time: Option<Timestamp>,
}
