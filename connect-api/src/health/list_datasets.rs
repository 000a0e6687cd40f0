// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDatasets`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, DatasetStatus, DatasetType, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `ListDatasets` of Connect Health.
///
/// See [`ListDatasets`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/ListDatasets
#[connect_operation(
    method = "GET",
    uri = "/domains/<domainId>/datasets",
    rename_all = "camelCase",
    output = ListDatasetsOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = items,
        item = DatasetSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDatasets {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `type`.
    #[connect(query)]
    pub r#type: Option<DatasetType>,
    /// The member `nextToken`.
    #[connect(query)]
    pub next_token: Option<String>,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListDatasets`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    /// The member `items`.
    pub items: Vec<DatasetSummary>,
    /// The member `nextToken`.
    pub next_token: Option<String>,
}

/// The structure `DatasetSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DatasetSummary {
    /// The member `arn`. Pattern: `arn:aws[a-z\-]*:[a-z0-9\-]+:[a-z0-9\-]*:[0-9]{12}:.+`.
    #[connect(pattern = "arn:aws[a-z\\-]*:[a-z0-9\\-]+:[a-z0-9\\-]*:[0-9]{12}:.+")]
    pub arn: String,
    /// The member `datasetId`. 1 to 64 characters. Pattern: `[a-z0-9]{1,64}`.
    #[connect(length(1..=64), pattern = "[a-z0-9]{1,64}")]
    pub dataset_id: String,
    /// The member `name`. 1 to 1,028 characters. Pattern: `[\x20-\x21\x23\x24\x2A-\x3A\x3F-\x7E]*`.
    #[connect(
        length(1..=1028),
        pattern = "[\\x20-\\x21\\x23\\x24\\x2A-\\x3A\\x3F-\\x7E]*",
    )]
    pub name: String,
    /// The member `type`.
    pub r#type: DatasetType,
    /// The member `status`.
    pub status: DatasetStatus,
    /// The member `statusDetails`. 1 to 1,028 characters. Pattern:
    /// `[\x20-\x21\x23\x24\x2A-\x3A\x3F-\x7E]*`.
    #[connect(
        length(1..=1028),
        pattern = "[\\x20-\\x21\\x23\\x24\\x2A-\\x3A\\x3F-\\x7E]*",
    )]
    pub status_details: Option<String>,
    /// The member `createdAt`.
    pub created_at: Timestamp,
    /// The member `updatedAt`.
    pub updated_at: Timestamp,
}

impl DatasetSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        arn: impl Into<String>,
        dataset_id: impl Into<String>,
        name: impl Into<String>,
        r#type: DatasetType,
        status: DatasetStatus,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            arn: arn.into(),
            dataset_id: dataset_id.into(),
            name: name.into(),
            r#type,
            status,
            status_details: None,
            created_at,
            updated_at,
        }
    }
}
