// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchDataTables`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ControlPlaneAttributeFilter, DataTable, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchDataTables` of Amazon Connect Service.
///
/// See [`SearchDataTables`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchDataTables
#[connect_operation(
    method = "POST",
    uri = "/search-data-tables",
    output = SearchDataTablesOutput,
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
        items = data_tables,
        item = DataTable,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchDataTables {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<DataTableSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<DataTableSearchCriteria>,
}

/// The structure `DataTableSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DataTableSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The structure `DataTableSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DataTableSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<DataTableSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<DataTableSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchDataTables`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchDataTablesOutput {
    /// The member `DataTables`.
    pub data_tables: Option<Vec<DataTable>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}
