// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociatePhoneNumberContactFlow`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DisassociatePhoneNumberContactFlow` of Amazon Connect Service.
///
/// See [`DisassociatePhoneNumberContactFlow`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociatePhoneNumberContactFlow
#[connect_operation(
    method = "DELETE",
    uri = "/phone-number/<PhoneNumberId>/contact-flow",
    output = (),
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociatePhoneNumberContactFlow {
    /// The member `PhoneNumberId`.
    pub phone_number_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(query = "instanceId", length(1..=100))]
    pub instance_id: String,
}
