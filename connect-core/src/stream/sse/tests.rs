//! The grammar of server-sent events, and any cut of it.

use std::time::Duration;

use bytes::Bytes;
use proptest::prelude::*;

use super::ServerSentEvent;
use super::decoder::SseDecoder;
use super::encoder;
use crate::stream::split::TooLong;
use crate::validate::Violations;

/// The limit of a test that does not reach it.
const LIMIT: usize = 1 << 24;

type Event = ServerSentEvent<String>;

/// The result of reading a whole stream.
#[derive(Debug, PartialEq, Eq)]
struct Read {
    events: Vec<Event>,
    discarded: Option<String>,
    last_id: String,
    retry: Option<Duration>,
}

fn read<C: AsRef<[u8]>>(chunks: impl IntoIterator<Item = C>) -> Read {
    let mut decoder = SseDecoder::new(LIMIT);
    let mut events = Vec::new();
    for chunk in chunks {
        decoder.push(Bytes::copy_from_slice(chunk.as_ref()));
        while let Some(event) = decoder.next().unwrap() {
            events.push(event.map(utf8));
        }
    }
    let discarded = decoder.finish().unwrap().map(utf8);
    Read { events, discarded, last_id: decoder.last_id().to_owned(), retry: decoder.last_retry() }
}

fn utf8(bytes: Bytes) -> String {
    String::from_utf8(bytes.into()).unwrap()
}

fn events(text: &str) -> Vec<Event> {
    read([text.as_bytes()]).events
}

fn data(text: &str) -> Vec<String> {
    events(text).into_iter().map(|event| event.data).collect()
}

fn message(data: &str) -> Event {
    Event::new(data.to_owned())
}

#[test]
fn each_end_of_a_line_ends_fields_and_events() {
    for text in ["data: a\n\ndata: b\n\n", "data: a\r\rdata: b\r\r", "data: a\r\n\r\ndata: b\r\n\r\n"] {
        assert_eq!(data(text), ["a", "b"], "{text:?}");
    }
    assert_eq!(data("data: a\r\n\ndata: b\n\r\ndata: c\r\r\ndata: d\n\r"), ["a", "b", "c", "d"]);
}

#[test]
fn lines_of_data_are_joined_by_line_feeds() {
    assert_eq!(data("data: YHOO\ndata: +2\rdata: 10\r\n\n"), ["YHOO\n+2\n10"]);
    assert_eq!(data("data\ndata\n\ndata:\n\n"), ["\n", ""]);
}

#[test]
fn one_space_after_the_colon_is_not_of_the_value() {
    assert_eq!(data("data:test\n\ndata: test\n\ndata:  test\n\ndata:\ttest\n\n"), ["test", "test", " test", "\ttest"]);
    assert_eq!(data("data: a: b:\n\n"), ["a: b:"]);
}

#[test]
fn comments_and_unknown_fields_are_ignored() {
    assert_eq!(data(": hello\n\ndata: a\n:\n:data: no\nfoo: bar\nDATA: no\n data: no\ndata : no\n\n"), ["a"]);
}

#[test]
fn an_event_without_data_is_not_dispatched_and_its_name_is_forgotten() {
    let found = read([b"event: lost\nid: 3\n\ndata: a\n\n\n\nevent:\ndata: b\n\n".as_slice()]);
    assert_eq!(found.events, [message("a"), message("b")]);
    assert_eq!(found.last_id, "3");
}

#[test]
fn an_event_has_the_last_of_repeated_fields() {
    assert_eq!(
        events("event: a\nid: 1\nretry: 1\nevent: b\nid: 2\nretry: 20\ndata: x\n\n"),
        [message("x").with_name("b").with_id("2").with_retry(Duration::from_millis(20))]
    );
}

#[test]
fn the_id_stays_until_another_event_changes_it() {
    let stream = b"id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n";
    assert_eq!(read([&stream[..30]]).last_id, "1");
    let found = read([stream.as_slice()]);
    let ids: Vec<_> = found.events.iter().map(|event| event.id.as_deref()).collect();
    assert_eq!(ids, [Some("1"), None, None, Some("")]);
    assert_eq!(found.last_id, "");
}

#[test]
fn the_id_of_an_event_that_did_not_end_does_not_count() {
    assert_eq!(read([b"id: 1\ndata: a\n\nid: 2\ndata: b\n".as_slice()]).last_id, "1");
}

