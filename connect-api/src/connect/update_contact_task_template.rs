// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContactTaskTemplate`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, LimitExceededException,
    PropertyValidationException, ResourceNotFoundException, ServiceQuotaExceededException,
};

/// The operation `UpdateContactTaskTemplate` of Amazon Connect Service.
///
/// See [`UpdateContactTaskTemplate`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContactTaskTemplate
#[connect_operation(
    method = "POST",
    uri = "/contact/task-template",
    output = (),
    errors(
        AccessDeniedException,
        InvalidRequestException,
        ServiceQuotaExceededException,
        PropertyValidationException,
        ResourceNotFoundException,
        InternalServiceException,
        LimitExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContactTaskTemplate {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TaskTemplateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub task_template_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
}
