//! The attribute reference: every attribute and every key of it. This module contains no code.
//!
//! [Declare an API of your own](your_own) goes from the documentation of an API to its declaration.
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
//! | `errors(A, path::B, C as D)` | The modeled errors. The macro generates an enum with one variant per error, with the visibility of the struct. `errors()` is for an operation of a service that has none of the errors of its service. |
//! | `error_name = Name` | The name of that enum. Default: the name of the struct followed by `Error`. |
//! | `error = Path` | The error enum that another operation generates. |
//! | `name = "Name"` | The operation's name in metadata and errors. Default: the name of the struct. |
//! | `rename_all = "camelCase"` | The case of wire names: `PascalCase` (the default), `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `UPPERCASE`, `lowercase`. |
//! | `body = form` | The format of the members in the body; see [below](#bodies). `json` is the default, `form` and `form(plain)` are HTML forms, `multipart` has a part for each member. A form or a multipart body sets its own `Content-Type`, so no header can set it. |
//! | `allow_body` | Allows a body on GET, HEAD or DELETE. |
//! | `auth = sigv4` | The client signs the request, see [`SigV4`](crate::auth#structs). `auth = sigv4(unsigned_body)` leaves out the body over `https`. `auth = sigv4(signed_chunks)` sends the body with the content encoding `aws-chunked`, each chunk with a signature. After either, `trailer = "x-amz-checksum-crc32"` sends a checksum behind the chunks of the body, also `x-amz-checksum-crc32c` or `x-amz-checksum-sha256`. `auth = bearer` sends the bearer token of the client in `Authorization`, see [`with_bearer`](crate::ClientConfig::with_bearer), or one that a [`TokenIssuer`](crate::auth::TokenIssuer) issues. `auth = bearer(token)` names the member that holds the bearer token, a `sensitive` header. `auth = basic` sends the user name and password of the client, `auth = api_key(header = "X-Api-Key")` and `auth = api_key(query = "key")` its API key, also with a text before it, as in `api_key(header = "Authorization", prefix = "Bot ")`, in a header that neither the HTTP client sets nor the body needs, and `auth = custom` is a scheme of your own, an [`Authenticator`](crate::auth::Authenticator). `auth = none` is the default. See [`AuthScheme`]. |
//! | `service = GitHub` | The [service](#services-connect_service), from which the operation takes over what it does not say. |
//! | `headers("X-Version" = "2012-06-01", "Accept" = "text/html")` | Headers that every request has, with constant values in printable ASCII, which are not secret. A constant `Content-Type` replaces that of the body, and is sent without a body too. [`CallBuilder::header`](crate::client::CallBuilder::header) replaces a constant header for one call. No header of the connection or the body's length, no `Authorization`, and no header of the signature or the checksum can be constant. |
//! | `paginated(input = next_token, output = next_token)` | The output comes in pages: see [the next section](#pages-paginated). |
//! | `host_prefix = "{AccountId}."` | A prefix of the endpoint's host, which need not end in a dot. Members marked `host_label` fill its labels. |
//! | `compress = "gzip"` | Compresses bodies of 10,240 bytes or more; `compress_from = 1024` sets another limit. Feature `compression`. |
//! | `checksum_required` | Adds the MD5 of the body as `content-md5`. Feature `checksum`. |
//! | `server` | The operation can be served as well as called; see [below](#servers). |
//! | `status = 201` | The status of a success with which a server answers, if it is not 200. A client reads an output from each status of a success. |
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
//! # use connect_core::Blob;
//! #[connect_operation(
//!     method = "PUT",
//!     uri = "/<Key+>",
//!     auth = sigv4(signed_chunks, trailer = "x-amz-checksum-crc32"),
//! )]
//! struct PutObject { key: String, #[connect(payload)] body: Blob }
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
//! # Pages: `paginated(…)`
//!
//! With this key, a client calls the operation page by page; see [`Client::pages`] and
//! [`Client::items`]. The keys in it say what leads from an output to the next page:
//!
//! | Form | The next page |
//! | --- | --- |
//! | `input = next_token, output = next_token` | `output` is the member of the output that holds the token of the next page, `input` the member of the operation that takes it. No token, or an empty string, ends the pages. A token is a string, an integer, a list, a map or a document, in an `Option`. Types: [`HoldPageToken`]. |
//! | `input = starting_after, last = data.id` | The token is the member `id` of the last item of the list `data`. A page without items ends the pages. Types: [`PageTokenValue`]. |
//! | `input = page, number` | The page after the requested one. `input` is an integer or an `Option` of one. If it is absent, the page is number 1, or the number that `first = 0` sets. A page without `items` ends the pages, or `more`. Types: [`PageNumber`]. |
//! | `link = link` | The page at the link with the relation `next` in the header `Link` (RFC 8288). `link` is a member of the output with `header = "Link"`. No such link ends the pages; a text that is no link at all is an [`ErrorKind::Pagination`]. The request keeps its method, its headers and its body. A link to another scheme, host or port than that of the request is an [`ErrorKind::Pagination`], because credentials would be sent there. |
//! | `next_link = next_page_uri` | The page at the URI in this member of the output, absolute or relative, as for `link`. No URI ends the pages. |
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `more = has_more` | A member of the output that ends the pages if it is false, whatever the token is. Of numbered pages, `true` also leads over a page without items. With this key, `output` need not be an `Option`. Types: [`MorePages`]. |
//! | `repeat_ends` | A token or link that was sent before ends the pages. Without this key it is an [`ErrorKind::Pagination`]. |
//! | `items = names, item = String` | Iteration by item: `items` is a list of the output, `item` the type of its items. Types: [`IntoPageItems`]. |
//! | `items(names = String, groups = Group)` | Iteration over several lists. The key generates the enum `ListNamesItem` with a variant for each list, here `Names` and `Groups`; `item = Found` names it otherwise. |
//!
//! `output`, `last`, `link`, `next_link`, `more` and `items` can name a member of a member, such as
//! `response_metadata.next_cursor`. Each member on the way is a `T`, an `Option<T>` or a `Box<T>`.
//! If one is absent, there is no token and there are no items.
//!
//! An operation of another form implements [`Paginated`] by hand, and [`PaginatedItems`] if its
//! pages have items; the docs of [`Paginated`] have an example.
//!
//! ```
//! # use connect_core::{connect_operation, connect_shape};
//! # #[connect_shape] struct Issue { title: String }
//! # #[connect_shape] struct Charge { id: String }
//! # #[connect_shape] struct Metadata { next_cursor: Option<String> }
//! # #[connect_shape] struct Channels { response_metadata: Option<Metadata>, list: Vec<String> }
//! # #[connect_shape] struct Charges { data: Vec<Charge>, has_more: bool }
//! # #[connect_shape] struct Users { names: Vec<String> }
//! # #[connect_shape] struct Planets { next: Option<String>, results: Vec<String> }
//! # #[connect_shape] struct Events { token: Option<String> }
//! # #[connect_shape]
//! # struct Issues {
//! #     #[connect(header = "Link")]
//! #     link: Option<String>,
//! #     #[connect(payload)]
//! #     issues: Vec<Issue>,
//! # }
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/planets",
//!     output = Planets,
//!     paginated(next_link = next, items = results, item = String),
//! )]
//! struct ListPlanets {}
//!
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/channels",
//!     output = Channels,
//!     paginated(
//!         input = cursor, output = response_metadata.next_cursor,
//!         items = list, item = String,
//!     ),
//! )]
//! struct ListChannels { #[connect(query)] cursor: Option<String> }
//!
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/charges",
//!     output = Charges,
//!     paginated(
//!         input = starting_after, last = data.id, more = has_more,
//!         items = data, item = Charge,
//!     ),
//! )]
//! struct ListCharges { #[connect(query)] starting_after: Option<String> }
//!
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/users",
//!     output = Users,
//!     paginated(input = page, number, first = 0, items = names, item = String),
//! )]
//! struct ListUsers { #[connect(query)] page: Option<u32> }
//!
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/issues",
//!     output = Issues,
//!     paginated(link = link, items = issues, item = Issue),
//! )]
//! struct ListIssues {}
//!
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/events",
//!     output = Events,
//!     paginated(input = token, output = token, repeat_ends),
//! )]
//! struct ListEvents { #[connect(query)] token: Option<String> }
//! ```
//!
//! ## Bodies
//!
//! The members without another place are in the body, in the format that `body` sets:
//!
//! - `json`: an object, `application/json`. It is the default.
//! - `form`: `application/x-www-form-urlencoded`, as Stripe reads it. A nested structure or map is
//!   `address[line1]=…`, a list of scalars `expand[]=a&expand[]=b`, and in any other list each item
//!   has an index, as in `items[0][price]=…`. Values are the texts that JSON has for them,
//!   percent-encoded except for letters, digits and `-._~`; a space is `%20`. The brackets around a
//!   name stay as they are.
//!   `None` sends nothing. `Some(None)` of an `Option<Option<T>>`, and any other `null`, sends
//!   `key=`, with which Stripe unsets a value. An empty list, map or structure is a
//!   [`Violation`](crate::validate::Violation), because a form has no pair for it.
//! - `form(plain)`: the same without brackets, as Slack and Twilio read it. A list repeats its key,
//!   as in `To=a&To=b`. A nested structure, map or list in a list is a violation.
//! - `multipart`: `multipart/form-data` (RFC 7578), with a part for each member. A text, number or
//!   boolean is a part of text, a structure or map a part of JSON, and a [`FilePart`] a file. A
//!   [`FileStream`](crate::stream::FileStream) is a file that need not fit into memory. A
//!   list of scalars or files has a part for each item. The JSON that serde writes for a member
//!   with the key `serde` follows the same rule. Types: [`EncodePart`].
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
//! | `query`, `query = "key"` | A query parameter with the wire name or with this key. A list in a list is a violation. Types: [`EncodeQuery`]. |
//! | `style = "comma"` | With `query`: a list is one parameter, `labels=a,b`. A comma in an item is percent-encoded. An empty list sends nothing. Types: [`EncodeQueryList`]. |
//! | `style = "brackets"` | With `query`: a list is sent as `ids[]=1&ids[]=2`, a structure or a map as `created[gte]=1&created[lt]=9`, and a list of structures as `items[0][id]=a&items[0][count]=2`. If an item is a structure, a map or a list, all items have indices. The values are those of the JSON, so a [`Timestamp`] is in `epoch-seconds` without the key `timestamp`. Types: [`SentShape`]; with `serde`, [`EncodeSerde`]. |
//! | `style = "json"` | With `query`: the value is JSON in one parameter, of any shape. `None` sends nothing. Types as for `brackets`. |
//! | `query_map` | One query parameter per entry of the map. Keys that the URI or other members use are skipped, also if the URI has them with escapes. Types: [`EncodeQueryMap`]. |
//! | `header = "X-Name"` | This header. A list in a list is a violation. Types: [`EncodeHeader`]. |
//! | `prefix_headers = "X-Meta-"` | One header per entry of the map, named by the prefix and the key. Headers that other members or `headers(…)` set are skipped. Two keys that differ only in case are a violation. Types: [`EncodePrefixHeaders`]. |
//! | `payload` | The whole body: a structure, union or document as JSON, a [`Blob`] as its bytes, a string as text. `media_type` sets the `Content-Type`. `None` is no body. In an output, an `Option` is `None` for an empty body, and for `null` in JSON; an `Option<Option<T>>` is `Some(None)` for `null`, and sends it. A [stream](crate::stream) is sent and received in chunks; in an output it is always there, and may be empty. Types: [`EncodePayload`]. |
//! | `requires_length` | With `payload`: a [`ByteStream`](crate::stream::ByteStream) without a length is a [`Violation`](crate::validate::Violation), since the service needs the length. |
//! | `host_label` | Also fills a label of `host_prefix`; the member keeps its place. |
//! | `idempotency_token` | Filled with a new token if it is `None`, also in a label. At most one per operation. Types: [`FillToken`]. |
//! | `default`, `default = expression` | The value of a member of the JSON body that is absent when a server reads it. A client sends the value of the member. |
//! | `required` | On an `Option`: it must be set when the request is sent. For inputs that are built step by step. |
//! | `sensitive` | The type must redact its value, as [`Secret`] does. Types: [`Redact`]. |
//! | `rename = "name"` | The wire name. Default: the name in the case of `rename_all`. A keyword is written with `r#`: in `snake_case` or `camelCase`, the member `r#type` is `type` on the wire. |
//! | `length(1..=256)` | The length in code points, bytes or items; also `(1..)`, `(..=256)`, `(36)`. Types: [`CheckLength`]. |
//! | `range(..=100)` | The range of a number; also `(1..)`, `(0.5..=1.0)`. Types: [`CheckRange`]. |
//! | `pattern = "^[a-z]+$"` | The regular expression that a string matches, in the syntax of ECMA-262; without `^` and `$` it matches a part of the string. It is in the [metadata](crate::metadata::MemberMetadata::pattern) and in the docs. With the feature `pattern`, a server checks it; a client does not. An expression that is not valid is a violation of every text, and a router of connect-server with it on a member of an operation is not built: test yours with `is_valid` of [`Pattern`]. Types: [`CheckPattern`]. |
//! | `unique` | The items of a list differ. They are compared as the JSON that they are written as. Types: [`CheckUnique`]. |
//! | `items(length(1..=64))` | The constraints on each item of a list: `length`, `range`, `pattern`, `unique`, and `items`, `keys` or `values` for what is in the item. Types: [`CheckItems`]. |
//! | `keys(length(1..=128))`, `values(length(..=256))` | The constraints on each key and each value of a map, like `items`. Types: [`CheckEntries`]. |
//! | `timestamp = "date-time"` | The format of a [`Timestamp`]: `date-time`, `http-date` or `epoch-seconds`. Default: `epoch-seconds` in JSON, `http-date` in a header, `date-time` in a label and the query. The key changes only the text of a time: `null` and absent values are as without it. Types: [`FormatTimestamp`]. |
//! | `media_type = "application/json"` | In a header: the text is sent as base64. Types: [`FormatMediaType`]. With `payload`: the `Content-Type` of the request instead of `application/octet-stream`, `text/plain` or `application/json`, also that of the response that a server writes; the body is unchanged. A member with `header = "Content-Type"` replaces it when it is set. |
//! | `serde` | The type is not a shape; serde writes it, as a member of the body, with `payload` as the whole body, which is then JSON, or in the query with the style `json` or `brackets`. Types: [`EncodeSerde`], in shapes [`SerdeShape`]. |
//!
//! ```
//! # use connect_core::{Blob, Secret, Timestamp, connect_operation, connect_shape};
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
//!     #[connect(required, rename = "ContentType", length(1..=100), pattern = "[a-z]+/.*")]
//!     kind: Option<String>,
//!     #[connect(serde)]
//!     foreign: Option<Foreign>,
//!     #[connect(timestamp = "date-time")]
//!     at: Option<Timestamp>,
//! }
//!
//! # #[connect_shape] struct Created { gte: Option<u64>, lt: Option<u64> }
//! #[connect_operation(method = "GET", uri = "/events")]
//! struct SearchEvents {
//!     #[connect(query = "labels", style = "comma")]
//!     labels: Vec<String>,
//!     #[connect(query = "created", style = "brackets")]
//!     created: Option<Created>,
//!     #[connect(query = "filter", style = "json")]
//!     filter: BTreeMap<String, Vec<String>>,
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
//! `#[derive(Shape)]`, and has the keys `rename_all`, `lenient`, `server`, `service` and `crate`,
//! and for unions `tag`, `content`, `untagged` and `event_stream`. With `service = GitHub`, the
//! shape takes over the case and the leniency of that [service](#services-connect_service).
//!
//! - A **structure** is a struct with named members, whose types are
//!   [`Shape`](trait@crate::Shape)s. Its members have the keys `rename`, `required`, `sensitive`,
//!   `length`, `range`, `pattern`, `unique`, `items`, `keys`, `values`, `timestamp` and `serde`.
//!   The key `default`, or `default = expression`, sets the value of an absent member. A structure
//!   that is only an output can also bind members to `header = "…"` (with `timestamp` or
//!   `media_type`), `prefix_headers = "…"`, `status` and `payload`. With `payload`,
//!   `end = "[DONE]"` is the data of the event that ends
//!   [`ServerSentEvents`](crate::stream::ServerSentEvents). A structure that is only an event has
//!   the keys of [events](#events).
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
//!   holds an [`UnknownInteger`]. A server rejects an unknown value, and its messages name the
//!   others, except variants that are `#[doc(hidden)]`.
//! - A **union** has variants that hold one value each. Exactly one of them is on the wire. The
//!   variant marked `#[connect(unknown)]` holds an [`UnknownVariant`], which keeps the name and the
//!   document of an undeclared variant. Variants have the keys `rename`, `length`, `range`,
//!   `pattern`, `unique`, `items`, `keys`, `values`, `timestamp` and `serde`. A union can have
//!   another [form](#forms-of-unions).
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
//! ## Forms of unions
//!
//! | Keys | On the wire | A variant holds |
//! | --- | --- | --- |
//! | – | `{"text":{"text":"hi"}}` | any shape |
//! | `tag = "type"` | `{"type":"text","text":"hi"}` | a structure ([`BesideTag`]), or nothing |
//! | `tag = "type", content = "data"` | `{"type":"text","data":"hi"}` | any shape, or nothing |
//! | `untagged` | `"hi"` | any shape |
//!
//! - The **tag** is written first and read at any place in its object. `rename_all` and `rename`
//!   set its values. If it is absent or not a string, the error names the union or the tag. If it
//!   is repeated, the first one counts.
//! - A variant that holds nothing, such as `Ping`, is only its tag. Other members are ignored when
//!   it is read.
//! - A structure beside a tag cannot have a member with the wire name of the tag. It is a violation
//!   ([`RepeatedTag`]) when the member is written, and always an error when the structure is read.
//! - `length` and the other keys that apply to a value are for `content` and `untagged`. Beside a
//!   tag they go on the members of the structure.
//! - An **untagged** union is read by trying each variant. If no variant matches, the unknown
//!   variant keeps the value. If two match, the error names both, since nothing is guessed. A
//!   structure ignores members that it does not declare, so two structures whose members are all
//!   optional both match any object: give them required members that differ. An untagged union
//!   counts as one level of nesting. It cannot hold an `Option`, nor itself without an array or
//!   object between. Of two untagged unions that hold each other, in a service with `rename_all`,
//!   one must name the service; otherwise the compiler reports a cycle of `LACKS_CASE`.
//! - The **unknown variant** keeps the tag, and the object without its tag or the content. It is
//!   written with the same tag and an equal value. Only numbers that 64 bits cannot hold are
//!   changed: they are the nearest `f64`. Code that shows a request to people redacts the value.
//! - **Paths** of errors and violations follow the wire: `Blocks[1].text` beside a tag or untagged,
//!   and `Blocks[1].data` with `content = "data"`. The variant is no part of them.
//!
//! ```
//! use connect_core::{UnknownVariant, connect_shape, json};
//!
//! #[connect_shape(rename_all = "snake_case")]
//! #[derive(Debug, PartialEq)]
//! struct Text { text: String }
//!
//! #[connect_shape(tag = "type", rename_all = "snake_case")]
//! #[derive(Debug, PartialEq)]
//! enum Block {
//!     Text(Text),
//!     Ping,
//!     #[connect(unknown)]
//!     Unknown(UnknownVariant),
//! }
//!
//! #[connect_shape(tag = "type", content = "data", rename_all = "snake_case")]
//! enum Event {
//!     #[connect(length(1..))]
//!     Message(String),
//!     Stop,
//!     #[connect(unknown)]
//!     Unknown(UnknownVariant),
//! }
//!
//! #[connect_shape(untagged)]
//! #[derive(Debug, PartialEq)]
//! enum Content {
//!     Text(String),
//!     Blocks(Vec<Block>),
//!     #[connect(unknown)]
//!     Unknown(UnknownVariant),
//! }
//!
//! let content: Content = json::from_slice(br#"[{"text":"hi","type":"text"},{"type":"ping"}]"#)?;
//! let blocks = vec![Block::Text(Text { text: "hi".into() }), Block::Ping];
//! assert_eq!(content, Content::Blocks(blocks));
//! assert_eq!(json::to_string(&content), r#"[{"type":"text","text":"hi"},{"type":"ping"}]"#);
//! assert_eq!(json::to_string(&Event::Message("hi".into())), r#"{"type":"message","data":"hi"}"#);
//! # Ok::<(), json::DecodeError>(())
//! ```
//!
//! ## Events
//!
//! The events of a stream are the variants of a union with the key `event_stream`, an
//! [`EventUnion`]. Its unknown variant holds an [`UnknownEvent`]. `rename_all` and `rename` set the
//! names of the events. A variant that holds a modeled error is an exception, which ends the
//! stream, and one that holds nothing is an event without members. [`EventStream`] sends and
//! receives the events in AWS's format, and [`ServerSentEvents`](crate::stream::ServerSentEvents)
//! those without headers.
//!
//! Each shape is an event: it is the payload, as JSON. With the feature `event-stream`, the members
//! of a structure can be elsewhere in the event, which then is no JSON and only an event:
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `event_header` | A header of the event, under the wire name of the member. Types: [`EventHeader`]. |
//! | `event_payload` | The whole payload of the event: a [`Blob`] as its bytes, a string as text, a structure, union or document as JSON. Types: [`EventPayload`]. |
//! | – | A member of the JSON object that is the payload, if no member is `event_payload`. |
//!
//! ```
//! use connect_core::stream::UnknownEvent;
//! use connect_core::{Blob, connect_error, connect_shape};
//!
//! #[connect_shape(event_stream, rename_all = "camelCase")]
//! enum Speech {
//!     Audio(Audio),
//!     Transcript(Transcript),
//!     Throttled(ThrottlingException),
//!     #[connect(unknown)]
//!     Unknown(UnknownEvent),
//! }
//!
//! # #[cfg(feature = "event-stream")]
//! #[connect_shape(rename_all = "camelCase")]
//! struct Audio {
//!     #[connect(event_header)]
//!     offset: Option<i64>,
//!     #[connect(event_payload)]
//!     samples: Blob,
//! }
//! # #[cfg(not(feature = "event-stream"))]
//! # #[connect_shape]
//! # struct Audio { samples: Blob }
//!
//! #[connect_shape(rename_all = "camelCase")]
//! struct Transcript { text: String }
//!
//! #[connect_error(status = 429, rename_all = "camelCase")]
//! #[derive(Debug)]
//! struct ThrottlingException { message: Option<String> }
//! ```
//!
//! # Modeled errors: `#[connect_error(…)]`
//!
//! The attribute goes on a struct with named members, as for a structure. It implements `Display`
//! and `Error`; derive `Debug` yourself.
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `status = 404` | The status of the response. An error with neither `status` nor `code` is the one for all failures that no other error of the operation matches. |
//! | `code = "NotFound"` | The code on the wire. Default: the name of the struct. In a service with `failures(…)`, write either `code` or `status`: an error with `code` is recognized by it, whatever the status, and one without by its status. A server answers an error that has a `code` and no `status` with 400, and one with neither with 500. |
//! | `server` | A server can answer with the error, although members are outside of the JSON body. |
//! | `retryable` | The failure is transient: an idempotent operation is retried. `retryable(throttling)`: the service throttled the request, so any operation is retried. See [`Retryable`]. |
//! | `rename_all = "camelCase"` | The case of wire names, as for an operation. |
//! | `service = GitHub` | The [service](#services-connect_service), whose case the error takes over. |
//! | `crate = path` | The path of `connect_core`, as for an operation. |
//!
//! A member `message` (`String` or `Option<String>`) is read from `message` and from `Message`,
//! since services use both spellings. An error can also have members with `header`, `status` and
//! `payload`, as an output can. An error whose message is an object or a list is read with a member
//! `#[connect(payload)]`, which is the whole body.
//!
//! ```
//! # use connect_core::connect_error;
//! #[connect_error(status = 404, code = "no-such-shelf", rename_all = "camelCase")]
//! #[derive(Debug)]
//! struct NoSuchShelf { message: Option<String>, nearest_shelf: Option<String> }
//!
//! # #[connect_core::connect_shape(rename_all = "camelCase")]
//! # #[derive(Debug)]
//! # struct Problems { message: Vec<String> }
//! #[connect_error(status = 422)]
//! #[derive(Debug)]
//! struct Invalid {
//!     #[connect(header = "X-Request-Id")]
//!     request: Option<String>,
//!     #[connect(payload)]
//!     problems: Problems,
//! }
//!
//! let error = NoSuchShelf { message: Some("gone".into()), nearest_shelf: None };
//! assert_eq!(error.to_string(), "no-such-shelf: gone");
//! ```
//!
//! # Services: `#[connect_service(…)]`
//!
//! The attribute goes on a struct, and says once what the operations of an API share. It implements
//! [`Service`]. Operations, shapes and errors name the service with `service = GitHub`, and take
//! over what they do not say themselves. Without a service, an operation is one of AWS restJson1.
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `rename_all = "snake_case"` | The case of wire names. If it is not `PascalCase`, every structure, union, open enum and error in a message of the service that has names must say its case, with `service` or with `rename_all`; otherwise the declaration does not compile. This includes types in labels, the query and headers, and those in lists, maps and generic shapes. A shape with `rename_all` and without `service` says only its own case, and the shapes in it are not checked: write both keys. |
//! | `headers("Accept" = "application/json")` | Headers that every request has, as for an operation. A header of the call, of the operation and of the client comes before that of the service, in this order. |
//! | `auth = bearer` | The authentication scheme of operations without `auth`: the schemes of an operation. |
//! | `body = form` | The format of bodies, as for an operation, of operations without `body`. |
//! | `errors(A, B as C)` | The modeled errors of operations without `errors` and `error`. The macro generates an enum with the name of the service followed by `Error`. |
//! | `failures(…)` | The places of code and message in a failure, which responses are failures, and which failures are retried: see below. |
//! | `lenient` | Structures are lenient, as with `#[connect_shape(lenient)]`. |
//! | `server` | All operations can be served, and all outputs and errors written. |
//! | `aws_json = "1.0"`, `target = "DynamoDB_20120810"` | The service speaks awsJson, in version `1.0` or `1.1`: an operation is a `POST` to `/` with the header `X-Amz-Target: DynamoDB_20120810.Name`, and all of its members are in the body, which is JSON. `method` and `uri` are then not necessary. `query_compatible` is for a service that once spoke awsQuery: [`Error::code`] is the code in the header `x-amzn-query-error`, if there is one. |
//! | `name = "GitHub"` | The name in metadata. Default: the name of the struct. |
//! | `by_hand` | The author implements [`Service`], for what no key says. |
//! | `crate = path` | The path of `connect_core` for all items of the service. |
//!
//! The keys of `failures(…)` name places in a response: a path in the JSON body, such as
//! `"error.code"` or `"errors[0].message"`, or `header("X-Code")`. A path has no `$` at the
//! beginning, and no `*`. Several places are in order of precedence, as in `code("error.code",
//! "error.type")`: a place that is absent, or holds an object or an array, is skipped. A number
//! counts as its digits, so a code 300 is declared as `code = "300"`. Without `failures`, the rules
//! of restJson1 apply; with it, only those that it says.
//!
//! A server writes code and message of each failure to the first of their places: a code of digits
//! as a number, and the member of `unless` as `false`. If `when` names a member that the failure
//! lacks, it is `true`. The status stays that of the error. Failures with `problem` have the media
//! type `application/problem+json`.
//!
//! | Key | Meaning |
//! | --- | --- |
//! | `code = "error.code"` | The error code, which [`Error::code`] returns as it was sent. |
//! | `message = "error.message"` | The message. |
//! | `request_id = header("X-Trace")` | The request ID. The headers of [`Error::request_id`] come after it. |
//! | `problem` | Failures are problem details (RFC 9457): the code is `type`, and the message `detail` or else `title`. |
//! | `unless = "ok"` | A response with a successful status is a failure if this member is `false`. |
//! | `when = "error"` | A response with a successful status is a failure if this member is there and not `null`. Both keys can be given: one of the two members is then enough. |
//! | `throttling(429, "busy", header("Retry-After"))` | The service throttled the request, if the failure has this status, this code or this header: any operation is retried. `header("X-Left" = "0")` is a header with this value. |
//! | `transient(409)` | The failure is transient: an idempotent operation is retried. |
//! | `final("quota")` | The failure is final. |
//! | `token_refused("token_expired")` | The service refused the token: a client with a [`TokenIssuer`](crate::auth::TokenIssuer) asks for a new one. The status 401 is such a sign too, unless the failure is `final`. |
//! | `retry_after(milliseconds = "retry_ms")` | The time after which a throttled request can be sent again: `seconds`, also as `"1.5s"`, `milliseconds`, or `epoch_seconds`, the time from which it is accepted. Several places are written `seconds("a", "b")`. If the response has the header `Retry-After`, that header counts, unless it is one of the places. |
//!
//! A number is a status from 200 to 599. A code of digits is in quotes, as in `throttling("3001")`.
//! A sign is in only one of `throttling`, `transient` and `final`.
//!
//! `all(403, header("X-Left" = "0"))` needs both. If a failure shows several signs, one with a code
//! counts before one with a header, and that before one with a status alone; among equals, `final`
//! counts before `throttling`, and that before `transient`. A header's value has to be equal,
//! letter by letter. If a failure shows no sign, its status decides: 429 is throttling, and 500,
//! 502, 503 and 504 are transient.
//!
//! ```
//! use connect_core::{connect_error, connect_operation, connect_service, connect_shape};
//!
//! #[connect_service(
//!     rename_all = "snake_case",
//!     headers("Accept" = "application/vnd.github+json"),
//!     auth = bearer,
//!     errors(NotFound, GitHubFailure),
//!     failures(
//!         message = "message",
//!         throttling(429, all(403, header("X-RateLimit-Remaining" = "0"))),
//!         retry_after(epoch_seconds = header("X-RateLimit-Reset")),
//!     ),
//! )]
//! pub struct GitHub;
//!
//! #[connect_error(service = GitHub, status = 404)]
//! #[derive(Debug)]
//! pub struct NotFound {}
//!
//! #[connect_error(service = GitHub)]
//! #[derive(Debug)]
//! pub struct GitHubFailure { documentation_url: Option<String> }
//!
//! #[connect_operation(
//!     service = GitHub,
//!     method = "GET",
//!     uri = "/repos/{owner}/{repo}",
//!     output = Repository,
//! )]
//! struct GetRepository { owner: String, repo: String }
//!
//! #[connect_shape(service = GitHub)]
//! struct Repository { full_name: String }
//! ```
//!
//! The struct has a macro with its name beside it, through which items read the keys of the
//! service. `use` imports both. Of a `pub` service, other crates can declare operations too.

