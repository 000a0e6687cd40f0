// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListInstanceStorageConfigs`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InstanceStorageConfig, InstanceStorageResourceType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListInstanceStorageConfigs` of Amazon Connect Service.
///
/// See [`ListInstanceStorageConfigs`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListInstanceStorageConfigs
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/storage-configs",
    output = ListInstanceStorageConfigsOutput,
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = storage_configs,
        item = InstanceStorageConfig,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct ListInstanceStorageConfigs {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ResourceType`.
    #[connect(query = "resourceType")]
    pub resource_type: InstanceStorageResourceType,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 10.
    #[connect(query = "maxResults", range(1..=10))]
    pub max_results: Option<i32>,
}

impl ListInstanceStorageConfigs {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, resource_type: InstanceStorageResourceType) -> Self {
        Self { instance_id: instance_id.into(), resource_type, next_token: None, max_results: None }
    }
}

/// The output of [`ListInstanceStorageConfigs`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListInstanceStorageConfigsOutput {
    /// The member `StorageConfigs`.
    pub storage_configs: Option<Vec<InstanceStorageConfig>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
