// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateContactFlowModule`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DuplicateResourceException, ExternalInvocationConfiguration, IdempotencyException,
    InternalServiceException, InvalidContactFlowModuleException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateContactFlowModule` of Amazon Connect Service.
///
/// See [`CreateContactFlowModule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateContactFlowModule
#[connect_operation(
    method = "PUT",
    uri = "/contact-flow-modules/<InstanceId>",
    output = CreateContactFlowModuleOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidContactFlowModuleException,
        InvalidParameterException,
        DuplicateResourceException,
        LimitExceededException,
        ResourceNotFoundException,
        ThrottlingException,
        IdempotencyException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateContactFlowModule {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=127), pattern = ".*\\S.*")]
    pub name: String,
    /// The member `Description`. Up to 500 characters. Pattern: `.*\S.*`.
    #[connect(length(..=500), pattern = ".*\\S.*")]
    pub description: Option<String>,
    /// The member `Content`. 1 to 256,000 characters.
    #[connect(length(1..=256_000))]
    pub content: String,
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
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `Settings`.
    pub settings: Option<String>,
    /// The member `ExternalInvocationConfiguration`.
    pub external_invocation_configuration: Option<ExternalInvocationConfiguration>,
}

/// The output of [`CreateContactFlowModule`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContactFlowModuleOutput {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}
