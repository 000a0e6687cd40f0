//! Event streams in operations and outputs.

use connect_core::http::Response;
use connect_core::stream::frame::{HeaderValue, Message};
use connect_core::stream::{
    EventError, EventStream, EventUnion, ServerSentEvent, ServerSentEvents, StreamError, StreamErrorKind,
};
use connect_core::{
    Body, Bytes, Client, ErrorKind, TransportError, blocking, connect_operation, connect_shape, transport_fn,
};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::declared::{CallEvent, InternalException, Note, Plain, ThrottlingException, audio};
use crate::support::{config, wait};

#[connect_operation(method = "POST", uri = "/call", output = Answer)]
struct Call {
    #[connect(header = "X-Language")]
    language: String,
    #[connect(payload)]
    events: EventStream<CallEvent>,
}

#[connect_shape]
#[derive(Debug)]
struct Answer {
    #[connect(header = "X-Session")]
    session: Option<String>,
    #[connect(payload)]
    events: EventStream<CallEvent>,
}

#[connect_operation(method = "POST", uri = "/talk", output = EventStream<CallEvent>)]
struct Talk {
    #[connect(payload)]
    events: Option<EventStream<CallEvent>>,
}

fn plain(text: &str) -> CallEvent {
    CallEvent::Plain(Plain { text: text.into() })
}

fn note(text: &str) -> CallEvent {
    CallEvent::Note(Note { text: text.into() })
}

/// Returns the bytes of an event.
fn bytes_of(event: &CallEvent) -> Bytes {
    event.to_message().unwrap().encode().unwrap()
}

