//! What is known of an operation without an instance of it.

use http::Method;

use crate::timestamp::TimestampFormat;
use crate::validate::Range;

/// An operation's name, method, URI template and members, as they were declared.
///
/// ```
/// use connect_core::{Location, Operation, RawOutput, connect_operation};
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
    method: Method,
    uri: &'static str,
    members: &'static [MemberMetadata],
    host_prefix: Option<&'static str>,
    compressed_from: Option<usize>,
    checksum_required: bool,
    idempotent: bool,
    auth: AuthScheme,
    /// Whether the URI has a query of its own.
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
            method,
            uri,
            members,
            host_prefix: None,
            compressed_from: None,
            checksum_required: false,
            idempotent: false,
            auth: AuthScheme::None,
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

    /// The operation's name: `CreateParticipant`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URI template, with labels in Smithy's spelling: `/contact/{ContactId}`.
    pub fn uri(&self) -> &'static str {
        self.uri
    }

    pub(crate) fn has_query(&self) -> bool {
        self.has_query
    }

    /// What comes before the endpoint's host, with labels in Smithy's spelling: `{AccountId}.`.
    pub fn host_prefix(&self) -> Option<&'static str> {
        self.host_prefix
    }

    /// From how many bytes on the body is compressed, if it is.
    pub fn compressed_from(&self) -> Option<usize> {
        self.compressed_from
    }

    /// Whether the request carries a checksum of its body.
    pub fn is_checksum_required(&self) -> bool {
        self.checksum_required
    }

    /// How the caller proves who it is.
    pub fn auth(&self) -> AuthScheme {
        self.auth
    }

    /// The members, in the order of their declaration.
    pub fn members(&self) -> &'static [MemberMetadata] {
        self.members
    }

    /// Whether a call that may have arrived can be repeated without a second effect: GET, HEAD and DELETE can, and so can
    /// an operation with an idempotency token, or one that is declared `idempotent`. PUT in itself cannot: Connect creates with it.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent
            || [Method::GET, Method::HEAD, Method::DELETE].contains(&self.method)
            || self.members.iter().any(MemberMetadata::is_idempotency_token)
    }
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

/// A member of an operation, as it was declared.
#[expect(clippy::struct_excessive_bools, reason = "each is a word of the declaration")]
#[derive(Clone, Debug)]
pub struct MemberMetadata {
    wire_name: &'static str,
    location: Location,
    required: bool,
    sensitive: bool,
    idempotency_token: bool,
    length: Option<(usize, usize)>,
    range: Option<Range>,
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
            length: None,
            range: None,
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
    pub const fn with_length(mut self, min: usize, max: usize) -> Self {
        self.length = Some((min, max));
        self
    }

    #[must_use]
    pub const fn with_range(mut self, range: Range) -> Self {
        self.range = Some(range);
        self
    }
}

impl MemberMetadata {
    /// The member's name in the protocol: `ContactId`. The name of a header or query key is in [`location`](Self::location).
    pub fn wire_name(&self) -> &'static str {
        self.wire_name
    }

    /// Where the member goes.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Whether the member must have a value.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Whether the member is a secret.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive
    }

    /// Whether the member is the operation's idempotency token.
    pub fn is_idempotency_token(&self) -> bool {
        self.idempotency_token
    }

    /// Whether the member is also a part of the host.
    pub fn is_host_label(&self) -> bool {
        self.host_label
    }

    /// How the member, which is a time, is written, where that was declared.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.timestamp
    }

    /// The media type of the text that the member holds.
    pub fn media_type(&self) -> Option<&'static str> {
        self.media_type
    }

    /// The least and greatest length, in code points, bytes or items; `usize::MAX` where there is no greatest.
    pub fn length(&self) -> Option<(usize, usize)> {
        self.length
    }

    /// The numbers that are allowed.
    pub fn range(&self) -> Option<Range> {
        self.range
    }
}

/// Where a member goes in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// One segment of the path.
    Label,
    /// The rest of the path, `/` included.
    GreedyLabel,
    /// The query, under this key.
    Query(&'static str),
    /// The header of this name.
    Header(&'static str),
    /// The query, a parameter for each entry of the map.
    QueryMap,
    /// Headers, one for each entry of the map, with this before the key.
    PrefixHeaders(&'static str),
    /// The JSON body.
    Body,
    /// The whole body.
    Payload,
}

/// How an operation proves who calls it: the word `auth`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthScheme {
    /// It does not, or in a way that the framework does not know.
    None,
    /// By a token in this header, which a member of the operation holds. The client adds nothing.
    Bearer(&'static str),
    /// By a signature of AWS Signature Version 4, which the client makes for each attempt.
    SigV4,
}

/// The code and status of a modeled error, as they were declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMetadata {
    code: &'static str,
    status: u16,
}

impl ErrorMetadata {
    #[doc(hidden)]
    pub const fn new(code: &'static str, status: u16) -> Self {
        Self { code, status }
    }

    /// The error's name on the wire: `ResourceNotFoundException`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The HTTP status that comes with it.
    pub fn status(&self) -> u16 {
        self.status
    }
}
