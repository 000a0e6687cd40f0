//! The oracle of the signer's tests: the crate `aws-sigv4`, behind the same kind of call as ours.

#![expect(clippy::unwrap_used, reason = "only tests call it: what it cannot sign is a mistake of theirs")]

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;

/// Who signs, what for and when.
#[derive(Clone, Debug)]
pub struct Context {
    /// The id of the access key.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: String,
    /// Its session token, if it is a temporary one.
    pub session_token: Option<String>,
    /// `us-east-1`.
    pub region: String,
    /// `connect`.
    pub service: String,
    /// Seconds since 1970.
    pub time: u64,
}

impl Context {
    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.time)
    }

    /// Signs `request` in its headers, or with `expires` in its URL.
    ///
    /// # Panics
    ///
    /// When the oracle cannot.
    pub fn sign(&self, request: &mut http::Request<Bytes>, expires: Option<Duration>) {
        let token = self.session_token.clone();
        let identity = Credentials::new(&self.access_key_id, &self.secret_access_key, token, None, "tests").into();
        let mut settings = SigningSettings::default();
        if expires.is_some() {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = expires;
        }
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(&self.service)
            .time(self.system_time())
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), std::str::from_utf8(value.as_bytes()).unwrap()));
        let (method, uri) = (request.method().as_str(), request.uri().to_string());
        let signable = SignableRequest::new(method, uri, headers, SignableBody::Bytes(request.body())).unwrap();
        sign(signable, &parameters).unwrap().into_parts().0.apply_to_request_http1x(request);
    }

    /// The signature of a string to sign.
    pub fn signature(&self, string_to_sign: &str) -> String {
        let key = v4::generate_signing_key(&self.secret_access_key, self.system_time(), &self.region, &self.service);
        v4::calculate_signature(key, string_to_sign.as_bytes())
    }
}
