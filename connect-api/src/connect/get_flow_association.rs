// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetFlowAssociation`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FlowAssociationResourceType, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `GetFlowAssociation` of Amazon Connect Service.
///
/// See [`GetFlowAssociation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetFlowAssociation
#[connect_operation(
    method = "GET",
    uri = "/flow-associations/<InstanceId>/<ResourceId>/<ResourceType>",
    output = GetFlowAssociationOutput,
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
pub struct GetFlowAssociation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ResourceId`.
    pub resource_id: String,
    /// The member `ResourceType`.
    pub resource_type: FlowAssociationResourceType,
}

/// The output of [`GetFlowAssociation`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowAssociationOutput {
    /// The member `ResourceId`.
    pub resource_id: Option<String>,
    /// The member `FlowId`.
    pub flow_id: Option<String>,
    /// The member `ResourceType`.
    pub resource_type: Option<FlowAssociationResourceType>,
}
