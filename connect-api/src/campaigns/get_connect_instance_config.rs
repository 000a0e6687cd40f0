// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetConnectInstanceConfig`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, EncryptionConfig, InternalServerException, ResourceNotFoundException, ValidationException,
};

/// The operation `GetConnectInstanceConfig` of `AmazonConnectCampaignService`.
///
/// See [`GetConnectInstanceConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/GetConnectInstanceConfig
#[connect_operation(
    method = "GET",
    uri = "/connect-instance/<connectInstanceId>/config",
    rename_all = "camelCase",
    output = GetConnectInstanceConfigOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetConnectInstanceConfig {
    /// The member `connectInstanceId`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub connect_instance_id: String,
}

/// The output of [`GetConnectInstanceConfig`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConnectInstanceConfigOutput {
    /// The member `connectInstanceConfig`.
    pub connect_instance_config: Option<InstanceConfig>,
}

/// The structure `InstanceConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    /// The member `connectInstanceId`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub connect_instance_id: String,
    /// The member `serviceLinkedRoleArn`. Up to 256 characters.
    #[connect(length(..=256))]
    pub service_linked_role_arn: String,
    /// The member `encryptionConfig`.
    pub encryption_config: EncryptionConfig,
}
