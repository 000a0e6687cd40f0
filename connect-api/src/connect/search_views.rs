// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchViews`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ControlPlaneAttributeFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException, View, ViewStatus,
    ViewType,
};

/// The operation `SearchViews` of Amazon Connect Service.
///
/// See [`SearchViews`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchViews
#[connect_operation(
    method = "POST",
    uri = "/search-views",
    output = SearchViewsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = views, item = View),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchViews {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<ViewSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<ViewSearchCriteria>,
}

/// The structure `ViewSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ViewSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The structure `ViewSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ViewSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<ViewSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<ViewSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `ViewTypeCondition`.
    pub view_type_condition: Option<ViewType>,
    /// The member `ViewStatusCondition`.
    pub view_status_condition: Option<ViewStatus>,
}

/// The output of [`SearchViews`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchViewsOutput {
    /// The member `Views`.
    pub views: Option<Vec<View>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
