// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateIntegrationAssociation`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, IntegrationType, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, SourceType, ThrottlingException,
};

/// The operation `CreateIntegrationAssociation` of Amazon Connect Service.
///
/// See [`CreateIntegrationAssociation`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateIntegrationAssociation
#[connect_operation(
    method = "PUT",
    uri = "/instance/<InstanceId>/integration-associations",
    output = CreateIntegrationAssociationOutput,
    errors(
        DuplicateResourceException,
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateIntegrationAssociation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `IntegrationType`.
    pub integration_type: IntegrationType,
    /// The member `IntegrationArn`.
    pub integration_arn: String,
    /// The member `SourceApplicationUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub source_application_url: Option<String>,
    /// The member `SourceApplicationName`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9_ -]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9_ -]+$")]
    pub source_application_name: Option<String>,
    /// The member `SourceType`.
    pub source_type: Option<SourceType>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

impl CreateIntegrationAssociation {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        integration_type: IntegrationType,
        integration_arn: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            integration_type,
            integration_arn: integration_arn.into(),
            source_application_url: None,
            source_application_name: None,
            source_type: None,
            tags: None,
        }
    }
}

/// The output of [`CreateIntegrationAssociation`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateIntegrationAssociationOutput {
    /// The member `IntegrationAssociationId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub integration_association_id: Option<String>,
    /// The member `IntegrationAssociationArn`.
    pub integration_association_arn: Option<String>,
}
