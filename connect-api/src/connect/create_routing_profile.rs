// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateRoutingProfile`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AgentAvailabilityTimer, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, MediaConcurrency, ResourceNotFoundException,
    RoutingProfileManualAssignmentQueueConfig, RoutingProfileQueueConfig, ThrottlingException,
};

/// The operation `CreateRoutingProfile` of Amazon Connect Service.
///
/// See [`CreateRoutingProfile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateRoutingProfile
#[connect_operation(
    method = "PUT",
    uri = "/routing-profiles/<InstanceId>",
    output = CreateRoutingProfileOutput,
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
pub struct CreateRoutingProfile {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: String,
    /// The member `DefaultOutboundQueueId`.
    pub default_outbound_queue_id: String,
    /// The member `QueueConfigs`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub queue_configs: Option<Vec<RoutingProfileQueueConfig>>,
    /// The member `ManualAssignmentQueueConfigs`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub manual_assignment_queue_configs: Option<Vec<RoutingProfileManualAssignmentQueueConfig>>,
    /// The member `MediaConcurrencies`.
    pub media_concurrencies: Vec<MediaConcurrency>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `AgentAvailabilityTimer`.
    pub agent_availability_timer: Option<AgentAvailabilityTimer>,
}

/// The output of [`CreateRoutingProfile`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRoutingProfileOutput {
    /// The member `RoutingProfileArn`.
    pub routing_profile_arn: Option<String>,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: Option<String>,
}
