// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchDescribeDataTableValue`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, DataTableLockVersion, InternalServiceException, InvalidParameterException,
    InvalidRequestException, PrimaryValue, PrimaryValueResponse, ResourceNotFoundException, ThrottlingException,
};

/// The operation `BatchDescribeDataTableValue` of Amazon Connect Service.
///
/// See [`BatchDescribeDataTableValue`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchDescribeDataTableValue
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/values/describe",
    output = BatchDescribeDataTableValueOutput,
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
pub struct BatchDescribeDataTableValue {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `Values`.
    pub values: Vec<DataTableValueIdentifier>,
}

/// The structure `DataTableValueIdentifier`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DataTableValueIdentifier {
    /// The member `PrimaryValues`.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
}

/// The output of [`BatchDescribeDataTableValue`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDescribeDataTableValueOutput {
    /// The member `Successful`.
    pub successful: Vec<BatchDescribeDataTableValueSuccessResult>,
    /// The member `Failed`.
    pub failed: Vec<BatchDescribeDataTableValueFailureResult>,
}

/// The structure `BatchDescribeDataTableValueSuccessResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDescribeDataTableValueSuccessResult {
    /// The member `RecordId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub record_id: String,
    /// The member `AttributeId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attribute_id: String,
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValueResponse>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Value`.
    pub value: Option<String>,
    /// The member `LockVersion`.
    pub lock_version: DataTableLockVersion,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The structure `BatchDescribeDataTableValueFailureResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDescribeDataTableValueFailureResult {
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValue>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Message`.
    pub message: String,
}
