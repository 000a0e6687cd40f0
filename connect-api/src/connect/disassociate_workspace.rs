// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateWorkspace`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FailedBatchAssociationSummary, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, SuccessfulBatchAssociationSummary, ThrottlingException,
};

/// The operation `DisassociateWorkspace` of Amazon Connect Service.
///
/// See [`DisassociateWorkspace`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateWorkspace
#[connect_operation(
    method = "POST",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/disassociate",
    output = DisassociateWorkspaceOutput,
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
pub struct DisassociateWorkspace {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `ResourceArns`. 1 to 25 items.
    #[connect(length(1..=25))]
    pub resource_arns: Vec<String>,
}

/// The output of [`DisassociateWorkspace`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DisassociateWorkspaceOutput {
    /// The member `SuccessfulList`.
    pub successful_list: Option<Vec<SuccessfulBatchAssociationSummary>>,
    /// The member `FailedList`.
    pub failed_list: Option<Vec<FailedBatchAssociationSummary>>,
}
