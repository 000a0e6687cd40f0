// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListUserHierarchyGroups`.

use connect_core::{connect_operation, connect_shape};

use super::{
    HierarchyGroupSummary, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListUserHierarchyGroups` of Amazon Connect Service.
///
/// See [`ListUserHierarchyGroups`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListUserHierarchyGroups
#[connect_operation(
    method = "GET",
    uri = "/user-hierarchy-groups-summary/<InstanceId>",
    output = ListUserHierarchyGroupsOutput,
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
        items = user_hierarchy_group_summary_list,
        item = HierarchyGroupSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListUserHierarchyGroups {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListUserHierarchyGroups`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListUserHierarchyGroupsOutput {
    /// The member `UserHierarchyGroupSummaryList`.
    pub user_hierarchy_group_summary_list: Option<Vec<HierarchyGroupSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
