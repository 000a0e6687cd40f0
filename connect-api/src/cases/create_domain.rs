// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateDomain`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DomainStatus, InternalServerException, ServiceQuotaExceededException,
    ThrottlingException, ValidationException,
};

/// The operation `CreateDomain` of Amazon Connect Cases.
///
/// See [`CreateDomain`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/CreateDomain
#[connect_operation(
    method = "POST",
    uri = "/domains",
    rename_all = "camelCase",
    output = CreateDomainOutput,
    errors(
        InternalServerException,
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
#[derive(Clone, Debug, Default)]
pub struct CreateDomain {
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
}

/// The output of [`CreateDomain`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `domainArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_arn: String,
    /// The member `domainStatus`.
    pub domain_status: DomainStatus,
}

impl CreateDomainOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(domain_id: impl Into<String>, domain_arn: impl Into<String>, domain_status: DomainStatus) -> Self {
        Self { domain_id: domain_id.into(), domain_arn: domain_arn.into(), domain_status }
    }
}
