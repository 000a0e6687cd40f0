// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartMergeCases`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, FieldIdentifier, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, UserUnion, ValidationException,
};

/// The operation `StartMergeCases` of Amazon Connect Cases.
///
/// See [`StartMergeCases`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/StartMergeCases
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases/<caseId>/merge",
    rename_all = "camelCase",
    output = (),
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
#[derive(Clone, Debug, Default)]
pub struct StartMergeCases {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `secondaryCaseIds`. Exactly 1 item.
    #[connect(
        length(1),
        items(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*"),
    )]
    pub secondary_case_ids: Vec<String>,
    /// The member `fieldsConfiguration`.
    pub fields_configuration: Option<Vec<FieldsConfiguration>>,
    /// The member `relatedItemsConfiguration`.
    pub related_items_configuration: Option<RelatedItemsConfiguration>,
    /// The member `performedBy`.
    pub performed_by: Option<UserUnion>,
}

/// The structure `FieldsConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct FieldsConfiguration {
    /// The member `fieldIds`.
    pub field_ids: Vec<FieldIdentifier>,
    /// The member `sourceCaseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub source_case_id: String,
}

/// The structure `RelatedItemsConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct RelatedItemsConfiguration {
    /// The member `comment`.
    pub comment: Option<bool>,
    /// The member `connectCase`.
    pub connect_case: Option<bool>,
    /// The member `contact`.
    pub contact: Option<bool>,
    /// The member `custom`.
    pub custom: Option<bool>,
}
