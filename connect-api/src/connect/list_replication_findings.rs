// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListReplicationFindings`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListReplicationFindings` of Amazon Connect Service.
///
/// See [`ListReplicationFindings`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListReplicationFindings
#[connect_operation(
    method = "GET",
    uri = "/replication-findings/<InstanceId>",
    output = ListReplicationFindingsOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = replication_findings_list,
        item = ReplicationFinding,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListReplicationFindings {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `ResourceType`. 1 to 128 characters.
    #[connect(query = "resourceType", length(1..=128))]
    pub resource_type: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(query = "nextToken", length(1..=100_000))]
    pub next_token: Option<String>,
}

/// The output of [`ListReplicationFindings`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListReplicationFindingsOutput {
    /// The member `ReplicationFindingsList`.
    pub replication_findings_list: Vec<ReplicationFinding>,
    /// The member `ApproximateDriftedResourceCounts`. 1 to 2 items.
    #[connect(length(1..=2))]
    pub approximate_drifted_resource_counts: Option<Vec<ApproximateDriftedResourceCount>>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `ResourceReplicationStatuses`. 1 to 2 items.
    #[connect(length(1..=2))]
    pub resource_replication_statuses: Option<Vec<ResourceReplicationStatus>>,
}

/// The structure `ReplicationFinding`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplicationFinding {
    /// The member `Arn`.
    pub arn: String,
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `Region`. 8 to 31 characters. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub region: Option<String>,
    /// The member `ResourceType`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub resource_type: String,
    /// The member `Name`. 1 to 512 characters.
    #[connect(length(1..=512))]
    pub name: Option<String>,
    /// The member `Operation`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub operation: Option<String>,
    /// The member `ReferenceCode`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub reference_code: Option<String>,
    /// The member `Message`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub message: Option<String>,
}

/// The structure `ApproximateDriftedResourceCount`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproximateDriftedResourceCount {
    /// The member `Region`. 8 to 31 characters. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub region: String,
    /// The member `Count`.
    pub count: i64,
    /// The member `Timestamp`.
    pub timestamp: Timestamp,
}

impl ApproximateDriftedResourceCount {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(region: impl Into<String>, count: i64, timestamp: Timestamp) -> Self {
        Self { region: region.into(), count, timestamp }
    }
}

/// The structure `ResourceReplicationStatus`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceReplicationStatus {
    /// The member `Region`. 8 to 31 characters. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub region: String,
    /// The member `Status`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub status: String,
}
