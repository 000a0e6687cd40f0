//! Authentication of requests.

use std::pin::Pin;

use connect_core::Body;
use connect_core::auth::AuthScheme;
use connect_core::metadata::OperationMetadata;
use http::request::Parts;

use crate::extract::Caller;
use crate::failure::Failure;

/// An authenticator of requests, which a router asks before it decodes an operation.
///
/// The router asks for each operation whose declaration has a scheme of authentication that the
/// authenticator [knows](Self::authenticates). It does not ask for one without a scheme, nor for
/// one whose bearer token is a member: the handler has that token.
///
/// ```
/// use connect_core::Body;
/// use connect_core::metadata::OperationMetadata;
/// use connect_server::{Authenticate, Caller, Failure};
/// use http::request::Parts;
///
/// /// Accepts requests that a gateway has authenticated.
/// struct Gateway;
///
/// impl Authenticate for Gateway {
///     async fn authenticate(
///         &self,
///         request: &mut Parts,
///         _: &mut Body,
///         _: &'static OperationMetadata,
///     ) -> Result<Option<Caller>, Failure> {
///         let user = request.headers.get("x-user").and_then(|user| user.to_str().ok());
///         user.map(|user| Some(Caller::new(user))).ok_or_else(Failure::unauthorized)
///     }
/// }
/// ```
pub trait Authenticate: Send + Sync + 'static {
    /// Returns true if this authenticates the requests of `operation`, which has a scheme. By
    /// default this is so for each operation.
    ///
    /// A router with an operation that nothing authenticates is not built.
    fn authenticates(&self, operation: &'static OperationMetadata) -> bool {
        let _ = operation;
        true
    }

    /// Refuses a request that needs no body to be refused, such as one without a token. The body of
    /// a request that passes is received, and the request then authenticated. By default all pass.
    ///
    /// # Errors
    ///
    /// Returns the failure that is answered.
    fn check_head(&self, request: &Parts, operation: &'static OperationMetadata) -> Result<(), Failure> {
        let _ = (request, operation);
        Ok(())
    }

    /// Authenticates a request for `operation`, and returns its caller. With `None`, the request is
    /// served for a caller that nobody knows.
    ///
    /// `body` has its bytes ([`Body::as_bytes`]), unless the operation streams its body, which has
    /// then not come. An authenticator can replace the body, such as by one that is verified while
    /// it is read. What it puts into the extensions, a handler gets as an
    /// [`Extension`](crate::Extension).
    ///
    /// # Errors
    ///
    /// Returns the failure that is answered, such as [`Failure::unauthorized`] or
    /// [`Failure::forbidden`].
    fn authenticate(
        &self,
        request: &mut Parts,
        body: &mut Body,
        operation: &'static OperationMetadata,
    ) -> impl Future<Output = Result<Option<Caller>, Failure>> + Send;
}

/// An [`Authenticate`] as a trait object.
pub(crate) trait DynAuthenticate: Send + Sync {
    fn authenticates(&self, operation: &'static OperationMetadata) -> bool;

    fn check_head(&self, request: &Parts, operation: &'static OperationMetadata) -> Result<(), Failure>;

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Parts,
        body: &'a mut Body,
        operation: &'static OperationMetadata,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Caller>, Failure>> + Send + 'a>>;
}

impl<T: Authenticate> DynAuthenticate for T {
    fn authenticates(&self, operation: &'static OperationMetadata) -> bool {
        Authenticate::authenticates(self, operation)
    }

    fn check_head(&self, request: &Parts, operation: &'static OperationMetadata) -> Result<(), Failure> {
        Authenticate::check_head(self, request, operation)
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Parts,
        body: &'a mut Body,
        operation: &'static OperationMetadata,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Caller>, Failure>> + Send + 'a>> {
        Box::pin(Authenticate::authenticate(self, request, body, operation))
    }
}

/// Returns true if an operation has a scheme, whose secret is no member of the operation.
pub(crate) fn has_scheme(operation: &OperationMetadata) -> bool {
    !matches!(operation.auth(), AuthScheme::None | AuthScheme::Bearer(_))
}
