//! The oracle of the signer's tests: the crate `aws-sigv4` behind an interface like that of our
//! signer.

#![expect(clippy::unwrap_used, reason = "only tests call it, with requests that can be signed")]

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;

/// The credentials, scope and time of a signature.
#[derive(Clone, Debug)]
pub struct Context {
    /// The access key id.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: String,
    /// The session token of temporary credentials.
    pub session_token: Option<String>,
    /// The region, such as `us-east-1`.
    pub region: String,
    /// The service, such as `connect`.
    pub service: String,
    /// The time in seconds since 1970.
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
    /// Panics if the oracle cannot sign the request.
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

    /// Returns the signature of a string to sign.
    pub fn signature(&self, string_to_sign: &str) -> String {
        let key = v4::generate_signing_key(&self.secret_access_key, self.system_time(), &self.region, &self.service);
        v4::calculate_signature(key, string_to_sign.as_bytes())
    }
}
