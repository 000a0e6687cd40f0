//! Sends any request to a router: a handler gets an input that a client could send, or the answer
//! is a refusal. It is never a failure of the server.
//!
//! An input is a request as text: `PUT /path?query`, a line for each header, an empty line, and the
//! body.
#![no_main]

// The operations of the server's cases in `tests/server`.
#[allow(dead_code, reason = "the table of operations is for the cases")]
#[path = "../../tests/server/library.rs"]
mod library;

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use connect_core::error::NoModeledErrors;
use connect_core::stream::{ByteStream, EventStream};
use connect_core::{Timestamp, UnknownVariant, connect_operation, connect_shape};
use connect_params::{structure_to, union_to};
use connect_server::{Router, RouterService};
use futures_core::Stream;
use http::header::HeaderName;
use http::{HeaderValue, Method, Request, Uri};
use http_body_util::Full;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

use self::routed::{Seen, answer};

/// The table that the declarations of the library make.
#[allow(dead_code, reason = "the table of operations is for the cases")]
mod served {
    pub(crate) struct Served;

    impl Served {
        pub(crate) const fn of<O>() -> Self {
            Self
        }
    }
}

mod routed {
    use std::sync::{Arc, Mutex};

    use bytes::Bytes;
    use connect_core::request::{DecodeRequest, EncodeRequest};
    use connect_core::token::FixedToken;
    use connect_core::validate::{Violation, ViolationKind};
    use connect_core::{Endpoint, Operation};
    use connect_params::ToParam;
    use connect_server::{Failure, State};
    use serde_json::Value;

    /// The number of calls of handlers.
    #[derive(Clone, Default)]
    pub(crate) struct Seen(pub(crate) Arc<Mutex<usize>>);

    /// Returns the JSON form of an operation.
    fn param(operation: &impl ToParam) -> Value {
        let mut param = operation.to_param();
        // A server has all parameters in a map of the query. A client sends those of the URI
        // template and of other members as they are there, such as `first=1` for `first=01`.
        if let Some(filters) = param.get_mut("filters").and_then(Value::as_object_mut) {
            filters.retain(|name, _| !["list", "kind", "first"].contains(&&**name));
        }
        param
    }

    fn is_of_path(violation: &Violation) -> bool {
        matches!(violation.kind(), ViolationKind::EmptySegment | ViolationKind::DotSegment)
    }

    /// Checks that the input is one that a client can send, and that the server reads it alike.
    pub(crate) async fn answer<O>(operation: O, State(seen): State<Seen>) -> Result<O::Output, Failure>
    where
        O: Operation<Output: Default> + EncodeRequest + DecodeRequest + ToParam,
    {
        *seen.0.lock().unwrap() += 1;
        let endpoint = Endpoint::new("http://localhost").unwrap();
        let request = match operation.to_http_request(&endpoint, &FixedToken::new("token")) {
            Ok(request) => request,
            // A server takes the segments of a path as they are. A client sends none that another
            // program on the way could normalize.
            Err(error) if error.violations().iter().all(is_of_path) && !error.violations().is_empty() => {
                return Ok(O::Output::default());
            }
            Err(error) => panic!("a client cannot send the input: {error}"),
        };
        let again: Result<O, _> = O::from_http_request(request.map(Bytes::from));
        let again = again.unwrap_or_else(|error| panic!("the server refuses the input of a client: {error}"));
        assert_eq!(param(&again), param(&operation));
        Ok(O::Output::default())
    }
}

/// An operation whose payload is a document, with text beside its labels.
#[connect_operation(method = "PUT", uri = "/maps/{Lat},{Lng}.json", output = (), server)]
struct PutMap {
    lat: f64,
    lng: f32,
    #[connect(query_map)]
    parameters: BTreeMap<String, String>,
    #[connect(payload)]
    document: Option<Value>,
}

structure_to! { PutMap, lat: "lat", lng: "lng", parameters: "parameters", document: "document" }

