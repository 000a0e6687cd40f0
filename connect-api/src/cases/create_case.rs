// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateCase`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, FieldValue, InternalServerException, ResourceNotFoundException,
    ThrottlingException, UserUnion, ValidationException,
};

/// The operation `CreateCase` of Amazon Connect Cases.
///
/// See [`CreateCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/CreateCase
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases",
    rename_all = "camelCase",
    output = CreateCaseOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
        ConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateCase {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
    /// The member `fields`. Up to 220 items.
    #[connect(length(..=220))]
    pub fields: Vec<FieldValue>,
    /// The member `clientToken`. Up to 64 characters.
    #[connect(idempotency_token, length(..=64))]
    pub client_token: Option<String>,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
    /// The member `tags`. Up to 50 entries.
    #[connect(
        length(..=50),
        keys(
            length(1..=128),
            pattern = "(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+"
        ),
        values(length(..=256), pattern = "([a-zA-Z0-9 _.:/=+\\-@]*)"),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateCase`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCaseOutput {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `caseArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_arn: String,
}
