//! The signature of a received request, as the request states it.

use std::borrow::Cow;

use http::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName};
use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::super::canonical::is_s3;
use super::super::key::Time;
use super::super::presign::parameter;
use super::super::{
    ALGORITHM, SigV4, TERMINATOR, UNSIGNED_PAYLOAD, X_AMZ_CONTENT_SHA256, X_AMZ_DATE, X_AMZ_SECURITY_TOKEN,
};
use super::error::{VerifyError, VerifyErrorKind};
use crate::timestamp::{Timestamp, TimestampFormat};

/// A signature and its parameters. Nothing of it is verified yet.
pub(super) struct Claim<'r> {
    pub(super) credential: Credential,
    /// The names of the signed headers: `content-type;host;x-amz-date`.
    pub(super) signed_headers: Cow<'r, str>,
    pub(super) signature: Cow<'r, str>,
    pub(super) time: Time,
    pub(super) signed_at: Timestamp,
    /// The lifetime in seconds of a signature that is in the URL.
    pub(super) expires: Option<i64>,
    pub(super) session_token: Option<Cow<'r, [u8]>>,
    /// The text that stands for the body, if the request has it.
    pub(super) payload: Option<Cow<'r, [u8]>>,
    /// The query that the signature covers.
    pub(super) query: Cow<'r, str>,
}

/// The access key ID and the scope of a signature.
pub(super) struct Credential {
    pub(super) access_key_id: String,
    pub(super) day: String,
    pub(super) region: String,
    pub(super) service: String,
}

impl<'r> Claim<'r> {
    /// Reads the signature of a request, from its header or its URL.
    pub(super) fn read(parts: &'r Parts) -> Result<Self, VerifyError> {
        let query = parts.uri.query().unwrap_or_default();
        let parameters = Parameters::read(query)?;
        let authorization = one(&parts.headers, &AUTHORIZATION)?;
        match (authorization, parameters.is_signature()) {
            (Some(value), false) => Self::of_header(value, &parts.headers, query),
            (None, true) => Self::of_query(parameters, &parts.headers, query),
            (Some(_), true) => Err(VerifyError::incomplete(
                "the request is signed in the header `authorization` and in its URL: sign it in one place",
            )),
            (None, false) => Err(VerifyError::new(
                VerifyErrorKind::NotSigned,
                "the request is not signed: sign it with Signature Version 4",
            )),
        }
    }

    fn of_header(value: &'r [u8], headers: &'r HeaderMap, query: &'r str) -> Result<Self, VerifyError> {
        let value = std::str::from_utf8(value).map_err(|_| malformed())?;
        let (algorithm, fields) = value.trim().split_once(' ').unwrap_or((value.trim(), ""));
        check_algorithm(algorithm)?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for field in fields.split(',') {
            let (name, value) = field.trim().split_once('=').ok_or_else(malformed)?;
            let place = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(malformed()),
            };
            if place.replace(value).is_some() {
                return Err(malformed());
            }
        }
        let (Some(credential), Some(signed_headers), Some(signature)) = (credential, signed_headers, signature) else {
            return Err(malformed());
        };
        let (time, signed_at) = time_of_headers(headers)?;
        Ok(Self {
            credential: Credential::parse(credential)?,
            signed_headers: signed_headers.into(),
            signature: signature.into(),
            time,
            signed_at,
            expires: None,
            session_token: one(headers, &X_AMZ_SECURITY_TOKEN)?.map(Cow::Borrowed),
            payload: one(headers, &X_AMZ_CONTENT_SHA256)?.map(Cow::Borrowed),
            query: query.into(),
        })
    }

    fn of_query(parameters: Parameters<'r>, headers: &'r HeaderMap, query: &'r str) -> Result<Self, VerifyError> {
        let missing = |name| move || VerifyError::incomplete(format!("the URL has no `{name}`: presign it"));
        check_algorithm(&parameters.algorithm.ok_or_else(missing(parameter::ALGORITHM))?)?;
        let credential = parameters.credential.ok_or_else(missing(parameter::CREDENTIAL))?;
        let credential = Credential::parse(&credential)?;
        let date = parameters.date.ok_or_else(missing(parameter::DATE))?;
        let (time, signed_at) = Time::parse(date.as_bytes()).ok_or_else(bad_time)?;
        let expires = parameters.expires.ok_or_else(missing(parameter::EXPIRES))?;
        let signed_headers = parameters.signed_headers.ok_or_else(missing(parameter::SIGNED_HEADERS))?;
        let signature = parameters.signature.ok_or_else(missing(parameter::SIGNATURE))?;
        let payload = match one(headers, &X_AMZ_CONTENT_SHA256)? {
            Some(header) => Some(Cow::Borrowed(header)),
            None if parameters.payload.is_some() => parameters.payload.map(bytes),
            None if is_s3(&credential.service) => Some(Cow::Borrowed(UNSIGNED_PAYLOAD.as_bytes())),
            None => None,
        };
        Ok(Self {
            credential,
            signed_headers,
            signature,
            time,
            signed_at,
            expires: Some(lifetime(&expires)?),
            session_token: parameters.session_token.map(bytes),
            payload,
            query: without_signature(query).into(),
        })
    }
}

