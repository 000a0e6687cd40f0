// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeCampaign`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DialerConfig, InternalServerException, OutboundCallConfig, ResourceNotFoundException,
    ValidationException,
};

/// The operation `DescribeCampaign` of `AmazonConnectCampaignService`.
///
/// See [`DescribeCampaign`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/DescribeCampaign
#[connect_operation(
    method = "GET",
    uri = "/campaigns/<id>",
    rename_all = "camelCase",
    output = DescribeCampaignOutput,
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
pub struct DescribeCampaign {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: String,
}

/// The output of [`DescribeCampaign`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCampaignOutput {
    /// The member `campaign`.
    pub campaign: Option<Campaign>,
}

/// The structure `Campaign`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Campaign {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: String,
    /// The member `arn`. 20 to 500 characters.
    #[connect(length(20..=500))]
    pub arn: String,
    /// The member `name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `connectInstanceId`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub connect_instance_id: String,
    /// The member `dialerConfig`.
    pub dialer_config: DialerConfig,
    /// The member `outboundCallConfig`.
    pub outbound_call_config: OutboundCallConfig,
    /// The member `tags`.
    #[connect(
        keys(length(1..=128), pattern = "(?!aws:)[a-zA-Z+-=._:/]+"),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

impl Campaign {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        arn: impl Into<String>,
        name: impl Into<String>,
        connect_instance_id: impl Into<String>,
        dialer_config: DialerConfig,
        outbound_call_config: OutboundCallConfig,
    ) -> Self {
        Self {
            id: id.into(),
            arn: arn.into(),
            name: name.into(),
            connect_instance_id: connect_instance_id.into(),
            dialer_config,
            outbound_call_config,
            tags: None,
        }
    }
}
