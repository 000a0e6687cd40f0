// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDataTablePrimaryValues`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    PrimaryAttributeValueFilter, PrimaryValueResponse, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListDataTablePrimaryValues` of Amazon Connect Service.
///
/// See [`ListDataTablePrimaryValues`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListDataTablePrimaryValues
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/values/list-primary",
    output = ListDataTablePrimaryValuesOutput,
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
        items = primary_values_list,
        item = RecordPrimaryValue,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDataTablePrimaryValues {
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

/// The output of [`ListDataTablePrimaryValues`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDataTablePrimaryValuesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `PrimaryValuesList`.
    pub primary_values_list: Vec<RecordPrimaryValue>,
}

/// The structure `RecordPrimaryValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecordPrimaryValue {
    /// The member `RecordId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub record_id: Option<String>,
    /// The member `PrimaryValues`.
    pub primary_values: Option<Vec<PrimaryValueResponse>>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
