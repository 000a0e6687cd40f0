//! Static metadata of operations and their members.

use std::fmt;

use http::Method;

use crate::timestamp::TimestampFormat;
use crate::validate::Range;

/// The metadata of an operation as declared: its name, method, URI template, members and traits.
///
/// ```
/// use connect_core::{Operation, RawOutput, connect_operation};
/// use connect_core::metadata::Location;
///
/// #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
/// struct DescribeContact { contact_id: String }
///
/// let operation = DescribeContact::METADATA;
/// assert_eq!(operation.name(), "DescribeContact");
/// assert_eq!(operation.members()[0].wire_name(), "ContactId");
/// assert_eq!(operation.members()[0].location(), Location::Label);
/// ```
#[derive(Clone, Debug)]
pub struct OperationMetadata {
    name: &'static str,
    method: MethodSource,
    uri: &'static str,
    members: &'static [MemberMetadata],
    host_prefix: Option<&'static str>,
    compressed_from: Option<usize>,
    checksum_required: bool,
    idempotent: bool,
    auth: AuthScheme,
    headers: &'static [(&'static str, &'static str)],
    /// True if the URI template has a literal query.
    has_query: bool,
}

impl OperationMetadata {
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        method: Method,
        uri: &'static str,
        members: &'static [MemberMetadata],
    ) -> Self {
        Self {
            name,
            method: MethodSource { standard: method, extension: None },
            uri,
            members,
            host_prefix: None,
            compressed_from: None,
            checksum_required: false,
            idempotent: false,
            auth: AuthScheme::None,
            headers: &[],
            has_query: has_query(uri),
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_host_prefix(mut self, prefix: &'static str) -> Self {
        self.host_prefix = Some(prefix);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_compression(mut self, from: usize) -> Self {
        self.compressed_from = Some(from);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_checksum(mut self) -> Self {
        self.checksum_required = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_auth(mut self, auth: AuthScheme) -> Self {
        self.auth = auth;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_extension_method(mut self, method: fn() -> &'static Method) -> Self {
        self.method.extension = Some(method);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Returns the operation's name, such as `CreateParticipant`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        self.method.get()
    }

    /// Returns the URI template with labels in Smithy's syntax, such as `/contact/{ContactId}`.
    pub fn uri(&self) -> &'static str {
        self.uri
    }

    pub(crate) fn has_query(&self) -> bool {
        self.has_query
    }

    /// Returns the prefix of the endpoint's host with labels in Smithy's syntax, such as
    /// `{AccountId}.`.
    pub fn host_prefix(&self) -> Option<&'static str> {
        self.host_prefix
    }

    /// Returns the size in bytes from which a body is compressed, or `None` if bodies are not
    /// compressed.
    pub fn compressed_from(&self) -> Option<usize> {
        self.compressed_from
    }

    /// Returns true if the request has a checksum of its body, in the header `content-md5`.
    pub fn is_checksum_required(&self) -> bool {
        self.checksum_required
    }

    /// Returns the authentication scheme.
    pub fn auth(&self) -> AuthScheme {
        self.auth
    }

    /// Returns the constant headers that every request has: the name and value of each, in the
    /// order of their declaration.
    pub fn headers(&self) -> &'static [(&'static str, &'static str)] {
        self.headers
    }

    /// Returns the members in the order of their declaration.
    pub fn members(&self) -> &'static [MemberMetadata] {
        self.members
    }

    /// Returns true if a call that may have reached the service can be repeated without a second
    /// effect.
    ///
    /// GET, HEAD and DELETE operations, operations with an idempotency token, and operations
    /// declared `idempotent` are idempotent. Other PUT operations are not, because Amazon Connect
    /// creates resources with PUT.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent
            || [Method::GET, Method::HEAD, Method::DELETE].contains(self.method())
            || self.members.iter().any(MemberMetadata::is_idempotency_token)
    }
}

/// The method of an operation. One that is not a constant of [`http`] cannot be created at compile
/// time.
#[derive(Clone)]
struct MethodSource {
    standard: Method,
    extension: Option<fn() -> &'static Method>,
}

impl MethodSource {
    fn get(&self) -> &Method {
        match self.extension {
            Some(method) => method(),
            None => &self.standard,
        }
    }
}

