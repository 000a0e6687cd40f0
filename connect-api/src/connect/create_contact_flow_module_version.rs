// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateContactFlowModuleVersion`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateContactFlowModuleVersion` of Amazon Connect Service.
///
/// See [`CreateContactFlowModuleVersion`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateContactFlowModuleVersion
#[connect_operation(
    method = "PUT",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>/version",
    output = CreateContactFlowModuleVersionOutput,
    errors(
        AccessDeniedException,
        InternalServiceException,
        ResourceNotFoundException,
        LimitExceededException,
        InvalidParameterException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateContactFlowModuleVersion {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Description`. Up to 500 characters. Pattern: `.*\S.*`.
    #[connect(length(..=500), pattern = ".*\\S.*")]
    pub description: Option<String>,
    /// The member `ContactFlowModuleId`.
    pub contact_flow_module_id: String,
    /// The member `FlowModuleContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]{64}$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]{64}$")]
    pub flow_module_content_sha256: Option<String>,
}

/// The output of [`CreateContactFlowModuleVersion`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContactFlowModuleVersionOutput {
    /// The member `ContactFlowModuleArn`.
    pub contact_flow_module_arn: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
}
