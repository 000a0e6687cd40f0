// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchCreateRelatedItem`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, CaseIdentifier, CaseIdentifierUnion, ConflictException, InternalServerException,
    RelatedItemInputContent, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, UserUnion,
    ValidationException,
};

/// The operation `BatchCreateRelatedItem` of Amazon Connect Cases.
///
/// See [`BatchCreateRelatedItem`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/BatchCreateRelatedItem
#[connect_operation(
    method = "POST",
    uri = "/cases:batchCreateRelatedItem",
    rename_all = "camelCase",
    output = BatchCreateRelatedItemOutput,
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
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct BatchCreateRelatedItem {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `content`.
    pub content: RelatedItemInputContent,
    /// The member `cases`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub cases: Vec<BatchCreateRelatedItemIdentifier>,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
    /// The member `clientToken`. Up to 64 characters.
    #[connect(idempotency_token, length(..=64))]
    pub client_token: Option<String>,
}

impl BatchCreateRelatedItem {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        content: RelatedItemInputContent,
        cases: Vec<BatchCreateRelatedItemIdentifier>,
    ) -> Self {
        Self { domain_id: domain_id.into(), content, cases, performed_by: None, client_token: None }
    }
}

/// The structure `BatchCreateRelatedItemIdentifier`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct BatchCreateRelatedItemIdentifier {
    /// The member `caseIdentifier`.
    pub case_identifier: CaseIdentifierUnion,
}

/// The output of [`BatchCreateRelatedItem`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateRelatedItemOutput {
    /// The member `successfulItems`.
    pub successful_items: Vec<BatchCreateRelatedItemSuccessEntry>,
    /// The member `failedItems`.
    pub failed_items: Vec<BatchCreateRelatedItemErrorEntry>,
}

/// The structure `BatchCreateRelatedItemSuccessEntry`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateRelatedItemSuccessEntry {
    /// The member `caseIdentifier`.
    pub case_identifier: CaseIdentifier,
    /// The member `relatedItemId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_id: String,
    /// The member `relatedItemArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_arn: String,
}

/// The structure `BatchCreateRelatedItemErrorEntry`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateRelatedItemErrorEntry {
    /// The member `caseIdentifier`.
    pub case_identifier: CaseIdentifier,
    /// The member `errorCode`.
    pub error_code: String,
    /// The member `errorMessage`.
    pub error_message: String,
}
