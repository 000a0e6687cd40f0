// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchCreateDataTableValue`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DataTableLockVersion, DataTableValue, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException, PrimaryValue,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `BatchCreateDataTableValue` of Amazon Connect Service.
///
/// See [`BatchCreateDataTableValue`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchCreateDataTableValue
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/values/create",
    output = BatchCreateDataTableValueOutput,
    errors(
        InvalidRequestException,
        ConflictException,
        DuplicateResourceException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct BatchCreateDataTableValue {
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

/// The output of [`BatchCreateDataTableValue`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateDataTableValueOutput {
    /// The member `Successful`.
    pub successful: Vec<BatchCreateDataTableValueSuccessResult>,
    /// The member `Failed`.
    pub failed: Vec<BatchCreateDataTableValueFailureResult>,
}

/// The structure `BatchCreateDataTableValueSuccessResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateDataTableValueSuccessResult {
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValue>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `RecordId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub record_id: String,
    /// The member `LockVersion`.
    pub lock_version: DataTableLockVersion,
}

/// The structure `BatchCreateDataTableValueFailureResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateDataTableValueFailureResult {
    /// The member `PrimaryValues`.
    pub primary_values: Vec<PrimaryValue>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Message`.
    pub message: String,
}
