//! Server-sent events.

use std::time::Duration;

use super::{broken, bytes, chunks, kinds, streamed, wait};
use crate::shape::Blob;
use crate::stream::{ByteStream, DecodeEventData, ServerSentEvent, ServerSentEvents, StreamError, StreamErrorKind};

fn all<T: DecodeEventData>(mut events: ServerSentEvents<T>) -> Vec<Result<T, StreamError>> {
    let mut items = Vec::new();
    while let Some(item) = wait(events.next()) {
        items.push(item.map(|event| event.data));
        assert!(items.len() < 100, "the stream does not end");
    }
    items
}

fn data<T: DecodeEventData>(text: &'static str) -> Vec<T> {
    all(ServerSentEvents::from_bytes(text)).into_iter().collect::<Result<_, _>>().unwrap()
}

#[test]
fn data_is_a_text_as_it_stands_or_a_shape_from_json() {
    let text = "data: [1,\ndata: 2]\n\ndata: [ ]\n\n";
    assert_eq!(data::<String>(text), ["[1,\n2]", "[ ]"]);
    assert_eq!(data::<Vec<u8>>(text), [vec![1, 2], vec![]]);
    assert_eq!(data::<Blob>("data\n\n"), [Blob::default()]);
    assert_eq!(data::<Option<u8>>("data\n\ndata: 1\n\n"), [None, Some(1)]);
}

#[test]
fn events_are_read_from_any_chunks() {
    for length in [1, 3, 100] {
        let mut events =
            ServerSentEvents::<String>::from_bytes(streamed("event: é\r\nid: 4\r\ndata: 🙂\r\n\r\n", length));
        let event = wait(events.next()).unwrap().unwrap();
        assert_eq!(event, ServerSentEvent::new("🙂".to_owned()).with_name("é").with_id("4"));
        assert!(wait(events.next()).is_none());
        assert!(!events.is_cut());
    }
}

#[test]
fn the_events_after_a_malformed_one_are_read() {
    let items = all(ServerSentEvents::<u8>::from_bytes("data: 1\n\ndata: secret\n\ndata\n\ndata: 4\n\n"));
    let item = Some(StreamErrorKind::Item);
    assert_eq!(kinds(&items), [None, item, item, None]);
    let error = items[1].as_ref().unwrap_err();
    assert!(error.to_string().contains("item 2 of the stream"), "{error}");
    assert!(!format!("{error} {error:?} {error:#?}").contains("secret"));
}

#[test]
fn the_error_of_a_broken_connection_comes_in_place_of_the_event_that_it_cut() {
    let mut events =
        ServerSentEvents::<String>::from_bytes(broken("id: 1\ndata: a\n\nid: 2\ndata: b\n")).with_end("[DONE]");
    assert_eq!(wait(events.next()).unwrap().unwrap().data, "a");
    let error = wait(events.next()).unwrap().unwrap_err();
    assert_eq!((error.kind(), error.received()), (StreamErrorKind::Transport, 29));
    assert!(wait(events.next()).is_none());
    assert_eq!(events.last_event_id(), Some("1"));
}

#[test]
fn the_word_of_the_end_is_no_item_and_nothing_is_read_after_it() {
    let text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";
    for length in [1, 100] {
        let items = all(ServerSentEvents::<u8>::from_bytes(streamed(text, length)).with_end("[DONE]"));
        assert_eq!(kinds(&items), [None]);
    }
}

#[test]
fn the_word_of_the_end_needs_no_empty_line() {
    for text in ["data: 1\n\ndata: [DONE]\n", "data: 1\n\ndata: [DONE]"] {
        assert_eq!(kinds(&all(ServerSentEvents::<u8>::from_bytes(text).with_end("[DONE]"))), [None], "{text:?}");
    }
}

#[test]
fn a_stream_that_ends_without_its_word_was_cut() {
    for text in ["data: 1\n\n", "data: 1\n\ndata: [DO", "data: 1\n\ndata: [DONE]\ndata: x\n"] {
        let items = all(ServerSentEvents::<u8>::from_bytes(text).with_end("[DONE]"));
        assert_eq!(kinds(&items), [None, Some(StreamErrorKind::Format)], "{text:?}");
        let error = items[1].as_ref().unwrap_err();
        assert_eq!(error.received(), u64::try_from(text.len()).unwrap());
        assert!(error.to_string().contains("without the word"), "{error}");
    }
}

