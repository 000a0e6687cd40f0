// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeCampaign`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ChannelSubtypeConfig, CommunicationLimitsConfig, CommunicationTimeConfig, EntryLimitsConfig,
    ExternalCampaignType, InternalServerException, ResourceNotFoundException, Schedule, Source, ValidationException,
};

/// The operation `DescribeCampaign` of `AmazonConnectCampaignServiceV2`.
///
/// See [`DescribeCampaign`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/DescribeCampaign
#[connect_operation(
    method = "GET",
    uri = "/v2/campaigns/<id>",
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
    /// The member `id`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Campaign {
    /// The member `id`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub id: String,
    /// The member `arn`. 20 to 500 characters.
    #[connect(length(20..=500))]
    pub arn: String,
    /// The member `name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
    /// The member `channelSubtypeConfig`.
    pub channel_subtype_config: Option<ChannelSubtypeConfig>,
    /// The member `type`.
    pub r#type: Option<ExternalCampaignType>,
    /// The member `source`.
    pub source: Option<Source>,
    /// The member `connectCampaignFlowArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub connect_campaign_flow_arn: Option<String>,
    /// The member `schedule`.
    pub schedule: Option<Schedule>,
    /// The member `entryLimitsConfig`.
    pub entry_limits_config: Option<EntryLimitsConfig>,
    /// The member `communicationTimeConfig`.
    pub communication_time_config: Option<CommunicationTimeConfig>,
    /// The member `communicationLimitsOverride`.
    pub communication_limits_override: Option<CommunicationLimitsConfig>,
    /// The member `lastModifiedTime`.
    #[connect(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
    /// The member `tags`.
    #[connect(
        keys(length(1..=128), pattern = "(?!aws:)[a-zA-Z+-=._:/]+"),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}
