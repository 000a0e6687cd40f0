// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreatePredefinedAttribute`.

use connect_core::connect_operation;

use super::{
    DuplicateResourceException, InputPredefinedAttributeConfiguration, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException, PredefinedAttributeValues,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreatePredefinedAttribute` of Amazon Connect Service.
///
/// See [`CreatePredefinedAttribute`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreatePredefinedAttribute
#[connect_operation(
    method = "PUT",
    uri = "/predefined-attributes/<InstanceId>",
    output = (),
    errors(
        DuplicateResourceException,
        InvalidRequestException,
        InvalidParameterException,
        LimitExceededException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreatePredefinedAttribute {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: String,
    /// The member `Values`.
    pub values: Option<PredefinedAttributeValues>,
    /// The member `Purposes`. Up to 10 items.
    #[connect(length(..=10), items(length(1..=100)))]
    pub purposes: Option<Vec<String>>,
    /// The member `AttributeConfiguration`.
    pub attribute_configuration: Option<InputPredefinedAttributeConfiguration>,
}
