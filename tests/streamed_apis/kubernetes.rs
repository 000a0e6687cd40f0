//! The watch of the Kubernetes API: JSON lines in the response, and a watch that goes on.
//!
//! - <https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes>

use connect_core::stream::{JsonLines, StreamErrorKind};
use connect_core::{UnknownValue, connect_operation, connect_shape};
use connect_testing::{Reply, Server};

use crate::{chunks, client};

#[connect_operation(
    method = "GET",
    uri = "/api/v1/namespaces/{namespace}/pods?watch=1",
    rename_all = "camelCase",
    output = JsonLines<WatchEvent>,
)]
struct WatchPods {
    namespace: String,
    #[connect(query)]
    resource_version: Option<String>,
}

#[connect_shape(rename_all = "camelCase")]
struct WatchEvent {
    r#type: Change,
    object: Object,
}

#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, PartialEq)]
enum Change {
    Added,
    Modified,
    Deleted,
    Bookmark,
    Error,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A pod, or the status of an error.
#[connect_shape(rename_all = "camelCase")]
struct Object {
    kind: String,
    metadata: Metadata,
    code: Option<u16>,
}

#[connect_shape(rename_all = "camelCase")]
struct Metadata {
    name: Option<String>,
    resource_version: Option<String>,
}

fn watch(resource_version: Option<&str>) -> WatchPods {
    WatchPods { namespace: "test".to_owned(), resource_version: resource_version.map(str::to_owned) }
}

fn line(change: &str, version: u32) -> String {
    format!(
        "{{\"type\":\"{change}\",\"object\":{{\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"metadata\":{{\"name\":\"web\",\
         \"resourceVersion\":\"{version}\"}}}}}}\n"
    )
}

#[test]
fn changes_arrive_when_they_happen() {
    let (sender, body) = chunks();
    let server = Server::start(move |_| body.reply("application/json;stream=watch")).unwrap();
    let mut changes = client(&server).send(&watch(Some("10245"))).unwrap();
    for (change, version, expected) in
        [("ADDED", 10596, Change::Added), ("MODIFIED", 11020, Change::Modified), ("DELETED", 11021, Change::Deleted)]
    {
        sender.send(line(change, version).into()).unwrap();
        let event = changes.next_blocking().unwrap().unwrap();
        assert_eq!((event.r#type, event.object.kind.as_str()), (expected, "Pod"));
        assert_eq!(event.object.metadata.resource_version, Some(version.to_string()));
    }
    let gone = r#"{"type":"ERROR","object":{"kind":"Status","metadata":{},"code":410,"reason":"Expired"}}"#;
    sender.send(gone.into()).unwrap();
    drop(sender);
    let last = changes.next_blocking().unwrap().unwrap();
    assert_eq!((last.r#type, last.object.code), (Change::Error, Some(410)));
    assert!(changes.next_blocking().is_none());
    let target = "/api/v1/namespaces/test/pods?watch=1&resourceVersion=10245";
    assert_eq!(server.received()[0].target(), target);
}

#[test]
fn a_watch_that_breaks_goes_on_after_the_last_change() {
    let server = Server::start(|request| match request.target().split_once("resourceVersion=") {
        None => {
            let (first, second) = (line("ADDED", 1), line("MODIFIED", 2));
            Reply::new(200).with_body([first.as_str(), &second].concat()).truncated_after(first.len() + 20)
        }
        Some((_, version)) => Reply::new(200).with_body(line("MODIFIED", version.parse::<u32>().unwrap() + 1)),
    })
    .unwrap();
    let client = client(&server);
    let mut changes = client.send(&watch(None)).unwrap();
    let event = changes.next_blocking().unwrap().unwrap();
    let error = changes.next_blocking().unwrap().err().unwrap();
    assert_eq!(error.kind(), StreamErrorKind::Transport);
    let version = event.object.metadata.resource_version;
    assert_eq!(event.object.metadata.name.as_deref(), Some("web"));
    let mut changes = client.send(&watch(version.as_deref())).unwrap();
    let event = changes.next_blocking().unwrap().unwrap();
    assert_eq!(event.object.metadata.resource_version.as_deref(), Some("2"));
}
