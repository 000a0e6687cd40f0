// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartEmailContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, EmailAddressInfo, IdempotencyException, InternalServiceException, InvalidRequestException,
    Reference, ResourceNotFoundException, SegmentAttributeValue, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `StartEmailContact` of Amazon Connect Service.
///
/// See [`StartEmailContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartEmailContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/email",
    output = StartEmailContactOutput,
    errors(
        InvalidRequestException,
        ServiceQuotaExceededException,
        AccessDeniedException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        IdempotencyException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct StartEmailContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `FromEmailAddress`.
    pub from_email_address: EmailAddressInfo,
    /// The member `DestinationEmailAddress`. 1 to 255 characters. Pattern:
    /// `[^\s@]+@[^\s@]+\.[^\s@]+`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
    )]
    pub destination_email_address: Secret<String>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Option<Secret<String>>,
    /// The member `EmailMessage`.
    pub email_message: InboundEmailContent,
    /// The member `AdditionalRecipients`.
    pub additional_recipients: Option<InboundAdditionalRecipients>,
    /// The member `Attachments`. 1 to 50 items.
    #[connect(sensitive, length(1..=50))]
    pub attachments: Option<Secret<Vec<EmailAttachment>>>,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: Option<String>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl StartEmailContact {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        from_email_address: EmailAddressInfo,
        destination_email_address: Secret<String>,
        email_message: InboundEmailContent,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            from_email_address,
            destination_email_address,
            description: None,
            references: None,
            name: None,
            email_message,
            additional_recipients: None,
            attachments: None,
            contact_flow_id: None,
            related_contact_id: None,
            attributes: None,
            segment_attributes: None,
            client_token: None,
        }
    }
}

/// The structure `InboundEmailContent`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct InboundEmailContent {
    /// The member `MessageSourceType`.
    pub message_source_type: InboundMessageSourceType,
    /// The member `RawMessage`.
    pub raw_message: Option<InboundRawMessage>,
}

impl InboundEmailContent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(message_source_type: InboundMessageSourceType) -> Self {
        Self { message_source_type, raw_message: None }
    }
}

/// The values of `InboundMessageSourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundMessageSourceType {
    /// The value `RAW`.
    Raw,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InboundRawMessage`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct InboundRawMessage {
    /// The member `Subject`. Up to 998 characters.
    #[connect(sensitive, length(..=998))]
    pub subject: Secret<String>,
    /// The member `Body`. 1 to 5,242,880 characters.
    #[connect(sensitive, length(1..=5_242_880))]
    pub body: Secret<String>,
    /// The member `ContentType`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub content_type: String,
    /// The member `Headers`.
    #[connect(values(length(1..=20_000)))]
    pub headers: Option<BTreeMap<EmailHeaderType, String>>,
}

/// The values of `EmailHeaderType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmailHeaderType {
    /// The value `REFERENCES`.
    References,
    /// The value `MESSAGE_ID`.
    MessageId,
    /// The value `IN_REPLY_TO`.
    InReplyTo,
    /// The value `X_SES_SPAM_VERDICT`.
    #[connect(rename = "X_SES_SPAM_VERDICT")]
    XSesSpamVerdict,
    /// The value `X_SES_VIRUS_VERDICT`.
    #[connect(rename = "X_SES_VIRUS_VERDICT")]
    XSesVirusVerdict,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InboundAdditionalRecipients`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct InboundAdditionalRecipients {
    /// The member `ToAddresses`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub to_addresses: Option<Vec<EmailAddressInfo>>,
    /// The member `CcAddresses`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub cc_addresses: Option<Vec<EmailAddressInfo>>,
}

/// The structure `EmailAttachment`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmailAttachment {
    /// The member `FileName`. 1 to 256 characters. Pattern: `^\P{C}*$`.
    #[connect(length(1..=256), pattern = "^\\P{C}*$")]
    pub file_name: String,
    /// The member `S3Url`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub s3_url: String,
}

/// The output of [`StartEmailContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartEmailContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}
