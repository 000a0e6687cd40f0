// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateFlow`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, FlowAssociationResourceType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `AssociateFlow` of Amazon Connect Service.
///
/// See [`AssociateFlow`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateFlow
#[connect_operation(
    method = "PUT",
    uri = "/flow-associations/<InstanceId>",
    output = (),
    errors(
        AccessDeniedException,
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct AssociateFlow {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ResourceId`.
    pub resource_id: String,
    /// The member `FlowId`.
    pub flow_id: String,
    /// The member `ResourceType`.
    pub resource_type: FlowAssociationResourceType,
}
