// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteConnectInstanceConfig`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, InvalidStateException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `DeleteConnectInstanceConfig` of `AmazonConnectCampaignServiceV2`.
///
/// See [`DeleteConnectInstanceConfig`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/DeleteConnectInstanceConfig
#[connect_operation(
    method = "DELETE",
    uri = "/v2/connect-instance/<connectInstanceId>/config",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        InvalidStateException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteConnectInstanceConfig {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
    /// The member `campaignDeletionPolicy`.
    #[connect(query)]
    pub campaign_deletion_policy: Option<CampaignDeletionPolicy>,
}

/// The values of `CampaignDeletionPolicy`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignDeletionPolicy {
    /// The value `RETAIN_ALL`.
    RetainAll,
    /// The value `DELETE_ALL`.
    DeleteAll,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
