// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTaskTemplates`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    TaskTemplateStatus, ThrottlingException,
};

/// The operation `ListTaskTemplates` of Amazon Connect Service.
///
/// See [`ListTaskTemplates`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListTaskTemplates
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/task/template",
    output = ListTaskTemplatesOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = task_templates,
        item = TaskTemplateMetadata,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTaskTemplates {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `Status`.
    #[connect(query = "status")]
    pub status: Option<TaskTemplateStatus>,
    /// The member `Name`. 1 to 100 characters.
    #[connect(query = "name", length(1..=100))]
    pub name: Option<String>,
}

/// The output of [`ListTaskTemplates`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTaskTemplatesOutput {
    /// The member `TaskTemplates`.
    pub task_templates: Option<Vec<TaskTemplateMetadata>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `TaskTemplateMetadata`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TaskTemplateMetadata {
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: Option<String>,
    /// The member `Arn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub arn: Option<String>,
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub description: Option<String>,
    /// The member `Status`.
    pub status: Option<TaskTemplateStatus>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `CreatedTime`.
    pub created_time: Option<Timestamp>,
}
