//! Sources of byte streams, and ways to read them.

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use connect_core::stream::{ByteStream, StreamErrorKind};
use connect_core::token::FixedToken;
use connect_core::{Bytes, Operation, TransportError, connect_operation};

use crate::support::{endpoint, wait};

#[connect_operation(method = "PUT", uri = "/archives")]
struct PutArchive {
    #[connect(payload)]
    content: ByteStream,
}

/// A file that is removed at the end of a test.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("connect-streams-{}-{name}", std::process::id()));
        File::create(&path).unwrap().write_all(content).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn text(stream: ByteStream) -> String {
    String::from_utf8(stream.collect_blocking(1 << 20).unwrap().to_vec()).unwrap()
}

#[test]
fn a_file_is_read_from_its_start_each_time() {
    let file = Temporary::new("whole", b"0123456789");
    let stream = ByteStream::from_path(&file.0).unwrap();
    assert_eq!((stream.length(), stream.can_restart()), (Some(10), true));
    for _ in 0..2 {
        assert_eq!(text(stream.clone()), "0123456789");
    }
}

#[test]
fn a_part_of_a_file_has_the_bytes_of_its_range() {
    let file = Temporary::new("part", b"0123456789");
    let part = |start: u64, end: u64| ByteStream::from_path_range(&file.0, start..end);
    for (start, end, expected) in [(0, 4, "0123"), (4, 8, "4567"), (8, 12, "89"), (10, 10, "")] {
        let stream = part(start, end).unwrap();
        assert_eq!(stream.length(), Some(expected.len() as u64));
        assert_eq!(text(stream), expected);
    }
    assert_eq!(text(ByteStream::from_path_range(&file.0, 3..=5).unwrap()), "345");
    assert!(part(11, 12).is_err());
    assert!(ByteStream::from_path(std::env::temp_dir()).is_err(), "a folder is no file");
}

#[test]
fn a_file_that_has_shrunk_is_a_length_error() {
    let file = Temporary::new("shrunk", b"0123456789");
    let stream = ByteStream::from_path(&file.0).unwrap();
    File::create(&file.0).unwrap().write_all(b"0123").unwrap();
    let error = stream.collect_blocking(100).unwrap_err();
    assert_eq!((error.kind(), error.received()), (StreamErrorKind::Length, 4));
}

#[test]
fn joined_streams_are_read_one_after_the_other() {
    let file = Temporary::new("joined", b"file");
    let streams = || [ByteStream::from("head "), ByteStream::from_path(&file.0).unwrap(), ByteStream::from(" tail")];
    let joined = ByteStream::joined(streams());
    assert_eq!((joined.length(), joined.can_restart()), (Some(14), true));
    assert_eq!(text(joined), "head file tail");
    let with_reader = streams().into_iter().chain([ByteStream::from_reader(&b"!"[..])]);
    let joined = ByteStream::joined(with_reader);
    assert_eq!(joined.length(), None);
    assert_eq!(text(joined.clone()), "head file tail!");
    assert!(!joined.can_restart());
}

#[test]
fn a_wrong_length_is_an_error() {
    for (content, length, received) in [("abc", 4, 3), ("abc", 2, 0), ("", 1, 0)] {
        let stream = ByteStream::from_reader(content.as_bytes()).with_length(length);
        let error = stream.collect_blocking(100).unwrap_err();
        assert_eq!((error.kind(), error.received()), (StreamErrorKind::Length, received), "{content} as {length}");
    }
}

#[test]
fn collecting_has_a_limit() {
    let stream = || ByteStream::from_reader(&b"0123456789"[..]);
    assert_eq!(stream().collect_blocking(10).unwrap(), "0123456789");
    assert_eq!(stream().collect_blocking(9).unwrap_err().kind(), StreamErrorKind::TooLong);
    assert_eq!(wait(stream().collect(9)).unwrap_err().kind(), StreamErrorKind::TooLong);
}

#[test]
fn progress_counts_the_bytes_of_each_attempt() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&seen);
    let chunks = || ByteStream::joined(["ab", "cde"].map(ByteStream::from));
    let stream =
        ByteStream::restartable(move || Ok(chunks())).with_progress(move |bytes| note.lock().unwrap().push(bytes));
    assert_eq!(text(stream.clone()), "abcde");
    assert_eq!(text(stream), "abcde");
    assert_eq!(*seen.lock().unwrap(), [2, 5, 2, 5]);
}

#[test]
fn a_clone_of_a_stream_that_was_read_has_no_bytes() {
    let mut stream = ByteStream::from_reader(&b"abc"[..]);
    let clone = stream.clone();
    assert_eq!(stream.next_blocking().unwrap().unwrap(), "abc");
    assert_eq!(clone.collect_blocking(9).unwrap_err().kind(), StreamErrorKind::AlreadyRead);
    assert!(stream.next_blocking().is_none());
}

#[test]
fn an_async_stream_is_not_read_by_a_method_that_blocks() {
    let stream = || ByteStream::from_stream(futures_util::stream::iter([Ok::<_, TransportError>(Bytes::from("abc"))]));
    assert_eq!(stream().collect_blocking(9).unwrap_err().kind(), StreamErrorKind::NotBlocking);
    let mut text = String::new();
    assert!(stream().into_reader().read_to_string(&mut text).is_err());
    assert_eq!(wait(stream().collect(9)).unwrap(), "abc");
}

#[test]
fn a_reader_that_is_cut_tells_the_number_of_bytes() {
    let broken = ByteStream::from_stream(futures_util::stream::iter([
        Ok(Bytes::from("abc")),
        Err(TransportError::closed("the plug was pulled")),
    ]));
    let error = wait(broken.collect(100)).unwrap_err();
    assert_eq!((error.kind(), error.received()), (StreamErrorKind::Transport, 3));
    assert!(error.to_string().starts_with("the stream broke after 3 bytes: "), "{error}");
}

#[test]
fn no_content_of_a_stream_is_printed() {
    let file = Temporary::new("secret", b"hunter2");
    for content in [
        ByteStream::from("hunter2"),
        ByteStream::from_reader(&b"hunter2"[..]),
        ByteStream::from_path(&file.0).unwrap(),
        ByteStream::joined([ByteStream::from("hunter2"), ByteStream::from("hunter2")]),
    ] {
        let debug = format!("{content:?} {:?} {:#?}", content.to_body(), content.clone().into_reader());
        let is_bytes = content.to_body().as_bytes().is_some();
        let prepared = PutArchive { content }.prepare(&endpoint(), &FixedToken::new("t")).unwrap();
        let curl = prepared.to_curl();
        assert!(!format!("{debug} {prepared:?}").contains("hunter2"), "{debug} {prepared:?}");
        // Bytes at hand are the data of the command, as in other operations.
        assert!(is_bytes || !curl.contains("hunter2") && curl.contains("the body is a stream"), "{curl}");
    }
}
