//! The messages of Amazon SNS, before anything in them is believed.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};
use thiserror::Error as ThisError;

type Members = Map<String, Value>;

/// A message of Amazon SNS that was read, and is not verified.
///
/// A [`Verifier`](super::Verifier) makes a [`Delivery`](super::Delivery) of it. `Debug` shows no
/// content and no secret.
#[derive(Clone)]
pub struct Envelope {
    pub(super) kind: Kind,
    pub(super) message_id: String,
    pub(super) topic_arn: String,
    pub(super) timestamp: String,
    pub(super) subject: Option<String>,
    pub(super) message: String,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) signature: Option<Signature>,
}

/// The kind of a message, with the members that only it has.
#[derive(Clone)]
pub(super) enum Kind {
    Notification,
    SubscriptionConfirmation(Visit),
    UnsubscribeConfirmation(Visit),
}

/// The URL that subscribes an endpoint.
#[derive(Clone)]
pub(super) struct Visit {
    pub(super) url: String,
    pub(super) token: String,
}

/// The members that say how a message is signed.
#[derive(Clone)]
pub(super) struct Signature {
    pub(super) version: String,
    pub(super) base64: String,
    pub(super) certificate_url: String,
}

/// A text that is no message of Amazon SNS.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum ParseError {
    /// The text is not JSON.
    #[error("the body is no JSON: {0}")]
    Json(#[source] serde_json::Error),
    /// The text is not an object, or in the event of Lambda a record is not one.
    #[error("the body is no message of Amazon SNS: it is JSON, but no object with the message's members")]
    NotAMessage,
    /// A member is absent, is no text, or has a control character.
    #[error("the member `{0}` of the message is absent, or is no text of one line")]
    Member(&'static str),
    /// The type is none of those of Amazon SNS.
    #[error(
        "the `Type` of the message is none of Amazon SNS: if the subscription has raw message delivery, disable it, \
         since raw messages have no signature"
    )]
    Type,
}

impl Envelope {
    /// Parses the body of a request to an HTTP endpoint, or of a message in a queue that is
    /// subscribed to the topic. A message of SNS has at most 256 KiB: limit the body to a little
    /// more.
    ///
    /// # Errors
    ///
    /// Returns a [`ParseError`] if it is no message of Amazon SNS. No part of the body is in the
    /// error.
    pub fn parse(body: &[u8]) -> Result<Self, ParseError> {
        match serde_json::from_slice(body).map_err(ParseError::Json)? {
            Value::Object(members) => Self::new(members),
            _ => Err(ParseError::NotAMessage),
        }
    }

    /// Parses the event of a Lambda function that is subscribed to a topic: the messages are in
    /// `Records[].Sns`.
    ///
    /// # Errors
    ///
    /// Returns a [`ParseError`] if the event has no such list, or if one of its messages is none of
    /// Amazon SNS.
    pub fn parse_lambda(event: &[u8]) -> Result<Vec<Self>, ParseError> {
        let mut event: Value = serde_json::from_slice(event).map_err(ParseError::Json)?;
        let Some(Value::Array(records)) = event.get_mut("Records").map(Value::take) else {
            return Err(ParseError::NotAMessage);
        };
        let read = |mut record: Value| match record.get_mut("Sns").map(Value::take) {
            Some(Value::Object(members)) => Self::new(members),
            _ => Err(ParseError::NotAMessage),
        };
        records.into_iter().map(read).collect()
    }

    fn new(mut members: Members) -> Result<Self, ParseError> {
        let members = &mut members;
        let kind = match line(members, "Type")?.as_str() {
            "Notification" => Kind::Notification,
            "SubscriptionConfirmation" => Kind::SubscriptionConfirmation(Visit::new(members)?),
            "UnsubscribeConfirmation" => Kind::UnsubscribeConfirmation(Visit::new(members)?),
            _ => return Err(ParseError::Type),
        };
        let subject = match members.get("Subject") {
            None | Some(Value::Null) => None,
            Some(_) => Some(line(members, "Subject")?),
        };
        Ok(Self {
            kind,
            message_id: line(members, "MessageId")?,
            topic_arn: line(members, "TopicArn")?,
            timestamp: line(members, "Timestamp")?,
            subject,
            message: text(members, "Message").ok_or(ParseError::Member("Message"))?,
            attributes: attributes(members),
            signature: Signature::new(members),
        })
    }

    /// Returns the ID of the message. Until the message is verified, it is what the sender claims.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// Returns the ARN of the topic. Until the message is verified, it is what the sender claims.
    pub fn topic_arn(&self) -> &str {
        &self.topic_arn
    }

    /// Returns the text that is signed: names and values by turns, a line each, in the order of the
    /// names.
    ///
    /// A value other than the message has no line break, so that no two messages have one text. See
    /// [SNS' documentation][verify].
    ///
    /// [verify]: https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message-verify-message-signature.html
    pub(super) fn signed_text(&self) -> String {
        let (kind, visit) = match &self.kind {
            Kind::Notification => ("Notification", None),
            Kind::SubscriptionConfirmation(visit) => ("SubscriptionConfirmation", Some(visit)),
            Kind::UnsubscribeConfirmation(visit) => ("UnsubscribeConfirmation", Some(visit)),
        };
        let members = [
            ("Message", Some(&*self.message)),
            ("MessageId", Some(&*self.message_id)),
            ("Subject", self.subject.as_deref().filter(|_| visit.is_none())),
            ("SubscribeURL", visit.map(|visit| &*visit.url)),
            ("Timestamp", Some(&*self.timestamp)),
            ("Token", visit.map(|visit| &*visit.token)),
            ("TopicArn", Some(&*self.topic_arn)),
            ("Type", Some(kind)),
        ];
        let mut signed = String::with_capacity(self.message.len() + 1024);
        for (name, value) in members {
            if let Some(value) = value {
                signed.extend([name, "\n", value, "\n"]);
            }
        }
        signed
    }
}

impl Visit {
    fn new(members: &mut Members) -> Result<Self, ParseError> {
        Ok(Self { url: line(members, "SubscribeURL")?, token: line(members, "Token")? })
    }
}

impl Signature {
    /// Takes the signature of a message, if it has one. Lambda writes `Url` where HTTP has `URL`.
    fn new(members: &mut Members) -> Option<Self> {
        let certificate_url = text(members, "SigningCertURL").or_else(|| text(members, "SigningCertUrl"));
        Some(Self {
            version: text(members, "SignatureVersion")?,
            base64: text(members, "Signature")?,
            certificate_url: certificate_url?,
        })
    }
}

fn text(members: &mut Members, name: &str) -> Option<String> {
    match members.remove(name)? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn line(members: &mut Members, name: &'static str) -> Result<String, ParseError> {
    text(members, name).filter(|text| !text.contains(char::is_control)).ok_or(ParseError::Member(name))
}

/// Takes the values of the attributes. One that is no text is left out.
fn attributes(members: &mut Members) -> BTreeMap<String, String> {
    let Some(Value::Object(attributes)) = members.remove("MessageAttributes") else { return BTreeMap::new() };
    let value = |mut attribute: Value| match attribute.get_mut("Value").map(Value::take) {
        Some(Value::String(value)) => Some(value),
        _ => None,
    };
    attributes.into_iter().filter_map(|(name, attribute)| Some((name, value(attribute)?))).collect()
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("message_id", &self.message_id)
            .field("topic_arn", &self.topic_arn)
            .finish_non_exhaustive()
    }
}
