// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListRoutingProfileManualAssignmentQueues`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    Channel, InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListRoutingProfileManualAssignmentQueues` of Amazon Connect Service.
///
/// See [`ListRoutingProfileManualAssignmentQueues`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListRoutingProfileManualAssignmentQueues
#[connect_operation(
    method = "GET",
    uri = "/routing-profiles/<InstanceId>/<RoutingProfileId>/manual-assignment-queues",
    output = ListRoutingProfileManualAssignmentQueuesOutput,
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
        items = routing_profile_manual_assignment_queue_config_summary_list,
        item = RoutingProfileManualAssignmentQueueConfigSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListRoutingProfileManualAssignmentQueues {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListRoutingProfileManualAssignmentQueues`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRoutingProfileManualAssignmentQueuesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `RoutingProfileManualAssignmentQueueConfigSummaryList`.
    pub routing_profile_manual_assignment_queue_config_summary_list:
        Option<Vec<RoutingProfileManualAssignmentQueueConfigSummary>>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The structure `RoutingProfileManualAssignmentQueueConfigSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoutingProfileManualAssignmentQueueConfigSummary {
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `QueueArn`.
    pub queue_arn: String,
    /// The member `QueueName`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub queue_name: String,
    /// The member `Channel`.
    pub channel: Channel,
}

impl RoutingProfileManualAssignmentQueueConfigSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        queue_id: impl Into<String>,
        queue_arn: impl Into<String>,
        queue_name: impl Into<String>,
        channel: Channel,
    ) -> Self {
        Self { queue_id: queue_id.into(), queue_arn: queue_arn.into(), queue_name: queue_name.into(), channel }
    }
}
