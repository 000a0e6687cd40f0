// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeContactFlowModule`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ContactFlowModule, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeContactFlowModule` of Amazon Connect Service.
///
/// See [`DescribeContactFlowModule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeContactFlowModule
#[connect_operation(
    method = "GET",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>",
    output = DescribeContactFlowModuleOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeContactFlowModule {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowModuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_flow_module_id: String,
}

/// The output of [`DescribeContactFlowModule`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeContactFlowModuleOutput {
    /// The member `ContactFlowModule`.
    pub contact_flow_module: Option<ContactFlowModule>,
}
