// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchQuickConnects`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ControlPlaneTagFilter, InternalServiceException, InvalidParameterException, InvalidRequestException, QuickConnect,
    ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchQuickConnects` of Amazon Connect Service.
///
/// See [`SearchQuickConnects`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchQuickConnects
#[connect_operation(
    method = "POST",
    uri = "/search-quick-connects",
    output = SearchQuickConnectsOutput,
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
        items = quick_connects,
        item = QuickConnect,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchQuickConnects {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<QuickConnectSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<QuickConnectSearchCriteria>,
}

/// The structure `QuickConnectSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct QuickConnectSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The structure `QuickConnectSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct QuickConnectSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<QuickConnectSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<QuickConnectSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchQuickConnects`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchQuickConnectsOutput {
    /// The member `QuickConnects`.
    pub quick_connects: Option<Vec<QuickConnect>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
