//! The requests that verification and confirmation need.

use bytes::Bytes;
use connect_core::{Client, Error};
use thiserror::Error as ThisError;

use crate::location::Location;

/// The most bytes of an answer. A certificate has about 2 KB.
const LARGEST: usize = 64 << 10;

/// A URL that could not be read.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum GetError {
    /// The text is no URL.
    #[error("the text is no URL")]
    Url,
    /// The server refused the request, or could not be reached.
    #[error("cannot read the URL: {0}")]
    Call(#[source] Error),
}

/// Reads a URL over the transport of a client, without its credentials: a certificate for
/// [`Verifier::receive`](super::Verifier::receive), or the URL of a
/// [`Confirmation`](super::Confirmation). The client can be one for any service, and retries.
///
/// ```no_run
/// # use connect_chat::streaming::{self, Delivery, Envelope, Verifier};
/// # use connect_core::Client;
/// # type Result = std::result::Result<(), Box<dyn std::error::Error>>;
/// # async fn example(client: &Client, verifier: &Verifier, body: &[u8]) -> Result {
/// let envelope = Envelope::parse(body)?;
/// let fetch = |url| streaming::get(client, url);
/// match verifier.receive(envelope, std::time::SystemTime::now(), fetch).await? {
///     Delivery::Notification(notification) => println!("{:?}", notification.event()?),
///     Delivery::SubscriptionConfirmation(confirmation) => {
///         fetch(confirmation.url().to_owned()).await?;
///     }
///     _ => {}
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns a [`GetError`] if the text is no URL, the server refuses the request or cannot be
/// reached, or the answer has more than 64 KiB.
pub async fn get(client: &Client, url: String) -> Result<Bytes, GetError> {
    let location = Location::parse(&url).ok_or(GetError::Url)?;
    location.read(client, LARGEST).await.map_err(GetError::Call)
}
