//! Authentication schemes of one's own.

use std::fmt;
use std::sync::Arc;

use crate::error::AuthError;
use crate::timestamp::Timestamp;
use crate::transport::Body;

/// An authentication scheme of one's own, for operations that are declared with `auth = custom`.
///
/// ```
/// use connect_core::auth::{AuthError, Authenticator};
/// use connect_core::http::{HeaderValue, Request};
/// use connect_core::{Body, ClientConfig, Endpoint, Timestamp};
///
/// /// Sends a token as `Authorization: token …`.
/// #[derive(Debug)]
/// struct TokenWord;
///
/// impl Authenticator for TokenWord {
///     fn authenticate(
///         &self,
///         request: &mut Request<Body>,
///         _: Option<Timestamp>,
///     ) -> Result<(), AuthError> {
///         let mut value = HeaderValue::from_static("token 8f6c");
///         value.set_sensitive(true);
///         request.headers_mut().insert("authorization", value);
///         Ok(())
///     }
/// }
///
/// let endpoint = Endpoint::new("https://api.example")?;
/// let config = ClientConfig::new(endpoint).with_authenticator(TokenWord);
/// # Ok::<(), connect_core::error::EndpointError>(())
/// ```
pub trait Authenticator: fmt::Debug + Send + Sync {
    /// Authenticates the request of an attempt, such as by adding a header. It is called for every
    /// attempt, does no I/O, and gets the current time if the client has a clock.
    ///
    /// Mark a header that is a secret with
    /// [`set_sensitive`](http::HeaderValue::set_sensitive), so that it is not shown.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if the request cannot be authenticated. The call then fails before
    /// anything is sent.
    fn authenticate(&self, request: &mut http::Request<Body>, now: Option<Timestamp>) -> Result<(), AuthError>;
}

impl<T: Authenticator + ?Sized> Authenticator for Arc<T> {
    fn authenticate(&self, request: &mut http::Request<Body>, now: Option<Timestamp>) -> Result<(), AuthError> {
        (**self).authenticate(request, now)
    }
}
