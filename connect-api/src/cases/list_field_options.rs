// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListFieldOptions`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FieldOption, InternalServerException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `ListFieldOptions` of Amazon Connect Cases.
///
/// See [`ListFieldOptions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/ListFieldOptions
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/fields/<fieldId>/options-list",
    rename_all = "camelCase",
    output = ListFieldOptionsOutput,
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
pub struct ListFieldOptions {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(query, length(..=9000))]
    pub next_token: Option<String>,
    /// The member `values`. Up to 1 item.
    #[connect(query, length(..=1), items(length(..=100)))]
    pub values: Option<Vec<String>>,
}

/// The output of [`ListFieldOptions`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFieldOptionsOutput {
    /// The member `options`.
    pub options: Vec<FieldOption>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}
