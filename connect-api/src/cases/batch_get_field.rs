// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchGetField`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, FieldAttributes, FieldIdentifier, FieldNamespace, FieldType, InternalServerException,
    ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `BatchGetField` of Amazon Connect Cases.
///
/// See [`BatchGetField`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/BatchGetField
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/fields-batch",
    rename_all = "camelCase",
    output = BatchGetFieldOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct BatchGetField {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `fields`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub fields: Vec<FieldIdentifier>,
}

/// The output of [`BatchGetField`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetFieldOutput {
    /// The member `fields`. Up to 50 items.
    #[connect(length(..=50))]
    pub fields: Vec<GetFieldResponse>,
    /// The member `errors`. Up to 50 items.
    #[connect(length(..=50))]
    pub errors: Vec<FieldError>,
}

/// The structure `GetFieldResponse`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFieldResponse {
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `fieldArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_arn: String,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `type`.
    pub r#type: FieldType,
    /// The member `namespace`.
    pub namespace: FieldNamespace,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
    /// The member `deleted`.
    pub deleted: Option<bool>,
    /// The member `createdTime`.
    #[connect(timestamp = "date-time")]
    pub created_time: Option<Timestamp>,
    /// The member `lastModifiedTime`.
    #[connect(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
    /// The member `attributes`.
    pub attributes: Option<FieldAttributes>,
}

impl GetFieldResponse {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        field_id: impl Into<String>,
        name: impl Into<String>,
        field_arn: impl Into<String>,
        r#type: FieldType,
        namespace: FieldNamespace,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            name: name.into(),
            field_arn: field_arn.into(),
            description: None,
            r#type,
            namespace,
            tags: None,
            deleted: None,
            created_time: None,
            last_modified_time: None,
            attributes: None,
        }
    }
}

/// The structure `FieldError`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldError {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `errorCode`.
    pub error_code: String,
    /// The member `message`.
    pub message: Option<String>,
}