impl Credential {
    /// Parses `AKIDEXAMPLE/20150830/us-east-1/service/aws4_request`. The ID of the key can contain
    /// a slash.
    fn parse(text: &str) -> Result<Self, VerifyError> {
        let mut fields = text.rsplitn(5, '/');
        let mut next = || {
            let field = fields.next().filter(|field| !field.is_empty())?;
            field.bytes().all(|byte| byte.is_ascii_graphic()).then(|| field.to_owned())
        };
        match (next(), next(), next(), next(), next()) {
            (Some(end), Some(service), Some(region), Some(day), Some(access_key_id)) if end == TERMINATOR => {
                Ok(Self { access_key_id, day, region, service })
            }
            _ => Err(VerifyError::incomplete(
                "the credential is malformed: send access key ID, date, region, service and `aws4_request`",
            )),
        }
    }
}

/// The parameters of a signature in a URL, decoded.
#[derive(Default)]
struct Parameters<'r> {
    algorithm: Option<Cow<'r, str>>,
    credential: Option<Cow<'r, str>>,
    date: Option<Cow<'r, str>>,
    expires: Option<Cow<'r, str>>,
    payload: Option<Cow<'r, str>>,
    session_token: Option<Cow<'r, str>>,
    signature: Option<Cow<'r, str>>,
    signed_headers: Option<Cow<'r, str>>,
}

impl<'r> Parameters<'r> {
    fn read(query: &'r str) -> Result<Self, VerifyError> {
        let mut found = Self::default();
        let (mut is_repeated, mut is_text) = (false, true);
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(place) = found.place(&percent_decode_str(name).decode_utf8_lossy()) else { continue };
            let value = percent_decode_str(value).decode_utf8();
            is_text &= value.is_ok();
            is_repeated |= place.replace(value.unwrap_or_default()).is_some();
        }
        match found.is_signature() {
            true if is_repeated => {
                Err(VerifyError::incomplete("the URL repeats a parameter of its signature: send one"))
            }
            true if !is_text => Err(VerifyError::incomplete("the URL's signature is not UTF-8: presign it again")),
            _ => Ok(found),
        }
    }

    fn place(&mut self, name: &str) -> Option<&mut Option<Cow<'r, str>>> {
        match name {
            parameter::ALGORITHM => Some(&mut self.algorithm),
            parameter::CONTENT_SHA256 => Some(&mut self.payload),
            parameter::CREDENTIAL => Some(&mut self.credential),
            parameter::DATE => Some(&mut self.date),
            parameter::EXPIRES => Some(&mut self.expires),
            parameter::SECURITY_TOKEN => Some(&mut self.session_token),
            parameter::SIGNATURE => Some(&mut self.signature),
            parameter::SIGNED_HEADERS => Some(&mut self.signed_headers),
            _ => None,
        }
    }

    /// Returns true if the URL has a signature, complete or not.
    fn is_signature(&self) -> bool {
        self.algorithm.is_some() || self.signature.is_some()
    }
}

/// Returns the query without the signature itself, which covers the rest.
fn without_signature(query: &str) -> String {
    let is_covered = |pair: &&str| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        percent_decode_str(name).decode_utf8_lossy() != parameter::SIGNATURE
    };
    query.split('&').filter(is_covered).collect::<Vec<_>>().join("&")
}

/// Returns the value of a header that is there at most once.
fn one<'r>(headers: &'r HeaderMap, name: &HeaderName) -> Result<Option<&'r [u8]>, VerifyError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (_, Some(_)) => Err(VerifyError::incomplete(format!("the header `{name}` is repeated: send one"))),
        (value, None) => Ok(value.map(http::HeaderValue::as_bytes)),
    }
}

/// Returns the time of a signature, from `x-amz-date` or else from `date`.
fn time_of_headers(headers: &HeaderMap) -> Result<(Time, Timestamp), VerifyError> {
    if let Some(value) = one(headers, &X_AMZ_DATE)? {
        return Time::parse(value).ok_or_else(bad_time);
    }
    let value = one(headers, &DATE)?.ok_or_else(bad_time)?;
    let text = std::str::from_utf8(value).map_err(|_| bad_time())?;
    let time = Timestamp::parse(text, TimestampFormat::HttpDate).filter(|time| time.nanos() == 0);
    time.and_then(|time| Some((Time::new(time)?, time))).ok_or_else(bad_time)
}

fn lifetime(text: &str) -> Result<i64, VerifyError> {
    let seconds = text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let is_allowed = |seconds: &u64| (1..=SigV4::MAX_EXPIRES.as_secs()).contains(seconds);
    seconds.filter(is_allowed).and_then(|seconds| seconds.try_into().ok()).ok_or_else(|| {
        VerifyError::incomplete("`X-Amz-Expires` is out of range: presign the URL for one second to seven days")
    })
}

fn check_algorithm(algorithm: &str) -> Result<(), VerifyError> {
    if algorithm == ALGORITHM {
        return Ok(());
    }
    Err(VerifyError::incomplete("the signature has another algorithm: sign with `AWS4-HMAC-SHA256`"))
}

fn malformed() -> VerifyError {
    VerifyError::incomplete(
        "the header `authorization` is malformed: send `Credential`, `SignedHeaders` and `Signature`, each once",
    )
}

fn bad_time() -> VerifyError {
    VerifyError::incomplete(
        "the time of the signature is missing or malformed: send `X-Amz-Date` as `20150830T123600Z`",
    )
}

fn bytes(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}
