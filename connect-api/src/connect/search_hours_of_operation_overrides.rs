// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchHoursOfOperationOverrides`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    HoursOfOperationOverride, HoursOfOperationSearchFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchHoursOfOperationOverrides` of Amazon Connect Service.
///
/// See [`SearchHoursOfOperationOverrides`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchHoursOfOperationOverrides
#[connect_operation(
    method = "POST",
    uri = "/search-hours-of-operation-overrides",
    output = SearchHoursOfOperationOverridesOutput,
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
        items = hours_of_operation_overrides,
        item = HoursOfOperationOverride,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchHoursOfOperationOverrides {
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
    pub search_filter: Option<HoursOfOperationSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<HoursOfOperationOverrideSearchCriteria>,
}

/// The structure `HoursOfOperationOverrideSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HoursOfOperationOverrideSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<HoursOfOperationOverrideSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<HoursOfOperationOverrideSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `DateCondition`.
    pub date_condition: Option<DateCondition>,
}

/// The structure `DateCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DateCondition {
    /// The member `FieldName`.
    pub field_name: Option<String>,
    /// The member `Value`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub value: Option<String>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<DateComparisonType>,
}

/// The values of `DateComparisonType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateComparisonType {
    /// The value `GREATER_THAN`.
    GreaterThan,
    /// The value `LESS_THAN`.
    LessThan,
    /// The value `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// The value `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// The value `EQUAL_TO`.
    EqualTo,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`SearchHoursOfOperationOverrides`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchHoursOfOperationOverridesOutput {
    /// The member `HoursOfOperationOverrides`.
    pub hours_of_operation_overrides: Option<Vec<HoursOfOperationOverride>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
