// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateCampaignDialerConfig`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConflictException, DialerConfig, InternalServerException, ResourceNotFoundException,
    ValidationException,
};

/// The operation `UpdateCampaignDialerConfig` of `AmazonConnectCampaignService`.
///
/// See [`UpdateCampaignDialerConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/UpdateCampaignDialerConfig
#[connect_operation(
    method = "POST",
    uri = "/campaigns/<id>/dialer-config",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ConflictException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateCampaignDialerConfig {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: String,
    /// The member `dialerConfig`.
    pub dialer_config: DialerConfig,
}
