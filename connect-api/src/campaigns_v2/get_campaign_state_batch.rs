// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCampaignStateBatch`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{AccessDeniedException, CampaignState, InternalServerException, ThrottlingException, ValidationException};

/// The operation `GetCampaignStateBatch` of `AmazonConnectCampaignServiceV2`.
///
/// See [`GetCampaignStateBatch`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/GetCampaignStateBatch
#[connect_operation(
    method = "POST",
    uri = "/v2/campaigns-state",
    rename_all = "camelCase",
    output = GetCampaignStateBatchOutput,
    errors(
        InternalServerException,
        ValidationException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetCampaignStateBatch {
    /// The member `campaignIds`. 1 to 25 items.
    #[connect(
        length(1..=25),
        items(length(1..=256), pattern = "[-:/a-zA-Z0-9]+"),
    )]
    pub campaign_ids: Vec<String>,
}

/// The output of [`GetCampaignStateBatch`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCampaignStateBatchOutput {
    /// The member `successfulRequests`. Up to 25 items.
    #[connect(length(..=25))]
    pub successful_requests: Option<Vec<SuccessfulCampaignStateResponse>>,
    /// The member `failedRequests`. Up to 25 items.
    #[connect(length(..=25))]
    pub failed_requests: Option<Vec<FailedCampaignStateResponse>>,
}

/// The structure `SuccessfulCampaignStateResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SuccessfulCampaignStateResponse {
    /// The member `campaignId`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub campaign_id: Option<String>,
    /// The member `state`.
    pub state: Option<CampaignState>,
}

/// The structure `FailedCampaignStateResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedCampaignStateResponse {
    /// The member `campaignId`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub campaign_id: Option<String>,
    /// The member `failureCode`.
    pub failure_code: Option<GetCampaignStateBatchFailureCode>,
}

/// The values of `GetCampaignStateBatchFailureCode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCampaignStateBatchFailureCode {
    /// The value `ResourceNotFound`.
    ResourceNotFound,
    /// The value `UnknownError`.
    UnknownError,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
