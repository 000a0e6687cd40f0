// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchGetFlowAssociation`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FlowAssociationSummary, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ListFlowAssociationResourceType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `BatchGetFlowAssociation` of Amazon Connect Service.
///
/// See [`BatchGetFlowAssociation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchGetFlowAssociation
#[connect_operation(
    method = "POST",
    uri = "/flow-associations-batch/<InstanceId>",
    output = BatchGetFlowAssociationOutput,
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
#[derive(Clone, Debug, Default)]
pub struct BatchGetFlowAssociation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ResourceIds`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub resource_ids: Vec<String>,
    /// The member `ResourceType`.
    pub resource_type: Option<ListFlowAssociationResourceType>,
}

/// The output of [`BatchGetFlowAssociation`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetFlowAssociationOutput {
    /// The member `FlowAssociationSummaryList`.
    pub flow_association_summary_list: Option<Vec<FlowAssociationSummary>>,
}
