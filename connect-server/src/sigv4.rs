//! AWS Signature Version 4 as the authentication of a router.

use std::borrow::Cow;
use std::error::Error;

use connect_core::Body;
use connect_core::auth::{AuthScheme, SigV4Verifier, VerifyError};
use connect_core::metadata::OperationMetadata;
use connect_core::request::UriTemplate;
use connect_core::stream::StreamError;
use http::StatusCode;
use http::request::Parts;

use crate::authenticate::Authenticate;
use crate::extract::Caller;
use crate::failure::Failure;

/// The authentication of operations with `auth = sigv4`. The [`Caller`] is the access key ID, and
/// an [`Extension`](crate::Extension) of [`VerifiedCaller`] has the rest.
///
/// A body that streams is verified while the handler reads it. A signature is valid for all
/// spellings of a path with empty, `.` and `..` segments. Such a path is therefore refused, but for
/// the services of S3, whose signatures are of the path as it is.
///
/// The path of the request has to be the one that was signed. A server that removes a prefix, as
/// nesting in axum does, makes every signature wrong.
///
/// A body that the signature does not cover is accepted for an operation that declares so:
/// `auth = sigv4(unsigned_body)`, also with a trailer. Serve such operations over TLS, where nobody
/// can change the body in transit. Others accept it after
/// [`with_unsigned_bodies`](SigV4Verifier::with_unsigned_bodies).
///
/// A request without a signature, or with one that is too old or for another service, is refused
/// before its body is received.
///
/// [`VerifiedCaller`]: connect_core::auth::VerifiedCaller
impl Authenticate for SigV4Verifier {
    fn authenticates(&self, operation: &'static OperationMetadata) -> bool {
        operation.auth().is_sigv4()
    }

    fn check_head(&self, request: &Parts, _: &'static OperationMetadata) -> Result<(), Failure> {
        SigV4Verifier::check_head(self, request).map_err(refused)
    }

    async fn authenticate(
        &self,
        request: &mut Parts,
        body: &mut Body,
        operation: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        let verifier = match operation.auth() {
            AuthScheme::SigV4UnsignedBody | AuthScheme::SigV4UnsignedChunks(_) => {
                Cow::Owned(self.clone().with_unsigned_bodies(true))
            }
            scheme if scheme.is_sigv4() => Cow::Borrowed(self),
            _ => return Err(Failure::forbidden()),
        };
        let caller = match body.as_bytes().filter(|_| verifier.needs_body(request)) {
            Some(bytes) => verifier.verify(request, bytes).map_err(refused)?,
            None => {
                let head = verifier.verify_head(request).map_err(refused)?;
                let caller = head.caller().clone();
                *body = head.verify_body(std::mem::take(body)).map_err(refused)?;
                caller
            }
        };
        if caller.signs_normalized_path() {
            check_path(request.uri.path())?;
        }
        let id = Caller::new(caller.access_key_id());
        request.extensions.insert(caller);
        Ok(Some(id))
    }
}

/// Refuses a path for which the signature is one of another path too.
fn check_path(path: &str) -> Result<(), Failure> {
    let mut segments = path.strip_prefix('/').unwrap_or(path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        let is_ambiguous = match &*UriTemplate::normalized(segment) {
            "" => !is_last,
            "." | ".." => true,
            _ => false,
        };
        if is_ambiguous {
            return Err(Failure::new(StatusCode::FORBIDDEN, "InvalidSignatureException")
                .with_message("the path has an empty segment, `.` or `..`: send and sign it without"));
        }
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` passes the error by value")]
fn refused(error: VerifyError) -> Failure {
    refusal(&error)
}

fn refusal(error: &VerifyError) -> Failure {
    Failure::new(error.status(), error.code()).with_message(error.to_string())
}

/// Returns the failure of a body whose signature is wrong, which a handler learns while it reads.
pub(crate) fn refused_body(error: &StreamError) -> Option<Failure> {
    error.source()?.downcast_ref().map(refusal)
}
