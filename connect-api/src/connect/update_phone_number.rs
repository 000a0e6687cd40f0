// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdatePhoneNumber`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, IdempotencyException, InternalServiceException, InvalidParameterException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdatePhoneNumber` of Amazon Connect Service.
///
/// See [`UpdatePhoneNumber`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdatePhoneNumber
#[connect_operation(
    method = "PUT",
    uri = "/phone-number/<PhoneNumberId>",
    output = UpdatePhoneNumberOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ResourceInUseException,
        IdempotencyException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdatePhoneNumber {
    /// The member `PhoneNumberId`.
    pub phone_number_id: String,
    /// The member `TargetArn`.
    pub target_arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`UpdatePhoneNumber`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePhoneNumberOutput {
    /// The member `PhoneNumberId`.
    pub phone_number_id: Option<String>,
    /// The member `PhoneNumberArn`.
    pub phone_number_arn: Option<String>,
}
