//! Presigned requests, whose signature is in the URL.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderMap};
use http::uri::PathAndQuery;
use http::{Method, Uri};
use percent_encoding::utf8_percent_encode;
use sha2::{Digest, Sha256};

use super::canonical::{Canonical, Hex, SignedHeaders};
use super::{ALGORITHM, SigV4, UNSIGNED_PAYLOAD, X_AMZ_CONTENT_SHA256, X_AMZ_DATE, X_AMZ_SECURITY_TOKEN, is_word};
use crate::error::{AuthError, AuthProblem};
use crate::percent::UNRESERVED;
use crate::timestamp::Timestamp;

/// The names of the query parameters of a signature.
pub(super) mod parameter {
    pub(in super::super) const ALGORITHM: &str = "X-Amz-Algorithm";
    #[cfg(feature = "sigv4-verify")]
    pub(in super::super) const CONTENT_SHA256: &str = "X-Amz-Content-Sha256";
    pub(in super::super) const CREDENTIAL: &str = "X-Amz-Credential";
    pub(in super::super) const DATE: &str = "X-Amz-Date";
    pub(in super::super) const EXPIRES: &str = "X-Amz-Expires";
    pub(in super::super) const SECURITY_TOKEN: &str = "X-Amz-Security-Token";
    pub(in super::super) const SIGNATURE: &str = "X-Amz-Signature";
    pub(in super::super) const SIGNED_HEADERS: &str = "X-Amz-SignedHeaders";
}

impl SigV4 {
    /// The longest time for which a presigned URL can be valid: seven days.
    pub const MAX_EXPIRES: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    /// Signs `request` at the time `now`, with the correction of the clock that is kept for its
    /// endpoint, and puts the signature into its URL. Anybody who has the URL can send the request
    /// until `expires` has passed, without credentials.
    ///
    /// `expires` counts in whole seconds, from one second to seven days
    /// ([`MAX_EXPIRES`](Self::MAX_EXPIRES)). The headers and the body are signed too, and must be
    /// sent unchanged. Headers of an existing signature are removed. For S3 the body is not signed,
    /// because its URLs cover no body.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign`](Self::sign), if `expires` is out of range,
    /// or if the URL becomes longer than 65,534 bytes.
    pub fn presign(
        &self,
        request: http::Request<Bytes>,
        now: Timestamp,
        expires: Duration,
    ) -> Result<PresignedRequest, AuthError> {
        if expires < Duration::from_secs(1) || expires > Self::MAX_EXPIRES {
            let reason = "`expires` is out of range: pass one second to seven days";
            return Err(AuthError::new(AuthProblem::Unsignable, reason));
        }
        let (credentials, _, time) = self.at(now, self.kept_correction(request.uri()).as_ref())?;
        let key = self.shared.key.of(&credentials, &time, &self.shared.region, &self.shared.service)?;
        let (mut parts, body) = request.into_parts();
        for name in [AUTHORIZATION, X_AMZ_DATE, X_AMZ_SECURITY_TOKEN] {
            parts.headers.remove(name);
        }
        // A URL of S3 covers no body. Others cover its hash, which no word may replace.
        if self.is_s3() || parts.headers.get(X_AMZ_CONTENT_SHA256).is_some_and(is_word) {
            parts.headers.remove(X_AMZ_CONTENT_SHA256);
        }
        let given = parts.uri.query().unwrap_or_default();
        let mut query = String::with_capacity(given.len() + 512);
        query.push_str(given);
        let headers = SignedHeaders::new(&parts.uri, &parts.headers);
        let mut signed = Vec::new();
        headers.push_names(&mut signed);
        let credential = format!("{}/{}", credentials.access_key_id(), key.scope());
        let expires_in = expires.as_secs().to_string();
        let parameters = [
            (parameter::ALGORITHM, ALGORITHM),
            (parameter::CREDENTIAL, &credential),
            (parameter::DATE, &String::from_utf8_lossy(time.as_bytes())),
            (parameter::EXPIRES, &expires_in),
            (parameter::SIGNED_HEADERS, &String::from_utf8_lossy(&signed)),
        ];
        let token = credentials.session_token().map(|token| (parameter::SECURITY_TOKEN, token));
        for (key, value) in parameters.into_iter().chain(token) {
            push_parameter(&mut query, key, value);
        }
        let hash = Hex::new(&Sha256::digest(&body));
        let payload = if self.is_s3() { UNSIGNED_PAYLOAD.as_bytes() } else { hash.as_bytes() };
        let canonical = Canonical::new(&parts.method, self.path(&parts.uri), &query, &headers, payload);
        let signature = key.sign(&time, canonical.as_bytes());
        push_parameter(&mut query, parameter::SIGNATURE, &String::from_utf8_lossy(Hex::new(&signature).as_bytes()));

        let too_long = |error: http::Error| {
            AuthError::new(AuthProblem::Unsignable, "the presigned URL is longer than 65,534 bytes: shorten the query")
                .with_source(error)
        };
        let path_and_query = PathAndQuery::try_from(format!("{}?{query}", parts.uri.path()));
        let mut uri = parts.uri.into_parts();
        uri.path_and_query = Some(path_and_query.map_err(|error| too_long(error.into()))?);
        parts.uri = Uri::from_parts(uri).map_err(|error| too_long(error.into()))?;
        Ok(PresignedRequest { method: parts.method, uri: parts.uri, headers: parts.headers, body })
    }
}

fn push_parameter(query: &mut String, key: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(key);
    query.push('=');
    query.extend(utf8_percent_encode(value, UNRESERVED));
}

/// A presigned request, from [`SigV4::presign`]. Its URL is a secret until it expires, so `Debug`
/// redacts it.
#[derive(Clone)]
pub struct PresignedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl PresignedRequest {
    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the URL with the signature in it, which is a secret until it expires.
    pub fn expose_uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the headers that must be sent with the request.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body that must be sent with the request.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Converts this request into an [`http::Request`] to send.
    pub fn into_http_request(self) -> http::Request<Bytes> {
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.headers_mut() = self.headers;
        request
    }
}

impl fmt::Debug for PresignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignedRequest")
            .field("method", &self.method)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
