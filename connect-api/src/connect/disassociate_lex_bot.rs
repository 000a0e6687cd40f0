// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateLexBot`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DisassociateLexBot` of Amazon Connect Service.
///
/// See [`DisassociateLexBot`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateLexBot
#[connect_operation(
    method = "DELETE",
    uri = "/instance/<InstanceId>/lex-bot",
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
pub struct DisassociateLexBot {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `BotName`. Up to 50 characters.
    #[connect(query = "botName", length(..=50))]
    pub bot_name: String,
    /// The member `LexRegion`. Up to 60 characters.
    #[connect(query = "lexRegion", length(..=60))]
    pub lex_region: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