/// An operation whose payload is a union.
#[connect_operation(method = "POST", uri = "/signals/{Time}/{Rest+}", output = (), server)]
struct Signal {
    #[connect(timestamp = "epoch-seconds")]
    time: Timestamp,
    #[connect(length(1..=9))]
    rest: String,
    #[connect(query = "tag")]
    tags: Option<Vec<String>>,
    #[connect(header = "x-flags")]
    flags: Option<Vec<bool>>,
    #[connect(header = "x-times")]
    times: Option<Vec<Timestamp>>,
    #[connect(payload)]
    tree: Tree,
}

structure_to! { Signal, time: "time", rest: "rest", tags: "tags", flags: "flags", times: "times", tree: "tree" }

#[connect_shape]
enum Tree {
    #[connect(range(..=9.5))]
    Leaf(f64),
    #[connect(length(..=3))]
    Branches(Vec<Tree>),
    Named(BTreeMap<String, Tree>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

union_to! { Tree, Leaf: "leaf", Branches: "branches", Named: "named" }

/// An operation whose body is a stream.
#[connect_operation(method = "PUT", uri = "/streams/{Name}", output = (), server)]
struct PutStream {
    name: String,
    #[connect(payload)]
    bytes: ByteStream,
}

/// An operation whose body is a stream of events.
#[connect_operation(method = "POST", uri = "/events", output = (), server)]
struct PutEvents {
    #[connect(payload)]
    events: EventStream<Events>,
}

#[connect_shape(event_stream)]
enum Events {
    Said(Said),
    #[connect(unknown)]
    Unknown(connect_core::stream::UnknownEvent),
}

#[connect_shape]
struct Said {
    #[connect(length(..=9))]
    text: Option<String>,
}

/// Reads a stream to its end or its first error.
async fn drain<T, E>(mut stream: impl Stream<Item = Result<T, E>> + Unpin) {
    while let Some(Ok(_)) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {}
}

static SERVICE: LazyLock<(RouterService, Seen)> = LazyLock::new(|| {
    let seen = Seen::default();
    let (streams, events) = (seen.clone(), seen.clone());
    let router = library::routes(Router::new())
        .serve(answer::<PutMap>)
        .serve(answer::<Signal>)
        .serve(move |operation: PutStream| {
            *streams.0.lock().unwrap() += 1;
            async move {
                assert!(!operation.name.is_empty());
                drain(operation.bytes).await;
                Ok::<_, NoModeledErrors>(())
            }
        })
        .serve(move |operation: PutEvents| {
            *events.0.lock().unwrap() += 1;
            async move {
                drain(operation.events).await;
                Ok::<_, NoModeledErrors>(())
            }
        });
    (router.without_timeouts().with_state(seen.clone()).build().unwrap(), seen)
});

/// Reads a request from a text. `None` is one that no server's reader of HTTP lets through.
fn request(text: &[u8]) -> Option<Request<Full<Bytes>>> {
    let end = text.windows(2).position(|two| two == b"\n\n");
    let (head, body) = end.map_or((text, &b""[..]), |end| (&text[..end], &text[end + 2..]));
    let mut lines = head.split(|byte| *byte == b'\n');
    let line = lines.next()?;
    let space = line.iter().position(|byte| *byte == b' ')?;
    let mut request = Request::new(Full::new(Bytes::copy_from_slice(body)));
    *request.method_mut() = Method::from_bytes(&line[..space]).ok()?;
    *request.uri_mut() = Uri::try_from(&line[space + 1..]).ok()?;
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let name = HeaderName::from_bytes(&line[..colon]).ok()?;
        request.headers_mut().append(name, HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?);
    }
    Some(request)
}

/// Returns the output of a future. Bodies that are in memory are never pending.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the router waits for nothing"),
    }
}

fuzz_target!(|text: &[u8]| {
    let Some(request) = request(text) else { return };
    let (service, seen) = &*SERVICE;
    *seen.0.lock().unwrap() = 0;
    let response = ready(service.handle(request));
    let calls = *seen.0.lock().unwrap();
    assert!(calls <= 1);
    let status = response.status();
    assert_eq!((calls == 1, calls == 0), (status.is_success(), status.is_client_error()), "{status}");
    assert_eq!(response.headers().contains_key("x-amzn-errortype"), calls == 0);
});
