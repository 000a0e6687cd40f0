// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchMetrics`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, BooleanCondition, ControlPlaneTagFilter, InternalServiceException,
    InvalidParameterException, InvalidRequestException, MetricDefinition, ResourceNotFoundException, StringCondition,
    ThrottlingException,
};

/// The operation `SearchMetrics` of Amazon Connect Service.
///
/// See [`SearchMetrics`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchMetrics
#[connect_operation(
    method = "POST",
    uri = "/search-metrics",
    output = SearchMetricsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = metrics,
        item = MetricDefinition,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchMetrics {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<MetricSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<MetricSearchCriteria>,
}

/// The structure `MetricSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct MetricSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The structure `MetricSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct MetricSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<MetricSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<MetricSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `BooleanCondition`.
    pub boolean_condition: Option<BooleanCondition>,
}

/// The output of [`SearchMetrics`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMetricsOutput {
    /// The member `Metrics`.
    pub metrics: Option<Vec<MetricDefinition>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
