// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateRelatedItem`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, CommentBodyTextType, ConflictException, FieldValue, InternalServerException,
    RelatedItemContent, RelatedItemType, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
    UserUnion, ValidationException,
};

/// The operation `UpdateRelatedItem` of Amazon Connect Cases.
///
/// See [`UpdateRelatedItem`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/UpdateRelatedItem
#[connect_operation(
    method = "PUT",
    uri = "/domains/<domainId>/cases/<caseId>/related-items/<relatedItemId>",
    rename_all = "camelCase",
    output = UpdateRelatedItemOutput,
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
pub struct UpdateRelatedItem {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `relatedItemId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_id: String,
    /// The member `content`.
    pub content: RelatedItemUpdateContent,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
}

impl UpdateRelatedItem {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        case_id: impl Into<String>,
        related_item_id: impl Into<String>,
        content: RelatedItemUpdateContent,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            case_id: case_id.into(),
            related_item_id: related_item_id.into(),
            content,
            performed_by: None,
        }
    }
}

/// The union `RelatedItemUpdateContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RelatedItemUpdateContent {
    /// The member `comment`.
    Comment(CommentUpdateContent),
    /// The member `custom`.
    Custom(CustomUpdateContent),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CommentUpdateContent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct CommentUpdateContent {
    /// The member `body`. 1 to 15,000 characters.
    #[connect(length(1..=15_000))]
    pub body: String,
    /// The member `contentType`.
    pub content_type: CommentBodyTextType,
}

/// The structure `CustomUpdateContent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CustomUpdateContent {
    /// The member `fields`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub fields: Vec<FieldValue>,
}

/// The output of [`UpdateRelatedItem`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateRelatedItemOutput {
    /// The member `relatedItemId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_id: String,
    /// The member `relatedItemArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_arn: String,
    /// The member `type`.
    pub r#type: RelatedItemType,
    /// The member `content`.
    pub content: RelatedItemContent,
    /// The member `associationTime`.
    #[connect(timestamp = "date-time")]
    pub association_time: Timestamp,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
    /// The member `lastUpdatedUser`.
    pub last_updated_user: Option<UserUnion>,
    /// The member `createdBy`.
    pub created_by: Option<UserUnion>,
}

impl UpdateRelatedItemOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        related_item_id: impl Into<String>,
        related_item_arn: impl Into<String>,
        r#type: RelatedItemType,
        content: RelatedItemContent,
        association_time: Timestamp,
    ) -> Self {
        Self {
            related_item_id: related_item_id.into(),
            related_item_arn: related_item_arn.into(),
            r#type,
            content,
            association_time,
            tags: None,
            last_updated_user: None,
            created_by: None,
        }
    }
}
