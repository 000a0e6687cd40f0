//! The events of a chat as Amazon SNS delivers them: chat streaming, for bots without a websocket.
//!
//! After `StartContactStreaming`, Amazon Connect publishes each event of a chat to a topic. SNS
//! delivers it to an HTTP endpoint or to a Lambda function, at least once and in any order. The
//! participant sends its answers as every other one does: `CreateParticipantConnection` with
//! `ConnectParticipant` gives the connection token.
//!
//! ```
//! use connect_chat::Message;
//! use connect_chat::streaming::{Delivery, Envelope, SeenEvents, Verifier};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let body = br#"{"Type":"Notification","MessageId":"1","TopicArn":"arn:aws:sns:eu-central-1:123456789012:chats",
//! # "Message":"{\"Content\":\"Hi\",\"ContentType\":\"text/plain\",\"Id\":\"2\",\"Type\":\"MESSAGE\",\"ParticipantRole\":\"CUSTOMER\"}",
//! # "Timestamp":"2025-01-01T00:00:00.000Z"}"#;
//! let verifier = Verifier::new(["arn:aws:sns:eu-central-1:123456789012:chats"])?;
//! let mut seen = SeenEvents::new();
//!
//! // In a Lambda function; behind HTTP it is `verifier.receive(…)`.
//! let envelope = Envelope::parse(body)?;
//! if let Delivery::Notification(notification) = verifier.accept_without_signature(envelope)? {
//!     let streamed = notification.event()?;
//!     if seen.insert(&streamed) {
//!         if let Some(message) = Message::from_event(streamed.into_event()) {
//!             println!("the customer says: {}", message.text());
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # An HTTP endpoint
//!
//! Everybody can send something to an endpoint that SNS can reach, so the [`Verifier`] checks the
//! signature. It does no I/O: [`Verifier::wants`] names a certificate, and [`Verifier::learn`] takes
//! it; [`Verifier::receive`] does both with a function of yours, such as [`get`]. The endpoint
//! answers 200 once it has taken an event. An error that [is retryable](VerifyError::is_retryable)
//! is a 500, after which SNS sends the message again; every other error is a 403. The first message
//! of a subscription is a [`Confirmation`]: visit its URL.
//!
//! | What is checked | Why |
//! | --- | --- |
//! | the topic is one of yours | everybody has a topic whose messages SNS signs |
//! | `SigningCertURL` is `https://sns.REGION.DOMAIN/SimpleNotificationService-….pem`, with the topic's region and its domain | a pattern such as `sns.*.amazonaws.com` also fits a bucket of Amazon S3, and a query can have SNS itself answer with a text of the sender |
//! | the certificate is valid now, and is for `sns.DOMAIN`, `sns-signing.REGION.DOMAIN` or `sns-REGION.DOMAIN` | SNS has these names in its regions; all are of AWS |
//! | it chains to a root certificate of the web (Mozilla's list) | so that it does not matter how it was fetched |
//! | the signature is over the message: RSA, with SHA-1 in version 1 and SHA-256 in version 2 | |
//! | `SubscribeURL` is of the host of the topic's region | nobody has the bot visit another host |
//!
//! The libraries of AWS for Java check the same but for the chain; those for JavaScript and PHP
//! check only the signature and, by a pattern, the host. Only the URL's own certificate is at
//! `SigningCertURL`, so the certificate of its issuer is fetched, too, from the address that the
//! certificate has: a host of `amazontrust.com` or `digicert.com`, on port 80. It is cached like the
//! other. Where no such host can be reached, [`Verifier::learn`] takes it beforehand.
//!
//! SNS signs with SHA-1 unless the topic's attribute `SignatureVersion` is 2. Set it to 2. The
//! signature covers neither the attributes of a message nor the time at which it comes: whoever has
//! seen a message can send it again, with other attributes. [`SeenEvents`] drops it while it
//! remembers the event.
//!
//! # A Lambda function
//!
//! [`Envelope::parse_lambda`] reads the event of a function that is subscribed to a topic. Only
//! those who may invoke the function can send one, so that
//! [`Verifier::accept_without_signature`] checks just the topic. A function has no memory that
//! lasts: keep [`StreamedEvent::key`] in a table, for example with a conditional `PutItem` of
//! DynamoDB that also expires, instead of [`SeenEvents`].
//!
//! # Raw message delivery
//!
//! A subscription with `RawMessageDelivery` gets the event alone, without the signature. There is
//! nothing to verify it with, so [`Envelope::parse`] refuses it, and says what to change.

mod certificate;
mod delivery;
mod envelope;
mod error;
mod get;
mod seen;
mod sha1;
mod topic;
mod verifier;

pub use self::delivery::{Confirmation, Delivery, NotAChatItem, Notification, StreamedEvent};
pub use self::envelope::{Envelope, ParseError};
pub use self::error::{TopicError, VerifyError};
pub use self::get::{GetError, get};
pub use self::seen::SeenEvents;
pub use self::verifier::Verifier;