#[test]
fn a_wait_is_digits_alone() {
    for (text, expected) in [
        ("retry: 1500\n", Some(1_500)),
        ("retry:007\n", Some(7)),
        ("retry: 1\nretry: x\n", Some(1)),
        ("retry: 99999999999999999999999\n", Some(u64::MAX)),
        ("retry\n", None),
        ("retry: 1.5\n", None),
        ("retry: -1\n", None),
        ("retry:  1\n", None),
        ("retry: ١\n", None),
    ] {
        assert_eq!(read([text.as_bytes()]).retry, expected.map(Duration::from_millis), "{text:?}");
    }
}

#[test]
fn one_byte_order_mark_at_the_start_is_ignored() {
    assert_eq!(data("\u{feff}data: a\n\n"), ["a"]);
    assert_eq!(data("\u{feff}\u{feff}data: a\n\ndata: b\n\n"), ["b"]);
    assert_eq!(data("\n\u{feff}data: a\n\n"), [""; 0]);
    assert_eq!(data("data: \u{feff}a\n\n"), ["\u{feff}a"]);
    assert_eq!(data("\u{feff}\ndata: a\n\n"), ["a"]);
}

#[test]
fn bytes_that_are_not_utf8_are_replaced() {
    let found = read([b"data: a\xff\xe2\x82\ndata: \xf0\x9f\x99\x82\nevent: \xc3\n\n".as_slice()]);
    assert_eq!(found.events, [message("a\u{fffd}\u{fffd}\n🙂").with_name("\u{fffd}")]);
}

#[test]
fn the_event_in_which_the_stream_ends_is_discarded_and_told() {
    for (text, discarded) in [
        ("data: a\n\ndata: b\n", Some("b")),
        ("data: a\n\ndata: b", Some("b")),
        ("data: a\n\ndata", Some("")),
        ("data: a\n\ndat", None),
        ("data: a\n\nevent: x\n", None),
        ("data: a\n\n", None),
    ] {
        let found = read([text.as_bytes()]);
        assert_eq!(found.events, [message("a")], "{text:?}");
        assert_eq!(found.discarded.as_deref(), discarded, "{text:?}");
    }
}

#[test]
fn a_line_and_the_data_of_an_event_have_a_limit() {
    let read = |text: &'static str, cut: usize| {
        let mut decoder = SseDecoder::new(16);
        let mut found = Vec::new();
        for chunk in text.as_bytes().chunks(cut) {
            decoder.push(Bytes::from_static(chunk));
            while let Some(event) = decoder.next()? {
                found.push(event.map(utf8).data);
            }
        }
        decoder.finish()?;
        Ok(found)
    };
    for cut in [1, 3, 100] {
        assert_eq!(read("data: 4567890123\n\ndata: 4567890123\n\n", cut).unwrap().len(), 2, "{cut}");
        assert_eq!(read("data: 45678901234\n\n", cut), Err(TooLong), "{cut}");
        assert_eq!(read(": 345678901234567", cut), Err(TooLong), "{cut}");
        assert_eq!(read("data: 4567\ndata: 4567\ndata: 4567\n\n", cut), Err(TooLong), "{cut}");
        assert_eq!(read(": 34567\n: 34567\n: 34567\ndata: a\n\n", cut).unwrap(), ["a"], "{cut}");
    }
}

/// A quadratic decoder would look at 2^39 bytes here.
#[test]
fn a_line_of_a_mebibyte_byte_by_byte_takes_linear_time() {
    let text = [b"data: ".as_slice(), &vec![b'x'; 1 << 20], b"\n\n"].concat();
    let found = read(text.chunks(1));
    assert_eq!(found.events.len(), 1);
    assert_eq!(found.events[0].data.len(), 1 << 20);
}

#[test]
fn many_lines_of_data_take_linear_time() {
    let text = ["data: x\n".repeat(1 << 17), "\n".to_owned()].concat();
    assert_eq!(events(&text)[0].data.len(), (1 << 18) - 1);
}

fn encode(event: &Event, out: &mut Vec<u8>) -> Result<(), Violations> {
    let ServerSentEvent { data, event, id, retry } = event;
    encoder::encode(event.as_deref(), id.as_deref(), *retry, data.as_bytes(), out)
}

#[test]
fn a_name_or_an_id_with_an_end_of_a_line_cannot_be_sent() {
    let fault = |event: Event| {
        let mut out = Vec::new();
        let result = encode(&event, &mut out).map_err(|violations| violations.as_slice()[0].path().to_owned());
        assert_eq!(out.is_empty(), result.is_err());
        result
    };
    for end in ["\r", "\n", "\r\n"] {
        let text = format!("a{end}data: injected");
        assert_eq!(fault(message("x").with_name(&text)), Err("event".to_owned()));
        assert_eq!(fault(message("x").with_id(&text)), Err("id".to_owned()));
    }
    assert_eq!(fault(message("x").with_id("\0")), Err("id".to_owned()));
    assert_eq!(fault(message("x").with_name("\0")), Ok(()));
}

