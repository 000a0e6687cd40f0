// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateInstanceStorageConfig`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InstanceStorageConfig, InstanceStorageResourceType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `AssociateInstanceStorageConfig` of Amazon Connect Service.
///
/// See [`AssociateInstanceStorageConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateInstanceStorageConfig
#[connect_operation(
    method = "PUT",
    uri = "/instance/<InstanceId>/storage-config",
    output = AssociateInstanceStorageConfigOutput,
    errors(
        ResourceNotFoundException,
        ResourceConflictException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct AssociateInstanceStorageConfig {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ResourceType`.
    pub resource_type: InstanceStorageResourceType,
    /// The member `StorageConfig`.
    pub storage_config: InstanceStorageConfig,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl AssociateInstanceStorageConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        resource_type: InstanceStorageResourceType,
        storage_config: InstanceStorageConfig,
    ) -> Self {
        Self { instance_id: instance_id.into(), resource_type, storage_config, client_token: None }
    }
}

/// The output of [`AssociateInstanceStorageConfig`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AssociateInstanceStorageConfigOutput {
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: Option<String>,
}
