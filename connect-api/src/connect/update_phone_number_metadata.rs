// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdatePhoneNumberMetadata`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, IdempotencyException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdatePhoneNumberMetadata` of Amazon Connect Service.
///
/// See [`UpdatePhoneNumberMetadata`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdatePhoneNumberMetadata
#[connect_operation(
    method = "PUT",
    uri = "/phone-number/<PhoneNumberId>/metadata",
    output = (),
    errors(
        InvalidParameterException,
        InvalidRequestException,
        AccessDeniedException,
        ResourceNotFoundException,
        ResourceInUseException,
        IdempotencyException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdatePhoneNumberMetadata {
    /// The member `PhoneNumberId`.
    pub phone_number_id: String,
    /// The member `PhoneNumberDescription`. Up to 500 characters. Pattern: `^[\W\S_]*`.
    #[connect(length(..=500), pattern = "^[\\W\\S_]*")]
    pub phone_number_description: Option<String>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