#[test]
fn an_event_is_sent_with_its_fields_before_its_data() {
    let mut out = Vec::new();
    let event = message("a\r\nb\r\rc\n").with_name("n").with_id("").with_retry(Duration::from_micros(1_500));
    encode(&event, &mut out).unwrap();
    let expected = "event: n\nid: \nretry: 1\ndata: a\ndata: b\ndata: \ndata: c\ndata: \n\n";
    assert_eq!(std::str::from_utf8(&out).unwrap(), expected);
}

/// Reads a whole text as the standard is written: decoded first, then line by line.
fn reference(bytes: &[u8]) -> Read {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut found = Read { events: Vec::new(), discarded: None, last_id: String::new(), retry: None };
    let (mut data, mut event) = (String::new(), Event::new(String::new()));
    let mut lines: Vec<_> = text.split('\n').collect();
    // The text after the last end of a line is part of an event that is not dispatched.
    let rest = lines.pop().unwrap();
    for (index, line) in lines.iter().copied().chain([rest]).enumerate() {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        if line.is_empty() && index < lines.len() {
            if let Some(id) = &event.id {
                found.last_id.clone_from(id);
            }
            if let Some(data) = data.strip_suffix('\n') {
                event.data = data.to_owned();
                event.event = event.event.filter(|name| !name.is_empty());
                found.events.push(event);
            }
            (data, event) = (String::new(), Event::new(String::new()));
        } else if name == "data" {
            data += value;
            data += "\n";
        } else if name == "event" {
            event.event = Some(value.to_owned());
        } else if name == "id" && !value.contains('\0') {
            event.id = Some(value.to_owned());
        } else if name == "retry" && !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
            event.retry = Some(Duration::from_millis(value.parse().unwrap_or(u64::MAX)));
            found.retry = event.retry;
        }
    }
    found.discarded = data.strip_suffix('\n').map(str::to_owned);
    found
}

/// Pieces of streams, whole and damaged.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let words: [&[u8]; 24] = [
        b"data",
        b"event",
        b"id",
        b"retry",
        b"data: ",
        b"data:x",
        b":",
        b" ",
        b"\n",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"\r\n\r\n",
        b"12",
        b"\0",
        "é".as_bytes(),
        "🙂".as_bytes(),
        b"\xff",
        b"\xf0\x9f",
        b"\xe2\x82",
        b"\xbf",
        BOM,
        b"x",
    ];
    let word = prop_oneof![
        8 => prop::sample::select(words.to_vec()).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    let words = prop::collection::vec(word, 0..40).prop_map(|words| words.concat());
    (any::<bool>(), words).prop_map(|(bom, words)| if bom { [BOM, &words].concat() } else { words })
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Cuts a text at some places.
fn cut<'t>(text: &'t [u8], cuts: &[prop::sample::Index]) -> Vec<&'t [u8]> {
    let mut places: Vec<_> = cuts.iter().map(|cut| cut.index(text.len() + 1)).collect();
    places.extend([0, text.len()]);
    places.sort_unstable();
    places.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

proptest! {
    #[test]
    fn any_stream_is_read_as_the_standard_is_written(text in stream()) {
        prop_assert_eq!(read([text.as_slice()]), reference(&text));
    }

    #[test]
    fn any_cut_of_a_stream_gives_the_same_events(text in stream(), cuts: Vec<prop::sample::Index>) {
        let whole = read([text.as_slice()]);
        prop_assert_eq!(&read(cut(&text, &cuts)), &whole);
        prop_assert_eq!(&read(text.chunks(1)), &whole);
    }

    #[test]
    fn a_sent_event_is_received(
        data in "([^\r]|\n| ){0,20}",
        event in prop::option::of("[^\r\n]{1,9}"),
        id in prop::option::of("[^\r\n\0]{0,9}"),
        retry: Option<u64>,
    ) {
        let event = ServerSentEvent { data, event, id, retry: retry.map(Duration::from_millis) };
        let mut out = Vec::new();
        encode(&event, &mut out).unwrap();
        encode(&event, &mut out).unwrap();
        prop_assert_eq!(read([out.as_slice()]).events, [event.clone(), event]);
    }
}
