// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateWorkspace`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException, WorkspaceTheme,
};

/// The operation `CreateWorkspace` of Amazon Connect Service.
///
/// See [`CreateWorkspace`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateWorkspace
#[connect_operation(
    method = "PUT",
    uri = "/workspaces/<InstanceId>",
    output = CreateWorkspaceOutput,
    errors(
        InvalidRequestException,
        DuplicateResourceException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        LimitExceededException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateWorkspace {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub name: String,
    /// The member `Description`. Up to 500 characters. Pattern: `^[\\P{C}\r\n\t]*$`.
    #[connect(length(..=500), pattern = "^[\\\\P{C}\\r\\n\\t]*$")]
    pub description: Option<String>,
    /// The member `Theme`.
    pub theme: Option<WorkspaceTheme>,
    /// The member `Title`. Up to 127 characters. Pattern: `^[\\P{C}]*$`.
    #[connect(length(..=127), pattern = "^[\\\\P{C}]*$")]
    pub title: Option<String>,
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

/// The output of [`CreateWorkspace`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `WorkspaceArn`.
    pub workspace_arn: String,
}
