// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchUpdateDataTableValue`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DataTableLockVersion, DataTableValue, InternalServiceException,
    InvalidParameterException, InvalidRequestException, PrimaryValue, ResourceNotFoundException, ThrottlingException,
};

/// The operation `BatchUpdateDataTableValue` of Amazon Connect Service.
///
/// See [`BatchUpdateDataTableValue`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchUpdateDataTableValue
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/values/update",
    output = BatchUpdateDataTableValueOutput,
    errors(
        InvalidRequestException,
        ConflictException,
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
pub struct BatchUpdateDataTableValue {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `Values`. At least 1 item.
    #[connect(length(1..))]
    pub values: Vec<DataTableValue>,
}

/// The output of [`BatchUpdateDataTableValue`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataTableValueOutput {
    /// The member `Successful`.
    pub successful: Vec<BatchUpdateDataTableValueSuccessResult>,
    /// The member `Failed`.
    pub failed: Vec<BatchUpdateDataTableValueFailureResult>,
}

/// The structure `BatchUpdateDataTableValueSuccessResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataTableValueSuccessResult {
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValue>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `LockVersion`.
    pub lock_version: DataTableLockVersion,
}

/// The structure `BatchUpdateDataTableValueFailureResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataTableValueFailureResult {
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValue>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Message`.
    pub message: String,
}
