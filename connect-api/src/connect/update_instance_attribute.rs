// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateInstanceAttribute`.

use connect_core::connect_operation;

use super::{
    InstanceAttributeType, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateInstanceAttribute` of Amazon Connect Service.
///
/// See [`UpdateInstanceAttribute`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateInstanceAttribute
#[connect_operation(
    method = "POST",
    uri = "/instance/<InstanceId>/attribute/<AttributeType>",
    output = (),
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
pub struct UpdateInstanceAttribute {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AttributeType`.
    pub attribute_type: InstanceAttributeType,
    /// The member `Value`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub value: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl UpdateInstanceAttribute {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        attribute_type: InstanceAttributeType,
        value: impl Into<String>,
    ) -> Self {
        Self { instance_id: instance_id.into(), attribute_type, value: value.into(), client_token: None }
    }
}
