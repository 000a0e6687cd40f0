// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateCrossRegionRouting`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateCrossRegionRouting` of Amazon Connect Service.
///
/// See [`UpdateCrossRegionRouting`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateCrossRegionRouting
#[connect_operation(
    method = "PUT",
    uri = "/cross-region-routing/<InstanceId>",
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
pub struct UpdateCrossRegionRouting {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$",
    )]
    pub instance_id: String,
    /// The member `IsolatedAll`.
    pub isolated_all: bool,
}
