//! Operations.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::{Ident, Path, Type};

use super::{Item, Member, OfService, Pages};
use crate::spanned::{Flag, Spanned};
use crate::symbol::{AUTHORIZATION, CHUNK_HEADERS, SIGNATURE_HEADERS, Spelled, spelled};
use crate::uri::{HostPrefix, Template};

/// An operation.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the declaration")]
pub(crate) struct Operation {
    /// The struct.
    pub(crate) item: Item,
    /// The name on the wire.
    pub(crate) name: String,
    /// The method, with the span of its literal. `None` if it is missing or wrong.
    pub(crate) method: Option<Spanned<Method>>,
    /// The URI template, with the span of its literal. `None` if it is missing or wrong.
    pub(crate) uri: Option<Spanned<Template>>,
    /// The type of the output. `None` if the output is a `RawOutput`.
    pub(crate) output: Option<Type>,
    /// The service, if the declaration names one.
    pub(crate) service: Option<OfService>,
    /// The modeled errors.
    pub(crate) errors: OperationErrors,
    /// The format of the body, with the span of the key `body`. `None` without the key.
    pub(crate) body: Option<Spanned<BodyFormat>>,
    /// The key `allow_body`, which allows a body on GET, HEAD and DELETE.
    pub(crate) allow_body: Flag,
    /// True if the declaration has the key `idempotent`.
    pub(crate) idempotent: bool,
    /// The prefix of the endpoint's host, with the span of its literal.
    pub(crate) host_prefix: Option<Spanned<HostPrefix>>,
    /// The compression of the request's body.
    pub(crate) compression: Option<Compression>,
    /// True if the request carries a checksum of its body.
    pub(crate) checksum_required: bool,
    /// The authentication scheme.
    pub(crate) auth: Auth,
    /// The span of the scheme. `None` if the operation has that of its service, or none.
    pub(crate) auth_span: Option<Span>,
    /// The headers whose values are constants, in the order of their declaration.
    pub(crate) headers: Vec<ConstantHeader>,
    /// The names in `paginated(…)`, with the span of that key.
    pub(crate) pages: Option<Spanned<Pages>>,
    /// The status of a success.
    pub(crate) status: Option<u16>,
    /// True if the operation can be served.
    pub(crate) server: bool,
    /// True if the item is a struct without braces: the operation has no input.
    pub(crate) is_unit: bool,
    /// The members, in the order of their declaration.
    pub(crate) members: Vec<Member>,
    /// The facts that are unknown because of an error.
    pub(crate) lost: LostOfOperation,
}

/// Facts about an operation that are unknown because of an error that is already reported. Rules
/// that depend on these facts are skipped.
pub(crate) struct LostOfOperation {
    /// True if the format of the body is wrong.
    pub(crate) body: bool,
    /// True if the host prefix is wrong.
    pub(crate) host_prefix: bool,
    /// True if the item has no named members.
    pub(crate) members: bool,
}

/// A method.
#[derive(Clone)]
pub(crate) enum Method {
    /// A method of HTTP itself.
    Standard(StandardMethod),
    /// Another method, such as `LIST`.
    Extension(String),
}

spelled! {
    /// A method of HTTP itself (RFC 9110, section 9, and RFC 5789). `CONNECT` and `TRACE` are
    /// about the connection, so no operation has them.
    StandardMethod {
        Get = "GET",
        Head = "HEAD",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
        Options = "OPTIONS",
    }
}

impl Method {
    /// Returns the method as it is sent.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Standard(method) => method.name(),
            Self::Extension(name) => name,
        }
    }

    /// Returns true if requests of this method have no body.
    pub(crate) fn is_bodiless(&self) -> bool {
        use StandardMethod::{Delete, Get, Head, Options, Patch, Post, Put};
        match self {
            Self::Standard(Get | Head | Delete) => true,
            Self::Standard(Post | Put | Patch | Options) | Self::Extension(_) => false,
        }
    }
}

/// The format of a body that consists of members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyFormat {
    /// A JSON object.
    Json,
    /// A form with names in brackets.
    Form,
    /// A form without nested values.
    PlainForm,
    /// A part for each member.
    Multipart,
}

impl BodyFormat {
    /// Returns the format as it is written.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
            Self::PlainForm => "form(plain)",
            Self::Multipart => "multipart",
        }
    }
}

spelled! {
    /// A format of the body, as `body` spells it.
    BodyWord {
        Json = "json",
        Form = "form",
        Multipart = "multipart",
    }
}

/// The compression of a request's body.
pub(crate) struct Compression {
    /// The encoding.
    pub(crate) encoding: CompressionEncoding,
    /// The minimum size of a compressed body, in bytes.
    pub(crate) from: usize,
}

spelled! {
    /// An encoding of a compressed body.
    CompressionEncoding {
        Gzip = "gzip",
    }
}

spelled! {
    /// An authentication scheme, as `auth` spells it.
    AuthScheme {
        None = "none",
        SigV4 = "sigv4",
        Bearer = "bearer",
        Basic = "basic",
        ApiKey = "api_key",
        Custom = "custom",
    }
}

spelled! {
    /// An option of the scheme `sigv4`.
    SigV4Option {
        UnsignedBody = "unsigned_body",
        SignedChunks = "signed_chunks",
    }
}

spelled! {
    /// The trailer with the checksum of a body, as `trailer` spells it.
    ChecksumTrailer {
        Crc32 = "x-amz-checksum-crc32",
        Crc32c = "x-amz-checksum-crc32c",
        Sha256 = "x-amz-checksum-sha256",
    }
}

