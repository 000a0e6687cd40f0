// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateTaskTemplate`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, PropertyValidationException, ResourceNotFoundException,
    ServiceQuotaExceededException, TaskTemplateConstraints, TaskTemplateContactHooks, TaskTemplateDefaults,
    TaskTemplateField, TaskTemplateStatus, ThrottlingException,
};

/// The operation `CreateTaskTemplate` of Amazon Connect Service.
///
/// See [`CreateTaskTemplate`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateTaskTemplate
#[connect_operation(
    method = "PUT",
    uri = "/instance/<InstanceId>/task/template",
    output = CreateTaskTemplateOutput,
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
pub struct CreateTaskTemplate {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: String,
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
    pub fields: Vec<TaskTemplateField>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`CreateTaskTemplate`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTaskTemplateOutput {
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `Arn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub arn: String,
}
