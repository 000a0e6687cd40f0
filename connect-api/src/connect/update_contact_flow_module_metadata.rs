// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContactFlowModuleMetadata`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ContactFlowModuleState, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateContactFlowModuleMetadata` of Amazon Connect Service.
///
/// See [`UpdateContactFlowModuleMetadata`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContactFlowModuleMetadata
#[connect_operation(
    method = "POST",
    uri = "/contact-flow-modules/<InstanceId>/<ContactFlowModuleId>/metadata",
    output = (),
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        DuplicateResourceException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContactFlowModuleMetadata {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowModuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_flow_module_id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=127), pattern = ".*\\S.*")]
    pub name: Option<String>,
    /// The member `Description`. Up to 500 characters. Pattern: `.*\S.*`.
    #[connect(length(..=500), pattern = ".*\\S.*")]
    pub description: Option<String>,
    /// The member `State`.
    pub state: Option<ContactFlowModuleState>,
}
