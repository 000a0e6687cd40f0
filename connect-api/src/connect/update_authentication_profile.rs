// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateAuthenticationProfile`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `UpdateAuthenticationProfile` of Amazon Connect Service.
///
/// See [`UpdateAuthenticationProfile`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateAuthenticationProfile
#[connect_operation(
    method = "POST",
    uri = "/authentication-profiles/<InstanceId>/<AuthenticationProfileId>",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateAuthenticationProfile {
    /// The member `AuthenticationProfileId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub authentication_profile_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `AllowedIps`.
    #[connect(items(length(2..=50), pattern = "^[A-Za-z0-9:/]*$"))]
    pub allowed_ips: Option<Vec<String>>,
    /// The member `BlockedIps`.
    #[connect(items(length(2..=50), pattern = "^[A-Za-z0-9:/]*$"))]
    pub blocked_ips: Option<Vec<String>>,
    /// The member `PeriodicSessionDuration`. 10 to 60.
    #[deprecated(note = "since 10/31/2025")]
    #[connect(range(10..=60))]
    pub periodic_session_duration: Option<i32>,
    /// The member `SessionInactivityDuration`. 15 to 720.
    #[connect(range(15..=720))]
    pub session_inactivity_duration: Option<i32>,
    /// The member `SessionInactivityHandlingEnabled`.
    pub session_inactivity_handling_enabled: Option<bool>,
}
