// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetMergeCasesStatus`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `GetMergeCasesStatus` of Amazon Connect Cases.
///
/// See [`GetMergeCasesStatus`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/GetMergeCasesStatus
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases/<caseId>/merge-status",
    rename_all = "camelCase",
    output = GetMergeCasesStatusOutput,
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
pub struct GetMergeCasesStatus {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
}

/// The output of [`GetMergeCasesStatus`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMergeCasesStatusOutput {
    /// The member `status`.
    pub status: MergeStatus,
    /// The member `primaryCaseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub primary_case_id: Option<String>,
    /// The member `secondaryCaseIds`.
    #[connect(items(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*"))]
    pub secondary_case_ids: Option<Vec<String>>,
}

impl GetMergeCasesStatusOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(status: MergeStatus) -> Self {
        Self { status, primary_case_id: None, secondary_case_ids: None }
    }
}

/// The values of `MergeStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `COMPLETED`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
