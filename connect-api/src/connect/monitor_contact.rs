// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `MonitorContact`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, IdempotencyException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `MonitorContact` of Amazon Connect Service.
///
/// See [`MonitorContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/MonitorContact
#[connect_operation(
    method = "POST",
    uri = "/contact/monitor",
    output = MonitorContactOutput,
    errors(
        InvalidRequestException,
        IdempotencyException,
        AccessDeniedException,
        ResourceNotFoundException,
        ServiceQuotaExceededException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct MonitorContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `UserId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub user_id: String,
    /// The member `AllowedMonitorCapabilities`. Up to 2 items.
    #[connect(length(..=2))]
    pub allowed_monitor_capabilities: Option<Vec<MonitorCapability>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The values of `MonitorCapability`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorCapability {
    /// The value `SILENT_MONITOR`.
    SilentMonitor,
    /// The value `BARGE`.
    Barge,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`MonitorContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MonitorContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `ContactArn`.
    pub contact_arn: Option<String>,
}
