//! JSON lines in operations and outputs.

use connect_core::http::Response;
use connect_core::stream::{JsonLines, StreamErrorKind};
use connect_core::{Body, Client, ErrorKind, TransportError, connect_operation, connect_shape, transport_fn};
use futures_util::{StreamExt, stream};

use super::{reading, received, streaming, whole};
use crate::support::{config, wait};

#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
struct Point {
    x: i32,
    #[connect(length(1..=3))]
    name: Option<String>,
}

fn point(x: i32) -> Point {
    Point { x, name: None }
}

#[connect_operation(method = "POST", uri = "/_bulk", output = JsonLines<Point>)]
struct Bulk {
    #[connect(payload)]
    points: JsonLines<Point>,
}

#[connect_operation(method = "POST", uri = "/import", output = ())]
struct Import {
    #[connect(payload, media_type = "application/jsonl")]
    points: Option<JsonLines<Point>>,
}

#[connect_operation(method = "GET", uri = "/watch", output = Watched)]
struct Watch {}

#[connect_shape]
#[derive(Debug)]
struct Watched {
    #[connect(header = "X-Version")]
    version: Option<u32>,
    #[connect(payload)]
    points: Option<JsonLines<Point>>,
}

#[connect_shape]
#[derive(Debug)]
struct Entry {
    name: Option<String>,
}

#[connect_operation(method = "GET", uri = "/list", output = JsonLines<Vec<Entry>>)]
struct List {}

/// Returns a client whose service returns what it receives, after its content type as a header.
fn echo() -> Client {
    let transport = transport_fn(|request, _| async move {
        let (content_type, text) = received(request).await;
        Ok(Response::builder().header("x-content-type", content_type).body(Body::from(text)).unwrap())
    });
    Client::with_config(config(), transport)
}

#[test]
fn items_are_sent_and_received() {
    for points in [
        [1, 2].map(point).into_iter().collect(),
        JsonLines::from_iterator([1, 2].map(point).map(Ok)),
        JsonLines::from_stream(stream::iter([1, 2].map(point).map(Ok))),
        JsonLines::restartable(|| Ok([1, 2].map(point).into_iter().collect())),
    ] {
        let (output, metadata) = wait(echo().call(&Bulk { points }).send_with_metadata()).unwrap();
        assert_eq!(metadata.headers()["x-content-type"], "application/x-ndjson");
        let received: Vec<_> = wait(output.map(Result::unwrap).collect());
        assert_eq!(received, [1, 2].map(point));
    }
}

#[test]
fn a_member_says_another_media_type() {
    let import = |points| Import { points };
    let sent = |import| {
        let (sender, receiver) = std::sync::mpsc::channel();
        let transport = transport_fn(move |request, _| {
            let sender = sender.clone();
            async move {
                sender.send(received(request).await).unwrap();
                Ok(Response::new(Body::empty()))
            }
        });
        wait(Client::with_config(config(), transport).send(&import)).unwrap();
        receiver.recv().unwrap()
    };
    let (content_type, text) = sent(import(Some([7].map(point).into_iter().collect())));
    assert_eq!((&*content_type, &*text), ("application/jsonl", "{\"x\":7}\n"));
    assert_eq!(sent(import(None)), (String::new(), String::new()));
}

#[test]
fn the_violations_of_collected_items_are_those_of_the_operation() {
    let long = Point { x: 1, name: Some("much too long".to_owned()) };
    let points: JsonLines<Point> = [point(1), long.clone()].into_iter().collect();
    let error = wait(echo().send(&Bulk { points })).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("`Points[1].name` has length 13"), "{error}");

    let points = JsonLines::from_iterator([point(1), long].map(Ok));
    let mut bytes = points.into_byte_stream();
    assert_eq!(bytes.next_blocking().unwrap().unwrap(), "{\"x\":1}\n");
    let error = bytes.next_blocking().unwrap().unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::Item);
    assert!(error.to_string().contains("item 2 ") && error.to_string().contains("`name` has length"), "{error}");
    assert!(bytes.next_blocking().is_none(), "nothing is sent after the violation");
}

#[test]
fn each_client_reads_the_same_items() {
    const LINES: &str = "{\"x\": 1}\r\n\n{\"x\": \"1\"}\n{\"x\": 3}";
    let check = |output: Watched| {
        let items: Vec<_> = output.points.unwrap().blocking().map(|point| point.map(|point| point.x)).collect();
        assert_eq!(items.len(), 3);
        assert_eq!((items[0].as_ref().unwrap(), items[2].as_ref().unwrap()), (&1, &3));
        let error = items[1].as_ref().unwrap_err();
        assert_eq!(error.kind(), StreamErrorKind::Item);
        assert!(error.to_string().contains("item 2 ") && error.to_string().contains("`x`"), "{error}");
    };
    check(reading(LINES).send(&Watch {}).unwrap());
    check(wait(whole(LINES).send(&Watch {})).unwrap());
}

#[test]
fn a_broken_connection_is_an_error_after_the_items_that_came() {
    let output = wait(streaming(&["{\"x\":1}\n{\"x\"", ":2}\n{\"x\":3}"], true).send(&Watch {})).unwrap();
    assert_eq!(output.version, None);
    let mut points = output.points.unwrap();
    assert_eq!(wait(points.next()).unwrap().unwrap(), point(1));
    assert_eq!(wait(points.next()).unwrap().unwrap(), point(2));
    let error = wait(points.next()).unwrap().unwrap_err();
    assert_eq!((error.kind(), error.received()), (StreamErrorKind::Transport, 23));
    assert!(wait(points.next()).is_none());
}

#[test]
fn the_memory_of_an_item_has_the_limit_of_the_client() {
    let transport = transport_fn(|_, _| {
        let lines = stream::iter(["[{}]\n", "[{},{},{},{},{},{},{},{},{}]\n", "[]\n"]);
        let chunks = lines.map(|line| Ok::<_, TransportError>(line.into()));
        std::future::ready(Ok(Response::new(Body::from_stream(chunks))))
    });
    let client = Client::with_config(config().with_memory_limit(200), transport);
    let output = wait(client.send(&List {})).unwrap();
    let items: Vec<_> = wait(output.collect());
    assert_eq!(items.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    let error = items[1].as_ref().unwrap_err();
    assert!(error.to_string().contains("`ClientConfig::with_memory_limit`"), "{error}");
}
