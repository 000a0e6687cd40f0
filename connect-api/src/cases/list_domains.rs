// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDomains`.

use connect_core::{connect_operation, connect_shape};

use super::{AccessDeniedException, InternalServerException, ThrottlingException, ValidationException};

/// The operation `ListDomains` of Amazon Connect Cases.
///
/// See [`ListDomains`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/ListDomains
#[connect_operation(
    method = "POST",
    uri = "/domains-list",
    rename_all = "camelCase",
    output = ListDomainsOutput,
    errors(
        InternalServerException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDomains {
    /// The member `maxResults`. 1 to 10.
    #[connect(query, range(1..=10))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(query, length(..=9000))]
    pub next_token: Option<String>,
}

/// The output of [`ListDomains`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    /// The member `domains`.
    pub domains: Vec<DomainSummary>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}

/// The structure `DomainSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DomainSummary {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `domainArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_arn: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
}