//!
//! # Servers
//!
//! With the key `server`, the same declaration is read from requests and written as responses:
//! [`Operation::from_http_request`](crate::Operation::from_http_request) and
//! [`Operation::to_http_response`](crate::Operation::to_http_response), and the crate
//! `connect-server` on top of them. Without the key, nothing of this is generated. The key can
//! depend on a feature of your crate:
//!
//! ```
//! # use connect_core::connect_operation;
//! #[connect_operation(method = "DELETE", uri = "/rooms/<Room>", output = ())]
//! #[cfg_attr(feature = "server", connect(server))]
//! struct CloseRoom { room: String }
//! ```
//!
//! - A structure with all of its members in the JSON body needs no key to be an output or an error
//!   that is written. One with other members says `#[connect_shape(server)]` or
//!   `#[connect_error(…, server)]`.
//! - The members of the operation have owned types, as they are read.
//! - The enum of the errors converts from each of them, so that a handler can write `?`.
//! - An operation without an input is a struct without braces, `struct Ping;`. A server then
//!   refuses a body with a content type, except in awsJson, whose clients always send `{}`. One
//!   with an empty input, `struct Ping {}`, also reads `{}`.
//! - A server refuses what a client reads leniently: `null` in a list or a map, an undeclared
//!   variant of a union, an undeclared value of an enum, and a time in another format than the
//!   declared one. A time is within the years 1 to 9999. It checks the same constraints as a
//!   client, and reports all violations together. Only a structure in the body that lacks a
//!   required member, and what contains it, are checked once the member is there.
//! - The values of labels are decoded: `%2F` is a `/` and `%00` a NUL. A handler checks a value
//!   before it is a part of a path or a query of its own.
//! - A `+` in the query is a plus, as in RFC 3986; a space is `%20`.
//! - A `query_map` holds all parameters of the query, also those that other members hold.
//! - An idempotency token that a request lacks is `None`: only a client creates one.
//! - A server does not read forms, multipart bodies, and query parameters in brackets or JSON.

