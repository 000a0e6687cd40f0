// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchRoutingProfiles`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ControlPlaneTagFilter, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, RoutingProfile, StringCondition, ThrottlingException,
};

/// The operation `SearchRoutingProfiles` of Amazon Connect Service.
///
/// See [`SearchRoutingProfiles`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchRoutingProfiles
#[connect_operation(
    method = "POST",
    uri = "/search-routing-profiles",
    output = SearchRoutingProfilesOutput,
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
        items = routing_profiles,
        item = RoutingProfile,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchRoutingProfiles {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 500.
    #[connect(range(1..=500))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<RoutingProfileSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<RoutingProfileSearchCriteria>,
}

/// The structure `RoutingProfileSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RoutingProfileSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The structure `RoutingProfileSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RoutingProfileSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<RoutingProfileSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<RoutingProfileSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchRoutingProfiles`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchRoutingProfilesOutput {
    /// The member `RoutingProfiles`.
    pub routing_profiles: Option<Vec<RoutingProfile>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
