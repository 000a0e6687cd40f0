// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateInstanceStorageConfig`.

use connect_core::connect_operation;

use super::{
    InstanceStorageResourceType, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DisassociateInstanceStorageConfig` of Amazon Connect Service.
///
/// See [`DisassociateInstanceStorageConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateInstanceStorageConfig
#[connect_operation(
    method = "DELETE",
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
pub struct DisassociateInstanceStorageConfig {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: String,
    /// The member `ResourceType`.
    #[connect(query = "resourceType")]
    pub resource_type: InstanceStorageResourceType,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl DisassociateInstanceStorageConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        association_id: impl Into<String>,
        resource_type: InstanceStorageResourceType,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            association_id: association_id.into(),
            resource_type,
            client_token: None,
        }
    }
}
