// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchHoursOfOperations`.

use connect_core::{connect_operation, connect_shape};

use super::{
    HoursOfOperation, HoursOfOperationSearchFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchHoursOfOperations` of Amazon Connect Service.
///
/// See [`SearchHoursOfOperations`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchHoursOfOperations
#[connect_operation(
    method = "POST",
    uri = "/search-hours-of-operations",
    output = SearchHoursOfOperationsOutput,
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
        items = hours_of_operations,
        item = HoursOfOperation,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchHoursOfOperations {
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
    pub search_criteria: Option<HoursOfOperationSearchCriteria>,
}

/// The structure `HoursOfOperationSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HoursOfOperationSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<HoursOfOperationSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<HoursOfOperationSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchHoursOfOperations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchHoursOfOperationsOutput {
    /// The member `HoursOfOperations`.
    pub hours_of_operations: Option<Vec<HoursOfOperation>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
