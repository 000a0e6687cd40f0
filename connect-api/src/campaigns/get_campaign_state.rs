// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCampaignState`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, CampaignState, InternalServerException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `GetCampaignState` of `AmazonConnectCampaignService`.
///
/// See [`GetCampaignState`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/GetCampaignState
#[connect_operation(
    method = "GET",
    uri = "/campaigns/<id>/state",
    rename_all = "camelCase",
    output = GetCampaignStateOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetCampaignState {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: String,
}

/// The output of [`GetCampaignState`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCampaignStateOutput {
    /// The member `state`.
    pub state: Option<CampaignState>,
}
