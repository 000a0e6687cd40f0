// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListConnectInstanceIntegrations`.

use std::collections::BTreeMap;

use connect_core::{UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, EventType, InternalServerException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `ListConnectInstanceIntegrations` of `AmazonConnectCampaignServiceV2`.
///
/// See [`ListConnectInstanceIntegrations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/ListConnectInstanceIntegrations
#[connect_operation(
    method = "GET",
    uri = "/v2/connect-instance/<connectInstanceId>/integrations",
    rename_all = "camelCase",
    output = ListConnectInstanceIntegrationsOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = integration_summary_list,
        item = IntegrationSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListConnectInstanceIntegrations {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
    /// The member `maxResults`. 1 to 50.
    #[connect(query, range(1..=50))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 1,000 characters.
    #[connect(query, length(..=1000))]
    pub next_token: Option<String>,
}

/// The output of [`ListConnectInstanceIntegrations`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListConnectInstanceIntegrationsOutput {
    /// The member `nextToken`. Up to 1,000 characters.
    #[connect(length(..=1000))]
    pub next_token: Option<String>,
    /// The member `integrationSummaryList`.
    pub integration_summary_list: Option<Vec<IntegrationSummary>>,
}

/// The union `IntegrationSummary`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationSummary {
    /// The member `customerProfiles`.
    CustomerProfiles(CustomerProfilesIntegrationSummary),
    /// The member `qConnect`.
    #[connect(rename = "qConnect")]
    QConnect(QConnectIntegrationSummary),
    /// The member `lambda`.
    Lambda(LambdaIntegrationSummary),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CustomerProfilesIntegrationSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerProfilesIntegrationSummary {
    /// The member `domainArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub domain_arn: String,
    /// The member `objectTypeNames`.
    #[connect(values(length(1..=255)))]
    pub object_type_names: BTreeMap<EventType, String>,
}

/// The structure `QConnectIntegrationSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QConnectIntegrationSummary {
    /// The member `knowledgeBaseArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub knowledge_base_arn: String,
}

/// The structure `LambdaIntegrationSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LambdaIntegrationSummary {
    /// The member `functionArn`. 1 to 140 characters. Pattern:
    /// `arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\d:\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?`.
    #[connect(
        length(1..=140),
        pattern = "arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?",
    )]
    pub function_arn: String,
}
