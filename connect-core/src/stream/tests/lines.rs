//! JSON lines.

use super::{broken, bytes, chunks, kinds, reads, streamed, wait};
use crate::stream::{ByteStream, JsonLines, StreamError, StreamErrorKind};

fn all(mut lines: JsonLines<u8>) -> Vec<Result<u8, StreamError>> {
    let mut items = Vec::new();
    while let Some(item) = wait(lines.next()) {
        items.push(item);
        assert!(items.len() < 100, "the stream does not end");
    }
    items
}

#[test]
fn items_are_read_from_chunks_and_from_bytes() {
    for length in [1, 2, 5, 100] {
        let items: Result<Vec<_>, _> =
            all(JsonLines::from_bytes(streamed("1\n22\r\n\n3", length))).into_iter().collect();
        assert_eq!(items.unwrap(), [1, 22, 3]);
    }
    let mut lines = JsonLines::<u8>::from_bytes("1\n22\n3");
    assert_eq!(lines.blocking().collect::<Result<Vec<_>, _>>().unwrap(), [1, 22, 3]);
    assert_eq!(lines.received(), 6);
}

#[test]
fn the_items_after_a_malformed_one_are_read() {
    let items = all(JsonLines::from_bytes("1\n{\"token\": \"secret\"}\n300\nnull\n4\n"));
    let item = Some(StreamErrorKind::Item);
    assert_eq!(kinds(&items), [None, item, item, item, None]);
    assert_eq!(*items[4].as_ref().unwrap(), 4);
    let text = items[2].as_ref().unwrap_err().to_string();
    assert!(text.contains("item 3 of the stream") && text.contains("a number out of range"), "{text}");
    for item in items.iter().filter_map(|item| item.as_ref().err()) {
        assert!(!format!("{item} {item:?} {item:#?}").contains("secret"));
    }
}

#[test]
fn an_error_names_the_path_in_the_item() {
    let mut lines = JsonLines::<Vec<Vec<u8>>>::from_bytes("[[1]]\n[[1],[2,true]]");
    assert!(lines.next_blocking().unwrap().is_ok());
    let error = lines.next_blocking().unwrap().unwrap_err().to_string();
    assert!(error.contains("item 2 ") && error.contains("`[1][1]`: expected"), "{error}");
}

#[test]
fn a_line_that_the_connection_cut_is_an_error_and_no_item() {
    let items = all(JsonLines::from_bytes(broken("1\n2\n3")));
    assert_eq!(kinds(&items), [None, None, Some(StreamErrorKind::Transport)]);
    assert_eq!(items[2].as_ref().unwrap_err().received(), 5);
}

#[test]
fn an_item_beyond_the_limit_ends_the_stream() {
    let items = all(JsonLines::from_bytes("1\n 22\n3\n").with_item_limit(2));
    assert_eq!(kinds(&items), [None, Some(StreamErrorKind::TooLong)]);
    let items = all(JsonLines::from_bytes(ByteStream::from("1\n 22\n3\n").with_item_limit(2)));
    assert_eq!(kinds(&items), [None, Some(StreamErrorKind::TooLong)]);
}

#[test]
fn a_clone_reads_from_the_start() {
    let mut lines = JsonLines::<u8>::from_bytes("1\n2\n");
    assert_eq!(lines.next_blocking().unwrap().unwrap(), 1);
    assert_eq!(lines.clone().next_blocking().unwrap().unwrap(), 1);
}

#[test]
fn collected_items_have_a_length_and_can_start_again() {
    let lines: JsonLines<u8> = [1, 22].into_iter().collect();
    assert!(lines.can_restart());
    let stream = lines.into_byte_stream();
    assert_eq!(stream.length(), Some(5));
    assert_eq!(bytes(stream.clone()).unwrap(), "1\n22\n");
    assert_eq!(bytes(stream).unwrap(), "1\n22\n");
}

#[test]
fn the_items_of_an_iterator_are_made_one_by_one() {
    let made = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = std::sync::Arc::clone(&made);
    let items = (0_u8..100).map(move |item| {
        count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Ok(item)
    });
    let mut lines = JsonLines::from_iterator(items);
    assert!(lines.can_restart());
    assert_eq!(lines.next_blocking().unwrap().unwrap(), 0);
    assert_eq!(made.load(std::sync::atomic::Ordering::Relaxed), 1);
    assert!(!lines.can_restart());
    assert_eq!(lines.blocking().count(), 99);
}

#[test]
fn each_item_is_a_chunk() {
    let lines = JsonLines::from_iterator([1, 22, 255].map(Ok));
    assert_eq!(reads(lines.into_byte_stream()), [2, 3, 4]);
    let mut stream = JsonLines::from_stream(chunks([1, 22].map(Ok))).into_byte_stream();
    assert_eq!(wait(stream.next()).unwrap().unwrap(), "1\n");
    assert_eq!(wait(stream.next()).unwrap().unwrap(), "22\n");
    assert!(wait(stream.next()).is_none());
}

#[test]
fn the_error_of_a_source_ends_the_stream() {
    let failing = || [Ok(1), Err(StreamError::source("no more")), Ok(2)];
    for lines in [JsonLines::from_iterator(failing()), JsonLines::from_stream(chunks(failing()))] {
        assert_eq!(kinds(&all(lines)), [None, Some(StreamErrorKind::Source)]);
    }
}

#[test]
fn a_stream_from_a_function_starts_again() {
    let lines = JsonLines::restartable(|| Ok(JsonLines::from_iterator((1..3).map(Ok::<u8, _>))));
    assert!(lines.can_restart());
    let stream = lines.into_byte_stream();
    assert_eq!(bytes(stream.clone()).unwrap(), "1\n2\n");
    assert_eq!(bytes(stream).unwrap(), "1\n2\n");
}

#[test]
fn an_async_stream_cannot_be_read_by_a_method_that_blocks() {
    let mut lines = JsonLines::<u8>::from_bytes(streamed("1\n", 1));
    assert_eq!(lines.next_blocking().unwrap().unwrap_err().kind(), StreamErrorKind::NotBlocking);
    assert!(lines.next_blocking().is_none());
}

#[test]
fn debug_shows_no_item() {
    let mut lines = JsonLines::<String>::from_bytes("\"secret\"\n\"secret\"\n");
    let _ = lines.next_blocking();
    assert_eq!(format!("{lines:?}"), "JsonLines { bytes: ByteStream(18 bytes), .. }");
}
