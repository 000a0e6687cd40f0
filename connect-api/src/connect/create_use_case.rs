// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateUseCase`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException, UseCaseType,
};

/// The operation `CreateUseCase` of Amazon Connect Service.
///
/// See [`CreateUseCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateUseCase
#[connect_operation(
    method = "PUT",
    uri = "/instance/<InstanceId>/integration-associations/<IntegrationAssociationId>/use-cases",
    output = CreateUseCaseOutput,
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
pub struct CreateUseCase {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `IntegrationAssociationId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub integration_association_id: String,
    /// The member `UseCaseType`.
    pub use_case_type: UseCaseType,
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

impl CreateUseCase {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        integration_association_id: impl Into<String>,
        use_case_type: UseCaseType,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            integration_association_id: integration_association_id.into(),
            use_case_type,
            tags: None,
        }
    }
}

/// The output of [`CreateUseCase`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateUseCaseOutput {
    /// The member `UseCaseId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub use_case_id: Option<String>,
    /// The member `UseCaseArn`.
    pub use_case_arn: Option<String>,
}
