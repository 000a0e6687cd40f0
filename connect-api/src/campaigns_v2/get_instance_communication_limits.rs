// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetInstanceCommunicationLimits`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InstanceCommunicationLimitsConfig, InternalServerException, ResourceNotFoundException,
    ValidationException,
};

/// The operation `GetInstanceCommunicationLimits` of `AmazonConnectCampaignServiceV2`.
///
/// See [`GetInstanceCommunicationLimits`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/GetInstanceCommunicationLimits
#[connect_operation(
    method = "GET",
    uri = "/v2/connect-instance/<connectInstanceId>/communication-limits",
    rename_all = "camelCase",
    output = GetInstanceCommunicationLimitsOutput,
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
pub struct GetInstanceCommunicationLimits {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
}

/// The output of [`GetInstanceCommunicationLimits`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInstanceCommunicationLimitsOutput {
    /// The member `communicationLimitsConfig`.
    pub communication_limits_config: Option<InstanceCommunicationLimitsConfig>,
}
