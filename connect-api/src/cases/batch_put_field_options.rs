// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchPutFieldOptions`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FieldOption, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

/// The operation `BatchPutFieldOptions` of Amazon Connect Cases.
///
/// See [`BatchPutFieldOptions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/BatchPutFieldOptions
#[connect_operation(
    method = "PUT",
    uri = "/domains/<domainId>/fields/<fieldId>/options",
    rename_all = "camelCase",
    output = BatchPutFieldOptionsOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct BatchPutFieldOptions {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `fieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub field_id: String,
    /// The member `options`. Up to 50 items.
    #[connect(length(..=50))]
    pub options: Vec<FieldOption>,
}

/// The output of [`BatchPutFieldOptions`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchPutFieldOptionsOutput {
    /// The member `errors`. Up to 50 items.
    #[connect(length(..=50))]
    pub errors: Option<Vec<FieldOptionError>>,
}

/// The structure `FieldOptionError`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldOptionError {
    /// The member `message`.
    pub message: String,
    /// The member `errorCode`.
    pub error_code: String,
    /// The member `value`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub value: String,
}
