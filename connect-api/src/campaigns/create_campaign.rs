// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateCampaign`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, DialerConfig, InternalServerException, OutboundCallConfig,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

/// The operation `CreateCampaign` of `AmazonConnectCampaignService`.
///
/// See [`CreateCampaign`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/CreateCampaign
#[connect_operation(
    method = "PUT",
    uri = "/campaigns",
    rename_all = "camelCase",
    output = CreateCampaignOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ConflictException,
        AccessDeniedException,
        ServiceQuotaExceededException,
        ThrottlingException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateCampaign {
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

impl CreateCampaign {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        connect_instance_id: impl Into<String>,
        dialer_config: DialerConfig,
        outbound_call_config: OutboundCallConfig,
    ) -> Self {
        Self {
            name: name.into(),
            connect_instance_id: connect_instance_id.into(),
            dialer_config,
            outbound_call_config,
            tags: None,
        }
    }
}

/// The output of [`CreateCampaign`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCampaignOutput {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: Option<String>,
    /// The member `arn`. 20 to 500 characters.
    #[connect(length(20..=500))]
    pub arn: Option<String>,
    /// The member `tags`.
    #[connect(
        keys(length(1..=128), pattern = "(?!aws:)[a-zA-Z+-=._:/]+"),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}
