// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateExtractionDefinition`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ExtractionConfiguration, ExtractionDefinitionDisplay, InternalServiceException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// The operation `CreateExtractionDefinition` of Amazon Connect Service.
///
/// See [`CreateExtractionDefinition`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateExtractionDefinition
#[connect_operation(
    method = "POST",
    uri = "/extraction-definitions/<InstanceId>",
    output = CreateExtractionDefinitionOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateExtractionDefinition {
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub name: String,
    /// The member `ExtractionConfiguration`.
    pub extraction_configuration: ExtractionConfiguration,
    /// The member `Display`.
    pub display: Option<ExtractionDefinitionDisplay>,
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

/// The output of [`CreateExtractionDefinition`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateExtractionDefinitionOutput {
    /// The member `ExtractionDefinitionArn`.
    pub extraction_definition_arn: String,
    /// The member `ExtractionDefinitionId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub extraction_definition_id: String,
}
