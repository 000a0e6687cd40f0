// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `EvaluateDataTableValues`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DataTableAttributeValueType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, PrimaryValue, ResourceNotFoundException, ThrottlingException,
};

/// The operation `EvaluateDataTableValues` of Amazon Connect Service.
///
/// See [`EvaluateDataTableValues`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/EvaluateDataTableValues
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/values/evaluate",
    output = EvaluateDataTableValuesOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct EvaluateDataTableValues {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `Values`.
    pub values: Vec<DataTableValueEvaluationSet>,
    /// The member `TimeZone`.
    pub time_zone: Option<String>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The structure `DataTableValueEvaluationSet`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DataTableValueEvaluationSet {
    /// The member `PrimaryValues`.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// The member `AttributeNames`.
    #[connect(
        items(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$"),
    )]
    pub attribute_names: Vec<String>,
}

/// The output of [`EvaluateDataTableValues`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluateDataTableValuesOutput {
    /// The member `Values`.
    pub values: Vec<DataTableEvaluatedValue>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `DataTableEvaluatedValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataTableEvaluatedValue {
    /// The member `RecordId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub record_id: String,
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValue>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `ValueType`.
    pub value_type: DataTableAttributeValueType,
    /// The member `Found`.
    pub found: bool,
    /// The member `Error`.
    pub error: bool,
    /// The member `EvaluatedValue`.
    pub evaluated_value: String,
}

impl DataTableEvaluatedValue {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        record_id: impl Into<String>,
        primary_values: Vec<PrimaryValue>,
        attribute_name: impl Into<String>,
        value_type: DataTableAttributeValueType,
        found: bool,
        error: bool,
        evaluated_value: impl Into<String>,
    ) -> Self {
        Self {
            record_id: record_id.into(),
            primary_values,
            attribute_name: attribute_name.into(),
            value_type,
            found,
            error,
            evaluated_value: evaluated_value.into(),
        }
    }
}
