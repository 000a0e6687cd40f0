//! AWS Lambda's `InvokeWithResponseStream`: events whose payload is bytes, and headers beside them.

use connect_core::{Blob, Secret};
use connect_testing::Server;

use crate::declared::lambda::{InvokeWithResponseStream, InvokeWithResponseStreamResponseEvent as Event};
use crate::wire::{EVENT_STREAM, event, message};
use crate::{chunks, client};

/// The event for a part of the response.
fn chunk(bytes: &[u8]) -> Vec<u8> {
    let media_type = (":content-type", "application/octet-stream");
    message(&[(":event-type", "PayloadChunk"), media_type, (":message-type", "event")], bytes)
}

#[test]
fn the_parts_of_a_response_arrive_as_the_function_writes_them() {
    let (sender, body) = chunks();
    let server = Server::start(move |_| body.reply(EVENT_STREAM).with_header("X-Amz-Executed-Version", "7")).unwrap();
    let invoke = InvokeWithResponseStream {
        function_name: "write".to_owned(),
        payload: Some(Secret::new(Blob::from(br#"{"n":2}"#.to_vec()))),
        ..InvokeWithResponseStream::default()
    };
    let output = client(&server).send(&invoke).unwrap();
    assert_eq!((output.status_code, output.executed_version.as_deref()), (200, Some("7")));
    assert_eq!(output.response_stream_content_type.as_deref(), Some(EVENT_STREAM));
    let mut parts = output.event_stream;
    for part in [&b"\x00\xff"[..], b"", b"end"] {
        sender.send(chunk(part)).unwrap();
        let Some(Ok(Event::PayloadChunk(chunk))) = parts.next_blocking() else { panic!("no part") };
        assert_eq!(chunk.payload.as_ref().map_or(&b""[..], |bytes| bytes.expose().as_bytes()), part);
    }
    sender.send(event("InvokeComplete", r#"{"ErrorCode":"Runtime.Failed","ErrorDetails":"no"}"#)).unwrap();
    drop(sender);
    let Some(Ok(Event::InvokeComplete(complete))) = parts.next_blocking() else { panic!("no end") };
    assert_eq!(complete.error_code.as_deref(), Some("Runtime.Failed"));
    assert!(parts.next_blocking().is_none());
    let request = server.received().remove(0);
    assert_eq!(request.target(), "/2021-11-15/functions/write/response-streaming-invocations");
    assert_eq!(request.body(), br#"{"n":2}"#);
}
