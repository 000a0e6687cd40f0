// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListExtractionDefinitions`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListExtractionDefinitions` of Amazon Connect Service.
///
/// See [`ListExtractionDefinitions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListExtractionDefinitions
#[connect_operation(
    method = "GET",
    uri = "/extraction-definitions/<InstanceId>",
    output = ListExtractionDefinitionsOutput,
    errors(
        InvalidRequestException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceNotFoundException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = extraction_definition_summary_list,
        item = ExtractionDefinitionSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListExtractionDefinitions {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListExtractionDefinitions`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListExtractionDefinitionsOutput {
    /// The member `ExtractionDefinitionSummaryList`.
    pub extraction_definition_summary_list: Vec<ExtractionDefinitionSummary>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `ExtractionDefinitionSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractionDefinitionSummary {
    /// The member `Name`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub name: String,
    /// The member `ExtractionDefinitionId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub extraction_definition_id: String,
    /// The member `ExtractionDefinitionArn`.
    pub extraction_definition_arn: String,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastUpdatedTime`.
    pub last_updated_time: Timestamp,
    /// The member `LastUpdatedBy`.
    pub last_updated_by: String,
}

impl ExtractionDefinitionSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        extraction_definition_id: impl Into<String>,
        extraction_definition_arn: impl Into<String>,
        created_time: Timestamp,
        last_updated_time: Timestamp,
        last_updated_by: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            extraction_definition_id: extraction_definition_id.into(),
            extraction_definition_arn: extraction_definition_arn.into(),
            created_time,
            last_updated_time,
            last_updated_by: last_updated_by.into(),
        }
    }
}
