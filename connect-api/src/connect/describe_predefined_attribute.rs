// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribePredefinedAttribute`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, PredefinedAttribute,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribePredefinedAttribute` of Amazon Connect Service.
///
/// See [`DescribePredefinedAttribute`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribePredefinedAttribute
#[connect_operation(
    method = "GET",
    uri = "/predefined-attributes/<InstanceId>/<Name>",
    output = DescribePredefinedAttributeOutput,
    errors(
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
pub struct DescribePredefinedAttribute {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: String,
}

/// The output of [`DescribePredefinedAttribute`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribePredefinedAttributeOutput {
    /// The member `PredefinedAttribute`.
    pub predefined_attribute: Option<PredefinedAttribute>,
}
