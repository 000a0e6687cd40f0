//! Putting a request together.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::uri::{PathAndQuery, Uri};

use super::label::LabelKind;
use super::payload::PayloadBody;
use super::target::Target;
use super::{EncodeRequest, Header, Label, Payload, PrefixHeaders, PreparedRequest, Query, QueryMap};
use crate::error::Failure;
use crate::json::Writer;
use crate::problem::{Path, ProblemKind, Problems};
use crate::token::{Token, TokenSource};
use crate::{Endpoint, OperationMetadata};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Room for the body of a small operation without growing.
const BODY_CAPACITY: usize = 256;

/// Where an operation writes its request; see [`EncodeRequest::encode`].
///
/// Members become path, query, headers and body in the order in which they are written. What cannot be sent becomes a problem
/// of the input; all problems are reported together, and nothing is sent.
#[derive(Debug)]
pub struct RequestEncoder<'a> {
    operation: &'static OperationMetadata,
    endpoint: &'a Endpoint,
    tokens: &'a dyn TokenSource,
    target: Target,
    /// What comes before the endpoint's host.
    host: String,
    /// What has its place already; URI and body come last.
    pub(super) prepared: PreparedRequest,
    /// The JSON object that members of the body are written into.
    object: Option<Writer>,
    /// What a member that is the whole body has written.
    payload: PayloadBody,
    /// Whether that is a secret.
    sensitive_payload: bool,
    /// Bodies of so many bytes and more are compressed.
    #[cfg(feature = "compression")]
    compress_from: Option<usize>,
    #[cfg(feature = "checksum")]
    has_checksum: bool,
    problems: Problems,
    failure: Option<Failure>,
}

/// Encodes `input`: all of the work that does not depend on the operation's type.
pub(crate) fn prepare(
    operation: &'static OperationMetadata,
    input: &dyn EncodeRequest,
    endpoint: &Endpoint,
    tokens: &dyn TokenSource,
) -> Result<PreparedRequest, Failure> {
    let mut request = RequestEncoder {
        operation,
        endpoint,
        tokens,
        target: Target::new(operation),
        host: String::new(),
        prepared: PreparedRequest::of(operation),
        object: None,
        payload: PayloadBody::None,
        sensitive_payload: false,
        #[cfg(feature = "compression")]
        compress_from: None,
        #[cfg(feature = "checksum")]
        has_checksum: false,
        problems: Problems::default(),
        failure: None,
    };
    input.check(&mut request.problems);
    input.encode(&mut request);
    request.finish()
}

