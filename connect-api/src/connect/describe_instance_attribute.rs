// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeInstanceAttribute`.

use connect_core::{connect_operation, connect_shape};

use super::{
    Attribute, InstanceAttributeType, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeInstanceAttribute` of Amazon Connect Service.
///
/// See [`DescribeInstanceAttribute`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeInstanceAttribute
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/attribute/<AttributeType>",
    output = DescribeInstanceAttributeOutput,
    errors(
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
pub struct DescribeInstanceAttribute {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AttributeType`.
    pub attribute_type: InstanceAttributeType,
}

/// The output of [`DescribeInstanceAttribute`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeOutput {
    /// The member `Attribute`.
    pub attribute: Option<Attribute>,
}
