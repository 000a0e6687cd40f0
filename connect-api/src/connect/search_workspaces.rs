// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchWorkspaces`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ControlPlaneAttributeFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, StringCondition, ThrottlingException, Visibility,
};

/// The operation `SearchWorkspaces` of Amazon Connect Service.
///
/// See [`SearchWorkspaces`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchWorkspaces
#[connect_operation(
    method = "POST",
    uri = "/search-workspaces",
    output = SearchWorkspacesOutput,
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
        items = workspaces,
        item = WorkspaceSearchSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchWorkspaces {
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
    pub search_filter: Option<WorkspaceSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<WorkspaceSearchCriteria>,
}

/// The structure `WorkspaceSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The structure `WorkspaceSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct WorkspaceSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<WorkspaceSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<WorkspaceSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchWorkspaces`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchWorkspacesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `Workspaces`.
    pub workspaces: Option<Vec<WorkspaceSearchSummary>>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `WorkspaceSearchSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WorkspaceSearchSummary {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub name: Option<String>,
    /// The member `Visibility`.
    pub visibility: Option<Visibility>,
    /// The member `Description`. Up to 500 characters. Pattern: `^[\\P{C}\r\n\t]*$`.
    #[connect(length(..=500), pattern = "^[\\\\P{C}\\r\\n\\t]*$")]
    pub description: Option<String>,
    /// The member `Title`. Up to 127 characters. Pattern: `^[\\P{C}]*$`.
    #[connect(length(..=127), pattern = "^[\\\\P{C}]*$")]
    pub title: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `CreatedAt`.
    pub created_at: Option<Timestamp>,
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
