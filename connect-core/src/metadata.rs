//! Static metadata of operations and their members.

mod checksum;
mod constraints;
mod error;
mod member;
mod method;
mod service;
mod step;

pub use crate::timestamp::TimestampFormat;

pub use self::checksum::ChecksumAlgorithm;
pub use self::constraints::Constraints;
pub use self::error::{ErrorMetadata, Retryable};
pub use self::member::{Location, MemberMetadata, QueryStyle};
#[doc(hidden)]
pub use self::method::extension_method;
pub use self::service::{
    FailureInSuccess, FailureReport, FailureRules, FailureSign, ResponsePlace, RetryTime, ServiceMetadata, Verdict,
};
pub(crate) use self::step::Step;

use http::{Method, StatusCode};

use self::method::MethodSource;

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
    service: Option<&'static ServiceMetadata>,
    /// The status of a success.
    status: u16,
    /// True if the URI template has a literal query.
    has_query: bool,
}

impl OperationMetadata {
    /// Creates the metadata of an operation without authentication, constant headers and service.
    ///
    /// `uri` is the URI template with labels in Smithy's syntax, such as `/contact/{ContactId}`.
    /// `members` are in the order of their declaration. The metadata says what a request has; it is
    /// [`EncodeRequest`](crate::request::EncodeRequest) that writes it.
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
            service: None,
            status: 200,
            has_query: has_query(uri),
        }
    }

    /// Sets the prefix of the endpoint's host, with labels in Smithy's syntax, such as
    /// `{AccountId}.`.
    #[must_use]
    pub const fn with_host_prefix(mut self, prefix: &'static str) -> Self {
        self.host_prefix = Some(prefix);
        self
    }

    /// Says that a body of `from` bytes or more is compressed.
    #[must_use]
    pub const fn with_compression(mut self, from: usize) -> Self {
        self.compressed_from = Some(from);
        self
    }

    /// Sets the status of a success, with which a server answers. A client reads an output from
    /// every status of a success. The default is 200.
    #[must_use]
    pub const fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Says that a request has a checksum of its body.
    #[must_use]
    pub const fn with_checksum(mut self) -> Self {
        self.checksum_required = true;
        self
    }

    /// Says that a call can be repeated without a second effect, so that it is retried after a
    /// failure that may have had one.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sets the authentication scheme, which the client applies to each attempt.
    #[must_use]
    pub const fn with_auth(mut self, auth: AuthScheme) -> Self {
        self.auth = auth;
        self
    }

    /// Sets a method that is not a constant of [`Method`], such as `LIST`.
    ///
    /// ```
    /// use std::sync::LazyLock;
    /// use connect_core::http::Method;
    /// use connect_core::metadata::OperationMetadata;
    ///
    /// static LIST: LazyLock<Method> =
    ///     LazyLock::new(|| Method::from_bytes(b"LIST").unwrap_or_default());
    ///
    /// // The method of `new` is then not used.
    /// const METADATA: &OperationMetadata =
    ///     &OperationMetadata::new("ListSecrets", Method::GET, "/v1/secrets", &[])
    ///         .with_extension_method(|| &LIST);
    /// assert_eq!(METADATA.method(), "LIST");
    /// ```
    #[must_use]
    pub const fn with_extension_method(mut self, method: fn() -> &'static Method) -> Self {
        self.method.extension = Some(method);
        self
    }

    /// Sets the constant headers of every request, as names and values. They are written by
    /// [`constant_header`](crate::request::RequestEncoder::constant_header).
    #[must_use]
    pub const fn with_headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the service, whose headers each request has and whose rules apply to failures.
    #[must_use]
    pub const fn with_service(mut self, service: &'static ServiceMetadata) -> Self {
        self.service = Some(service);
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

    /// Returns the metadata of the operation's service, or `None` for AWS restJson1.
    pub fn service(&self) -> Option<&'static ServiceMetadata> {
        self.service
    }

    /// Returns the status of a success, with which a server answers.
    pub fn success_status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or_default()
    }

    /// Returns the media type of JSON bodies, if it is one of awsJson.
    pub(crate) fn json_media_type(&self) -> Option<&'static str> {
        self.service.and_then(ServiceMetadata::json_media_type)
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
    /// The user name and password of the client, from
    /// [`ClientConfig::with_basic`](crate::ClientConfig::with_basic), in the header
    /// `authorization` (RFC 7617). The client adds it to each attempt.
    Basic,
    /// The API key of the client, from
    /// [`ClientConfig::with_api_key`](crate::ClientConfig::with_api_key), in a header.
    ApiKeyHeader {
        /// The name of the header, in lower case.
        name: &'static str,
        /// The text before the key, such as `ApiKey `, or an empty text.
        prefix: &'static str,
    },
    /// The API key of the client in the query parameter named here.
    ApiKeyQuery(&'static str),
    /// A scheme of one's own, from
    /// [`ClientConfig::with_authenticator`](crate::ClientConfig::with_authenticator).
    Custom,
    /// AWS Signature Version 4 without the body. The client signs each attempt. Over `https` the
    /// signature does not cover the body, and the header `x-amz-content-sha256` says so. Over
    /// `http` nothing else protects the body, so it is signed.
    SigV4UnsignedBody,
    /// AWS Signature Version 4 with a body in chunks (`aws-chunked`), each of which is signed. The
    /// checksum, if there is one, follows the body in a trailer, which is signed too.
    SigV4SignedChunks(Option<ChecksumAlgorithm>),
    /// AWS Signature Version 4 without the body, which is sent in chunks (`aws-chunked`). The
    /// checksum follows the body in a trailer. Over `http` nothing else protects the body, so the
    /// chunks and the trailer are signed.
    SigV4UnsignedChunks(ChecksumAlgorithm),
    /// AWS Signature Version 4. The client signs each attempt.
    SigV4,
}

impl AuthScheme {
    /// Returns true if the client signs the request with AWS Signature Version 4.
    pub fn is_sigv4(self) -> bool {
        matches!(
            self,
            Self::SigV4 | Self::SigV4UnsignedBody | Self::SigV4SignedChunks(_) | Self::SigV4UnsignedChunks(_)
        )
    }
}
