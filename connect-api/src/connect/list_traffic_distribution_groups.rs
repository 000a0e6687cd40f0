// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTrafficDistributionGroups`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ThrottlingException,
    TrafficDistributionGroupStatus,
};

/// The operation `ListTrafficDistributionGroups` of Amazon Connect Service.
///
/// See [`ListTrafficDistributionGroups`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListTrafficDistributionGroups
#[connect_operation(
    method = "GET",
    uri = "/traffic-distribution-groups",
    output = ListTrafficDistributionGroupsOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = traffic_distribution_group_summary_list,
        item = TrafficDistributionGroupSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTrafficDistributionGroups {
    /// The member `MaxResults`. 1 to 10.
    #[connect(query = "maxResults", range(1..=10))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
    #[connect(
        query = "instanceId",
        length(1..=250),
        pattern = "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$",
    )]
    pub instance_id: Option<String>,
}

/// The output of [`ListTrafficDistributionGroups`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTrafficDistributionGroupsOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `TrafficDistributionGroupSummaryList`. Up to 10 items.
    #[connect(length(..=10))]
    pub traffic_distribution_group_summary_list: Option<Vec<TrafficDistributionGroupSummary>>,
}

/// The structure `TrafficDistributionGroupSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrafficDistributionGroupSummary {
    /// The member `Id`. Pattern: `^[a-zA-Z0-9_-]+$`.
    #[connect(pattern = "^[a-zA-Z0-9_-]+$")]
    pub id: Option<String>,
    /// The member `Arn`. Pattern:
    /// `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
    #[connect(
        pattern = "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$"
    )]
    pub arn: Option<String>,
    /// The member `Name`. 1 to 128 characters. Pattern: `(^[\S].*[\S]$)|(^[\S]$)`.
    #[connect(length(1..=128), pattern = "(^[\\S].*[\\S]$)|(^[\\S]$)")]
    pub name: Option<String>,
    /// The member `InstanceArn`. Pattern:
    /// `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
    #[connect(pattern = "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$")]
    pub instance_arn: Option<String>,
    /// The member `Status`.
    pub status: Option<TrafficDistributionGroupStatus>,
    /// The member `IsDefault`.
    pub is_default: Option<bool>,
}
