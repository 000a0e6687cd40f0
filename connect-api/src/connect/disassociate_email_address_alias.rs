// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateEmailAddressAlias`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, AliasConfiguration, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DisassociateEmailAddressAlias` of Amazon Connect Service.
///
/// See [`DisassociateEmailAddressAlias`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateEmailAddressAlias
#[connect_operation(
    method = "POST",
    uri = "/email-addresses/<InstanceId>/<EmailAddressId>/disassociate-alias",
    output = (),
    errors(
        ResourceNotFoundException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        InvalidRequestException,
        InternalServiceException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociateEmailAddressAlias {
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AliasConfiguration`.
    pub alias_configuration: AliasConfiguration,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