// Links to items of a disabled feature lead to the list of features.
#![cfg_attr(not(feature = "event-stream"), doc = "\n\n[`EventStream`]: crate#features")]

pub mod your_own;

#[cfg(all(doc, feature = "event-stream"))]
use crate::stream::EventStream;
#[cfg(doc)]
use crate::{
    Blob, Client, Endpoint, Error, ErrorKind, RawOutput, Secret, Timestamp, UnknownInteger, UnknownValue,
    UnknownVariant,
    auth::AuthScheme,
    binding::{
        EncodeHeader, EncodePart, EncodePayload, EncodePrefixHeaders, EncodeQuery, EncodeQueryList, EncodeQueryMap,
        FormatMediaType, FormatTimestamp,
    },
    json::{BesideTag, EncodeSerde, SentShape, SerdeShape},
    metadata::{OperationMetadata, Retryable},
    operation::Service,
    pagination::{HoldPageToken, IntoPageItems, MorePages, PageNumber, PageTokenValue, Paginated, PaginatedItems},
    response::DecodeOutput,
    shape::{FilePart, Redact, ZeroValue},
    stream::{EventHeader, EventPayload, EventUnion, UnknownEvent},
    token::FillToken,
    validate::{
        CheckEntries, CheckItems, CheckLength, CheckPattern, CheckRange, CheckUnique, Pattern,
        ViolationKind::RepeatedTag,
    },
};
