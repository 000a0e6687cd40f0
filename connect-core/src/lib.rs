//! Declare HTTP/JSON operations as structs, and call them over any HTTP client.
//!
//! ```
//! use connect_core::{Body, Client, Endpoint, Secret, connect_error, connect_operation, connect_shape, transport_fn};
//!
//! /// Adds a participant to an ongoing chat contact.
//! #[connect_operation(
//!     method = "PUT",
//!     uri = "/contact/create-participant/<InstanceId>/<ContactId>",
//!     output = CreateParticipantOutput,
//!     errors(ResourceNotFoundException),
//! )]
//! struct CreateParticipant {
//!     #[connect(length(1..=100))]
//!     instance_id: String,                    // a label, because the URI names it
//!     contact_id: String,                     // a label
//!     #[connect(idempotency_token)]
//!     client_token: Option<String>,           // filled when `None`
//!     participant_details: ParticipantDetails,// everything else: the JSON body
//! }
//!
//! #[connect_shape]
//! struct ParticipantDetails { display_name: Option<String> }
//!
//! #[connect_shape]
//! #[derive(Debug)]
//! struct CreateParticipantOutput { participant_id: Option<String> }
//!
//! #[connect_error(status = 404)]
//! #[derive(Debug)]
//! struct ResourceNotFoundException { message: Option<String> }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! # let transport = transport_fn(|_, _| async { Ok(http::Response::new(Body::from("{}"))) });
//! let client = Client::new(Endpoint::new("https://api.example")?, transport);
//! let added = client
//!     .send(&CreateParticipant {
//!         instance_id: "i-1".into(),
//!         contact_id: "c-1".into(),
//!         client_token: None,
//!         participant_details: ParticipantDetails { display_name: Some("Order bot".into()) },
//!     })
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What is where
//!
//! | You want to | Look at |
//! | --- | --- |
//! | declare operations | the [attribute reference](#attribute-reference) |
//! | call them | [`Client`], [`blocking::Client`], [`local::Client`], [`Error`] |
//! | give one call settings of its own, read pages | [`CallBuilder`], [`Pages`], [`Items`] |
//! | sign requests | [`SigV4`], [`Credentials`], [`AuthProblem`] (feature `sigv4`) |
//! | call them without a client | [`Operation::to_http_request`], [`Operation::from_http_response`] |
//! | plug in an HTTP client | [`Transport`], [`blocking::Transport`], [`local::Transport`] |
//! | test | [`transport_fn`], [`FixedToken`], and the crate `connect-testing` |
//!
//! The crate does no input or output of its own, has no runtime and no clock. No type of an HTTP client is in its API: what crosses
//! the border are the types of [`http`] and [`Bytes`].
//!
//! # Attribute reference
//!
//! ## Operations: `#[connect_operation(…)]`
//!
//! On a struct with named members. It is short for `#[derive(Operation)] #[connect_operation(…)]`, and adds to the docs of the struct where each
//! member goes.
//!
//! | Word | Meaning |
//! | --- | --- |
//! | `method = "PUT"` | The HTTP method. Required. |
//! | `uri = "/contact/<ContactId>"` | The path, from the root of the [`Endpoint`]. Required. `<Name>` or `{Name}` is a label, filled by the member of that wire name; `<Name+>` is greedy: it is last, and keeps `/`. A query (`?list-type=2`) is sent as it stands. |
//! | `output = Type` | What a success holds, see [`DecodeOutput`]. Without it: [`RawOutput`]. |
//! | `errors(A, path::B, C as D)` | The modeled errors. An enum is generated with a variant for each, in the visibility of the struct. |
//! | `error_name = Name` | The name of that enum, instead of the struct's with `Error` behind it. |
//! | `error = Path` | The enum that another operation generates. |
//! | `name = "Name"` | The operation's name in metadata and errors, instead of the struct's. |
//! | `rename_all = "camelCase"` | How members are named on the wire: `PascalCase` (the default), `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `UPPERCASE`, `lowercase`. |
//! | `allow_body` | Lets a GET, HEAD or DELETE have a body. |
//! | `auth = sigv4` | The client signs it, see [`SigV4`]; `auth = bearer(token)` names the member that proves who calls, a `sensitive` header; `auth = none` is the default. See [`AuthScheme`]. |
//! | `paginated(input = next_token, output = next_token)` | The answer comes in pages: `input` is the member that takes a page's token, `output` the member of the output that tells the next one. With `items = names, item = String` also item by item: a member of the output that is a list, and the type of one. See [`Paginated`], [`PaginatedItems`]. |
//! | `host_prefix = "{AccountId}."` | What comes before the endpoint's host. Its labels are members marked `host_label`. |
//! | `compress = "gzip"` | Compresses bodies of 10,240 bytes and more; `compress_from = 1024` says another number. Feature `compression`. |
//! | `checksum_required` | Adds the body's MD5 in `content-md5`. Feature `checksum`. |
//! | `idempotent` | The call can be repeated without a second effect, see [`OperationMetadata::is_idempotent`]. |
//! | `crate = path` | Where `connect_core` is, if not there. |
//!
//! ```
//! # use connect_core::{RawOutput, connect_error, connect_operation};
//! # #[connect_error(status = 404)] #[derive(Debug)] struct NotFound {}
//! #[connect_operation(
//!     method = "DELETE",
//!     uri = "/objects/<Key+>?force",
//!     name = "DeleteObject",
//!     rename_all = "PascalCase",
//!     output = (),
//!     errors(NotFound as Gone),
//!     error_name = DeleteError,
//!     allow_body,
//!     idempotent,
//!     host_prefix = "{Account}.",
//!     crate = connect_core,
//! )]
//! struct Delete {
//!     key: String,
//!     #[connect(host_label)]
//!     account: String,
//!     reason: Option<String>,
//! }
//!
//! #[connect_operation(method = "GET", uri = "/objects/<Key+>", error = DeleteError)]
//! struct Get { key: String }
//!
//! # use connect_core::{Secret, connect_shape};
//! # #[connect_shape] struct ListOutput { next_token: Option<String>, names: Vec<String> }
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/objects",
//!     output = ListOutput,
//!     auth = bearer(token),
//!     paginated(input = next_token, output = next_token, items = names, item = String),
//! )]
//! struct List {
//!     #[connect(header = "X-Token", sensitive)]
//!     token: Secret<String>,
//!     #[connect(query = "nextToken")]
//!     next_token: Option<String>,
//! }
//! ```
//!
//! ## Members of operations: `#[connect(…)]`
//!
//! Without a word a member goes to the label of its wire name, else into the JSON body. `T` is required, `Option<T>` is not.
//! A macro sees names, not types: `Option`, `String`, `bool` and the names of numbers are taken for the standard library's, so do not give them to types
//! of your own.
//!
//! | Word | Meaning |
//! | --- | --- |
//! | `query`, `query = "key"` | Goes into the query, under the wire name or this key. Types: [`EncodeQuery`]. |
//! | `query_map` | A parameter for each entry of the map; keys that the URI or other members have are left out. Types: [`EncodeQueryMap`]. |
//! | `header = "X-Name"` | Goes into this header. Types: [`EncodeHeader`]. |
//! | `prefix_headers = "X-Meta-"` | A header for each entry of the map, named by this and the key; headers that other members have are left out. Types: [`EncodePrefixHeaders`]. |
//! | `payload` | Is the whole body: a structure, union or document as JSON, a [`Blob`] as its bytes, a string as text. |
//! | `host_label` | Is a part of the host too, see `host_prefix`; the member also keeps its place. |
//! | `idempotency_token` | Filled with a new token when `None`; one a operation. Types: [`TokenMember`]. |
//! | `required` | On an `Option`: it must be set when the request is sent. For inputs that are built up in steps. |
//! | `sensitive` | The type must hide its value, as [`Secret`] does; see [`Sensitive`]. |
//! | `rename = "name"` | The wire name, instead of the one that `rename_all` gives. |
//! | `length(1..=256)` | Code points, bytes or items; also `(1..)`, `(..=256)`, `(36)`. Types: [`HasLength`]. |
//! | `range(..=100)` | Also `(1..)`, `(0.5..=1.0)`. Types: [`HasRange`]. |
//! | `timestamp = "date-time"` | How a [`Timestamp`], or an `Option` or `Vec` of it, is written: `date-time`, `http-date` or `epoch-seconds`. Without it: a number of seconds in JSON, an HTTP date in a header, a date-time in a label and in the query. |
//! | `media_type = "application/json"` | In a header: the text is sent as base64. Types: [`MediaTypeMember`]. |
//! | `serde` | The type is not a shape but one that serde knows. Body only. Types: [`SerdeInput`]; in shapes [`SerdeShape`]. |
//!
//! ```
//! # use connect_core::{Blob, Secret, Timestamp, connect_operation};
//! # use std::collections::BTreeMap;
//! #[derive(serde::Serialize)]
//! struct Foreign { at: u64 }
//!
//! #[connect_operation(method = "POST", uri = "/participants/<Id>")]
//! struct SendEvent<'a> {
//!     id: &'a str,
//!     #[connect(header = "X-Amz-Bearer", sensitive)]
//!     token: Secret<String>,
//!     #[connect(query = "max-results", range(1..=100))]
//!     max_results: Option<u32>,
//!     #[connect(idempotency_token, length(..=500))]
//!     client_token: Option<String>,
//!     #[connect(required, rename = "ContentType", length(1..=100))]
//!     kind: Option<String>,
//!     #[connect(serde)]
//!     foreign: Option<Foreign>,
//!     #[connect(timestamp = "date-time")]
//!     at: Option<Timestamp>,
//! }
//!
//! #[connect_operation(method = "PUT", uri = "/objects/<Key+>")]
//! struct PutObject {
//!     key: String,
//!     #[connect(query_map)]
//!     parameters: BTreeMap<String, Vec<String>>,
//!     #[connect(prefix_headers = "X-Meta-")]
//!     metadata: BTreeMap<String, String>,
//!     #[connect(header = "X-Context", media_type = "application/json")]
//!     context: Option<String>,
//!     #[connect(payload)]
//!     data: Blob,
//! }
//! ```
//!
//! ## Shapes: `#[connect_shape]`
//!
//! On everything else that is sent and received. It is short for `#[derive(Shape)]`, and knows `rename_all` and `crate`.
//!
//! - A **structure** is a struct with named members. Their types are [`Shape`](trait@Shape)s; they know the words `rename`, `required`, `sensitive`, `length`, `range`,
//!   `timestamp` and `serde`, and `default` or `default = expression` for what stands for an absent member. An output may also bind members to
//!   `header = "…"` (with `timestamp` or `media_type`), `prefix_headers = "…"`, the `status` and the `payload`.
//! - An **open enum** has variants without a value. `#[connect(unknown)]` marks the one that keeps what a service adds later,
//!   an [`UnknownValue`]; it is made only by `From<&str>` and `From<String>`. `as_str` gives the value on the wire. `rename_all` and `rename` name the
//!   others; without them they are named as in Rust. With `#[connect(value = 1)]` on its variants it is an enum of **integers**, whose unknown variant
//!   holds an [`UnknownInteger`].
//! - A **union** has variants that hold one value each, exactly one of which is on the wire. `#[connect(unknown)]` marks the one that
//!   keeps the name and document of a member that is not declared, an [`UnknownVariant`]. Variants know `rename`, `length`, `range` and `timestamp`.
//!
//! ```
//! use connect_core::{Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_shape};
//!
//! #[connect_shape]
//! struct Timer {
//!     role: Role,
//!     value: TimerValue,
//!     #[connect(default = 3)]
//!     retries: u8,
//!     #[connect(default)]
//!     labels: Vec<String>,
//! }
//!
//! #[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
//! #[derive(Debug, PartialEq)]
//! enum Role {
//!     CustomBot,
//!     #[connect(rename = "CLIENT")]
//!     Customer,
//!     #[connect(unknown)]
//!     Unknown(UnknownValue),
//! }
//!
//! #[connect_shape]
//! enum TimerValue {
//!     #[connect(range(2..=480))]
//!     Minutes(i32),
//!     Action(String),
//!     #[connect(timestamp = "date-time")]
//!     At(Timestamp),
//!     #[connect(unknown)]
//!     Unknown(UnknownVariant),
//! }
//!
//! #[connect_shape]
//! enum Priority {
//!     #[connect(value = 1)]
//!     Low,
//!     #[connect(value = 9)]
//!     High,
//!     #[connect(unknown)]
//!     Other(UnknownInteger),
//! }
//!
//! #[connect_shape]
//! struct TimerOutput {
//!     #[connect(status)]
//!     status: u16,
//!     #[connect(header = "ETag")]
//!     etag: Option<String>,
//!     timers: Vec<String>,
//! }
//!
//! assert_eq!(Role::from("CUSTOM_BOT"), Role::CustomBot);
//! assert_eq!(Role::from("NEW").as_str(), "NEW");
//! ```
//!
//! ## Modeled errors: `#[connect_error(…)]`
//!
//! On a struct with named members, as for a structure. It gets `Display` and `Error`; derive `Debug`.
//!
//! | Word | Meaning |
//! | --- | --- |
//! | `status = 404` | The status that comes with it. Required. |
//! | `code = "NotFound"` | Its code on the wire, instead of the struct's name. |
//! | `rename_all`, `crate` | As above. |
//!
//! A member `message` (`String` or `Option<String>`) is read from `message` and from `Message`, as services spell it both ways.
//!
//! ```
//! # use connect_core::connect_error;
//! #[connect_error(status = 404, code = "no-such-shelf", rename_all = "camelCase")]
//! #[derive(Debug)]
//! struct NoSuchShelf { message: Option<String>, nearest_shelf: Option<String> }
//!
//! let error = NoSuchShelf { message: Some("gone".into()), nearest_shelf: None };
//! assert_eq!(error.to_string(), "no-such-shelf: gone");
//! ```
//!
//! # Features
//!
//! - `macros` (on by default): the attributes and derives.
//! - `compression`, `checksum`: the code behind `compress` and `checksum_required`.
//! - `sigv4`: signing of operations with `auth = sigv4`, and presigned URLs; `Credentials`.
//! - `tracing`: a span for each call and an event for each attempt, under OpenTelemetry's names.
//! - `chrono`, `jiff`, `time`: conversions of [`Timestamp`].

