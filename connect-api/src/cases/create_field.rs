// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateField`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, FieldAttributes, FieldType, InternalServerException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

/// The operation `CreateField` of Amazon Connect Cases.
///
/// See [`CreateField`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/CreateField
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/fields",
    rename_all = "camelCase",
    output = CreateFieldOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
        ConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateField {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `type`.
    pub r#type: FieldType,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `attributes`.
    pub attributes: Option<FieldAttributes>,
}

impl CreateField {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(domain_id: impl Into<String>, name: impl Into<String>, r#type: FieldType) -> Self {
        Self { domain_id: domain_id.into(), name: name.into(), r#type, description: None, attributes: None }
    }
}

/// The output of [`CreateField`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateFieldOutput {
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `fieldArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_arn: String,
}
