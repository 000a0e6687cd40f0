// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContactFlowModuleContent`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidContactFlowModuleException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateContactFlowModuleContent` of Amazon Connect Service.
///
/// See [`UpdateContactFlowModuleContent`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContactFlowModuleContent
#[connect_operation(
    method = "POST",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>/content",
    output = (),
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidContactFlowModuleException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContactFlowModuleContent {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowModuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_flow_module_id: String,
    /// The member `Content`. 1 to 256,000 characters.
    #[connect(length(1..=256_000))]
    pub content: Option<String>,
    /// The member `Settings`.
    pub settings: Option<String>,
}
