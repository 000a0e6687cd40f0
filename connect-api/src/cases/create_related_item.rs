// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateRelatedItem`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InternalServerException, RelatedItemInputContent, RelatedItemType,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, UserUnion, ValidationException,
};

/// The operation `CreateRelatedItem` of Amazon Connect Cases.
///
/// See [`CreateRelatedItem`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/CreateRelatedItem
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases/<caseId>/related-items/",
    rename_all = "camelCase",
    output = CreateRelatedItemOutput,
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
pub struct CreateRelatedItem {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `type`.
    pub r#type: RelatedItemType,
    /// The member `content`.
    pub content: RelatedItemInputContent,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
}

impl CreateRelatedItem {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        case_id: impl Into<String>,
        r#type: RelatedItemType,
        content: RelatedItemInputContent,
    ) -> Self {
        Self { domain_id: domain_id.into(), case_id: case_id.into(), r#type, content, performed_by: None }
    }
}

/// The output of [`CreateRelatedItem`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRelatedItemOutput {
    /// The member `relatedItemId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_id: String,
    /// The member `relatedItemArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_arn: String,
}
