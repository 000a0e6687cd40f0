// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchCases`.

use std::collections::BTreeMap;

use connect_core::{UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, FieldFilter, FieldIdentifier, FieldValue, InternalServerException, Order,
    ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `SearchCases` of Amazon Connect Cases.
///
/// See [`SearchCases`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/SearchCases
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases-search",
    rename_all = "camelCase",
    output = SearchCasesOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
    paginated(
        input = next_token,
        output = next_token,
        items = cases,
        item = Option<SearchCasesResponseItem>,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchCases {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
    /// The member `searchTerm`. Up to 255 characters.
    #[connect(length(..=255))]
    pub search_term: Option<String>,
    /// The member `filter`.
    pub filter: Option<CaseFilter>,
    /// The member `sorts`. Up to 2 items.
    #[connect(length(..=2))]
    pub sorts: Option<Vec<Sort>>,
    /// The member `fields`. Up to 25 items.
    #[connect(length(..=25))]
    pub fields: Option<Vec<FieldIdentifier>>,
}

/// The union `CaseFilter`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseFilter {
    /// The member `field`.
    Field(FieldFilter),
    /// The member `not`.
    Not(Box<CaseFilter>),
    /// The member `tag`.
    Tag(TagFilter),
    /// The member `andAll`. Up to 10 items.
    #[connect(length(..=10))]
    AndAll(Vec<CaseFilter>),
    /// The member `orAll`. Up to 10 items.
    #[connect(length(..=10))]
    OrAll(Vec<CaseFilter>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `TagFilter`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TagFilter {
    /// The member `equalTo`.
    EqualTo(TagValue),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `TagValue`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct TagValue {
    /// The member `key`. 1 to 128 characters. Pattern: `[a-zA-Z0-9 _.:/=+\-@]+`.
    #[connect(length(1..=128), pattern = "[a-zA-Z0-9 _.:/=+\\-@]+")]
    pub key: Option<String>,
    /// The member `value`. Up to 256 characters. Pattern: `([a-zA-Z0-9 _.:/=+\-@]*)`.
    #[connect(length(..=256), pattern = "([a-zA-Z0-9 _.:/=+\\-@]*)")]
    pub value: Option<String>,
}

/// The structure `Sort`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct Sort {
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `sortOrder`.
    pub sort_order: Order,
}

/// The output of [`SearchCases`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCasesOutput {
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
    /// The member `cases`. Up to 100 items.
    #[connect(length(..=100))]
    pub cases: Vec<Option<SearchCasesResponseItem>>,
    /// The member `totalCount`. At least 0.
    #[connect(range(0..))]
    pub total_count: Option<i64>,
}

/// The structure `SearchCasesResponseItem`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCasesResponseItem {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
    /// The member `fields`. Up to 25 items.
    #[connect(length(..=25))]
    pub fields: Vec<FieldValue>,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
}
