// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCrossRegionRouting`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `GetCrossRegionRouting` of Amazon Connect Service.
///
/// See [`GetCrossRegionRouting`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetCrossRegionRouting
#[connect_operation(
    method = "GET",
    uri = "/cross-region-routing/<InstanceId>",
    output = GetCrossRegionRoutingOutput,
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
pub struct GetCrossRegionRouting {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$",
    )]
    pub instance_id: String,
}

/// The output of [`GetCrossRegionRouting`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCrossRegionRoutingOutput {
    /// The member `IsolatedRegions`.
    #[connect(items(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?"))]
    pub isolated_regions: Option<Vec<String>>,
}
