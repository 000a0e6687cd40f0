// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchAllRelatedItems`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, Order, RelatedItemContent, RelatedItemType, RelatedItemTypeFilter,
    ResourceNotFoundException, ThrottlingException, UserUnion, ValidationException,
};

/// The operation `SearchAllRelatedItems` of Amazon Connect Cases.
///
/// See [`SearchAllRelatedItems`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/SearchAllRelatedItems
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/related-items-search",
    rename_all = "camelCase",
    output = SearchAllRelatedItemsOutput,
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
        items = related_items,
        item = Option<SearchAllRelatedItemsResponseItem>,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchAllRelatedItems {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 25.
    #[connect(range(1..=25))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
    /// The member `filters`. Up to 10 items.
    #[connect(length(..=10))]
    pub filters: Option<Vec<RelatedItemTypeFilter>>,
    /// The member `sorts`. Up to 2 items.
    #[connect(length(..=2))]
    pub sorts: Option<Vec<SearchAllRelatedItemsSort>>,
}

/// The structure `SearchAllRelatedItemsSort`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct SearchAllRelatedItemsSort {
    /// The member `sortProperty`.
    pub sort_property: SearchAllRelatedItemsSortProperty,
    /// The member `sortOrder`.
    pub sort_order: Order,
}

/// The values of `SearchAllRelatedItemsSortProperty`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchAllRelatedItemsSortProperty {
    /// The value `AssociationTime`.
    AssociationTime,
    /// The value `CaseId`.
    CaseId,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`SearchAllRelatedItems`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAllRelatedItemsOutput {
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
    /// The member `relatedItems`. Up to 25 items.
    #[connect(length(..=25))]
    pub related_items: Vec<Option<SearchAllRelatedItemsResponseItem>>,
}

/// The structure `SearchAllRelatedItemsResponseItem`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAllRelatedItemsResponseItem {
    /// The member `relatedItemId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_id: String,
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `type`.
    pub r#type: RelatedItemType,
    /// The member `associationTime`.
    #[connect(timestamp = "date-time")]
    pub association_time: Timestamp,
    /// The member `content`.
    pub content: RelatedItemContent,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
}

impl SearchAllRelatedItemsResponseItem {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        related_item_id: impl Into<String>,
        case_id: impl Into<String>,
        r#type: RelatedItemType,
        association_time: Timestamp,
        content: RelatedItemContent,
    ) -> Self {
        Self {
            related_item_id: related_item_id.into(),
            case_id: case_id.into(),
            r#type,
            association_time,
            content,
            performed_by: None,
            tags: None,
        }
    }
}
