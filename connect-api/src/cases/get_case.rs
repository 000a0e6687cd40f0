// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCase`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FieldIdentifier, FieldValue, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `GetCase` of Amazon Connect Cases.
///
/// See [`GetCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/GetCase
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases/<caseId>",
    rename_all = "camelCase",
    output = GetCaseOutput,
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
pub struct GetCase {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `fields`. 1 to 220 items.
    #[connect(length(1..=220))]
    pub fields: Vec<FieldIdentifier>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}

/// The output of [`GetCase`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCaseOutput {
    /// The member `fields`. Up to 220 items.
    #[connect(length(..=220))]
    pub fields: Vec<FieldValue>,
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
}
