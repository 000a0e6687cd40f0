// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreatePushNotificationRegistration`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, ParticipantRole,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreatePushNotificationRegistration` of Amazon Connect Service.
///
/// See [`CreatePushNotificationRegistration`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreatePushNotificationRegistration
#[connect_operation(
    method = "PUT",
    uri = "/push-notification/<InstanceId>/registrations",
    output = CreatePushNotificationRegistrationOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreatePushNotificationRegistration {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `PinpointAppArn`.
    pub pinpoint_app_arn: String,
    /// The member `DeviceToken`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub device_token: String,
    /// The member `DeviceType`.
    pub device_type: DeviceType,
    /// The member `ContactConfiguration`.
    pub contact_configuration: ContactConfiguration,
}

impl CreatePushNotificationRegistration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        pinpoint_app_arn: impl Into<String>,
        device_token: impl Into<String>,
        device_type: DeviceType,
        contact_configuration: ContactConfiguration,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            client_token: None,
            pinpoint_app_arn: pinpoint_app_arn.into(),
            device_token: device_token.into(),
            device_type,
            contact_configuration,
        }
    }
}

/// The values of `DeviceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// The value `GCM`.
    Gcm,
    /// The value `APNS`.
    Apns,
    /// The value `APNS_SANDBOX`.
    ApnsSandbox,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ContactConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactConfiguration {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `ParticipantRole`.
    pub participant_role: Option<ParticipantRole>,
    /// The member `IncludeRawMessage`.
    pub include_raw_message: Option<bool>,
}

/// The output of [`CreatePushNotificationRegistration`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatePushNotificationRegistrationOutput {
    /// The member `RegistrationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub registration_id: String,
}
