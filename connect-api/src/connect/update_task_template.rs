// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateTaskTemplate`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, PropertyValidationException, ResourceNotFoundException,
    ServiceQuotaExceededException, TaskTemplateConstraints, TaskTemplateContactHooks, TaskTemplateDefaults,
    TaskTemplateField, TaskTemplateStatus, ThrottlingException,
};

/// The operation `UpdateTaskTemplate` of Amazon Connect Service.
///
/// See [`UpdateTaskTemplate`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateTaskTemplate
#[connect_operation(
    method = "POST",
    uri = "/instance/<InstanceId>/task/template/<TaskTemplateId>",
    output = UpdateTaskTemplateOutput,
    errors(
        PropertyValidationException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        ServiceQuotaExceededException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateTaskTemplate {
    /// The member `TaskTemplateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub task_template_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub description: Option<String>,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: Option<String>,
    /// The member `SelfAssignFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub self_assign_flow_id: Option<String>,
    /// The member `ContactHooks`.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// The member `Constraints`.
    pub constraints: Option<TaskTemplateConstraints>,
    /// The member `Defaults`.
    pub defaults: Option<TaskTemplateDefaults>,
    /// The member `Status`.
    pub status: Option<TaskTemplateStatus>,
    /// The member `Fields`.
    pub fields: Option<Vec<TaskTemplateField>>,
}

/// The output of [`UpdateTaskTemplate`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTaskTemplateOutput {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
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
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: Option<String>,
    /// The member `SelfAssignFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub self_assign_flow_id: Option<String>,
    /// The member `ContactHooks`.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// The member `Constraints`.
    pub constraints: Option<TaskTemplateConstraints>,
    /// The member `Defaults`.
    pub defaults: Option<TaskTemplateDefaults>,
    /// The member `Fields`.
    pub fields: Option<Vec<TaskTemplateField>>,
    /// The member `Status`.
    pub status: Option<TaskTemplateStatus>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `CreatedTime`.
    pub created_time: Option<Timestamp>,
}
