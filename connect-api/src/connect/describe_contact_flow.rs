// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeContactFlow`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ContactFlow, ContactFlowNotPublishedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeContactFlow` of Amazon Connect Service.
///
/// See [`DescribeContactFlow`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeContactFlow
#[connect_operation(
    method = "GET",
    uri = "/contact-flows/<InstanceId>/<ContactFlowId>",
    output = DescribeContactFlowOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ContactFlowNotPublishedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeContactFlow {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
}

/// The output of [`DescribeContactFlow`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeContactFlowOutput {
    /// The member `ContactFlow`.
    pub contact_flow: Option<ContactFlow>,
}
