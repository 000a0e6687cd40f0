// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ImportPhoneNumber`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, IdempotencyException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ImportPhoneNumber` of Amazon Connect Service.
///
/// See [`ImportPhoneNumber`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ImportPhoneNumber
#[connect_operation(
    method = "POST",
    uri = "/phone-number/import",
    output = ImportPhoneNumberOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        IdempotencyException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ImportPhoneNumber {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `SourcePhoneNumberArn`.
    pub source_phone_number_arn: String,
    /// The member `PhoneNumberDescription`. Up to 500 characters. Pattern: `^[\W\S_]*`.
    #[connect(length(..=500), pattern = "^[\\W\\S_]*")]
    pub phone_number_description: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`ImportPhoneNumber`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportPhoneNumberOutput {
    /// The member `PhoneNumberId`.
    pub phone_number_id: Option<String>,
    /// The member `PhoneNumberArn`.
    pub phone_number_arn: Option<String>,
}
