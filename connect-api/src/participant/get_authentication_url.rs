// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetAuthenticationUrl`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConnectionToken, InternalServerException, ThrottlingException, ValidationException,
};

/// The operation `GetAuthenticationUrl` of Amazon Connect Participant Service.
///
/// See [`GetAuthenticationUrl`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectparticipant-2018-09-07/GetAuthenticationUrl
#[connect_operation(
    method = "POST",
    uri = "/participant/authentication-url",
    output = GetAuthenticationUrlOutput,
    errors(
        AccessDeniedException,
        InternalServerException,
        ThrottlingException,
        ValidationException,
    ),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct GetAuthenticationUrl {
    /// The member `SessionId`. Exactly 36 characters.
    #[connect(length(36))]
    pub session_id: String,
    /// The member `RedirectUri`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub redirect_uri: String,
    /// The member `ConnectionToken`. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

/// The output of [`GetAuthenticationUrl`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthenticationUrlOutput {
    /// The member `AuthenticationUrl`. 1 to 2,083 characters.
    #[connect(length(1..=2083))]
    pub authentication_url: Option<String>,
}
