// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateDomain`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{DomainStatus, EncryptionContext, ServiceQuotaExceededException, WebAppConfiguration};

/// The operation `CreateDomain` of Connect Health.
///
/// See [`CreateDomain`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/CreateDomain
#[connect_operation(
    method = "POST",
    uri = "/domain",
    rename_all = "camelCase",
    output = CreateDomainOutput,
    errors(ServiceQuotaExceededException),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(status = 201, server))]
#[derive(Clone, Debug, Default)]
pub struct CreateDomain {
    /// The member `name`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub name: String,
    /// The member `kmsKeyArn`. Pattern: `arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+`.
    #[connect(pattern = "arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+")]
    pub kms_key_arn: Option<String>,
    /// The member `webAppSetupConfiguration`.
    pub web_app_setup_configuration: Option<CreateWebAppConfiguration>,
    /// The member `tags`.
    #[connect(keys(length(1..=128)), values(length(..=256)))]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `CreateWebAppConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CreateWebAppConfiguration {
    /// The member `ehrRole`. 1 to 2,048 characters. Pattern: `arn:aws:iam::[0-9]{12}:role/.+`.
    #[connect(length(1..=2048), pattern = "arn:aws:iam::[0-9]{12}:role/.+")]
    pub ehr_role: String,
    /// The member `idcInstanceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub idc_instance_id: String,
    /// The member `idcRegion`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub idc_region: String,
}

/// The output of [`CreateDomain`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDomainOutput {
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
    /// The member `kmsKeyArn`. Pattern: `arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+`.
    #[connect(pattern = "arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9-]+")]
    pub kms_key_arn: Option<String>,
    /// The member `encryptionContext`.
    pub encryption_context: Option<EncryptionContext>,
    /// The member `status`.
    pub status: DomainStatus,
    /// The member `webAppUrl`.
    pub web_app_url: Option<String>,
    /// The member `webAppConfiguration`.
    pub web_app_configuration: Option<WebAppConfiguration>,
    /// The member `createdAt`.
    pub created_at: Timestamp,
}

impl CreateDomainOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        arn: impl Into<String>,
        name: impl Into<String>,
        status: DomainStatus,
        created_at: Timestamp,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            arn: arn.into(),
            name: name.into(),
            kms_key_arn: None,
            encryption_context: None,
            status,
            web_app_url: None,
            web_app_configuration: None,
            created_at,
        }
    }
}
