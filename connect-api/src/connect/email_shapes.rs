// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `email` use.

use connect_core::{Secret, UnknownValue, connect_shape};

use super::{EmailAddressInfo, TemplatedMessageConfig};

/// The structure `AliasConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct AliasConfiguration {
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: String,
}

/// The structure `OutboundAdditionalRecipients`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct OutboundAdditionalRecipients {
    /// The member `CcEmailAddresses`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub cc_email_addresses: Option<Vec<EmailAddressInfo>>,
}

/// The structure `OutboundEmailContent`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct OutboundEmailContent {
    /// The member `MessageSourceType`.
    pub message_source_type: OutboundMessageSourceType,
    /// The member `TemplatedMessageConfig`.
    pub templated_message_config: Option<TemplatedMessageConfig>,
    /// The member `RawMessage`.
    pub raw_message: Option<OutboundRawMessage>,
}

impl OutboundEmailContent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(message_source_type: OutboundMessageSourceType) -> Self {
        Self { message_source_type, templated_message_config: None, raw_message: None }
    }
}

/// The values of `OutboundMessageSourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundMessageSourceType {
    /// The value `TEMPLATE`.
    Template,
    /// The value `RAW`.
    Raw,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `OutboundRawMessage`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct OutboundRawMessage {
    /// The member `Subject`. 1 to 998 characters.
    #[connect(sensitive, length(1..=998))]
    pub subject: Secret<String>,
    /// The member `Body`. 1 to 5,242,880 characters.
    #[connect(sensitive, length(1..=5_242_880))]
    pub body: Secret<String>,
    /// The member `ContentType`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub content_type: String,
}
