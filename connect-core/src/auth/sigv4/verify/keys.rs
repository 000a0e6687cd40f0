//! The sources of the secrets that signatures are verified with.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::sync::Arc;

use crate::auth::Credentials;

/// A source of credentials by access key ID, which a [`SigV4Verifier`](super::SigV4Verifier) asks
/// once for each request.
///
/// [`Credentials`] are a source of themselves. Maps from access key ID to credentials and functions
/// `Fn(&str) -> Option<Credentials>` are sources too. A source returns at once: it looks the key up
/// in memory, which another task can refresh.
pub trait SigningKeys: Send + Sync {
    /// Returns the credentials of an access key, or `None` if the key is not known.
    ///
    /// Requests signed with a temporary access key have a session token, which must be the one of
    /// the credentials. Credentials that have expired are rejected.
    fn credentials_of(&self, access_key_id: &str) -> Option<Credentials>;
}

impl SigningKeys for Credentials {
    fn credentials_of(&self, access_key_id: &str) -> Option<Credentials> {
        (self.access_key_id() == access_key_id).then(|| self.clone())
    }
}

impl<S: BuildHasher + Send + Sync> SigningKeys for HashMap<String, Credentials, S> {
    fn credentials_of(&self, access_key_id: &str) -> Option<Credentials> {
        self.get(access_key_id).cloned()
    }
}

impl SigningKeys for BTreeMap<String, Credentials> {
    fn credentials_of(&self, access_key_id: &str) -> Option<Credentials> {
        self.get(access_key_id).cloned()
    }
}

impl<F: Fn(&str) -> Option<Credentials> + Send + Sync> SigningKeys for F {
    fn credentials_of(&self, access_key_id: &str) -> Option<Credentials> {
        self(access_key_id)
    }
}

impl<K: SigningKeys + ?Sized> SigningKeys for Arc<K> {
    fn credentials_of(&self, access_key_id: &str) -> Option<Credentials> {
        (**self).credentials_of(access_key_id)
    }
}
