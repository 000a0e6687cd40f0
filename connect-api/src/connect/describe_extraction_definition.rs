// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeExtractionDefinition`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ExtractionConfiguration, ExtractionDefinitionDisplay, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeExtractionDefinition` of Amazon Connect Service.
///
/// See [`DescribeExtractionDefinition`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeExtractionDefinition
#[connect_operation(
    method = "GET",
    uri = "/extraction-definitions/<InstanceId>/<ExtractionDefinitionId>",
    output = DescribeExtractionDefinitionOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeExtractionDefinition {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ExtractionDefinitionId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub extraction_definition_id: String,
}

/// The output of [`DescribeExtractionDefinition`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeExtractionDefinitionOutput {
    /// The member `ExtractionDefinition`.
    pub extraction_definition: ExtractionDefinition,
}

impl DescribeExtractionDefinitionOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(extraction_definition: ExtractionDefinition) -> Self {
        Self { extraction_definition }
    }
}

/// The structure `ExtractionDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractionDefinition {
    /// The member `Name`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub name: String,
    /// The member `ExtractionDefinitionId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub extraction_definition_id: String,
    /// The member `ExtractionDefinitionArn`.
    pub extraction_definition_arn: String,
    /// The member `ExtractionConfiguration`.
    pub extraction_configuration: ExtractionConfiguration,
    /// The member `Display`.
    pub display: Option<ExtractionDefinitionDisplay>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastUpdatedTime`.
    pub last_updated_time: Timestamp,
    /// The member `LastUpdatedBy`.
    pub last_updated_by: String,
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

impl ExtractionDefinition {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        extraction_definition_id: impl Into<String>,
        extraction_definition_arn: impl Into<String>,
        extraction_configuration: ExtractionConfiguration,
        created_time: Timestamp,
        last_updated_time: Timestamp,
        last_updated_by: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            extraction_definition_id: extraction_definition_id.into(),
            extraction_definition_arn: extraction_definition_arn.into(),
            extraction_configuration,
            display: None,
            created_time,
            last_updated_time,
            last_updated_by: last_updated_by.into(),
            tags: None,
        }
    }
}
