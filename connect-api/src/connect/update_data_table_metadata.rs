// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateDataTableMetadata`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DataTableLockLevel, DataTableLockVersion, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `UpdateDataTableMetadata` of Amazon Connect Service.
///
/// See [`UpdateDataTableMetadata`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateDataTableMetadata
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>",
    output = UpdateDataTableMetadataOutput,
    errors(
        InvalidRequestException,
        ConflictException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        DuplicateResourceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateDataTableMetadata {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub name: String,
    /// The member `Description`. Up to 250 characters. Pattern: `^[\\P{C}\r\n\t]+$`.
    #[connect(length(..=250), pattern = "^[\\\\P{C}\\r\\n\\t]+$")]
    pub description: Option<String>,
    /// The member `ValueLockLevel`.
    pub value_lock_level: DataTableLockLevel,
    /// The member `TimeZone`.
    pub time_zone: String,
}

impl UpdateDataTableMetadata {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        data_table_id: impl Into<String>,
        name: impl Into<String>,
        value_lock_level: DataTableLockLevel,
        time_zone: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            data_table_id: data_table_id.into(),
            name: name.into(),
            description: None,
            value_lock_level,
            time_zone: time_zone.into(),
        }
    }
}

/// The output of [`UpdateDataTableMetadata`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDataTableMetadataOutput {
    /// The member `LockVersion`.
    pub lock_version: DataTableLockVersion,
}
