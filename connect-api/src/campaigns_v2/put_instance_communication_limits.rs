// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `PutInstanceCommunicationLimits`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConflictException, InstanceCommunicationLimitsConfig, InternalServerException,
    ResourceNotFoundException, ValidationException,
};

/// The operation `PutInstanceCommunicationLimits` of `AmazonConnectCampaignServiceV2`.
///
/// See [`PutInstanceCommunicationLimits`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/PutInstanceCommunicationLimits
#[connect_operation(
    method = "PUT",
    uri = "/v2/connect-instance/<connectInstanceId>/communication-limits",
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
#[derive(Clone, Debug, Default)]
pub struct PutInstanceCommunicationLimits {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
    /// The member `communicationLimitsConfig`.
    pub communication_limits_config: InstanceCommunicationLimitsConfig,
}
