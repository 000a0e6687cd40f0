// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateDataset`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DatasetConfig, DatasetStatus, DatasetType, InternalServerException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

/// The operation `CreateDataset` of Connect Health.
///
/// See [`CreateDataset`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/CreateDataset
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/datasets",
    rename_all = "camelCase",
    output = CreateDatasetOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
        ConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(status = 201, server))]
#[derive(Clone, Debug)]
pub struct CreateDataset {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `name`. 1 to 1,028 characters. Pattern: `[\x20-\x21\x23\x24\x2A-\x3A\x3F-\x7E]*`.
    #[connect(
        length(1..=1028),
        pattern = "[\\x20-\\x21\\x23\\x24\\x2A-\\x3A\\x3F-\\x7E]*",
    )]
    pub name: String,
    /// The member `config`.
    pub config: DatasetConfig,
    /// The member `clientToken`. 1 to 128 characters. Pattern: `[\x21-\x7E]+`.
    #[connect(idempotency_token, length(1..=128), pattern = "[\\x21-\\x7E]+")]
    pub client_token: Option<String>,
}

impl CreateDataset {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(domain_id: impl Into<String>, name: impl Into<String>, config: DatasetConfig) -> Self {
        Self { domain_id: domain_id.into(), name: name.into(), config, client_token: None }
    }
}

/// The output of [`CreateDataset`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    /// The member `arn`. Pattern: `arn:aws[a-z\-]*:[a-z0-9\-]+:[a-z0-9\-]*:[0-9]{12}:.+`.
    #[connect(pattern = "arn:aws[a-z\\-]*:[a-z0-9\\-]+:[a-z0-9\\-]*:[0-9]{12}:.+")]
    pub arn: String,
    /// The member `datasetId`. 1 to 64 characters. Pattern: `[a-z0-9]{1,64}`.
    #[connect(length(1..=64), pattern = "[a-z0-9]{1,64}")]
    pub dataset_id: String,
    /// The member `type`.
    pub r#type: DatasetType,
    /// The member `status`.
    pub status: DatasetStatus,
    /// The member `createdAt`.
    pub created_at: Timestamp,
}

impl CreateDatasetOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        arn: impl Into<String>,
        dataset_id: impl Into<String>,
        r#type: DatasetType,
        status: DatasetStatus,
        created_at: Timestamp,
    ) -> Self {
        Self { arn: arn.into(), dataset_id: dataset_id.into(), r#type, status, created_at }
    }
}
