//! Signing with the crate `aws-sigv4` as its documentation shows. The crate derives the key for
//! each request.

use std::time::SystemTime;

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use bytes::Bytes;
use http::Request;

use super::Error;

pub(crate) struct Signer {
    pub(crate) identity: Identity,
    pub(crate) region: &'static str,
    pub(crate) service: &'static str,
    pub(crate) now: fn() -> SystemTime,
}

impl Signer {
    pub(super) fn sign(&self, request: &mut Request<Bytes>) -> Result<(), Error> {
        let params = v4::SigningParams::builder()
            .identity(&self.identity)
            .region(self.region)
            .name(self.service)
            .time((self.now)())
            .settings(SigningSettings::default())
            .build()
            .map_err(|error| Error::Signing(error.into()))?
            .into();
        let headers = request.headers().iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let signable = SignableRequest::new(
            request.method().as_str(),
            request.uri().to_string(),
            headers,
            SignableBody::Bytes(request.body()),
        )
        .map_err(|error| Error::Signing(error.into()))?;
        let signed = sign(signable, &params).map_err(|error| Error::Signing(error.into()))?;
        let (instructions, _) = signed.into_parts();
        instructions.apply_to_request_http1x(request);
        Ok(())
    }
}
