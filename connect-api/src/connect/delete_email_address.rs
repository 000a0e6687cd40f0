// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteEmailAddress`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DeleteEmailAddress` of Amazon Connect Service.
///
/// See [`DeleteEmailAddress`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteEmailAddress
#[connect_operation(
    method = "DELETE",
    uri = "/email-addresses/<InstanceId>/<EmailAddressId>",
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
pub struct DeleteEmailAddress {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: String,
}
