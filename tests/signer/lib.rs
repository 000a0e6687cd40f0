//! The oracle of the signer's tests: the crate `aws-sigv4` behind an interface like that of our
//! signer.

#![expect(clippy::unwrap_used, reason = "only tests call it, with requests that can be signed")]

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::event_stream::{sign_empty_message, sign_message};
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation, SigningSettings,
    UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::event_stream::Message;
use bytes::Bytes;

/// Encodes a message of the event stream encoding.
///
/// # Panics
///
/// Panics if the oracle cannot encode the message.
pub fn encode(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_message_to(message, &mut bytes).unwrap();
    bytes
}

/// Encodes bytes as base64.
pub fn base64(bytes: &[u8]) -> String {
    aws_smithy_types::base64::encode(bytes)
}

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

    fn identity(&self) -> Identity {
        let token = self.session_token.clone();
        Credentials::new(&self.access_key_id, &self.secret_access_key, token, None, "tests").into()
    }

    fn parameters<'c, S: Default>(&'c self, identity: &'c Identity, settings: S) -> v4::SigningParams<'c, S> {
        v4::SigningParams::builder()
            .identity(identity)
            .region(&self.region)
            .name(&self.service)
            .time(self.system_time())
            .settings(settings)
            .build()
            .unwrap()
    }

    /// Signs `request` in its headers, or with `expires` in its URL.
    ///
    /// # Panics
    ///
    /// Panics if the oracle cannot sign the request.
    pub fn sign(&self, request: &mut http::Request<Bytes>, expires: Option<Duration>) {
        let body = request.body().clone();
        // A URL of S3 covers no body.
        let is_unsigned = self.service == "s3" && expires.is_some();
        let body = if is_unsigned { SignableBody::UnsignedPayload } else { SignableBody::Bytes(&body) };
        self.sign_body(request, body, expires);
    }

    /// Signs the head of `request` with `word` in place of the hash of the body.
    ///
    /// # Panics
    ///
    /// Panics if the oracle cannot sign the request.
    pub fn sign_head(&self, request: &mut http::Request<Bytes>, word: &str) {
        self.sign_body(request, SignableBody::Precomputed(word.to_owned()), None);
    }

    fn sign_body(&self, request: &mut http::Request<Bytes>, body: SignableBody<'_>, expires: Option<Duration>) {
        let mut settings = SigningSettings::default();
        if expires.is_some() {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = expires;
        }
        if self.service == "s3" {
            settings.percent_encoding_mode = PercentEncodingMode::Single;
            settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        let identity = self.identity();
        let parameters = self.parameters(&identity, settings).into();
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), std::str::from_utf8(value.as_bytes()).unwrap()));
        let (method, uri) = (request.method().as_str(), request.uri().to_string());
        let signable = SignableRequest::new(method, uri, headers, body).unwrap();
        sign(signable, &parameters).unwrap().into_parts().0.apply_to_request_http1x(request);
    }

    /// Returns the signature of a chunk after the signature `last`.
    ///
    /// # Panics
    ///
    /// Panics if the oracle cannot sign the chunk.
    pub fn sign_chunk(&self, data: &[u8], last: &str) -> String {
        let (identity, data) = (self.identity(), Bytes::copy_from_slice(data));
        v4::sign_chunk(&data, last, &self.parameters(&identity, ())).unwrap().into_parts().1
    }

    /// Returns the signature of a trailer after the signature `last`.
    ///
    /// # Panics
    ///
    /// Panics if the oracle cannot sign the trailer.
    pub fn sign_trailer(&self, name: String, value: String, last: &str) -> String {
        let identity = self.identity();
        let mut headers = Headers::new();
        headers.insert(name, value);
        v4::sign_trailer(&headers, last, &self.parameters(&identity, ())).unwrap().into_parts().1
    }

    /// Returns the encoded message around an encoded event, and its signature. `None` is the end of
    /// the stream.
    ///
    /// # Panics
    ///
    /// Panics if the oracle cannot sign the event.
    pub fn sign_event(&self, event: Option<&[u8]>, last: &str) -> (Message, String) {
        let identity = self.identity();
        let parameters = self.parameters(&identity, ());
        let signed = match event {
            Some(event) => sign_message(&read_message_from(event).unwrap(), last, &parameters),
            None => sign_empty_message(last, &parameters),
        };
        signed.unwrap().into_parts()
    }

    /// Returns the signature of a string to sign.
    pub fn signature(&self, string_to_sign: &str) -> String {
        let key = v4::generate_signing_key(&self.secret_access_key, self.system_time(), &self.region, &self.service);
        v4::calculate_signature(key, string_to_sign.as_bytes())
    }
}
