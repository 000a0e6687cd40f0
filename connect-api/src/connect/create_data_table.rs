// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateDataTable`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DataTableLockLevel, DataTableLockVersion, DataTableStatus,
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreateDataTable` of Amazon Connect Service.
///
/// See [`CreateDataTable`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateDataTable
#[connect_operation(
    method = "PUT",
    uri = "/data-tables/<InstanceId>",
    output = CreateDataTableOutput,
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
#[derive(Clone, Debug)]
pub struct CreateDataTable {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub name: String,
    /// The member `Description`. Up to 250 characters. Pattern: `^[\\P{C}\r\n\t]+$`.
    #[connect(length(..=250), pattern = "^[\\\\P{C}\\r\\n\\t]+$")]
    pub description: Option<String>,
    /// The member `TimeZone`.
    pub time_zone: String,
    /// The member `ValueLockLevel`.
    pub value_lock_level: DataTableLockLevel,
    /// The member `Status`.
    pub status: DataTableStatus,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

impl CreateDataTable {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        name: impl Into<String>,
        time_zone: impl Into<String>,
        value_lock_level: DataTableLockLevel,
        status: DataTableStatus,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: name.into(),
            description: None,
            time_zone: time_zone.into(),
            value_lock_level,
            status,
            tags: None,
        }
    }
}

/// The output of [`CreateDataTable`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateDataTableOutput {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `LockVersion`.
    pub lock_version: DataTableLockVersion,
}
