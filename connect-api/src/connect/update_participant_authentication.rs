// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateParticipantAuthentication`.

use connect_core::{Secret, connect_operation};

use super::{
    AccessDeniedException, ConflictException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ParticipantToken, ThrottlingException,
};

/// The operation `UpdateParticipantAuthentication` of Amazon Connect Service.
///
/// See [`UpdateParticipantAuthentication`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateParticipantAuthentication
#[connect_operation(
    method = "POST",
    uri = "/contact/update-participant-authentication",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ConflictException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateParticipantAuthentication {
    /// The member `State`. 1 to 1,000 characters.
    #[connect(sensitive, length(1..=1000))]
    pub state: ParticipantToken,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Code`. 1 to 2,048 characters.
    #[connect(sensitive, length(1..=2048))]
    pub code: Option<Secret<String>>,
    /// The member `Error`. 1 to 2,048 characters. Pattern: `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
    #[connect(
        sensitive,
        length(1..=2048),
        pattern = "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*$",
    )]
    pub error: Option<Secret<String>>,
    /// The member `ErrorDescription`. 1 to 2,048 characters. Pattern:
    /// `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
    #[connect(
        sensitive,
        length(1..=2048),
        pattern = "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*$",
    )]
    pub error_description: Option<Secret<String>>,
}

impl UpdateParticipantAuthentication {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(state: ParticipantToken, instance_id: impl Into<String>) -> Self {
        Self { state, instance_id: instance_id.into(), code: None, error: None, error_description: None }
    }
}
