// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateEmailAddressMetadata`.

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, IdempotencyException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateEmailAddressMetadata` of Amazon Connect Service.
///
/// See [`UpdateEmailAddressMetadata`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateEmailAddressMetadata
#[connect_operation(
    method = "POST",
    uri = "/email-addresses/<InstanceId>/<EmailAddressId>",
    output = UpdateEmailAddressMetadataOutput,
    errors(
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        IdempotencyException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateEmailAddressMetadata {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: String,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `DisplayName`. Up to 256 characters.
    #[connect(sensitive, length(..=256))]
    pub display_name: Option<Secret<String>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`UpdateEmailAddressMetadata`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateEmailAddressMetadataOutput {
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: Option<String>,
    /// The member `EmailAddressArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_arn: Option<String>,
}
