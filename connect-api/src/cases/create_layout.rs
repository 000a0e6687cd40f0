// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateLayout`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InternalServerException, LayoutContent, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

/// The operation `CreateLayout` of Amazon Connect Cases.
///
/// See [`CreateLayout`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/CreateLayout
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/layouts",
    rename_all = "camelCase",
    output = CreateLayoutOutput,
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
pub struct CreateLayout {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `content`.
    pub content: LayoutContent,
}

/// The output of [`CreateLayout`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateLayoutOutput {
    /// The member `layoutId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub layout_id: String,
    /// The member `layoutArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub layout_arn: String,
}
