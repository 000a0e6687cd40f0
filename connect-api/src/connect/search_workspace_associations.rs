// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchWorkspaceAssociations`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ControlPlaneAttributeFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchWorkspaceAssociations` of Amazon Connect Service.
///
/// See [`SearchWorkspaceAssociations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchWorkspaceAssociations
#[connect_operation(
    method = "POST",
    uri = "/search-workspace-associations",
    output = SearchWorkspaceAssociationsOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = workspace_associations,
        item = WorkspaceAssociationSearchSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchWorkspaceAssociations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 500.
    #[connect(range(1..=500))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<WorkspaceAssociationSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<WorkspaceAssociationSearchCriteria>,
}

/// The structure `WorkspaceAssociationSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceAssociationSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The structure `WorkspaceAssociationSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceAssociationSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<WorkspaceAssociationSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<WorkspaceAssociationSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchWorkspaceAssociations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchWorkspaceAssociationsOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `WorkspaceAssociations`.
    pub workspace_associations: Option<Vec<WorkspaceAssociationSearchSummary>>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `WorkspaceAssociationSearchSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WorkspaceAssociationSearchSummary {
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: Option<String>,
    /// The member `WorkspaceArn`.
    pub workspace_arn: Option<String>,
    /// The member `ResourceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub resource_id: Option<String>,
    /// The member `ResourceArn`.
    pub resource_arn: Option<String>,
    /// The member `ResourceType`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub resource_type: Option<String>,
    /// The member `ResourceName`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub resource_name: Option<String>,
}