#![cfg_attr(docsrs, feature(doc_cfg))]
// Links to items of a disabled feature lead to the list of features.
#![cfg_attr(not(feature = "sigv4"), doc = "\n\n[`SigV4`]: #features\n[`Credentials`]: #features")]

pub mod auth;
pub mod binding;
pub mod client;
pub mod error;
pub mod json;
pub mod metadata;
pub mod operation;
pub mod pagination;
pub mod request;
pub mod response;
pub mod shape;
pub mod token;
pub mod transport;
pub mod validate;

mod base64;
mod clock;
mod endpoint;
mod percent;
mod timestamp;

#[doc(hidden)]
pub mod private;

pub use bytes::Bytes;
pub use http;

pub use self::client::{Client, ClientConfig, RetryPolicy, Sleep, blocking, local};
pub use self::endpoint::Endpoint;
pub use self::error::{Error, ErrorKind, ErrorShape};
pub use self::json::{Document, Shape, UnknownVariant};
pub use self::operation::Operation;
pub use self::response::{Json, RawOutput};
pub use self::shape::{Blob, Secret, UnknownInteger, UnknownValue};
pub use self::timestamp::{Timestamp, TimestampFormat};
pub use self::token::RandomTokens;
pub use self::transport::{Attempt, Body, Transport, TransportError, transport_fn};

