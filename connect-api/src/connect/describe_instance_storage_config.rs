// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeInstanceStorageConfig`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InstanceStorageConfig, InstanceStorageResourceType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeInstanceStorageConfig` of Amazon Connect Service.
///
/// See [`DescribeInstanceStorageConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeInstanceStorageConfig
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/storage-config/<AssociationId>",
    output = DescribeInstanceStorageConfigOutput,
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
pub struct DescribeInstanceStorageConfig {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: String,
    /// The member `ResourceType`.
    #[connect(query = "resourceType")]
    pub resource_type: InstanceStorageResourceType,
}

/// The output of [`DescribeInstanceStorageConfig`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStorageConfigOutput {
    /// The member `StorageConfig`.
    pub storage_config: Option<InstanceStorageConfig>,
}
