// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `data-tables` use.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_shape};

/// The structure `DataTableValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DataTableValue {
    /// The member `PrimaryValues`.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
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

/// The structure `PrimaryValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct PrimaryValue {
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Value`.
    pub value: String,
}

/// The structure `DataTableLockVersion`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct DataTableLockVersion {
    /// The member `DataTable`.
    pub data_table: Option<String>,
    /// The member `Attribute`.
    pub attribute: Option<String>,
    /// The member `PrimaryValues`.
    pub primary_values: Option<String>,
    /// The member `Value`.
    pub value: Option<String>,
}

/// The structure `PrimaryValueResponse`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PrimaryValueResponse {
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: Option<String>,
    /// The member `AttributeId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attribute_id: Option<String>,
    /// The member `Value`.
    pub value: Option<String>,
}

/// The values of `DataTableLockLevel`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTableLockLevel {
    /// The value `NONE`.
    None,
    /// The value `DATA_TABLE`.
    DataTable,
    /// The value `PRIMARY_VALUE`.
    PrimaryValue,
    /// The value `ATTRIBUTE`.
    Attribute,
    /// The value `VALUE`.
    Value,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `DataTableStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTableStatus {
    /// The value `PUBLISHED`.
    Published,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `DataTableAttributeValueType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTableAttributeValueType {
    /// The value `TEXT`.
    Text,
    /// The value `NUMBER`.
    Number,
    /// The value `BOOLEAN`.
    Boolean,
    /// The value `TEXT_LIST`.
    TextList,
    /// The value `NUMBER_LIST`.
    NumberList,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Validation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Validation {
    /// The member `MinLength`. 0 to 1,000.
    #[connect(range(0..=1000))]
    pub min_length: Option<i32>,
    /// The member `MaxLength`. 0 to 1,000.
    #[connect(range(0..=1000))]
    pub max_length: Option<i32>,
    /// The member `MinValues`. 0 to 100.
    #[connect(range(0..=100))]
    pub min_values: Option<i32>,
    /// The member `MaxValues`. 0 to 100.
    #[connect(range(0..=100))]
    pub max_values: Option<i32>,
    /// The member `IgnoreCase`.
    pub ignore_case: Option<bool>,
    /// The member `Minimum`.
    pub minimum: Option<f64>,
    /// The member `Maximum`.
    pub maximum: Option<f64>,
    /// The member `ExclusiveMinimum`.
    pub exclusive_minimum: Option<f64>,
    /// The member `ExclusiveMaximum`.
    pub exclusive_maximum: Option<f64>,
    /// The member `MultipleOf`. At least 0.0.
    #[connect(range(0.0..))]
    pub multiple_of: Option<f64>,
    /// The member `Enum`.
    pub r#enum: Option<ValidationEnum>,
}

/// The structure `ValidationEnum`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ValidationEnum {
    /// The member `Strict`.
    pub strict: Option<bool>,
    /// The member `Values`.
    pub values: Option<Vec<String>>,
}

/// The structure `DataTable`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataTable {
    /// The member `Name`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub name: String,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `TimeZone`.
    pub time_zone: String,
    /// The member `Description`. Up to 250 characters. Pattern: `^[\\P{C}\r\n\t]+$`.
    #[connect(length(..=250), pattern = "^[\\\\P{C}\\r\\n\\t]+$")]
    pub description: Option<String>,
    /// The member `ValueLockLevel`.
    pub value_lock_level: Option<DataTableLockLevel>,
    /// The member `LockVersion`.
    pub lock_version: Option<DataTableLockVersion>,
    /// The member `Version`. Up to 128 characters.
    #[connect(length(..=128))]
    pub version: Option<String>,
    /// The member `VersionDescription`. Up to 250 characters. Pattern: `^[\\P{C}\r\n\t]+$`.
    #[connect(length(..=250), pattern = "^[\\\\P{C}\\r\\n\\t]+$")]
    pub version_description: Option<String>,
    /// The member `Status`.
    pub status: Option<DataTableStatus>,
    /// The member `CreatedTime`.
    pub created_time: Option<Timestamp>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
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

impl DataTable {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        arn: impl Into<String>,
        time_zone: impl Into<String>,
        last_modified_time: Timestamp,
    ) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
            arn: arn.into(),
            time_zone: time_zone.into(),
            description: None,
            value_lock_level: None,
            lock_version: None,
            version: None,
            version_description: None,
            status: None,
            created_time: None,
            last_modified_time,
            last_modified_region: None,
            tags: None,
        }
    }
}

/// The structure `DataTableAttribute`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataTableAttribute {
    /// The member `AttributeId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attribute_id: Option<String>,
    /// The member `Name`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub name: String,
    /// The member `ValueType`.
    pub value_type: DataTableAttributeValueType,
    /// The member `Description`. Up to 250 characters. Pattern: `^[\\P{C}\r\n\t]+$`.
    #[connect(length(..=250), pattern = "^[\\\\P{C}\\r\\n\\t]+$")]
    pub description: Option<String>,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: Option<String>,
    /// The member `DataTableArn`.
    pub data_table_arn: Option<String>,
    /// The member `Primary`.
    pub primary: Option<bool>,
    /// The member `Version`. Up to 128 characters.
    #[connect(length(..=128))]
    pub version: Option<String>,
    /// The member `LockVersion`.
    pub lock_version: Option<DataTableLockVersion>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `Validation`.
    pub validation: Option<Validation>,
}

impl DataTableAttribute {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, value_type: DataTableAttributeValueType) -> Self {
        Self {
            attribute_id: None,
            name: name.into(),
            value_type,
            description: None,
            data_table_id: None,
            data_table_arn: None,
            primary: None,
            version: None,
            lock_version: None,
            last_modified_time: None,
            last_modified_region: None,
            validation: None,
        }
    }
}

/// The structure `PrimaryAttributeValueFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PrimaryAttributeValueFilter {
    /// The member `AttributeName`. 1 to 127 characters. Pattern: `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[connect(length(1..=127), pattern = "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$")]
    pub attribute_name: String,
    /// The member `Values`.
    pub values: Vec<String>,
}
