// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteContactFlowModuleVersion`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DeleteContactFlowModuleVersion` of Amazon Connect Service.
///
/// See [`DeleteContactFlowModuleVersion`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteContactFlowModuleVersion
#[connect_operation(
    method = "DELETE",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>/version/<ContactFlowModuleVersion>",
    output = (),
    errors(
        AccessDeniedException,
        InternalServiceException,
        ResourceNotFoundException,
        InvalidParameterException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteContactFlowModuleVersion {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowModuleId`.
    pub contact_flow_module_id: String,
    /// The member `ContactFlowModuleVersion`. At least 1.
    #[connect(range(1..))]
    pub contact_flow_module_version: i64,
}