impl RequestEncoder<'_> {
    /// Sets a path and query that hold no label.
    #[inline]
    pub fn fixed_uri(&mut self, uri: PathAndQuery) {
        self.target.fixed = Some(uri);
    }

    /// Adds a literal part of a path that holds labels.
    pub fn literal(&mut self, text: &str) {
        self.target.literal(self.endpoint, text);
    }

    /// The place of the label of member `name`.
    pub fn label(&mut self, name: &'static str) -> Label<'_> {
        Label {
            uri: &mut self.target.text,
            problems: &mut self.problems,
            name,
            kind: LabelKind::Segment,
            sensitive: &mut self.target.sensitive,
        }
    }

    /// The place of the greedy label of member `name`.
    pub fn greedy_label(&mut self, name: &'static str) -> Label<'_> {
        Label { kind: LabelKind::Greedy, ..self.label(name) }
    }

    /// Adds a literal part of the host prefix.
    pub fn host_literal(&mut self, text: &str) {
        self.host.push_str(text);
    }

    /// The place of a label in the host prefix.
    pub fn host_label(&mut self, name: &'static str) -> Label<'_> {
        Label {
            uri: &mut self.host,
            problems: &mut self.problems,
            name,
            kind: LabelKind::Host,
            sensitive: &mut self.target.sensitive,
        }
    }

    /// The place of the query parameter `key`, which holds member `member`.
    pub fn query<'e>(&'e mut self, key: &'e str, member: &'e str) -> Query<'e> {
        Query { target: &mut self.target, endpoint: self.endpoint, key, problems: &mut self.problems, member }
    }

    /// The place of a map of query parameters; `taken` are the keys that the URI or other members have.
    pub fn query_map<'e>(&'e mut self, member: &'e str, taken: &'e [&'e str]) -> QueryMap<'e> {
        QueryMap { target: &mut self.target, endpoint: self.endpoint, problems: &mut self.problems, member, taken }
    }

    /// The place of headers whose names begin with `prefix`; `taken` are the names, in lower case, that other members have.
    pub fn prefix_headers<'e>(
        &'e mut self,
        member: &'static str,
        prefix: &'e str,
        taken: &'e [&'e str],
    ) -> PrefixHeaders<'e> {
        PrefixHeaders {
            headers: self.prepared.request.headers_mut(),
            problems: &mut self.problems,
            member,
            prefix,
            taken,
        }
    }

    /// The place of a header that holds member `member`.
    pub fn header(&mut self, name: HeaderName, member: &'static str) -> Header<'_> {
        Header::new(self.prepared.request.headers_mut(), &mut self.problems, name, member)
    }

    /// The JSON body, opened: members are written one after the other, the end is not.
    pub fn json_body(&mut self) -> &mut Writer {
        self.object.get_or_insert_with(|| {
            let mut writer = Writer::with_capacity(BODY_CAPACITY);
            writer.begin_object();
            writer
        })
    }

    /// The place of a member that is the whole body.
    pub fn payload(&mut self) -> Payload<'_> {
        Payload { body: &mut self.payload, sensitive: &mut self.sensitive_payload }
    }

    /// Compresses the body with gzip, if it has `from` bytes or more.
    #[cfg(feature = "compression")]
    pub fn compress_gzip(&mut self, from: usize) {
        self.compress_from = Some(from);
    }

    /// Adds the checksum of the body, in `content-md5`.
    #[cfg(feature = "checksum")]
    pub fn checksum(&mut self) {
        self.has_checksum = true;
    }

    /// The idempotency token: the one `given`, or a new one.
    pub fn token<'t>(&mut self, given: Option<&'t str>) -> Token<'t> {
        if let Some(given) = given {
            return Token::Given(given);
        }
        match self.tokens.next_token() {
            Ok(token) => {
                self.prepared.token = Some(token.clone());
                Token::Filled(token)
            }
            Err(error) => {
                self.failure = Some(Failure::token(self.operation, error));
                Token::Given("")
            }
        }
    }

    fn finish(mut self) -> Result<PreparedRequest, Failure> {
        let body = self.finish_body();
        let uri = self.finish_uri();
        match (self.failure, uri) {
            (None, Some(uri)) if self.problems.is_empty() => {
                *self.prepared.request.uri_mut() = uri;
                *self.prepared.request.body_mut() = body;
                self.prepared.redaction.uri = self.target.sensitive;
                Ok(self.prepared)
            }
            (Some(failure), _) if self.problems.is_empty() => Err(failure),
            _ => Err(Failure::input(self.operation, self.problems)),
        }
    }

    fn finish_body(&mut self) -> Bytes {
        let (body, content_type) = if let Some(mut object) = self.object.take() {
            object.end_object();
            (self.finish_json(object), JSON)
        } else {
            match std::mem::take(&mut self.payload) {
                PayloadBody::None => return Bytes::new(),
                PayloadBody::Bytes(bytes, content_type) => (bytes, content_type),
                PayloadBody::Json(writer) => (self.finish_json(writer), JSON),
            }
        };
        self.set_header(CONTENT_TYPE, content_type);
        if self.sensitive_payload {
            self.prepared.redaction.body.push(0..body.len());
        }
        #[cfg(feature = "compression")]
        let body = match self.compress_from {
            Some(from) => self.compress(body, from),
            None => body,
        };
        #[cfg(feature = "checksum")]
        if self.has_checksum {
            let (name, value) = super::checksum::md5(&body);
            self.set_header(name, value);
        }
        body
    }

    /// Sets a header that follows from the body, unless a member has.
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        match self.prepared.request.headers_mut().try_entry(name) {
            Ok(entry) => {
                entry.or_insert(value);
            }
            Err(_) => self.problems.add(Path::ROOT, ProblemKind::TooManyHeaders),
        }
    }

    fn finish_json(&mut self, writer: Writer) -> Bytes {
        let (bytes, mut problems, secrets) = writer.into_parts();
        self.problems.append(&mut problems);
        self.prepared.redaction.body = secrets;
        bytes.into()
    }

    fn finish_uri(&mut self) -> Option<Uri> {
        let uri = self.target.finish(self.endpoint, &self.host);
        // Everything in it is percent-encoded, so length is all that can be wrong.
        if uri.is_none() {
            self.problems.add(Path::ROOT, ProblemKind::UriTooLong);
        }
        uri
    }
}
