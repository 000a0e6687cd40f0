// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListUseCases`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException, ThrottlingException, UseCaseType,
};

/// The operation `ListUseCases` of Amazon Connect Service.
///
/// See [`ListUseCases`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListUseCases
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/integration-associations/<IntegrationAssociationId>/use-cases",
    output = ListUseCasesOutput,
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
        items = use_case_summary_list,
        item = UseCase,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListUseCases {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `IntegrationAssociationId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub integration_association_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListUseCases`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListUseCasesOutput {
    /// The member `UseCaseSummaryList`.
    pub use_case_summary_list: Option<Vec<UseCase>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `UseCase`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UseCase {
    /// The member `UseCaseId`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub use_case_id: Option<String>,
    /// The member `UseCaseArn`.
    pub use_case_arn: Option<String>,
    /// The member `UseCaseType`.
    pub use_case_type: Option<UseCaseType>,
}