// COMPAT
#[cfg(feature = "sigv4")]
#[doc(hidden)]
pub use self::auth::{Credentials, CredentialsProvider, CredentialsSnapshot, PresignedRequest, SigV4};
#[doc(hidden)]
pub use self::{
    auth::{AuthError, AuthProblem, AuthScheme},
    binding::{
        DecodeHeader, DecodePrefixHeaders, EncodeHeader, EncodeLabel, EncodePrefixHeaders, EncodeQuery, EncodeQueryMap,
        HeaderReader as HeaderValues, HeaderWriter as Header, InvalidText as HeaderProblem, LabelWriter as Label,
        MediaTypeMember, PayloadWriter as Payload, PrefixHeadersWriter as PrefixHeaders, QueryMapWriter as QueryMap,
        QueryWriter as Query, TimestampMember,
    },
    client::{
        AsyncClient, CallBuilder, Clock, Items, Pages, Randomness, RetryBudget, Sending, SystemClock, SystemRandomness,
    },
    endpoint::EndpointError,
    error::{ModeledError, NoModeledErrors},
    json::{DecodeJson, EncodeJson, SerdeInput, SerdeOutput, SerdeShape},
    metadata::{ErrorMetadata, Location, MemberMetadata, OperationMetadata},
    operation::DecodeResponse,
    pagination::{PageItems, PageToken, Paginated, PaginatedItems},
    request::{EncodeRequest, PreparedRequest, RequestEncoder},
    response::{DecodeOutput, ResponseMetadata},
    shape::{IntegerShape, Sensitive, StringShape},
    timestamp::TimeRangeError,
    token::{FixedToken, IdempotencyToken, Token, TokenError, TokenMember, TokenSource},
    transport::{BoxTransport, TransportErrorKind, TransportFn},
    validate::{Bound, HasLength, HasRange, Path, Problem, ProblemKind, Problems, Range},
};
// END COMPAT

/// Declares an operation: see the [attribute reference](crate#operations-connect_operation).
#[cfg(feature = "macros")]
pub use connect_macros::connect_operation;

/// Declares a shape: see the [attribute reference](crate#shapes-connect_shape).
#[cfg(feature = "macros")]
pub use connect_macros::connect_shape;

/// Declares a modeled error: see the [attribute reference](crate#modeled-errors-connect_error).
#[cfg(feature = "macros")]
pub use connect_macros::connect_error;

#[cfg(feature = "macros")]
pub use connect_macros::{ErrorShape, Operation, Shape};
