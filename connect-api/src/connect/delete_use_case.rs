// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteUseCase`.

use connect_core::connect_operation;

use super::{InternalServiceException, InvalidRequestException, ResourceNotFoundException, ThrottlingException};

/// The operation `DeleteUseCase` of Amazon Connect Service.
///
/// See [`DeleteUseCase`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteUseCase
#[connect_operation(
    method = "DELETE",
    uri = "/instance/<InstanceId>/integration-associations/<IntegrationAssociationId>/use-cases/<UseCaseId>",
    output = (),
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteUseCase {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `IntegrationAssociationId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub integration_association_id: String,
    /// The member `UseCaseId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub use_case_id: String,
}