impl fmt::Debug for MethodSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Creates a method that is not a constant of [`http`]. Expansions call it with a name that the
/// macro has checked: [`http`] takes every token as a method.
#[doc(hidden)]
pub fn extension_method(name: &str) -> Method {
    Method::from_bytes(name.as_bytes()).unwrap_or_default()
}

const fn has_query(uri: &str) -> bool {
    let mut rest = uri.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        if *first == b'?' {
            return true;
        }
        rest = tail;
    }
    false
}

/// The metadata of an operation's member as declared.
#[expect(clippy::struct_excessive_bools, reason = "each is an attribute key of the declaration")]
#[derive(Clone, Debug)]
pub struct MemberMetadata {
    wire_name: &'static str,
    location: Location,
    required: bool,
    sensitive: bool,
    idempotency_token: bool,
    constraints: Constraints,
    host_label: bool,
    timestamp: Option<TimestampFormat>,
    media_type: Option<&'static str>,
}

#[doc(hidden)]
impl MemberMetadata {
    pub const fn new(wire_name: &'static str, location: Location) -> Self {
        Self {
            wire_name,
            location,
            required: false,
            sensitive: false,
            idempotency_token: false,
            constraints: Constraints::new(),
            host_label: false,
            timestamp: None,
            media_type: None,
        }
    }

    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    #[must_use]
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    #[must_use]
    pub const fn host_label(mut self) -> Self {
        self.host_label = true;
        self
    }

    #[must_use]
    pub const fn with_timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp = Some(format);
        self
    }

    #[must_use]
    pub const fn with_media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    #[must_use]
    pub const fn with_length(self, min: usize, max: usize) -> Self {
        let constraints = self.constraints.with_length(min, max);
        self.with_constraints(constraints)
    }

    #[must_use]
    pub const fn with_range(self, range: Range) -> Self {
        let constraints = self.constraints.with_range(range);
        self.with_constraints(constraints)
    }

    #[must_use]
    pub const fn with_constraints(mut self, constraints: Constraints) -> Self {
        self.constraints = constraints;
        self
    }
}

impl MemberMetadata {
    /// Returns the member's wire name, such as `ContactId`. The name of its header or query
    /// parameter is in [`location`](Self::location).
    pub fn wire_name(&self) -> &'static str {
        self.wire_name
    }

    /// Returns the member's location in the request.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Returns true if the member must have a value.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Returns true if the member is a secret, which is redacted wherever a request is shown.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive
    }

    /// Returns true if the member is the operation's idempotency token.
    pub fn is_idempotency_token(&self) -> bool {
        self.idempotency_token
    }

    /// Returns true if the member is also a label in the host prefix.
    pub fn is_host_label(&self) -> bool {
        self.host_label
    }

    /// Returns the timestamp format that the member declares, if any.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.timestamp
    }

    /// Returns the media type that the member declares, if any: of its text in a header, or of the
    /// whole body.
    pub fn media_type(&self) -> Option<&'static str> {
        self.media_type
    }

    /// Returns the minimum and maximum length in code points, bytes or items. A missing maximum is
    /// [`usize::MAX`].
    pub fn length(&self) -> Option<(usize, usize)> {
        self.constraints.length
    }

    /// Returns the range of numbers that the member allows, if it declares one.
    pub fn range(&self) -> Option<Range> {
        self.constraints.range
    }

    /// Returns the constraints on the value, and on what is in it.
    pub fn constraints(&self) -> Constraints {
        self.constraints
    }
}

/// The constraints on a value, and on the items, keys or values that are in it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Constraints {
    length: Option<(usize, usize)>,
    range: Option<Range>,
    items: Option<&'static Constraints>,
    keys: Option<&'static Constraints>,
    values: Option<&'static Constraints>,
}

#[doc(hidden)]
impl Constraints {
    pub const fn new() -> Self {
        Self { length: None, range: None, items: None, keys: None, values: None }
    }

    #[must_use]
    pub const fn with_length(mut self, min: usize, max: usize) -> Self {
        self.length = Some((min, max));
        self
    }

    #[must_use]
    pub const fn with_range(mut self, range: Range) -> Self {
        self.range = Some(range);
        self
    }

    #[must_use]
    pub const fn with_items(mut self, items: &'static Constraints) -> Self {
        self.items = Some(items);
        self
    }

