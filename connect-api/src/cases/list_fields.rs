// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListFields`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FieldAttributes, FieldNamespace, FieldType, InternalServerException,
    ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `ListFields` of Amazon Connect Cases.
///
/// See [`ListFields`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/ListFields
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/fields-list",
    rename_all = "camelCase",
    output = ListFieldsOutput,
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
pub struct ListFields {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(query, length(..=9000))]
    pub next_token: Option<String>,
}

/// The output of [`ListFields`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFieldsOutput {
    /// The member `fields`. Up to 100 items.
    #[connect(length(..=100))]
    pub fields: Vec<FieldSummary>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}

/// The structure `FieldSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FieldSummary {
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `fieldArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_arn: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `type`.
    pub r#type: FieldType,
    /// The member `namespace`.
    pub namespace: FieldNamespace,
    /// The member `attributes`.
    pub attributes: Option<FieldAttributes>,
}

impl FieldSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        field_id: impl Into<String>,
        field_arn: impl Into<String>,
        name: impl Into<String>,
        r#type: FieldType,
        namespace: FieldNamespace,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            field_arn: field_arn.into(),
            name: name.into(),
            r#type,
            namespace,
            attributes: None,
        }
    }
}
