//! The attribute reference: every attribute and every key of it. This module contains no code.
//!
//! # Operations: `#[connect_operation(…)]`
//!
//! The attribute goes on a struct with named members. It is short for `#[derive(Operation)]
//! #[connect_operation(…)]`, and adds to the docs of the struct a table of where each member goes,
//! with links to the output and the errors.
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `method = "PUT"` | The HTTP method. Required. Also one that is not of HTTP itself, such as `LIST` or `QUERY`: it can have a body, and is idempotent only with `idempotent`. A name that is similar to a method of HTTP itself, such as `PSOT`, is taken for misspelt. |
//! | `uri = "/contact/<ContactId>"` | The path below the [`Endpoint`]. Required. `<Name>` or `{Name}` is a label; the member with that wire name fills it. Text can be beside the labels of a segment, as in `{Sid}.json` and `{Lat},{Lng}`. `<Name+>` is a greedy label: it keeps `/`, and no label can follow it. A literal query (`?list-type=2`) is sent unchanged. Text that begins with `:` or is `*` looks like a label of another framework: write it as `%3A` or `%2A`. |
//! | `output = Type` | The output of a success; see [`DecodeOutput`] for the types. Default: [`RawOutput`]. |
//! | `errors(A, path::B, C as D)` | The modeled errors. The macro generates an enum with one variant per error, with the visibility of the struct. |
//! | `error_name = Name` | The name of that enum. Default: the name of the struct followed by `Error`. |
//! | `error = Path` | The error enum that another operation generates. |
//! | `name = "Name"` | The operation's name in metadata and errors. Default: the name of the struct. |
//! | `rename_all = "camelCase"` | The case of wire names: `PascalCase` (the default), `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `UPPERCASE`, `lowercase`. |
//! | `body = form` | The format of the members in the body; see [below](#bodies). `json` is the default, `form` and `form(plain)` are HTML forms, `multipart` has a part for each member. A form or a multipart body sets its own `Content-Type`, so no header can set it. |
//! | `allow_body` | Allows a body on GET, HEAD or DELETE. |
//! | `auth = sigv4` | The client signs the request, see [`SigV4`](crate::auth#structs). `auth = sigv4(unsigned_body)` leaves out the body over `https`. `auth = bearer` sends the bearer token of the client in `Authorization`, see [`with_bearer`](crate::ClientConfig::with_bearer). `auth = bearer(token)` names the member that holds the bearer token, a `sensitive` header. `auth = none` is the default. See [`AuthScheme`]. |
//! | `headers("X-Version" = "2012-06-01", "Accept" = "text/html")` | Headers that every request has, with constant values in printable ASCII, which are not secret. A constant `Content-Type` replaces that of the body, and is sent without a body too. [`CallBuilder::header`](crate::client::CallBuilder::header) replaces a constant header for one call. No header of the connection or the body's length, no `Authorization`, and no header of the signature or the checksum can be constant. |
//! | `paginated(input = next_token, output = next_token)` | The output comes in pages: `input` is the member that receives a page token, `output` the member of the output that returns the next one. `items = names, item = String` adds iteration by item: `items` is a list member of the output, `item` the type of its items. If a page has several lists, `items(names = String, groups = Group)` generates the enum `ListNamesItem` with a variant for each, here `Names` and `Groups`; `item = Found` names it otherwise. See [`Paginated`] and [`PaginatedItems`]. |
//! | `host_prefix = "{AccountId}."` | A prefix of the endpoint's host, which need not end in a dot. Members marked `host_label` fill its labels. |
//! | `compress = "gzip"` | Compresses bodies of 10,240 bytes or more; `compress_from = 1024` sets another limit. Feature `compression`. |
//! | `checksum_required` | Adds the MD5 of the body as `content-md5`. Feature `checksum`. |
//! | `idempotent` | Declares that a repeated call has no second effect; see [`OperationMetadata::is_idempotent`]. |
//! | `crate = path` | The path of `connect_core`, if it is not `::connect_core`. |
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
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/user",
//!     auth = bearer,
//!     headers("Accept" = "application/vnd.github+json", "X-GitHub-Api-Version" = "2022-11-28"),
//! )]
//! struct GetUser {}
//!
//! #[connect_operation(method = "POST", uri = "/sessions", auth = sigv4(unsigned_body))]
//! struct PutSession { text: String }
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
//! ## Bodies
//!
//! The members without another place are in the body, in the format that `body` sets:
//!
//! - `json`: an object, `application/json`. It is the default.
//! - `form`: `application/x-www-form-urlencoded`, as Stripe reads it. A nested structure or map is
//!   `address[line1]=…`, a list of scalars `expand[]=a&expand[]=b`, and any other list has indices,
//!   as in `items[0][price]=…`. Values are the texts that JSON has for them, percent-encoded except
//!   for letters, digits and `-._~`; a space is `%20`. The brackets around a name stay as they are.
//!   `None` sends nothing. `Some(None)` of an `Option<Option<T>>`, and any other `null`, sends
//!   `key=`, with which Stripe unsets a value. An empty list, map or structure is a
//!   [`Violation`](crate::validate::Violation), because a form has no pair for it.
//! - `form(plain)`: the same without brackets, as Slack and Twilio read it. A list repeats its key,
//!   as in `To=a&To=b`. A nested structure, map or list in a list is a violation.
//! - `multipart`: `multipart/form-data` (RFC 7578), with a part for each member. A text, number or
//!   boolean is a part of text, a structure or map a part of JSON, and a [`FilePart`] a file. A
//!   list of scalars or files has a part for each item. Types: [`EncodePart`].
//!
//! A body that is one text or one blob is a member with the key `payload`. An operation without
//! members in the body sends no body.
//!
//! ```
//! # use connect_core::{connect_operation, connect_shape, shape::FilePart};
//! # #[connect_shape] struct Address { line1: Option<String> }
//! #[connect_operation(method = "POST", uri = "/v1/customers", body = form)]
//! struct CreateCustomer {
//!     name: Option<String>,
//!     address: Option<Address>,
//!     expand: Option<Vec<String>>,
//! }
//!
//! #[connect_operation(method = "POST", uri = "/api/chat.postMessage", body = form(plain))]
//! struct PostMessage {
//!     channel: String,
//!     text: String,
//! }
//!
//! #[connect_operation(method = "POST", uri = "/v1/files", body = multipart)]
//! struct UploadFile {
//!     purpose: String,
//!     file: FilePart,
//! }
//! ```
//!
//! # Members of operations: `#[connect(…)]`
//!
//! A member without a key fills the label with its wire name, or else is part of the body. A
//! member of type `T` is required; one of type `Option<T>` is not.
//!
//! A macro sees names, not types. `Option`, `String`, `bool` and the names of numbers are taken for
//! those of the standard library, so do not use these names for types of your own.
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `query`, `query = "key"` | A query parameter with the wire name or with this key. Types: [`EncodeQuery`]. |
//! | `query_map` | One query parameter per entry of the map. Keys that the URI or other members use are skipped. Types: [`EncodeQueryMap`]. |
//! | `header = "X-Name"` | This header. Types: [`EncodeHeader`]. |
//! | `prefix_headers = "X-Meta-"` | One header per entry of the map, named by the prefix and the key. Headers that other members or `headers(…)` set are skipped. Types: [`EncodePrefixHeaders`]. |
//! | `payload` | The whole body: a structure, union or document as JSON, a [`Blob`] as its bytes, a string as text. `media_type` sets the `Content-Type`. Types: [`EncodePayload`]. |
//! | `host_label` | Also fills a label of `host_prefix`; the member keeps its place. |
//! | `idempotency_token` | Filled with a new token if it is `None`, also in a label. At most one per operation. Types: [`FillToken`]. |
//! | `required` | On an `Option`: it must be set when the request is sent. For inputs that are built step by step. |
//! | `sensitive` | The type must redact its value, as [`Secret`] does. Types: [`Redact`]. |
//! | `rename = "name"` | The wire name. Default: the name in the case of `rename_all`. |
//! | `length(1..=256)` | The length in code points, bytes or items; also `(1..)`, `(..=256)`, `(36)`. Types: [`CheckLength`]. |
//! | `range(..=100)` | The range of a number; also `(1..)`, `(0.5..=1.0)`. Types: [`CheckRange`]. |
//! | `items(length(1..=64))` | The constraints on each item of a list: `length`, `range`, and `items`, `keys` or `values` for what is in the item. Types: [`CheckItems`]. |
//! | `keys(length(1..=128))`, `values(length(..=256))` | The constraints on each key and each value of a map, like `items`. Types: [`CheckEntries`]. |
//! | `timestamp = "date-time"` | The format of a [`Timestamp`]: `date-time`, `http-date` or `epoch-seconds`. Default: `epoch-seconds` in JSON, `http-date` in a header, `date-time` in a label and the query. Types: [`FormatTimestamp`]. |
//! | `media_type = "application/json"` | In a header: the text is sent as base64. Types: [`FormatMediaType`]. With `payload`: the `Content-Type` of the request instead of `application/octet-stream`, `text/plain` or `application/json`; the body is unchanged. A member with `header = "Content-Type"` replaces it when it is set. |
//! | `serde` | The type is not a shape; serde writes it, as a member of the body or with `payload` as the whole body, which is then JSON. Types: [`EncodeSerde`], in shapes [`SerdeShape`]. |
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
//!     #[connect(payload, media_type = "image/png")]
//!     data: Blob,
//! }
//! ```
//!
//! # Shapes: `#[connect_shape]`
//!
//! The attribute goes on every other type that is sent or received. It is short for
//! `#[derive(Shape)]`, and has the keys `rename_all`, `lenient` and `crate`.
//!
//! - A **structure** is a struct with named members, whose types are
//!   [`Shape`](trait@crate::Shape)s. Its members have the keys `rename`, `required`, `sensitive`,
//!   `length`, `range`, `items`, `keys`, `values`, `timestamp` and `serde`, and `default` or
//!   `default = expression` for the value of an absent member. A structure that is only an output
//!   can also bind members to `header = "…"` (with `timestamp` or `media_type`), `prefix_headers =
//!   "…"`, `status` and `payload`.
//!
//! A structure that is `lenient` is read as the AWS SDKs read structures: a required member that is
//! absent or `null` has its [`ZeroValue`], such as `""`, `0` or an empty list. Without `lenient` it
//! is an error, which names the member. The key affects only the members of this structure. A
//! structure that is the type of a member needs the key itself. A value of the wrong type is an
//! error, with and without `lenient`.
//! - An **open enum** has variants without a value. The variant marked `#[connect(unknown)]` holds
//!   an [`UnknownValue`], which keeps any value that the service adds later. The enum is made from
//!   a string, with `From<&str>` or `From<String>`; `as_str` returns the wire value. `rename_all`
//!   and `rename` name the other variants; the default is the name in Rust. An enum with
//!   `#[connect(value = 1)]` on its variants is an enum of **integers**, and its unknown variant
//!   holds an [`UnknownInteger`].
//! - A **union** has variants that hold one value each. Exactly one of them is on the wire. The
//!   variant marked `#[connect(unknown)]` holds an [`UnknownVariant`], which keeps the name and the
//!   document of an undeclared variant. Variants have the keys `rename`, `length`, `range`,
//!   `items`, `keys`, `values`, `timestamp` and `serde`.
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
//! #[connect_shape(lenient)]
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
//! # Modeled errors: `#[connect_error(…)]`
//!
//! The attribute goes on a struct with named members, as for a structure. It implements `Display`
//! and `Error`; derive `Debug` yourself.
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `status = 404` | The status of the response. Required. |
//! | `code = "NotFound"` | The code on the wire. Default: the name of the struct. |
//! | `retryable` | The failure is transient: an idempotent operation is retried. `retryable(throttling)`: the service throttled the request, so any operation is retried. See [`Retryable`]. |
//! | `rename_all = "camelCase"` | The case of wire names, as for an operation. |
//! | `crate = path` | The path of `connect_core`, as for an operation. |
//!
//! A member `message` (`String` or `Option<String>`) is read from `message` and from `Message`,
//! since services use both spellings.
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

#[cfg(doc)]
use crate::{
    Blob, Endpoint, RawOutput, Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant,
    auth::AuthScheme,
    binding::{
        EncodeHeader, EncodePart, EncodePayload, EncodePrefixHeaders, EncodeQuery, EncodeQueryMap, FormatMediaType,
        FormatTimestamp,
    },
    json::{EncodeSerde, SerdeShape},
    metadata::{OperationMetadata, Retryable},
    pagination::{Paginated, PaginatedItems},
    response::DecodeOutput,
    shape::{FilePart, Redact, ZeroValue},
    token::FillToken,
    validate::{CheckEntries, CheckItems, CheckLength, CheckRange},
};
