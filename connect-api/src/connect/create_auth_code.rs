// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateAuthCode`.

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateAuthCode` of Amazon Connect Service.
///
/// See [`CreateAuthCode`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateAuthCode
#[connect_operation(
    method = "POST",
    uri = "/auth/code/<InstanceId>",
    output = CreateAuthCodeOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateAuthCode {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Scope`.
    pub scope: AuthScope,
    /// The member `MaxSessionDurationMinutes`. 1,440 to 43,200.
    #[connect(range(1440..=43_200))]
    pub max_session_duration_minutes: Option<i32>,
    /// The member `SessionInactivityDurationMinutes`. 0 to 20,160.
    #[connect(range(0..=20_160))]
    pub session_inactivity_duration_minutes: i32,
}

impl CreateAuthCode {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, scope: AuthScope, session_inactivity_duration_minutes: i32) -> Self {
        Self {
            instance_id: instance_id.into(),
            scope,
            max_session_duration_minutes: None,
            session_inactivity_duration_minutes,
        }
    }
}

/// The structure `AuthScope`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct AuthScope {
    /// The member `SecurityProfileIds`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub security_profile_ids: Option<Vec<String>>,
    /// The member `EntityType`.
    pub entity_type: AuthCodeEntityType,
    /// The member `EntityId`. 1 to 256 characters. Pattern: `.*`.
    #[connect(length(1..=256), pattern = ".*")]
    pub entity_id: Option<String>,
    /// The member `DomainName`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9_-]+$")]
    pub domain_name: Option<String>,
}

impl AuthScope {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(entity_type: AuthCodeEntityType) -> Self {
        Self { security_profile_ids: None, entity_type, entity_id: None, domain_name: None }
    }
}

/// The values of `AuthCodeEntityType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthCodeEntityType {
    /// The value `CUSTOMER_PROFILE`.
    CustomerProfile,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`CreateAuthCode`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateAuthCodeOutput {
    /// The member `AuthCode`.
    #[connect(sensitive)]
    pub auth_code: Option<Secret<String>>,
    /// The member `SessionId`. Up to 36 characters.
    #[connect(length(..=36))]
    pub session_id: Option<String>,
    /// The member `EntityType`.
    pub entity_type: Option<AuthCodeEntityType>,
    /// The member `EntityId`. 1 to 256 characters. Pattern: `.*`.
    #[connect(length(1..=256), pattern = ".*")]
    pub entity_id: Option<String>,
}
