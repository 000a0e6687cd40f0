// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateRoutingProfileConcurrency`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, MediaConcurrency,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateRoutingProfileConcurrency` of Amazon Connect Service.
///
/// See [`UpdateRoutingProfileConcurrency`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateRoutingProfileConcurrency
#[connect_operation(
    method = "POST",
    uri = "/routing-profiles/<InstanceId>/<RoutingProfileId>/concurrency",
    output = (),
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
pub struct UpdateRoutingProfileConcurrency {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: String,
    /// The member `MediaConcurrencies`.
    pub media_concurrencies: Vec<MediaConcurrency>,
}
