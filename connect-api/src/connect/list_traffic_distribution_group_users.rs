// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTrafficDistributionGroupUsers`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListTrafficDistributionGroupUsers` of Amazon Connect Service.
///
/// See [`ListTrafficDistributionGroupUsers`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListTrafficDistributionGroupUsers
#[connect_operation(
    method = "GET",
    uri = "/traffic-distribution-group/<TrafficDistributionGroupId>/user",
    output = ListTrafficDistributionGroupUsersOutput,
    errors(
        ResourceNotFoundException,
        InvalidRequestException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = traffic_distribution_group_user_summary_list,
        item = TrafficDistributionGroupUserSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTrafficDistributionGroupUsers {
    /// The member `TrafficDistributionGroupId`. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"
    )]
    pub traffic_distribution_group_id: String,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListTrafficDistributionGroupUsers`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTrafficDistributionGroupUsersOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `TrafficDistributionGroupUserSummaryList`. Up to 10 items.
    #[connect(length(..=10))]
    pub traffic_distribution_group_user_summary_list: Option<Vec<TrafficDistributionGroupUserSummary>>,
}

/// The structure `TrafficDistributionGroupUserSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrafficDistributionGroupUserSummary {
    /// The member `UserId`.
    pub user_id: Option<String>,
}
