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
//!
//! type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
//!
//! /// Returns a message of the customer that has not come before.
//! fn message(verifier: &Verifier, seen: &mut SeenEvents, body: &[u8]) -> Result<Option<Message>> {
//!     let envelope = Envelope::parse(body)?;
//!     // In a Lambda function. Behind HTTP: `verifier.receive(…)`.
//!     match verifier.accept_without_signature(envelope)? {
//!         Delivery::Notification(notification) => {
//!             let streamed = notification.event()?;
//!             let is_new = seen.insert(&streamed);
//!             Ok(Message::from_event(streamed.into_event()).filter(|_| is_new))
//!         }
//!         _ => Ok(None),
//!     }
//! }
//!
//! let verifier = Verifier::new(["arn:aws:sns:eu-central-1:123456789012:chats"])?;
//! let body = br#"{
//!     "Type": "Notification",
//!     "MessageId": "9d2c5580-b61d-550c-8583-37a582870907",
//!     "TopicArn": "arn:aws:sns:eu-central-1:123456789012:chats",
//!     "Timestamp": "2025-01-01T00:00:00.000Z",
//!     "Message": "{\"Type\":\"MESSAGE\",\"Content\":\"Hi\",\"ParticipantRole\":\"CUSTOMER\"}"
//! }"#;
//! let mut seen = SeenEvents::new();
//! assert_eq!(message(&verifier, &mut seen, body)?.unwrap().text(), "Hi");
//! assert!(message(&verifier, &mut seen, body)?.is_none());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # An HTTP endpoint
//!
//! Everybody can send something to an endpoint that SNS can reach, so the [`Verifier`] checks the
//! signature. It does no I/O: [`Verifier::wants`] names a certificate, and [`Verifier::learn`]
//! takes it; [`Verifier::receive`] does both with a function of yours, such as [`get`]. The
//! endpoint answers 200 once it has taken an event. An error that
//! [is retryable](VerifyError::is_retryable) is a 500, after which SNS sends the message again;
//! every other error is a 403. The first message of a subscription is a [`Confirmation`]: visit its
//! URL.
//!
//! ```
//! use std::error::Error;
//! use std::time::SystemTime;
//!
//! use connect_chat::streaming::{self, Delivery, Envelope, SeenEvents, Verifier};
//! use connect_chat::{Bot, Message};
//! use connect_core::Client;
//!
//! /// Returns the answer to the body of a request, if it is a new message of the customer.
//! ///
//! /// `verifier` is `Verifier::new(["arn:aws:sns:eu-central-1:123456789012:chats"])?`.
//! async fn answer(
//!     bot: &impl Bot,
//!     client: &Client,
//!     verifier: &Verifier,
//!     seen: &mut SeenEvents,
//!     body: &[u8],
//! ) -> Result<Option<String>, Box<dyn Error + Send + Sync>> {
//!     let fetch = |url| streaming::get(client, url);
//!     match verifier.receive(Envelope::parse(body)?, SystemTime::now(), fetch).await? {
//!         Delivery::Notification(notification) => {
//!             let streamed = notification.event()?;
//!             let is_new = seen.insert(&streamed);
//!             match Message::from_event(streamed.into_event()).filter(|_| is_new) {
//!                 Some(message) => Ok(bot.answer(message).await.as_text().map(str::to_owned)),
//!                 None => Ok(None),
//!             }
//!         }
//!         Delivery::SubscriptionConfirmation(confirmation) => {
//!             fetch(confirmation.url().to_owned()).await?;
//!             Ok(None)
//!         }
//!         _ => Ok(None),
//!     }
//! }
//! ```
//!
//! | Check | Reason |
//! | --- | --- |
//! | the topic is one of yours | everybody can have a topic whose messages SNS signs |
//! | `SigningCertURL` is `https://sns.REGION.DOMAIN/SimpleNotificationService-….pem`, with the topic's region and its domain | a pattern such as `sns.*.amazonaws.com` also fits a bucket of Amazon S3, and a query can have SNS itself answer with a text of the sender |
//! | the certificate is valid now, and is for `sns.DOMAIN`, `sns-signing.REGION.DOMAIN` or `sns-REGION.DOMAIN` | SNS has these names in its regions; all are of AWS |
//! | the certificate chains to a root certificate of the web (Mozilla's list) | nothing depends on how it was fetched |
//! | the signature is one over the message: RSA, with SHA-1 in version 1 and SHA-256 in version 2 | nobody has changed the message |
//! | `SubscribeURL` is of the host of the topic's region | nobody has the bot visit another host |
//!
//! The library of AWS for Java checks the same but for the chain; those for JavaScript and PHP
//! check the signature and, by a pattern, the host. There is one certificate at `SigningCertURL`,
//! without that of its issuer. The issuer's is therefore fetched, too, at the address that the
//! certificate has for it: a host of `amazontrust.com` or `digicert.com`, over `http` without TLS.
//! Both are kept, so that this happens once in some months. An endpoint that cannot reach such a
//! host gives the issuer's certificate to [`Verifier::learn`] when it starts, with the URL that
//! [`Verifier::wants`] returns for it.
//!
//! SNS signs with SHA-1 unless the attribute `SignatureVersion` of the topic is 2: set it. The
//! signature covers neither the attributes of a message nor the time at which it comes. Whoever has
//! seen a message can send it again, also with other attributes; [`SeenEvents`] drops it as long as
//! it remembers the event.
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
//! A subscription with `RawMessageDelivery` gets the event alone. There is no signature to verify,
//! so [`Envelope::parse`] refuses it, and says what to change.

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
