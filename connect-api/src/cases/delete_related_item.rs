// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteRelatedItem`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConflictException, InternalServerException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `DeleteRelatedItem` of Amazon Connect Cases.
///
/// See [`DeleteRelatedItem`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/DeleteRelatedItem
#[connect_operation(
    method = "DELETE",
    uri = "/domains/<domainId>/cases/<caseId>/related-items/<relatedItemId>",
    rename_all = "camelCase",
    output = (),
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
pub struct DeleteRelatedItem {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `relatedItemId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub related_item_id: String,
}
