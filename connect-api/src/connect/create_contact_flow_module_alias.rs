// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateContactFlowModuleAlias`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateContactFlowModuleAlias` of Amazon Connect Service.
///
/// See [`CreateContactFlowModuleAlias`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateContactFlowModuleAlias
#[connect_operation(
    method = "PUT",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>/alias",
    output = CreateContactFlowModuleAliasOutput,
    errors(
        AccessDeniedException,
        DuplicateResourceException,
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
pub struct CreateContactFlowModuleAlias {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `ContactFlowModuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_flow_module_id: String,
    /// The member `ContactFlowModuleVersion`. At least 1.
    #[connect(range(1..))]
    pub contact_flow_module_version: i64,
    /// The member `AliasName`. 1 to 100 characters. Pattern: `^([$0-9a-zA-Z][_-]?)+$`.
    #[connect(length(1..=100), pattern = "^([$0-9a-zA-Z][_-]?)+$")]
    pub alias_name: String,
}

/// The output of [`CreateContactFlowModuleAlias`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContactFlowModuleAliasOutput {
    /// The member `ContactFlowModuleArn`.
    pub contact_flow_module_arn: Option<String>,
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: Option<String>,
}
