// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateInstanceStorageConfig`.

use connect_core::connect_operation;

use super::{
    InstanceStorageConfig, InstanceStorageResourceType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateInstanceStorageConfig` of Amazon Connect Service.
///
/// See [`UpdateInstanceStorageConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateInstanceStorageConfig
#[connect_operation(
    method = "POST",
    uri = "/instance/<InstanceId>/storage-config/<AssociationId>",
    output = (),
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateInstanceStorageConfig {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: String,
    /// The member `ResourceType`.
    #[connect(query = "resourceType")]
    pub resource_type: InstanceStorageResourceType,
    /// The member `StorageConfig`.
    pub storage_config: InstanceStorageConfig,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl UpdateInstanceStorageConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        association_id: impl Into<String>,
        resource_type: InstanceStorageResourceType,
        storage_config: InstanceStorageConfig,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            association_id: association_id.into(),
            resource_type,
            storage_config,
            client_token: None,
        }
    }
}
