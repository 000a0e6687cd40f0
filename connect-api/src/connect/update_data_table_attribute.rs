// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateDataTableAttribute`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DataTableAttributeValueType, DataTableLockVersion,
    InternalServiceException, InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, Validation,
};

/// The operation `UpdateDataTableAttribute` of Amazon Connect Service.
///
/// See [`UpdateDataTableAttribute`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateDataTableAttribute
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/attributes/<AttributeName>",
    output = UpdateDataTableAttributeOutput,
    errors(
        InvalidRequestException,
        ConflictException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        LimitExceededException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateDataTableAttribute {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub name: String,
    /// The member `ValueType`.
    pub value_type: DataTableAttributeValueType,
    /// The member `Description`. Up to 250 characters. Pattern: `^[\\P{C}\r\n\t]+$`.
    #[connect(length(..=250), pattern = "^[\\\\P{C}\\r\\n\\t]+$")]
    pub description: Option<String>,
    /// The member `Primary`.
    pub primary: Option<bool>,
    /// The member `Validation`.
    pub validation: Option<Validation>,
}

impl UpdateDataTableAttribute {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        data_table_id: impl Into<String>,
        attribute_name: impl Into<String>,
        name: impl Into<String>,
        value_type: DataTableAttributeValueType,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            data_table_id: data_table_id.into(),
            attribute_name: attribute_name.into(),
            name: name.into(),
            value_type,
            description: None,
            primary: None,
            validation: None,
        }
    }
}

/// The output of [`UpdateDataTableAttribute`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDataTableAttributeOutput {
    /// The member `Name`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub name: String,
    /// The member `LockVersion`.
    pub lock_version: DataTableLockVersion,
}