/// The authentication scheme of an operation.
#[derive(Clone)]
pub(crate) enum Auth {
    /// Requests are not authenticated.
    None,
    /// Requests are signed with Signature Version 4.
    SigV4,
    /// Requests are signed with Signature Version 4, and over `https` their body is not.
    SigV4UnsignedBody,
    /// Requests are signed with Signature Version 4, and their body is sent in signed chunks.
    SigV4SignedChunks(Option<ChecksumTrailer>),
    /// Requests are signed with Signature Version 4, and their body is sent in chunks, which are
    /// not signed over `https`.
    SigV4UnsignedChunks(ChecksumTrailer),
    /// Requests have the bearer token of the client.
    ClientBearer,
    /// Requests have a bearer token in the header of this member.
    Bearer(Ident),
    /// Requests have the user name and password of the client.
    Basic,
    /// Requests have the API key of the client in this header.
    ApiKeyHeader {
        /// The name of the header.
        name: String,
        /// The text before the key.
        prefix: String,
    },
    /// Requests have the API key of the client in this query parameter.
    ApiKeyQuery(String),
    /// Requests are authenticated by the author's own scheme.
    Custom,
}

impl Auth {
    /// Returns the scheme as it is written, if the client writes the header `Authorization` for it.
    pub(crate) fn client_scheme(&self) -> Option<&'static str> {
        match self {
            Self::SigV4 => Some("sigv4"),
            Self::SigV4UnsignedBody => Some("sigv4(unsigned_body)"),
            Self::SigV4SignedChunks(None) => Some("sigv4(signed_chunks)"),
            Self::SigV4SignedChunks(Some(_)) => Some("sigv4(signed_chunks, trailer = …)"),
            Self::SigV4UnsignedChunks(_) => Some("sigv4(unsigned_body, trailer = …)"),
            Self::ClientBearer => Some("bearer"),
            Self::Basic => Some("basic"),
            Self::ApiKeyHeader { .. } => Some("api_key(header = …)"),
            Self::ApiKeyQuery(_) => Some("api_key(query = …)"),
            Self::None | Self::Bearer(_) | Self::Custom => None,
        }
    }

    /// Returns true if the client writes the header `name`, in lower case, to authenticate a call.
    pub(crate) fn writes_header(&self, name: &str) -> bool {
        match self {
            Self::SigV4 | Self::SigV4UnsignedBody => name == AUTHORIZATION || SIGNATURE_HEADERS.contains(&name),
            Self::SigV4SignedChunks(_) | Self::SigV4UnsignedChunks(_) => {
                name == AUTHORIZATION || SIGNATURE_HEADERS.contains(&name) || CHUNK_HEADERS.contains(&name)
            }
            Self::ClientBearer | Self::Basic => name == AUTHORIZATION,
            Self::ApiKeyHeader { name: header, .. } => name.eq_ignore_ascii_case(header),
            Self::None | Self::Bearer(_) | Self::ApiKeyQuery(_) | Self::Custom => false,
        }
    }
}

/// A header that every request has.
pub(crate) struct ConstantHeader {
    /// The name, in the case of the declaration, with the span of its literal.
    pub(crate) name: Spanned<String>,
    /// The value.
    pub(crate) value: String,
}

/// The modeled errors of an operation.
pub(crate) enum OperationErrors {
    /// No error is modeled.
    None,
    /// `error = Path`: an enum that another operation generates.
    Shared(Type),
    /// The enum of the service that the operation names.
    OfService,
    /// `errors(…)`: an enum of this name is generated.
    Own {
        /// The name of the enum.
        name: Ident,
        /// The variants of the enum.
        variants: Vec<ErrorVariant>,
    },
}

/// The enum that `errors(…)` generates.
pub(crate) struct ErrorList<'a> {
    /// The operation or service.
    pub(crate) owner: &'a Item,
    /// The name of the enum.
    pub(crate) name: &'a Ident,
    /// The variants of the enum.
    pub(crate) variants: &'a [ErrorVariant],
    /// True if a service says where the message of a failure is.
    pub(crate) has_service: bool,
}

/// An error in `errors(…)`.
pub(crate) struct ErrorVariant {
    /// The path of the error shape.
    pub(crate) shape: Path,
    /// The name of the enum's variant.
    pub(crate) name: Ident,
}

impl Operation {
    /// Returns the members by their wire names.
    pub(crate) fn members_by_wire_name(&self) -> BTreeMap<&str, &Member> {
        // Of two members with one name, the first counts.
        self.members.iter().rev().map(|member| (member.wire.as_str(), member)).collect()
    }

    /// Returns the enum that `errors(…)` generates.
    pub(crate) fn error_list(&self) -> Option<ErrorList<'_>> {
        match &self.errors {
            OperationErrors::Own { name, variants } => {
                let has_service = self.service.is_some();
                Some(ErrorList { owner: &self.item, name, variants, has_service })
            }
            OperationErrors::None | OperationErrors::Shared(_) | OperationErrors::OfService => None,
        }
    }

    /// Returns the format of the members in the body.
    pub(crate) fn body_format(&self) -> BodyFormat {
        self.body.as_ref().map_or(BodyFormat::Json, |body| body.value)
    }

    /// Returns the member that is the idempotency token.
    pub(crate) fn token(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.is_token())
    }
}