#[test]
fn a_stream_without_a_word_says_if_it_ended_within_an_event() {
    for (text, is_cut) in [("data: 1\n\n", false), ("data: 1\n\ndata: 2\n", true), ("data: 1\n\nid: 2\n", false)] {
        let mut events = ServerSentEvents::<u8>::from_bytes(text);
        assert_eq!(events.blocking().count(), 1, "{text:?}");
        assert_eq!(events.is_cut(), is_cut, "{text:?}");
    }
}

#[test]
fn an_event_beyond_the_limit_ends_the_stream() {
    let text = "data: 1\n\ndata: 1234\n\ndata: 2\n\n";
    let items = all(ServerSentEvents::<u16>::from_bytes(text).with_item_limit(9));
    assert_eq!(kinds(&items), [None, Some(StreamErrorKind::TooLong)]);
    assert_eq!(kinds(&all(ServerSentEvents::<u16>::from_bytes(text).with_item_limit(10))), [None; 3]);
}

#[test]
fn a_resumed_stream_keeps_the_id_the_wait_and_the_word() {
    let mut events = ServerSentEvents::<u8>::from_bytes("retry: 50\nid: 7\ndata: 1\n\n").with_end("[DONE]");
    assert_eq!(kinds(&events.blocking().collect::<Vec<_>>()), [None, Some(StreamErrorKind::Format)]);
    events.resume(ServerSentEvents::from_bytes("data: 2\n\ndata: [DONE]\n\n"));
    assert_eq!((events.last_event_id(), events.retry()), (Some("7"), Some(Duration::from_millis(50))));
    assert_eq!(events.blocking().map(|event| event.unwrap().data).collect::<Vec<_>>(), [2]);
    events.resume(ServerSentEvents::from_bytes("id: 8\n\n").with_end("."));
    assert_eq!(kinds(&events.blocking().collect::<Vec<_>>()), [Some(StreamErrorKind::Format)]);
    assert_eq!(events.last_event_id(), Some("8"));
    events.resume(ServerSentEvents::from_bytes("id\n\ndata: .\n\n"));
    assert_eq!(events.blocking().count(), 0);
    assert_eq!(events.last_event_id(), None);
}

#[test]
fn sent_events_are_received() {
    let sent = vec![
        ServerSentEvent::new(vec![1_u8]).with_name("numbers"),
        ServerSentEvent::new(vec![]).with_id("3").with_retry(Duration::from_secs(1)),
    ];
    let expected = "event: numbers\ndata: [1]\n\nid: 3\nretry: 1000\ndata: []\n\n";
    let collected: ServerSentEvents<Vec<u8>> = sent.iter().cloned().collect();
    assert!(collected.can_restart());
    let iterated = ServerSentEvents::from_iterator(sent.clone().into_iter().map(Ok));
    let streamed = ServerSentEvents::from_stream(chunks(sent.clone().into_iter().map(Ok)));
    let again = sent.clone();
    let restartable = ServerSentEvents::restartable(move || Ok(again.iter().cloned().collect()));
    for events in [collected, iterated, streamed, restartable] {
        let text = bytes(events.into_byte_stream()).unwrap();
        assert_eq!(text, expected);
        let mut received = ServerSentEvents::<Vec<u8>>::from(ByteStream::from(text));
        assert_eq!(received.blocking().collect::<Result<Vec<_>, _>>().unwrap(), sent);
    }
}

#[test]
fn an_event_whose_name_would_be_another_field_is_not_sent() {
    let events = [ServerSentEvent::new(1_u8), ServerSentEvent::new(2).with_name("a\ndata: 3")];
    for stream in [
        ServerSentEvents::from_iterator(events.clone().map(Ok)),
        ServerSentEvents::from_stream(chunks(events.clone().map(Ok))),
    ] {
        let mut bytes = stream.into_byte_stream();
        assert_eq!(wait(bytes.next()).unwrap().unwrap(), "data: 1\n\n");
        let error = wait(bytes.next()).unwrap().unwrap_err();
        assert!(error.to_string().contains("item 2 of the stream") && error.to_string().contains("`event`"), "{error}");
        assert!(wait(bytes.next()).is_none());
    }
    let collected: ServerSentEvents<u8> = events.into_iter().collect();
    assert_eq!(bytes(collected.into_byte_stream()).unwrap_err().kind(), StreamErrorKind::Item);
}

#[test]
fn a_clone_keeps_the_word_of_the_end() {
    let events = ServerSentEvents::<u8>::from_bytes("data: 1\n\n").with_end("[DONE]");
    assert_eq!(kinds(&all(events.clone())), [None, Some(StreamErrorKind::Format)]);
}
