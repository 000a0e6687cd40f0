// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListCampaigns`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ChannelSubtype, EntryLimitsConfig, ExternalCampaignType, InternalServerException, Schedule,
    ValidationException,
};

/// The operation `ListCampaigns` of `AmazonConnectCampaignServiceV2`.
///
/// See [`ListCampaigns`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/ListCampaigns
#[connect_operation(
    method = "POST",
    uri = "/v2/campaigns-summary",
    rename_all = "camelCase",
    output = ListCampaignsOutput,
    errors(InternalServerException, ValidationException, AccessDeniedException),
    auth = sigv4,
    idempotent,
    paginated(
        input = next_token,
        output = next_token,
        items = campaign_summary_list,
        item = CampaignSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListCampaigns {
    /// The member `maxResults`. 1 to 50.
    #[connect(range(1..=50))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 1,000 characters.
    #[connect(length(..=1000))]
    pub next_token: Option<String>,
    /// The member `filters`.
    pub filters: Option<CampaignFilters>,
}

/// The structure `CampaignFilters`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CampaignFilters {
    /// The member `instanceIdFilter`.
    pub instance_id_filter: Option<InstanceIdFilter>,
}

/// The structure `InstanceIdFilter`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct InstanceIdFilter {
    /// The member `value`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub value: String,
    /// The member `operator`.
    pub operator: InstanceIdFilterOperator,
}

/// The values of `InstanceIdFilterOperator`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceIdFilterOperator {
    /// The value `Eq`.
    Eq,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`ListCampaigns`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCampaignsOutput {
    /// The member `nextToken`. Up to 1,000 characters.
    #[connect(length(..=1000))]
    pub next_token: Option<String>,
    /// The member `campaignSummaryList`.
    pub campaign_summary_list: Option<Vec<CampaignSummary>>,
}

/// The structure `CampaignSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CampaignSummary {
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
    /// The member `channelSubtypes`.
    pub channel_subtypes: Vec<ChannelSubtype>,
    /// The member `type`.
    pub r#type: Option<ExternalCampaignType>,
    /// The member `schedule`.
    pub schedule: Option<Schedule>,
    /// The member `entryLimitsConfig`.
    pub entry_limits_config: Option<EntryLimitsConfig>,
    /// The member `connectCampaignFlowArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub connect_campaign_flow_arn: Option<String>,
    /// The member `lastModifiedTime`.
    #[connect(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
}
