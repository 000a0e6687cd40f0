// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDataTableValues`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, DataTableAttributeValueType, DataTableLockVersion, InternalServiceException,
    InvalidParameterException, InvalidRequestException, PrimaryAttributeValueFilter, PrimaryValueResponse,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListDataTableValues` of Amazon Connect Service.
///
/// See [`ListDataTableValues`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListDataTableValues
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/values/list",
    output = ListDataTableValuesOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = values,
        item = DataTableValueSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDataTableValues {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `RecordIds`.
    #[connect(items(length(1..=256)))]
    pub record_ids: Option<Vec<String>>,
    /// The member `PrimaryAttributeValues`.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValueFilter>>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListDataTableValues`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDataTableValuesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `Values`.
    pub values: Vec<DataTableValueSummary>,
}

/// The structure `DataTableValueSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataTableValueSummary {
    /// The member `RecordId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub record_id: Option<String>,
    /// The member `AttributeId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attribute_id: Option<String>,
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValueResponse>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `ValueType`.
    pub value_type: DataTableAttributeValueType,
    /// The member `Value`.
    pub value: String,
    /// The member `LockVersion`.
    pub lock_version: Option<DataTableLockVersion>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

impl DataTableValueSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        primary_values: Vec<PrimaryValueResponse>,
        attribute_name: impl Into<String>,
        value_type: DataTableAttributeValueType,
        value: impl Into<String>,
    ) -> Self {
        Self {
            record_id: None,
            attribute_id: None,
            primary_values,
            attribute_name: attribute_name.into(),
            value_type,
            value: value.into(),
            lock_version: None,
            last_modified_time: None,
            last_modified_region: None,
        }
    }
}
