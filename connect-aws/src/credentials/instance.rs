//! Credentials of the role of an Amazon EC2 instance.

use connect_core::Timestamp;
use connect_core::auth::{AuthError, Credentials};

use super::document::{KeyDocument, Temporary};
use crate::error::failed;
use crate::instance::Instance;
use crate::network::Network;

/// The seconds before its expiry at which the key of an instance counts as overdue, and the range
/// of the random seconds that are added, as in botocore.
const OVERDUE: i64 = 15 * 60;
const JITTER: (i64, f64) = (2 * 60, 8.0 * 60.0);

/// Asks the metadata service of an instance.
pub(super) async fn fetch(instance: Instance, network: &Network) -> Result<Credentials, AuthError> {
    let place = instance.place();
    let output = instance.role_credentials(network).await?;
    let document = KeyDocument::parse(output.bytes(), &place)?;
    if let Some(code) = document.code.as_deref().filter(|code| *code != "Success") {
        let message = document.message.as_deref().map(|message| format!(": {message}")).unwrap_or_default();
        return Err(failed(format!("{place} returned no credentials: {code}{message}")));
    }
    let credentials = document.credentials(&place, Temporary::Always)?;
    Ok(extended(credentials, network))
}

/// Extends the life of credentials that the service should have replaced already.
///
/// When the service cannot renew a key, it returns the old one, which AWS then accepts for longer.
/// So that all instances do not ask again at once, the time is random.
fn extended(credentials: Credentials, network: &Network) -> Credentials {
    let (Some(expires), Some(now)) = (credentials.expires(), network.now()) else { return credentials };
    let (least, range) = JITTER;
    #[expect(clippy::cast_possible_truncation, reason = "the fraction is from 0 to 1")]
    let window = OVERDUE + least + (network.fraction() * range) as i64;
    if expires.seconds().saturating_sub(window) > now.seconds() {
        return credentials;
    }
    credentials.with_expiry(Timestamp::new(now.seconds().saturating_add(window), 0))
}
