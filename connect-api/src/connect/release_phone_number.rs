// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ReleasePhoneNumber`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, IdempotencyException, InternalServiceException, InvalidParameterException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ReleasePhoneNumber` of Amazon Connect Service.
///
/// See [`ReleasePhoneNumber`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ReleasePhoneNumber
#[connect_operation(
    method = "DELETE",
    uri = "/phone-number/<PhoneNumberId>",
    output = (),
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
pub struct ReleasePhoneNumber {
    /// The member `PhoneNumberId`.
    pub phone_number_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
