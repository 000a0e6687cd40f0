// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListLexBots`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, LexBot, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListLexBots` of Amazon Connect Service.
///
/// See [`ListLexBots`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListLexBots
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/lex-bots",
    output = ListLexBotsOutput,
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = lex_bots, item = LexBot),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListLexBots {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 25.
    #[connect(query = "maxResults", range(1..=25))]
    pub max_results: Option<i32>,
}

/// The output of [`ListLexBots`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListLexBotsOutput {
    /// The member `LexBots`.
    pub lex_bots: Option<Vec<LexBot>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
