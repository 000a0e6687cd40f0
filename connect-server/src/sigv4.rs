//! AWS Signature Version 4 as the authentication of a router.

use connect_core::Body;
use connect_core::auth::{SigV4Verifier, VerifiedCaller, VerifyError};
use connect_core::metadata::OperationMetadata;
use connect_core::request::UriTemplate;
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
/// the service `s3`, whose signatures are of the path as it is.
///
/// The path of the request has to be the one that was signed. A server that removes a prefix, as
/// nesting in axum does, makes every signature wrong.
///
/// An operation with another scheme than Signature Version 4 is answered with 403.
impl Authenticate for SigV4Verifier {
    async fn authenticate(
        &self,
        request: &mut Parts,
        body: &mut Body,
        operation: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        if !operation.auth().is_sigv4() {
            return Err(Failure::forbidden()
                .with_source("`SigV4Verifier` authenticates operations of Signature Version 4 alone"));
        }
        let caller = match body.as_bytes().filter(|_| self.needs_body(request)) {
            Some(bytes) => self.verify(request, bytes).map_err(refused)?,
            None => {
                let head = self.verify_head(request).map_err(refused)?;
                let caller = head.caller().clone();
                *body = head.verify_body(std::mem::take(body)).map_err(refused)?;
                caller
            }
        };
        check_path(request.uri.path(), &caller)?;
        let id = Caller::new(caller.access_key_id());
        request.extensions.insert(caller);
        Ok(Some(id))
    }
}

/// Refuses a path for which the signature is one of another path too.
fn check_path(path: &str, caller: &VerifiedCaller) -> Result<(), Failure> {
    let mut segments = path.strip_prefix('/').unwrap_or(path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        let is_ambiguous = match &*UriTemplate::normalized(segment) {
            "" => !is_last,
            "." | ".." => true,
            _ => false,
        };
        if is_ambiguous && caller.service() != "s3" {
            return Err(Failure::new(StatusCode::FORBIDDEN, "InvalidSignatureException")
                .with_message("the path has an empty segment, `.` or `..`: send and sign it without"));
        }
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` passes the error by value")]
fn refused(error: VerifyError) -> Failure {
    Failure::new(error.status(), error.code()).with_message(error.to_string())
}