    #[must_use]
    pub const fn with_keys(mut self, keys: &'static Constraints) -> Self {
        self.keys = Some(keys);
        self
    }

    #[must_use]
    pub const fn with_values(mut self, values: &'static Constraints) -> Self {
        self.values = Some(values);
        self
    }
}

impl Constraints {
    /// Returns the minimum and maximum length in code points, bytes or items. A missing maximum is
    /// [`usize::MAX`].
    pub fn length(&self) -> Option<(usize, usize)> {
        self.length
    }

    /// Returns the range of numbers.
    pub fn range(&self) -> Option<Range> {
        self.range
    }

    /// Returns the constraints on each item of the list.
    pub fn items(&self) -> Option<&'static Constraints> {
        self.items
    }

    /// Returns the constraints on each key of the map.
    pub fn keys(&self) -> Option<&'static Constraints> {
        self.keys
    }

    /// Returns the constraints on each value of the map.
    pub fn values(&self) -> Option<&'static Constraints> {
        self.values
    }
}

impl AuthScheme {
    /// Returns true if the client signs the request with AWS Signature Version 4.
    pub fn is_sigv4(self) -> bool {
        matches!(self, Self::SigV4 | Self::SigV4UnsignedBody)
    }
}

/// The location of a member in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// One segment of the path.
    Label,
    /// One or more segments of the path, including the `/` between them.
    GreedyLabel,
    /// The query parameter with this key.
    Query(&'static str),
    /// The header with this name.
    Header(&'static str),
    /// The query, with one parameter per entry of the map.
    QueryMap,
    /// Headers with this prefix, one per entry of the map.
    PrefixHeaders(&'static str),
    /// A member of the JSON body.
    Body,
    /// The whole body.
    Payload,
}

/// The authentication scheme of an operation, declared with `auth = …`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthScheme {
    /// No authentication, or a scheme that the framework does not implement.
    None,
    /// A bearer token in the header named here. The token is a member of the operation; the client
    /// adds nothing.
    Bearer(&'static str),
    /// A bearer token of the client in the header `authorization`, from
    /// [`ClientConfig::with_bearer`](crate::ClientConfig::with_bearer). The client adds it to each
    /// attempt.
    ClientBearer,
    /// AWS Signature Version 4 without the body. The client signs each attempt. Over `https` the
    /// signature does not cover the body, and the header `x-amz-content-sha256` says so. Over
    /// `http` nothing else protects the body, so it is signed.
    SigV4UnsignedBody,
    /// AWS Signature Version 4. The client signs each attempt.
    SigV4,
}

/// The metadata of a modeled error as declared: its code and status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMetadata {
    code: &'static str,
    status: u16,
    retryable: Option<Retryable>,
    secret_message: bool,
}

impl ErrorMetadata {
    #[doc(hidden)]
    pub const fn new(code: &'static str, status: u16) -> Self {
        Self { code, status, retryable: None, secret_message: false }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_retryable(mut self, retryable: Retryable) -> Self {
        self.retryable = Some(retryable);
        self
    }

    /// Returns the error's code on the wire, such as `ResourceNotFoundException`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the HTTP status of the error's responses.
    pub fn status(&self) -> u16 {
        self.status
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_secret_message(mut self, is_secret: bool) -> Self {
        self.secret_message = is_secret;
        self
    }

    /// Returns true if the message of the error is a secret, which is not printed.
    pub fn has_secret_message(&self) -> bool {
        self.secret_message
    }

    /// Returns how the error can be retried, if it is declared `retryable`.
    pub fn retryable(&self) -> Option<Retryable> {
        self.retryable
    }
}

/// How a modeled error that is declared `retryable` can be retried.
///
/// Source: <https://smithy.io/2.0/spec/behavior-traits.html#retryable-trait>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retryable {
    /// The failure is transient. Idempotent operations are retried, as after status 503.
    Transient,
    /// The service throttled the request, which had no effect. Any operation is retried, as after
    /// status 429.
    Throttling,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_is_a_method_of_its_name() {
        let signs = "!#$%&'*+-.^_`|~";
        let characters = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(signs.chars()).map(String::from);
        // `http` keeps short and long names in different ways.
        let lengths = (1..=64).map(|length| "A".repeat(length));
        for name in characters.chain(lengths) {
            assert_eq!(extension_method(&name).as_str(), name);
        }
    }
}
