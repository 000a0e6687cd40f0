// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListIntegrationAssociations`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    IntegrationType, InternalServiceException, InvalidRequestException, ResourceNotFoundException, SourceType,
    ThrottlingException,
};

/// The operation `ListIntegrationAssociations` of Amazon Connect Service.
///
/// See [`ListIntegrationAssociations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListIntegrationAssociations
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/integration-associations",
    output = ListIntegrationAssociationsOutput,
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = integration_association_summary_list,
        item = IntegrationAssociationSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListIntegrationAssociations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `IntegrationType`.
    #[connect(query = "integrationType")]
    pub integration_type: Option<IntegrationType>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `IntegrationArn`.
    #[connect(query = "integrationArn")]
    pub integration_arn: Option<String>,
}

/// The output of [`ListIntegrationAssociations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIntegrationAssociationsOutput {
    /// The member `IntegrationAssociationSummaryList`.
    pub integration_association_summary_list: Option<Vec<IntegrationAssociationSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `IntegrationAssociationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IntegrationAssociationSummary {
    /// The member `IntegrationAssociationId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub integration_association_id: Option<String>,
    /// The member `IntegrationAssociationArn`.
    pub integration_association_arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `IntegrationType`.
    pub integration_type: Option<IntegrationType>,
    /// The member `IntegrationArn`.
    pub integration_arn: Option<String>,
    /// The member `SourceApplicationUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub source_application_url: Option<String>,
    /// The member `SourceApplicationName`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9_ -]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9_ -]+$")]
    pub source_application_name: Option<String>,
    /// The member `SourceType`.
    pub source_type: Option<SourceType>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
