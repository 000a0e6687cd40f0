// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDomains`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::DomainStatus;

/// The operation `ListDomains` of Connect Health.
///
/// See [`ListDomains`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/ListDomains
#[connect_operation(
    method = "GET",
    uri = "/domain",
    rename_all = "camelCase",
    output = ListDomainsOutput,
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = domains,
        item = DomainSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDomains {
    /// The member `status`.
    #[connect(query)]
    pub status: Option<DomainStatus>,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`.
    #[connect(query)]
    pub next_token: Option<String>,
}

/// The output of [`ListDomains`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    /// The member `domains`.
    pub domains: Vec<DomainSummary>,
    /// The member `nextToken`.
    pub next_token: Option<String>,
}

/// The structure `DomainSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DomainSummary {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `arn`. Pattern:
    /// `arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+`.
    #[connect(pattern = "arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+")]
    pub arn: String,
    /// The member `name`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub name: String,
    /// The member `status`.
    pub status: DomainStatus,
    /// The member `createdAt`.
    pub created_at: Timestamp,
}

impl DomainSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        arn: impl Into<String>,
        name: impl Into<String>,
        status: DomainStatus,
        created_at: Timestamp,
    ) -> Self {
        Self { domain_id: domain_id.into(), arn: arn.into(), name: name.into(), status, created_at }
    }
}