/// Returns the bytes of a message with these headers.
fn message(headers: &[(&'static str, &str)], payload: &'static str) -> Bytes {
    let message = headers
        .iter()
        .fold(Message::new(payload), |message, (name, value)| message.with_header(*name, HeaderValue::from(*value)));
    message.encode().unwrap()
}

/// Returns the stream of the messages.
fn stream_of(messages: &[Bytes]) -> EventStream<CallEvent> {
    EventStream::from_bytes(messages.concat())
}

/// Reads all events, and how the stream ended: without an error, or with one.
fn read(mut events: EventStream<CallEvent>) -> (Vec<CallEvent>, Option<EventError<CallEvent>>) {
    let mut read = Vec::new();
    while let Some(event) = events.next_blocking() {
        match event {
            Ok(event) => read.push(event),
            Err(error) => {
                assert!(events.next_blocking().is_none(), "events follow {error}");
                return (read, Some(error));
            }
        }
    }
    (read, None)
}

/// Returns a client whose service answers with the bytes of the request, in chunks of `chunk`
/// bytes.
fn echo(chunk: usize) -> Client {
    let transport = transport_fn(move |request, attempt| async move {
        assert!(attempt.streams_response());
        let headers = request.headers().clone();
        let sent: Vec<Bytes> = request.into_body().into_stream().try_collect().await.unwrap();
        let sent = sent.concat();
        let chunks: Vec<_> =
            sent.chunks(chunk).map(|chunk| Ok::<_, TransportError>(Bytes::copy_from_slice(chunk))).collect();
        let mut response = Response::new(Body::from_stream(stream::iter(chunks)));
        response.headers_mut().insert("x-session", headers["x-language"].clone());
        response.headers_mut().insert("x-content-type", headers["content-type"].clone());
        Ok(response)
    });
    Client::with_config(config(), transport)
}

#[test]
fn events_are_sent_and_received_beside_headers() {
    let sent = [CallEvent::Audio(audio(b"samples")), note("hm"), plain("yes"), CallEvent::HungUp];
    for events in [
        sent.clone().into_iter().collect(),
        EventStream::from_iterator(sent.clone().map(Ok)),
        EventStream::from_stream(stream::iter(sent.clone().map(Ok))),
        EventStream::restartable(|| {
            Ok([CallEvent::Audio(audio(b"samples")), note("hm"), plain("yes"), CallEvent::HungUp].into_iter().collect())
        }),
    ] {
        for chunk in [1, 7, 1 << 20] {
            let call = Call { language: "nl".into(), events: events.clone() };
            if !events.can_restart() {
                continue;
            }
            let (answer, metadata) = wait(echo(chunk).call(&call).send_with_metadata()).unwrap();
            assert_eq!(metadata.headers()["x-content-type"], "application/vnd.amazon.eventstream");
            assert_eq!(answer.session.as_deref(), Some("nl"));
            let received: Vec<_> = wait(answer.events.map(Result::unwrap).collect());
            assert_eq!(received, sent);
        }
    }
}

#[test]
fn an_event_comes_before_the_stream_has_ended() {
    let (sender, receiver) = stream::abortable(stream::pending::<Result<Bytes, TransportError>>());
    let first = stream::iter([Ok::<_, TransportError>(bytes_of(&plain("first")))]).chain(sender);
    let mut events = EventStream::<CallEvent>::from(connect_core::stream::ByteStream::from_stream(first));
    assert_eq!(wait(events.next()).unwrap().unwrap(), plain("first"));
    receiver.abort();
    assert!(wait(events.next()).is_none());
}

#[test]
fn an_operation_without_events_has_no_body() {
    let transport = transport_fn(|request, _| async move {
        assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
        Ok(Response::new(Body::from(bytes_of(&CallEvent::HungUp))))
    });
    let client = Client::with_config(config(), transport);
    let events = wait(client.send(&Talk { events: None })).unwrap();
    assert_eq!(read(events).0, [CallEvent::HungUp]);
}

#[test]
fn a_client_that_blocks_reads_events() {
    let bytes = [bytes_of(&plain("a")), bytes_of(&plain("b"))].concat();
    let transport = blocking::transport_fn(move |request, _| {
        let mut sent = Vec::new();
        std::io::Read::read_to_end(&mut request.into_body().into_reader().unwrap(), &mut sent).unwrap();
        assert_eq!(sent, bytes_of(&note("hm")));
        Ok(Response::new(Body::from_reader(std::io::Cursor::new(bytes.clone()))))
    });
    let client = blocking::Client::with_config(config(), transport);
    let mut events = client.send(&Talk { events: Some(EventStream::from_iterator([Ok(note("hm"))])) }).unwrap();
    let received: Vec<_> = events.blocking().map(Result::unwrap).collect();
    assert_eq!(received, ["a", "b"].map(plain));
    assert!(events.received() > 0);
}

#[test]
fn violations_of_events_in_memory_are_those_of_the_operation() {
    let events = [plain("fine"), plain("far too long"), plain("")].into_iter().collect();
    let call = Call { language: "nl".into(), events };
    let error = wait(echo(1).send(&call)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("`Events[1].plain.text` has length 12: at most 8 is allowed"), "{error}");
    assert!(error.to_string().contains("`Events[2].plain.text` has length 0: at least 1 is required"), "{error}");
}

#[test]
fn an_event_that_is_not_valid_ends_the_stream_that_is_sent() {
    let events = [plain("fine"), plain("far too long"), plain("fine")].map(Ok);
    let bytes = EventStream::from_iterator(events).into_byte_stream();
    let mut chunks = bytes;
    assert_eq!(chunks.next_blocking().unwrap().unwrap(), bytes_of(&plain("fine")));
    let error = chunks.next_blocking().unwrap().unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::Item);
    assert!(error.to_string().contains("`plain.text` has length 12: at most 8 is allowed"), "{error}");
    assert!(chunks.next_blocking().is_none());
}

#[test]
fn an_event_that_the_format_cannot_hold_is_a_violation() {
    let events: EventStream<CallEvent> = [CallEvent::Audio(audio(&vec![0; (24 << 20) + 1]))].into_iter().collect();
    let error = wait(echo(1).send(&Call { language: "nl".into(), events })).unwrap_err();
    assert!(error.to_string().contains("`Events[0]` has a payload of more than 24 MiB: send it in parts"), "{error}");
}

#[test]
fn an_exception_ends_the_stream_with_the_modeled_error() {
    let throttled = CallEvent::Throttled(ThrottlingException { message: Some("slow down".into()), wait: Some(3) });
    let before = bytes_of(&plain("a"));
    let (events, error) = read(stream_of(&[before.clone(), bytes_of(&throttled), bytes_of(&plain("never"))]));
    let error = error.unwrap();
    assert_eq!(events, [plain("a")]);
    assert_eq!((error.code(), error.message()), (Some("throttled"), Some("slow down")));
    assert_eq!(error.events(), 1);
    assert!(error.stream_error().is_none() && error.received() > u64::try_from(before.len()).unwrap());
    assert_eq!(error.to_string(), "the service ended the event stream with `throttled` after 1 events: slow down");
    assert_eq!(error.exception(), Some(&throttled));
    assert_eq!(error.into_exception().unwrap(), throttled);
}

#[test]
fn a_secret_message_of_an_exception_is_not_printed() {
    let event = CallEvent::Internal(InternalException { message: Some(connect_core::Secret::new("s3cret".into())) });
    let error = read(stream_of(&[bytes_of(&event)])).1.unwrap();
    assert_eq!(error.to_string(), "the service ended the event stream with `internal` after 0 events");
    assert_eq!((error.message(), format!("{error:?}")), (None, error.to_string()));
}

#[test]
fn an_error_of_no_shape_keeps_its_code_and_message() {
    let headers =
        [(":message-type", "error"), (":error-code", "InternalError"), (":error-message", "An error\nhas occurred")];
    let error = read(stream_of(&[message(&headers, "")])).1.unwrap();
    assert_eq!((error.code(), error.message()), (Some("InternalError"), Some("An error\nhas occurred")));
    assert_eq!(
        error.to_string(),
        "the service ended the event stream with `InternalError` after 0 events: An error has occurred"
    );
    assert!(error.exception().is_none());
    assert!(error.into_exception().is_err());
}

#[test]
fn an_exception_that_is_not_declared_or_not_of_its_shape_keeps_its_code() {
    for (name, payload, text) in [
        ("later", r#"{"message":"try later"}"#, Some("try later")),
        ("later", r#"{"Message":"try later"}"#, Some("try later")),
        ("later", "<html>", None),
        // The declaration could say that the message is a secret.
        ("throttled", r#"{"message":"slow","wait":"long"}"#, None),
    ] {
        let headers = [(":message-type", "exception"), (":exception-type", name)];
        let error = read(stream_of(&[message(&headers, payload)])).1.unwrap();
        assert_eq!((error.code(), error.message()), (Some(name), text));
        assert!(error.exception().is_none());
    }
}

#[test]
fn a_message_without_its_kind_or_name_ends_the_stream() {
    let cases: [(&[(&str, &str)], &str); 4] = [
        (&[(":event-type", "plain")], "a message has no header `:message-type` that is a string"),
        (&[(":message-type", "event")], "a message has no header `:event-type` that is a string"),
        (&[(":message-type", "exception")], "a message has no header `:exception-type` that is a string"),
        (&[(":message-type", "news")], "a message has a `:message-type` that the format does not know"),
    ];
    for (headers, expected) in cases {
        let headers = headers.iter().fold(Message::new(""), |message, (name, value)| {
            message.with_header((*name).to_owned(), HeaderValue::from(*value))
        });
        let error = read(stream_of(&[headers.encode().unwrap(), bytes_of(&plain("never"))])).1.unwrap();
        assert_eq!(error.stream_error().map(StreamError::kind), Some(StreamErrorKind::Format));
        assert!(error.to_string().ends_with(expected), "{error}");
    }
    let blob = Message::new("").with_header(":message-type", HeaderValue::ByteArray("event".into())).encode().unwrap();
    assert!(read(stream_of(&[blob])).1.is_some());
}

#[test]
fn an_event_that_is_not_of_its_shape_is_an_error_and_the_next_one_is_read() {
    let bad = message(&[(":message-type", "event"), (":event-type", "plain")], r#"{"text":{"s3cret":1}}"#);
    let mut events = stream_of(&[bytes_of(&plain("a")), bad, bytes_of(&plain("b"))]);
    assert_eq!(events.next_blocking().unwrap().unwrap(), plain("a"));
    let error = events.next_blocking().unwrap().unwrap_err();
    assert_eq!(error.stream_error().map(StreamError::kind), Some(StreamErrorKind::Item));
    assert!(error.to_string().contains("item 2 of the stream"), "{error}");
    assert!(error.to_string().contains("`text`: expected a string, found an object"), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    assert_eq!(events.next_blocking().unwrap().unwrap(), plain("b"));
    assert!(events.next_blocking().is_none());
}

#[test]
fn a_stream_that_breaks_or_is_cut_or_damaged_says_what_had_come() {
    let (first, second) = (bytes_of(&plain("a")), bytes_of(&plain("b")));
    let half = second.slice(..second.len() / 2);
    let had_come = u64::try_from(first.len() + half.len()).unwrap();

    let (events, error) = read(stream_of(&[first.clone(), half.clone()]));
    let error = error.unwrap();
    assert_eq!((events, error.events(), error.received()), (vec![plain("a")], 1, had_come));
    assert!(error.to_string().ends_with("it ended within a message, so it was cut: call again"), "{error}");

    let chunks = [Ok(first.clone()), Ok(half), Err(TransportError::closed("the plug was pulled"))];
    let bytes = connect_core::stream::ByteStream::from_stream(stream::iter(chunks));
    let mut events = EventStream::<CallEvent>::from(bytes);
    assert_eq!(wait(events.next()).unwrap().unwrap(), plain("a"));
    let error = wait(events.next()).unwrap().unwrap_err();
    assert_eq!(error.stream_error().map(StreamError::kind), Some(StreamErrorKind::Transport));
    assert_eq!((error.events(), error.received()), (1, had_come));
    assert!(wait(events.next()).is_none());

    let mut damaged = second.to_vec();
    damaged[20] ^= 1;
    let error = read(stream_of(&[first, damaged.into()])).1.unwrap();
    assert!(error.to_string().ends_with("the checksum of a message is wrong: the bytes are damaged"), "{error}");
}

#[test]
fn an_event_beyond_the_limit_is_refused() {
    let large = CallEvent::Audio(audio(&[0; 1000]));
    let (events, error) = read(stream_of(&[bytes_of(&plain("a")), bytes_of(&large)]).with_item_limit(1000));
    assert_eq!(events, [plain("a")]);
    assert_eq!(error.unwrap().stream_error().map(StreamError::kind), Some(StreamErrorKind::TooLong));
    let length = bytes_of(&large).len();
    assert_eq!(read(stream_of(&[bytes_of(&large)]).with_item_limit(length)).0, [large]);
}

#[test]
fn the_initial_response_is_no_event() {
    let initial = message(&[(":message-type", "event"), (":event-type", "initial-response")], r#"{"text":"hello"}"#);
    let mut events = stream_of(&[initial.clone(), bytes_of(&plain("a")), initial]);
    assert!(events.initial_response().is_none());
    assert_eq!(events.next_blocking().unwrap().unwrap(), plain("a"));
    assert_eq!(events.initial_response().unwrap().decode::<Plain>().unwrap(), Plain { text: "hello".into() });
    // Only the first event is one.
    assert!(matches!(events.next_blocking(), Some(Ok(CallEvent::Unknown(_)))));
}

#[test]
fn a_failure_before_the_stream_is_typed_as_ever() {
    let transport = transport_fn(|_, _| async {
        let mut response = Response::new(Body::from(r#"{"message":"no"}"#));
        *response.status_mut() = connect_core::http::StatusCode::FORBIDDEN;
        response.headers_mut().insert("x-amzn-errortype", "AccessDeniedException".parse().unwrap());
        Ok(response)
    });
    let client = Client::with_config(config(), transport);
    let error = wait(client.send(&Talk { events: None })).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("AccessDeniedException"), Some("no")));
}

#[test]
fn one_union_is_read_from_server_sent_events_too() {
    let text = "event: plain\ndata: {\"text\":\"a\"}\n\nevent: hungUp\ndata: {}\n\nevent: throttled\ndata: {\"message\":\"slow\"}\n\n";
    let mut events = ServerSentEvents::<CallEvent>::from_bytes(text);
    let events: Vec<_> = events.blocking().map(|event| event.unwrap().data).collect();
    assert_eq!(events[..2], [plain("a"), CallEvent::HungUp]);
    assert_eq!(events[2].exception().and_then(|exception| exception.message()), Some("slow"));

    let sent = ServerSentEvents::from_iterator([Ok(ServerSentEvent::new(plain("a")))]);
    let bytes = sent.into_byte_stream().collect_blocking(1000).unwrap();
    assert_eq!(bytes, "event: plain\ndata: {\"text\":\"a\"}\n\n");
}

#[test]
fn a_server_sent_event_has_no_headers() {
    let sent = ServerSentEvents::from_iterator([Ok(ServerSentEvent::new(CallEvent::Audio(audio(b"x"))))]);
    let error = sent.into_byte_stream().collect_blocking(1000).unwrap_err();
    assert!(error.to_string().contains("`audio.muted` is a header of the event"), "{error}");
}

#[test]
fn debug_shows_no_event() {
    let events: EventStream<CallEvent> = [plain("s3cret")].into_iter().collect();
    let shown = format!("{events:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
}
