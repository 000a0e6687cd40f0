// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListBots`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidRequestException, LexBot, LexV2Bot, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListBots` of Amazon Connect Service.
///
/// See [`ListBots`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListBots
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/bots",
    output = ListBotsOutput,
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = lex_bots,
        item = LexBotConfig,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct ListBots {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 25.
    #[connect(query = "maxResults", range(1..=25))]
    pub max_results: Option<i32>,
    /// The member `LexVersion`.
    #[connect(query = "lexVersion")]
    pub lex_version: LexVersion,
}

impl ListBots {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, lex_version: LexVersion) -> Self {
        Self { instance_id: instance_id.into(), next_token: None, max_results: None, lex_version }
    }
}

/// The values of `LexVersion`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LexVersion {
    /// The value `V1`.
    V1,
    /// The value `V2`.
    V2,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`ListBots`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBotsOutput {
    /// The member `LexBots`.
    pub lex_bots: Option<Vec<LexBotConfig>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `LexBotConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LexBotConfig {
    /// The member `LexBot`.
    pub lex_bot: Option<LexBot>,
    /// The member `LexV2Bot`.
    pub lex_v2_bot: Option<LexV2Bot>,
}
