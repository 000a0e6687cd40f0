// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateApprovedOrigin`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DisassociateApprovedOrigin` of Amazon Connect Service.
///
/// See [`DisassociateApprovedOrigin`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateApprovedOrigin
#[connect_operation(
    method = "DELETE",
    uri = "/instance/<InstanceId>/approved-origin",
    output = (),
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociateApprovedOrigin {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Origin`. Up to 267 characters.
    #[connect(query = "origin", length(..=267))]
    pub origin: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
