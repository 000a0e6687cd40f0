//! Checks all of AWS's test vectors of Signature Version 4; `extract.py` documents their sources.
//!
//! Prints a line for each wrong signature, and `signature vectors: N passed, M failed` at the end.
//!
//! Our signer has no settings, so three rules adapt the cases to it:
//!
//! - Characters that a URI cannot contain, such as the space in `GET /example space/`, are
//!   percent-encoded before signing, as an HTTP client does. Signing encodes the path again, so its
//!   `%` becomes `%25` in the canonical request.
//! - Cases with `normalize: false` are for S3, whose paths are not normalized. Our signer always
//!   normalizes, so the path in the canonical request is that of the case with the same request and
//!   `normalize: true`.
//! - An unsigned session token is added after signing.
//!
//! If a rule changes the canonical request, `aws-sigv4` calculates the expected signature from
//! the case's own canonical request with the changed path. Without the change it must calculate the
//! signature of the case.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test without harness, which prints its results")]

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::auth::{Credentials, SigV4};
use connect_core::metadata::TimestampFormat;
use connect_signer_tests::Context;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The number of signatures: 74 in headers and 38 in queries.
const SIGNATURES: usize = 112;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    /// The origin of the file and its licence.
    #[serde(rename = "generated")]
    _generated: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    suite: String,
    name: String,
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    signs_token: bool,
    region: String,
    service: String,
    time: String,
    normalize: bool,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: String,
    header: InHeader,
    query: Option<InQuery>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InHeader {
    /// Further headers to add before signing.
    given: Vec<(String, String)>,
    signed_headers: String,
    signature: String,
    canonical: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InQuery {
    expires: u64,
    target: String,
    signature: String,
    canonical: Option<String>,
}

/// Percent-encodes the characters of the target that a URI cannot contain.
fn encoded(target: &str) -> String {
    target.replace(' ', "%20")
}

/// Returns the path of a canonical request: its second line.
fn path_of(canonical: &str) -> &str {
    canonical.split('\n').nth(1).unwrap()
}

impl Case {
    fn time(&self) -> Timestamp {
        Timestamp::parse(&self.time, TimestampFormat::DateTime).unwrap()
    }

    fn signed_token(&self) -> Option<&String> {
        self.session_token.as_ref().filter(|_| self.signs_token)
    }

    fn signer(&self) -> SigV4 {
        let credentials = Credentials::new(&self.access_key_id, &self.secret_access_key);
        let credentials = match self.signed_token() {
            Some(token) => credentials.with_session_token(token),
            None => credentials,
        };
        SigV4::new(credentials, &self.region, &self.service)
    }

    /// Returns the request, addressed to the host in its `host` header.
    fn request(&self, given: &[(String, String)]) -> http::Request<Bytes> {
        let (host, others): (Vec<_>, Vec<_>) =
            self.headers.iter().chain(given).partition(|(name, _)| name.eq_ignore_ascii_case("host"));
        let request = http::Request::builder().method(self.method.as_str()).uri(format!(
            "https://{}{}",
            host[0].1,
            encoded(&self.target)
        ));
        others
            .iter()
            .fold(request, |request, (name, value)| request.header(name, value))
            .body(Bytes::from(self.body.clone()))
            .unwrap()
    }

    /// Returns the same case for a signer that normalizes.
    fn normalizing<'c>(&'c self, cases: &'c [Case]) -> &'c Case {
        let is_same = |other: &Case| {
            let facts =
                |case: &Case| (case.suite.clone(), case.method.clone(), case.target.clone(), case.headers.clone());
            other.normalize && facts(other) == facts(self)
        };
        if self.normalize { self } else { cases.iter().find(|other| is_same(other)).unwrap() }
    }

    /// Returns the oracle's signature of this canonical request.
    fn signature(&self, canonical: &str) -> String {
        let context = Context {
            access_key_id: self.access_key_id.clone(),
            secret_access_key: self.secret_access_key.clone(),
            session_token: None,
            region: self.region.clone(),
            service: self.service.clone(),
            time: u64::try_from(self.time().seconds()).unwrap(),
        };
        let hash = Sha256::digest(canonical.as_bytes()).iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        });
        let time = self.time.replace(['-', ':'], "");
        let scope = format!("{}/{}/{}/aws4_request", &time[..8], self.region, self.service);
        context.signature(&format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{hash}"))
    }

    /// Returns the signature that our signer must make, adapted from the case's by the rules above.
    fn expected(&self, signature: &str, canonical: Option<&str>, normalizing: Option<&str>) -> Result<String, String> {
        let Some(canonical) = canonical else { return Ok(signature.to_owned()) };
        let by_oracle = self.signature(canonical);
        if by_oracle != signature {
            return Err(format!("its canonical request has the signature {by_oracle}, not {signature}"));
        }
        let mut path = path_of(normalizing.unwrap_or(canonical)).to_owned();
        if encoded(&self.target) != self.target {
            path = path.replace('%', "%25");
        }
        Ok(self.signature(&canonical.replacen(path_of(canonical), &path, 1)))
    }

    fn check_header(&self, cases: &[Case]) -> Result<(), String> {
        let InHeader { given, signed_headers, signature, canonical } = &self.header;
        let normalizing = self.normalizing(cases).header.canonical.as_deref();
        let signature = self.expected(signature, canonical.as_deref(), normalizing)?;
        let before = self.request(given);
        let mut request = before.clone();
        self.signer().sign(&mut request, self.time()).map_err(|error| error.to_string())?;

        let time = self.time.replace(['-', ':'], "");
        let (id, day, region, service) = (&self.access_key_id, &time[..8], &self.region, &self.service);
        let scope = format!("{day}/{region}/{service}/aws4_request");
        let mut expected = before.headers().clone();
        expected.insert("x-amz-date", time.parse().unwrap());
        if let Some(token) = self.signed_token() {
            expected.insert("x-amz-security-token", token.parse().unwrap());
        }
        let authorization =
            format!("AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={signed_headers}, Signature={signature}");
        expected.insert("authorization", authorization.parse().unwrap());
        // A sensitive header would hide the difference.
        request.headers_mut().values_mut().for_each(|value| value.set_sensitive(false));
        same(&expected, request.headers())?;
        same(before.uri(), request.uri())
    }

    fn check_query(&self, query: &InQuery, cases: &[Case]) -> Result<(), String> {
        let InQuery { expires, target, signature, canonical } = query;
        let normalizing = self.normalizing(cases).query.as_ref().and_then(|query| query.canonical.as_deref());
        let expected_signature = self.expected(signature, canonical.as_deref(), normalizing)?;
        let before = self.request(&[]);
        let expires = Duration::from_secs(*expires);
        let presigned =
            self.signer().presign(before.clone(), self.time(), expires).map_err(|error| error.to_string())?;
        let after = presigned.into_http_request();

        let mut actual = after.uri().path_and_query().unwrap().to_string();
        if let Some(token) = self.session_token.as_ref().filter(|_| !self.signs_token) {
            // The session tokens of the suites contain only these characters that a query encodes.
            let token = token.replace('/', "%2F").replace('+', "%2B").replace('=', "%3D");
            write!(actual, "&X-Amz-Security-Token={token}").unwrap();
        }
        let expected = encoded(target).replace(signature, &expected_signature);
        // The order of the parameters does not matter.
        let sorted = |target: &str| {
            let mut parts: Vec<String> = target.split(['?', '&']).map(str::to_owned).collect();
            parts[1..].sort();
            parts
        };
        same(&sorted(&expected), &sorted(&actual))?;
        same(before.headers(), after.headers())?;
        same(before.body(), after.body())
    }
}

fn same<T: PartialEq + std::fmt::Debug>(expected: &T, actual: &T) -> Result<(), String> {
    if expected == actual { Ok(()) } else { Err(format!("expected {expected:#?}, not {actual:#?}")) }
}

fn main() -> ExitCode {
    let Vectors { cases, .. } = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let in_header = cases.iter().map(|case| ("header", case, case.check_header(&cases)));
    let in_query = cases.iter().filter_map(|case| {
        let query = case.query.as_ref()?;
        Some(("query", case, case.check_query(query, &cases)))
    });
    let (mut passed, mut failed) = (0, 0);
    for (place, Case { suite, name, .. }, result) in in_header.chain(in_query) {
        match result {
            Ok(()) => passed += 1,
            Err(error) => {
                failed += 1;
                println!("{suite} {name}, in the {place}: {error}");
            }
        }
    }
    println!("signature vectors: {passed} passed, {failed} failed");
    if (passed, failed) == (SIGNATURES, 0) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
