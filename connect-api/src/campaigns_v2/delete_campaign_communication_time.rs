// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteCampaignCommunicationTime`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InternalServerException, InvalidCampaignStateException,
    ResourceNotFoundException, ValidationException,
};

/// The operation `DeleteCampaignCommunicationTime` of `AmazonConnectCampaignServiceV2`.
///
/// See [`DeleteCampaignCommunicationTime`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/DeleteCampaignCommunicationTime
#[connect_operation(
    method = "DELETE",
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
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct DeleteCampaignCommunicationTime {
    /// The member `id`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub id: String,
    /// The member `config`.
    #[connect(query)]
    pub config: CommunicationTimeConfigType,
}

/// The values of `CommunicationTimeConfigType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationTimeConfigType {
    /// The value `TELEPHONY`.
    Telephony,
    /// The value `SMS`.
    Sms,
    /// The value `EMAIL`.
    Email,
    /// The value `WHATSAPP`.
    Whatsapp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
