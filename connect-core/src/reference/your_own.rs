//! Declare an API of your own: from the documentation of an API to its service, in eleven
//! sections.
//!
//! The API here is invented: a help desk at `https://desk.example/api`. Each section quotes what
//! such a documentation says, and shows the declaration of it. The keys are listed in the
//! [attribute reference](super).
//!
//! # 1. The questions
//!
//! A documentation answers these questions on its first pages. The answers are the keys of the
//! service.
//!
//! | Question | For example | Section |
//! | --- | --- | --- |
//! | How are members spelled? | `assignee_id` | [2](#2-the-service) |
//! | Which headers has every request? | `X-Api-Version: 2026-01` | [2](#2-the-service) |
//! | How do callers authenticate? | `Authorization: Bearer …` | [5](#5-authentication) |
//! | How does a failure look? | `{"error":{"code":"not_found"}}` | [4](#4-failures) |
//! | Which failures are rate limits, and how long do they last? | status 429, `Retry-After` | [4](#4-failures) |
//! | Which format have bodies? | JSON | [6](#6-bodies) |
//! | How do lists continue? | `?cursor=…` | [9](#9-queries-and-pages) |
//! | How does a caller know that something is done? | `"state":"ready"` | [10](#10-states-that-callers-wait-for) |
//!
//! # 2. The service
//!
//! > *All names are in snake case. Send the version of the API in `X-Api-Version`.*
//!
//! A service is a struct without members that says once what all operations share. Operations,
//! shapes and errors name it. A shape that forgets to name it does not compile if its names
//! would be in another case.
//!
//! ```
//! use connect_core::connect_service;
//!
//! #[connect_service(rename_all = "snake_case", headers("X-Api-Version" = "2026-01"))]
//! pub struct Desk;
//! ```
//!
//! # 3. An operation
//!
//! > *`GET /tickets/{id}.json` returns a ticket.*
//!
//! A member with the name of a label fills the label. `T` is required, and `Option<T>` is optional.
//! Members of a response that are not declared are ignored, so declare what you need.
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! use connect_core::{Endpoint, Operation, RandomTokens, connect_operation, connect_shape};
//!
//! #[connect_operation(
//!     service = Desk,
//!     method = "GET",
//!     uri = "/tickets/{id}.json",
//!     output = Ticket,
//! )]
//! struct GetTicket { id: u64 }
//!
//! #[connect_shape(service = Desk)]
//! struct Ticket { id: u64, subject: String, assignee_id: Option<u64> }
//!
//! let endpoint = Endpoint::new("https://desk.example/api")?;
//! let request = GetTicket { id: 7 }.to_http_request(&endpoint, &RandomTokens)?;
//! assert_eq!(request.uri(), "https://desk.example/api/tickets/7.json");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! This shows the request without sending it, and so without the headers of a client. With a
//! transport, a client sends it: `let ticket = client.send(&GetTicket { id: 7 })?;`. The README
//! lists the transports.
//!
//! # 4. Failures
//!
//! > *An error has a code and a message, in `{"error":{"code":…,"message":…}}`. A missing ticket is
//! > `not_found`, with status 404. Quote the header `X-Trace` to our support. Wait as long as
//! > `retry_after_ms` says if your requests are limited (429).*
//!
//! `failures(…)` says where the parts are. [`Error::code`] and its neighbours then return them for
//! every operation. `errors(…)` lists the errors that have a type: one for each code or status that
//! callers match on, and one without both for all other failures.
//!
//! ```
//! use connect_core::{connect_error, connect_service};
//!
//! #[connect_service(
//!     rename_all = "snake_case",
//!     errors(NotFound, Failure),
//!     failures(
//!         code = "error.code",
//!         message = "error.message",
//!         request_id = header("X-Trace"),
//!         throttling(429),
//!         retry_after(milliseconds = "retry_after_ms"),
//!     ),
//! )]
//! pub struct Desk;
//!
//! #[connect_error(service = Desk, code = "not_found")]
//! #[derive(Debug)]
//! pub struct NotFound {}
//!
//! #[connect_error(service = Desk)]
//! #[derive(Debug)]
//! pub struct Failure {}
//! # use connect_core::{Body, Endpoint, blocking, connect_operation};
//! # #[connect_operation(service = Desk, method = "GET", uri = "/tickets/{id}")]
//! # struct GetTicket { id: u64 }
//! # let transport = blocking::transport_fn(|_, _| {
//! #     let body = r#"{"error":{"code":"not_found","message":"no such ticket"}}"#;
//! #     let response = http::Response::builder().status(404).header("X-Trace", "t-1");
//! #     Ok(response.body(Body::from(body)).unwrap())
//! # });
//! # let client = blocking::Client::new(Endpoint::new("https://desk.example/api")?, transport);
//!
//! let error = client.send(&GetTicket { id: 7 }).unwrap_err();
//! assert!(matches!(error.service(), Some(DeskError::NotFound(_))));
//! assert_eq!(error.to_string(), "GetTicket: 404 not_found: no such ticket (request id t-1)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An error says either the code or the status that it is recognized by. Its members are read from
//! the body of the failure, or from headers. If the whole body matters, or the message is an
//! object, read it as one member: `#[connect(payload)] body: Option<FailureBody>`.
//!
//! If failures come with status 200, write `unless = "ok"` or `when = "error"`. For
//! `application/problem+json`, write `problem`.
//!
//! # 5. Authentication
//!
//! > *Send your token as `Authorization: Bearer …`. A token lasts an hour.*
//!
//! The scheme is a key of the service, or of one operation. The token is a setting of the client:
//! a text, a [`TokenSnapshot`] that another task refreshes, or a [`TokenIssuer`] that the client
//! asks for a new token. There are also `basic`, `api_key(header = "X-Key")`,
//! `api_key(query = "key")`, `sigv4`, and `custom` for a scheme of your own.
//!
//! ```
//! use connect_core::{ClientConfig, Endpoint, connect_operation, connect_service};
//!
//! #[connect_service(rename_all = "snake_case", auth = bearer)]
//! pub struct Desk;
//!
//! #[connect_operation(service = Desk, method = "GET", uri = "/status", auth = none)]
//! struct GetStatus {}
//!
//! # use connect_core::{Secret, blocking};
//! # fn read_secret(_: &str) -> Secret<String> { Secret::new("desk-1".into()) }
//! # type Done = Result<(), Box<dyn std::error::Error>>;
//! # fn example(transport: impl blocking::Transport + 'static) -> Done {
//! let config = ClientConfig::new(Endpoint::new("https://desk.example/api")?)
//!     .with_bearer(read_secret("desk-token"));
//! let client = blocking::Client::with_config(config, transport);
//!
//! // Or from your function `ask`, whenever the client needs a new token:
//! use connect_core::auth::{AuthError, Token};
//! use std::time::Duration;
//!
//! # fn ask() -> Result<Secret<String>, AuthError> { Ok(Secret::new("t".into())) }
//! let issue = || Ok(Token::new(ask()?).with_lifetime(Duration::from_secs(3600)));
//! let client = client.with_bearer_issuer(issue);
//! # Ok(())
//! # }
//! ```
//!
//! If one operation is at another address, as tokens often are, the call says so:
//! `client.call(&IssueToken { … }).endpoint(…).send()`.
//!
//! # 6. Bodies
//!
//! > *`POST /tickets` creates a ticket. Send an `Idempotency-Key` to repeat it safely. `POST
//! > /oauth/token` takes a form. `POST /tickets/{id}/files` takes one or more files.*
//!
//! Members without a place of their own are the members of the body. The client fills an
//! `idempotency_token`, and sends the operation again only because it has one. `body = form` and
//! `body = multipart` set another format. A body that is a text, bytes or a list is a member with
//! `payload`; `media_type` sets its type.
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! use connect_core::shape::FilePart;
//! use connect_core::{Secret, connect_operation};
//!
//! #[connect_operation(service = Desk, method = "POST", uri = "/tickets")]
//! struct CreateTicket {
//!     #[connect(header = "Idempotency-Key", idempotency_token)]
//!     key: Option<String>,
//!     subject: String,
//!     labels: Option<Vec<String>>,
//! }
//!
//! #[connect_operation(service = Desk, method = "POST", uri = "/oauth/token", body = form)]
//! struct IssueToken {
//!     client_id: String,
//!     #[connect(sensitive)]
//!     client_secret: Secret<String>,
//! }
//!
//! #[connect_operation(
//!     service = Desk,
//!     method = "POST",
//!     uri = "/tickets/{id}/files",
//!     body = multipart,
//! )]
//! struct AddFiles { id: u64, comment: Option<String>, file: Vec<FilePart> }
//!
//! # use connect_core::{Endpoint, Operation, token::FixedToken};
//! # let endpoint = Endpoint::new("https://desk.example/api")?;
//! let create = CreateTicket { key: None, subject: "No sound".into(), labels: None };
//! let request = create.to_http_request(&endpoint, &FixedToken::new("k-1"))?;
//! assert_eq!(request.headers()["idempotency-key"], "k-1");
//! assert_eq!(request.body(), r#"{"subject":"No sound"}"#);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 7. Null and absent
//!
//! > *`PATCH /tickets/{id}` changes what you send. Send `null` to remove the assignee.*
//!
//! `None` of an `Option<T>` is not sent. An `Option<Option<T>>` has three states, in requests and
//! in responses.
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! use connect_core::connect_operation;
//!
//! #[connect_operation(service = Desk, method = "PATCH", uri = "/tickets/{id}")]
//! struct ChangeTicket { id: u64, subject: Option<String>, assignee_id: Option<Option<u64>> }
//!
//! # use connect_core::{Endpoint, Operation, RandomTokens};
//! # let endpoint = Endpoint::new("https://desk.example/api")?;
//! let change = ChangeTicket { id: 7, subject: None, assignee_id: Some(None) };
//! let request = change.to_http_request(&endpoint, &RandomTokens)?;
//! assert_eq!(request.body(), r#"{"assignee_id":null}"#);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 8. Enums and unions
//!
//! > *The state is `open` or `solved`. An event is `{"type":"comment","text":…}` or
//! > `{"type":"assigned","to":{"id":…}}`. More states and events may come.*
//!
//! An enum of names is open, so it has a variant that keeps an unknown value, which is sent back as
//! it came. An enum of numbers has `#[connect(value = 1)]` on each variant, and keeps an
//! `UnknownInteger`. A union with `tag` has its members beside the tag, or under the member that
//! `content` names. `untagged` is for alternatives that only their members tell apart.
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! use connect_core::{UnknownValue, UnknownVariant, connect_shape, json};
//!
//! #[connect_shape(service = Desk)]
//! #[derive(Debug, PartialEq)]
//! enum State {
//!     Open,
//!     Solved,
//!     #[connect(unknown)]
//!     Unknown(UnknownValue),
//! }
//!
//! #[connect_shape(service = Desk, tag = "type")]
//! #[derive(Debug)]
//! enum Event {
//!     Comment(Comment),
//!     Assigned(Assigned),
//!     #[connect(unknown)]
//!     Unknown(UnknownVariant),
//! }
//!
//! #[connect_shape(service = Desk)]
//! #[derive(Debug)]
//! struct Comment { text: String }
//!
//! #[connect_shape(service = Desk)]
//! #[derive(Debug)]
//! struct Assigned { to: Agent }
//!
//! #[connect_shape(service = Desk)]
//! #[derive(Debug)]
//! struct Agent { id: u64 }
//!
//! let event: Event = json::from_slice(br#"{"type":"comment","text":"Hello"}"#)?;
//! assert!(matches!(event, Event::Comment(Comment { text }) if text == "Hello"));
//! # Ok::<(), json::DecodeError>(())
//! ```
//!
//! # 9. Queries and pages
//!
//! > *`GET /tickets?labels=a,b` lists tickets. Pass `next_cursor` of the response as `cursor` to
//! > get the next page. On the last page it is `null`.*
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! use connect_core::{connect_operation, connect_shape};
//!
//! #[connect_operation(
//!     service = Desk,
//!     method = "GET",
//!     uri = "/tickets",
//!     output = Tickets,
//!     paginated(input = cursor, output = next_cursor, items = tickets, item = Ticket),
//! )]
//! struct ListTickets {
//!     #[connect(query, style = "comma")]
//!     labels: Vec<String>,
//!     #[connect(query)]
//!     cursor: Option<String>,
//! }
//!
//! #[connect_shape(service = Desk)]
//! struct Tickets { tickets: Vec<Ticket>, next_cursor: Option<String> }
//!
//! #[connect_shape(service = Desk)]
//! struct Ticket { id: u64 }
//! # use connect_core::{Body, Endpoint, blocking};
//! # let transport = blocking::transport_fn(|request: http::Request<Body>, _| {
//! #     Ok(http::Response::new(Body::from(match request.uri().query() {
//! #         Some("labels=sound,new") => r#"{"tickets":[{"id":7}],"next_cursor":"c-2"}"#,
//! #         Some("labels=sound,new&cursor=c-2") => r#"{"tickets":[{"id":8}],"next_cursor":null}"#,
//! #         other => panic!("{other:?}"),
//! #     })))
//! # });
//! # let client = blocking::Client::new(Endpoint::new("https://desk.example/api")?, transport);
//!
//! let list = ListTickets { labels: vec!["sound".into(), "new".into()], cursor: None };
//! # let mut ids = Vec::new();
//! for ticket in client.items(list) {
//!     let Ticket { id } = ticket?;
//!     println!("{id}");
//! #   ids.push(id);
//! }
//! # assert_eq!(ids, [7, 8]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Pages can also have numbers (`number`), end by a flag (`more`), continue after the last item
//! (`last`), or follow a link in the header `Link` (`link`) or in the body (`next_link`).
//!
//! > *`GET /agents` returns an array. `X-Next-Page` is the number of the next page.*
//!
//! The members of an output can be headers too, and one of them the whole body:
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! # use connect_core::{connect_operation, connect_shape};
//! #[connect_operation(
//!     service = Desk,
//!     method = "GET",
//!     uri = "/agents",
//!     output = Agents,
//!     paginated(input = page, output = next_page, items = agents, item = Agent),
//! )]
//! struct ListAgents {
//!     #[connect(query)]
//!     page: Option<u32>,
//! }
//!
//! #[connect_shape(service = Desk)]
//! struct Agents {
//!     #[connect(header = "X-Next-Page")]
//!     next_page: Option<u32>,
//!     #[connect(payload)]
//!     agents: Vec<Agent>,
//! }
//!
//! #[connect_shape(service = Desk)]
//! struct Agent { id: u64 }
//! ```
//!
//! # 10. States that callers wait for
//!
//! > *An export is made in the background. Poll `GET /exports/{id}` until `state` is `ready` or
//! > `failed`. A new export may be `not_found` for some seconds.*
//!
//! A [`Waiter`](crate::client::Waiter) is a constant beside the operation. The `wait` method of a
//! client polls:
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! use std::time::Duration;
//! use connect_core::client::AcceptorState::{Failure, Retry, Success};
//! use connect_core::client::Waiter;
//! use connect_core::{connect_operation, connect_shape};
//!
//! #[connect_operation(service = Desk, method = "GET", uri = "/exports/{id}", output = Export)]
//! struct GetExport { id: u64 }
//!
//! #[connect_shape(service = Desk)]
//! struct Export { state: String, rows: Option<u64> }
//!
//! const EXPORT_READY: Waiter<GetExport> = Waiter::new("ExportReady")
//!     .with_delays(Duration::from_secs(1), Duration::from_secs(10))
//!     .with_timeout(Duration::from_secs(60))
//!     .with_acceptors(&[
//!         Success.if_value("state", |export| Some(&export.state), "ready"),
//!         Failure.if_value("state", |export| Some(&export.state), "failed"),
//!         Retry.if_error("not_found"),
//!     ]);
//! # use connect_core::{Body, Endpoint, blocking};
//! # let states = std::sync::Mutex::new(vec!["ready", "running"]);
//! # let transport = blocking::transport_fn(move |_, _| {
//! #     let state = states.lock().unwrap().pop().unwrap();
//! #     Ok(http::Response::new(Body::from(format!(r#"{{"state":"{state}","rows":7}}"#))))
//! # });
//! # let client = blocking::Client::new(Endpoint::new("https://desk.example/api")?, transport);
//! # let client = client.with_sleep(|_: Duration| {});
//!
//! let export = client.wait(&GetExport { id: 7 }, EXPORT_READY)?.into_result()?;
//! println!("{:?} rows", export.rows);
//! # assert_eq!(export.rows, Some(7));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 11. What no key says
//!
//! First look at the [attribute reference](super), and at the error of the compiler for the word
//! that you tried. Then, for a single member, implement the trait of its place for a type of your
//! own, such as [`EncodeText`](crate::binding::EncodeText). For failures, write the service
//! [`by_hand`](crate::operation::Service#by-hand). An operation without a declaration is
//! [25 lines by hand](crate::Operation#by-hand).
//!
//! Test what you declare against the examples of the documentation. A
//! [`transport_fn`](crate::transport_fn) gets each request, and returns the response that the
//! documentation shows:
//!
//! ```
//! # use connect_core::connect_service;
//! # #[connect_service(rename_all = "snake_case")] struct Desk;
//! # use connect_core::connect_operation;
//! # #[connect_operation(service = Desk, method = "DELETE", uri = "/tickets/{id}")]
//! # struct DeleteTicket { id: u64 }
//! use connect_core::{Body, Endpoint, blocking, http};
//!
//! let transport = blocking::transport_fn(|request: http::Request<Body>, _| {
//!     assert_eq!(request.method(), "DELETE");
//!     assert_eq!(request.uri(), "https://desk.example/api/tickets/7");
//!     Ok(http::Response::new(Body::from("{}")))
//! });
//! let client = blocking::Client::new(Endpoint::new("https://desk.example/api")?, transport);
//! client.send(&DeleteTicket { id: 7 })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(doc)]
use crate::{
    Error,
    auth::{TokenIssuer, TokenSnapshot},
};
