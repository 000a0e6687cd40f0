// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteConnectInstanceIntegration`.

use connect_core::{UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `DeleteConnectInstanceIntegration` of `AmazonConnectCampaignServiceV2`.
///
/// See [`DeleteConnectInstanceIntegration`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/DeleteConnectInstanceIntegration
#[connect_operation(
    method = "POST",
    uri = "/v2/connect-instance/<connectInstanceId>/integrations/delete",
    rename_all = "camelCase",
    output = (),
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
#[derive(Clone, Debug)]
pub struct DeleteConnectInstanceIntegration {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
    /// The member `integrationIdentifier`.
    pub integration_identifier: IntegrationIdentifier,
}

/// The union `IntegrationIdentifier`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationIdentifier {
    /// The member `customerProfiles`.
    CustomerProfiles(CustomerProfilesIntegrationIdentifier),
    /// The member `qConnect`.
    #[connect(rename = "qConnect")]
    QConnect(QConnectIntegrationIdentifier),
    /// The member `lambda`.
    Lambda(LambdaIntegrationIdentifier),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CustomerProfilesIntegrationIdentifier`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CustomerProfilesIntegrationIdentifier {
    /// The member `domainArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub domain_arn: String,
}

/// The structure `QConnectIntegrationIdentifier`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct QConnectIntegrationIdentifier {
    /// The member `knowledgeBaseArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub knowledge_base_arn: String,
}

/// The structure `LambdaIntegrationIdentifier`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct LambdaIntegrationIdentifier {
    /// The member `functionArn`. 1 to 140 characters. Pattern:
    /// `arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\d:\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?`.
    #[connect(
        length(1..=140),
        pattern = "arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?",
    )]
    pub function_arn: String,
}
