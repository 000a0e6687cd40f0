// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchUpdateCase`.

use connect_core::{Secret, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, CaseIdentifier, CaseIdentifierUnion, ConflictException, FieldValueUnion,
    InternalServerException, ResourceNotFoundException, ThrottlingException, UserUnion, ValidationException,
};

/// The operation `BatchUpdateCase` of Amazon Connect Cases.
///
/// See [`BatchUpdateCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/BatchUpdateCase
#[connect_operation(
    method = "PUT",
    uri = "/cases:batchUpdateCase",
    rename_all = "camelCase",
    output = BatchUpdateCaseOutput,
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
pub struct BatchUpdateCase {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `cases`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub cases: Vec<BatchUpdateCaseIdentifier>,
    /// The member `fields`. Up to 220 items.
    #[connect(length(..=220))]
    pub fields: Vec<FieldValueInput>,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
    /// The member `title`. 1 to 500 characters. Pattern: `[\s\S]*`.
    #[connect(sensitive, length(1..=500), pattern = "[\\s\\S]*")]
    pub title: Option<Secret<String>>,
    /// The member `status`. 1 to 100 characters. Pattern: `[a-zA-Z0-9_\-\s]+`.
    #[connect(length(1..=100), pattern = "[a-zA-Z0-9_\\-\\s]+")]
    pub status: Option<String>,
    /// The member `customerId`. 1 to 500 characters. Pattern: `[a-zA-Z0-9/_\-:.]+`.
    #[connect(length(1..=500), pattern = "[a-zA-Z0-9/_\\-:.]+")]
    pub customer_id: Option<String>,
    /// The member `clientToken`. Up to 64 characters.
    #[connect(idempotency_token, length(..=64))]
    pub client_token: Option<String>,
}

/// The structure `BatchUpdateCaseIdentifier`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct BatchUpdateCaseIdentifier {
    /// The member `caseIdentifier`.
    pub case_identifier: CaseIdentifierUnion,
}

/// The structure `FieldValueInput`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct FieldValueInput {
    /// The member `fieldIdentifier`.
    pub field_identifier: FieldIdentifierUnion,
    /// The member `value`.
    pub value: FieldValueUnion,
}

/// The union `FieldIdentifierUnion`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldIdentifierUnion {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    Id(String),
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    Name(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The output of [`BatchUpdateCase`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateCaseOutput {
    /// The member `successfulCases`.
    pub successful_cases: Vec<BatchUpdateCaseSuccessEntry>,
    /// The member `failedCases`.
    pub failed_cases: Vec<BatchUpdateCaseErrorEntry>,
}

/// The structure `BatchUpdateCaseSuccessEntry`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateCaseSuccessEntry {
    /// The member `caseIdentifier`.
    pub case_identifier: CaseIdentifier,
}

/// The structure `BatchUpdateCaseErrorEntry`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateCaseErrorEntry {
    /// The member `caseIdentifier`.
    pub case_identifier: CaseIdentifier,
    /// The member `errorCode`.
    pub error_code: String,
    /// The member `errorMessage`.
    pub error_message: String,
}
