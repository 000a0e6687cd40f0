// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteDataset`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DatasetStatus, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `DeleteDataset` of Connect Health.
///
/// See [`DeleteDataset`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/DeleteDataset
#[connect_operation(
    method = "DELETE",
    uri = "/domains/<domainId>/datasets/<datasetId>",
    rename_all = "camelCase",
    output = DeleteDatasetOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
        ConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(status = 202, server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteDataset {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `datasetId`. 1 to 64 characters. Pattern: `[a-z0-9]{1,64}`.
    #[connect(length(1..=64), pattern = "[a-z0-9]{1,64}")]
    pub dataset_id: String,
}

/// The output of [`DeleteDataset`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    /// The member `arn`. Pattern: `arn:aws[a-z\-]*:[a-z0-9\-]+:[a-z0-9\-]*:[0-9]{12}:.+`.
    #[connect(pattern = "arn:aws[a-z\\-]*:[a-z0-9\\-]+:[a-z0-9\\-]*:[0-9]{12}:.+")]
    pub arn: String,
    /// The member `datasetId`. 1 to 64 characters. Pattern: `[a-z0-9]{1,64}`.
    #[connect(length(1..=64), pattern = "[a-z0-9]{1,64}")]
    pub dataset_id: String,
    /// The member `status`.
    pub status: DatasetStatus,
}

impl DeleteDatasetOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(arn: impl Into<String>, dataset_id: impl Into<String>, status: DatasetStatus) -> Self {
        Self { arn: arn.into(), dataset_id: dataset_id.into(), status }
    }
}
