// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListWorkspacePages`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListWorkspacePages` of Amazon Connect Service.
///
/// See [`ListWorkspacePages`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListWorkspacePages
#[connect_operation(
    method = "GET",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/pages",
    output = ListWorkspacePagesOutput,
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
        items = workspace_page_list,
        item = WorkspacePage,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListWorkspacePages {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListWorkspacePages`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWorkspacePagesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `WorkspacePageList`.
    pub workspace_page_list: Vec<WorkspacePage>,
}

/// The structure `WorkspacePage`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WorkspacePage {
    /// The member `ResourceArn`.
    pub resource_arn: Option<String>,
    /// The member `Page`. 1 to 25 characters. Pattern:
    /// `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    #[connect(
        length(1..=25),
        pattern = "^(?!\\\\.$)(?!\\\\.\\\\.$)[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]+$",
    )]
    pub page: Option<String>,
    /// The member `Slug`. Up to 63 characters. Pattern: `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
    #[connect(
        length(..=63),
        pattern = "^$|^[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]{3,}$",
    )]
    pub slug: Option<String>,
    /// The member `InputData`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub input_data: Option<String>,
}
