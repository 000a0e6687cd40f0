// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateField`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConflictException, FieldAttributes, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `UpdateField` of Amazon Connect Cases.
///
/// See [`UpdateField`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/UpdateField
#[connect_operation(
    method = "PUT",
    uri = "/domains/<domainId>/fields/<fieldId>",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
        ConflictException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateField {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: Option<String>,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `attributes`.
    pub attributes: Option<FieldAttributes>,
}
