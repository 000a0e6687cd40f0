// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteDomain`.

use connect_core::{connect_operation, connect_shape};

use super::{DomainStatus, ResourceNotFoundException};

/// The operation `DeleteDomain` of Connect Health.
///
/// See [`DeleteDomain`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/DeleteDomain
#[connect_operation(
    method = "DELETE",
    uri = "/domain/<domainId>",
    rename_all = "camelCase",
    output = DeleteDomainOutput,
    errors(ResourceNotFoundException),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteDomain {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
}

/// The output of [`DeleteDomain`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `arn`. Pattern:
    /// `arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+`.
    #[connect(pattern = "arn:aws:health-agent:[a-z0-9-]+:[0-9]{12}:domain/(hai-|dom-)[a-z0-9]+")]
    pub arn: String,
    /// The member `status`.
    pub status: DomainStatus,
}

impl DeleteDomainOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(domain_id: impl Into<String>, arn: impl Into<String>, status: DomainStatus) -> Self {
        Self { domain_id: domain_id.into(), arn: arn.into(), status }
    }
}
