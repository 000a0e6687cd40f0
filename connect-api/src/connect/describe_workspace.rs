// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeWorkspace`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException, Visibility, WorkspaceTheme,
};

/// The operation `DescribeWorkspace` of Amazon Connect Service.
///
/// See [`DescribeWorkspace`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeWorkspace
#[connect_operation(
    method = "GET",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>",
    output = DescribeWorkspaceOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeWorkspace {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
}

/// The output of [`DescribeWorkspace`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeWorkspaceOutput {
    /// The member `Workspace`.
    pub workspace: Workspace,
}

impl DescribeWorkspaceOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(workspace: Workspace) -> Self {
        Self { workspace }
    }
}

/// The structure `Workspace`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Workspace {
    /// The member `Visibility`.
    pub visibility: Option<Visibility>,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub name: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `Description`. Up to 500 characters. Pattern: `^[\\P{C}\r\n\t]*$`.
    #[connect(length(..=500), pattern = "^[\\\\P{C}\\r\\n\\t]*$")]
    pub description: Option<String>,
    /// The member `Theme`.
    pub theme: Option<WorkspaceTheme>,
    /// The member `Title`. Up to 127 characters. Pattern: `^[\\P{C}]*$`.
    #[connect(length(..=127), pattern = "^[\\\\P{C}]*$")]
    pub title: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
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

impl Workspace {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        arn: impl Into<String>,
        last_modified_time: Timestamp,
    ) -> Self {
        Self {
            visibility: None,
            id: id.into(),
            name: name.into(),
            arn: arn.into(),
            description: None,
            theme: None,
            title: None,
            last_modified_time,
            last_modified_region: None,
            tags: None,
        }
    }
}
