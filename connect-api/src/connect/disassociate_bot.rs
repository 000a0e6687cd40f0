// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateBot`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidRequestException, LexBot, LexV2Bot, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DisassociateBot` of Amazon Connect Service.
///
/// See [`DisassociateBot`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateBot
#[connect_operation(
    method = "POST",
    uri = "/instance/<InstanceId>/bot",
    output = (),
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociateBot {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `LexBot`.
    pub lex_bot: Option<LexBot>,
    /// The member `LexV2Bot`.
    pub lex_v2_bot: Option<LexV2Bot>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
