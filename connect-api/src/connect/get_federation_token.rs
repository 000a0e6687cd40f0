// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetFederationToken`.

use connect_core::{Secret, Timestamp, connect_operation, connect_shape};

use super::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException, UserNotFoundException,
};

/// The operation `GetFederationToken` of Amazon Connect Service.
///
/// See [`GetFederationToken`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetFederationToken
#[connect_operation(
    method = "GET",
    uri = "/user/federate/<InstanceId>",
    output = GetFederationTokenOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        UserNotFoundException,
        InternalServiceException,
        DuplicateResourceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetFederationToken {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// The output of [`GetFederationToken`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFederationTokenOutput {
    /// The member `UserId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub user_id: Option<String>,
    /// The member `UserArn`.
    pub user_arn: Option<String>,
    /// The member `Credentials`.
    #[connect(sensitive)]
    pub credentials: Option<Secret<Credentials>>,
    /// The member `SignInUrl`.
    pub sign_in_url: Option<String>,
}

/// The structure `Credentials`. The whole value is sensitive.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The member `AccessToken`.
    #[connect(sensitive)]
    pub access_token: Option<Secret<String>>,
    /// The member `AccessTokenExpiration`.
    pub access_token_expiration: Option<Timestamp>,
    /// The member `RefreshToken`.
    #[connect(sensitive)]
    pub refresh_token: Option<Secret<String>>,
    /// The member `RefreshTokenExpiration`.
    pub refresh_token_expiration: Option<Timestamp>,
}
