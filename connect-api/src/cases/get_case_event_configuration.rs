// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCaseEventConfiguration`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, EventBridgeConfiguration, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `GetCaseEventConfiguration` of Amazon Connect Cases.
///
/// See [`GetCaseEventConfiguration`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/GetCaseEventConfiguration
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/case-event-configuration",
    rename_all = "camelCase",
    output = GetCaseEventConfigurationOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetCaseEventConfiguration {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
}

/// The output of [`GetCaseEventConfiguration`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCaseEventConfigurationOutput {
    /// The member `eventBridge`.
    pub event_bridge: EventBridgeConfiguration,
}
