// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateCampaignCommunicationTime`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, CommunicationTimeConfig, ConflictException, InternalServerException,
    InvalidCampaignStateException, ResourceNotFoundException, ValidationException,
};

/// The operation `UpdateCampaignCommunicationTime` of `AmazonConnectCampaignServiceV2`.
///
/// See [`UpdateCampaignCommunicationTime`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/UpdateCampaignCommunicationTime
#[connect_operation(
    method = "POST",
    uri = "/v2/campaigns/<id>/communication-time",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ConflictException,
        InvalidCampaignStateException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateCampaignCommunicationTime {
    /// The member `id`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub id: String,
    /// The member `communicationTimeConfig`.
    pub communication_time_config: CommunicationTimeConfig,
}
