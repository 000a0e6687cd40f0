//! Tests of the bytes of messages.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test that calls them, and clippy looks for tests only"
)]

use bytes::Bytes;
use proptest::prelude::*;

use super::{FrameError, HeaderValue, MAX_HEADERS, Message, MessageDecoder};
use crate::crc::CRC32;
use crate::timestamp::Timestamp;

/// Returns the messages of `chunks`, and how the stream ended.
fn decode(chunks: impl IntoIterator<Item = Bytes>) -> (Vec<Message>, Result<(), FrameError>) {
    decode_with(MessageDecoder::new(), chunks)
}

fn decode_with(
    mut decoder: MessageDecoder,
    chunks: impl IntoIterator<Item = Bytes>,
) -> (Vec<Message>, Result<(), FrameError>) {
    let mut messages = Vec::new();
    for chunk in chunks {
        decoder.push(chunk);
        loop {
            match decoder.next_message() {
                Ok(Some(message)) => messages.push(message),
                Ok(None) => break,
                Err(error) => return (messages, Err(error)),
            }
        }
    }
    let end = decoder.finish();
    (messages, end)
}

/// Returns the message with the given prelude and data, with checksums that are right.
fn raw(total: u32, headers: u32, data: &[u8]) -> Bytes {
    let mut bytes = [total.to_be_bytes(), headers.to_be_bytes()].concat();
    bytes.extend(CRC32.checksum(&bytes).to_be_bytes());
    bytes.extend(data);
    bytes.extend(CRC32.checksum(&bytes).to_be_bytes());
    bytes.into()
}

/// Returns a message without a payload whose headers are these bytes.
fn with_headers(headers: &[u8]) -> Bytes {
    let length = u32::try_from(headers.len()).unwrap();
    raw(16 + length, length, headers)
}

fn error_of(bytes: Bytes) -> FrameError {
    let (messages, end) = decode([bytes]);
    assert_eq!(messages, []);
    end.unwrap_err()
}

#[test]
fn a_message_has_the_bytes_of_the_specification() {
    let bytes = Message::new("payload").with_header("key", "a value".into()).encode().unwrap();
    assert_eq!(&bytes[..8], [0, 0, 0, 37, 0, 0, 0, 14]);
    assert_eq!(&bytes[12..33], b"\x03key\x07\x00\x07a valuepayload");
    assert_eq!(&bytes[bytes.len() - 4..], CRC32.checksum(&bytes[..bytes.len() - 4]).to_be_bytes());
}

#[test]
fn a_value_of_each_type_has_its_indicator_and_comes_back() {
    let values = [
        (HeaderValue::Bool(true), vec![0]),
        (HeaderValue::Bool(false), vec![1]),
        (HeaderValue::Byte(-2), vec![2, 0xfe]),
        (HeaderValue::Short(-2), vec![3, 0xff, 0xfe]),
        (HeaderValue::Integer(-2), vec![4, 0xff, 0xff, 0xff, 0xfe]),
        (HeaderValue::Long(258), vec![5, 0, 0, 0, 0, 0, 0, 1, 2]),
        (HeaderValue::ByteArray(Bytes::from_static(b"\xff")), vec![6, 0, 1, 0xff]),
        (HeaderValue::from("é"), vec![7, 0, 2, 0xc3, 0xa9]),
        (HeaderValue::from(""), vec![7, 0, 0]),
        (HeaderValue::Time(Timestamp::new(-1, 999_000_000)), [[8].as_slice(), &[0xff; 8]].concat()),
        (HeaderValue::Uuid([7; 16]), [[9].as_slice(), &[7; 16]].concat()),
    ];
    for (value, expected) in values {
        let message = Message::new("").with_header("n", value);
        let bytes = message.encode().unwrap();
        assert_eq!(bytes[12..bytes.len() - 4], [b"\x01n", &expected[..]].concat());
        assert_eq!(decode([bytes]), (vec![message], Ok(())));
    }
}

#[test]
fn a_timestamp_is_cut_to_milliseconds_and_one_that_is_too_far_is_rejected() {
    let at = |time| Message::new("").with_header("at", HeaderValue::Time(time)).encode();
    assert_eq!(at(Timestamp::new(1, 2_999_999)), at(Timestamp::new(1, 2_000_000)));
    assert_eq!(at(Timestamp::new(i64::MAX / 999, 0)), Err(FrameError::HeaderValue));
}

#[test]
fn a_message_in_one_chunk_is_not_copied() {
    let bytes =
        Message::new(vec![1; 1000]).with_header("b", HeaderValue::ByteArray(vec![2; 100].into())).encode().unwrap();
    let two: Bytes = [bytes.clone(), bytes].concat().into();
    let (messages, _) = decode([two.clone()]);
    let within = |part: &Bytes| two.as_ptr_range().contains(&part.as_ptr());
    for message in &messages {
        assert!(within(message.payload()));
        assert!(matches!(message.header("b"), Some(HeaderValue::ByteArray(value)) if within(value)));
    }
    assert_eq!(messages.len(), 2);
}

#[test]
fn a_stream_that_ends_within_a_message_is_truncated() {
    let bytes = Message::new("{}").with_header("a", HeaderValue::Byte(1)).encode().unwrap();
    assert_eq!(decode([]), (vec![], Ok(())));
    for end in 1..bytes.len() {
        assert_eq!(decode([bytes.slice(..end)]), (vec![], Err(FrameError::Truncated)), "{end}");
        let (messages, error) = decode([bytes.clone(), bytes.slice(..end)]);
        assert_eq!((messages.len(), error), (1, Err(FrameError::Truncated)), "{end}");
    }
}

#[test]
fn a_wrong_byte_is_noticed_wherever_it_is() {
    let bytes = Message::new("payload").with_header("a", "b".into()).encode().unwrap();
    for index in 0..bytes.len() {
        let mut damaged = bytes.to_vec();
        damaged[index] ^= 0x10;
        let expected = if index < 12 { FrameError::PreludeChecksum } else { FrameError::MessageChecksum };
        assert_eq!(error_of(damaged.into()), expected, "{index}");
    }
    assert_eq!(error_of(Bytes::from_static(b"<html>no event stream</html>")), FrameError::PreludeChecksum);
}

#[test]
fn lengths_that_contradict_one_another_are_an_error() {
    for (total, headers) in [(0, 0), (15, 0), (16, 1), (20, 5), (20, u32::MAX)] {
        assert_eq!(error_of(raw(total, headers, b"")), FrameError::Lengths, "{total}, {headers}");
    }
}

#[test]
fn a_message_beyond_the_limit_is_refused_before_it_comes() {
    let limit = MessageDecoder::DEFAULT_LIMIT;
    let prelude = |total: usize, headers: u32| raw(u32::try_from(total).unwrap(), headers, b"").slice(..12);
    assert_eq!(error_of(prelude(limit + 1, 0)), FrameError::TooLong { length: limit + 1, limit });
    assert_eq!(decode([prelude(limit, 0)]), (vec![], Err(FrameError::Truncated)));
    let headers = u32::try_from(MAX_HEADERS + 1).unwrap();
    assert_eq!(error_of(prelude(limit, headers)), FrameError::HeadersTooLong);

    let bytes = Message::new("four").encode().unwrap();
    let decode_within = |limit| decode_with(MessageDecoder::new().with_limit(limit), [bytes.clone()]).1;
    assert_eq!(decode_within(20), Ok(()));
    assert_eq!(decode_within(19), Err(FrameError::TooLong { length: 20, limit: 19 }));
}

#[test]
fn headers_that_are_wrong_are_errors() {
    let cases: [(&[u8], FrameError); 12] = [
        (b"\x00\x00", FrameError::HeaderName),
        (b"\x05ab", FrameError::HeaderName),
        (b"\x01", FrameError::HeaderName),
        (b"\x02\xff\xfe\x00", FrameError::HeaderName),
        (b"\x01a", FrameError::HeaderValue),
        (b"\x01a\x0a", FrameError::HeaderType(10)),
        (b"\x01a\x04\x00\x00\x00", FrameError::HeaderValue),
        (b"\x01a\x07\x00", FrameError::HeaderValue),
        (b"\x01a\x07\x00\x03ab", FrameError::HeaderValue),
        (b"\x01a\x07\x00\x01\xff", FrameError::HeaderValue),
        (b"\x01a\x09\x00", FrameError::HeaderValue),
        (b"\x01a\x00\x01b\x01\x01a\x00", FrameError::RepeatedHeader),
    ];
    for (headers, expected) in cases {
        assert_eq!(error_of(with_headers(headers)), expected, "{headers:?}");
    }
}

#[test]
fn a_repeated_name_is_found_among_many() {
    let header = |number: u8| [1, number, 0];
    let mut headers: Vec<u8> = (0..128).flat_map(header).collect();
    assert_eq!(decode([with_headers(&headers)]).0[0].headers().len(), 128);
    headers.extend(header(127));
    assert_eq!(error_of(with_headers(&headers)), FrameError::RepeatedHeader);
}

#[test]
fn a_message_that_has_no_bytes_is_not_encoded() {
    let named = |name: String| Message::new("").with_header(name, HeaderValue::Bool(true)).encode().map(|_| ());
    assert_eq!(named(String::new()), Err(FrameError::HeaderName));
    assert_eq!(named("n".repeat(255)), Ok(()));
    assert_eq!(named("n".repeat(256)), Err(FrameError::HeaderName));
    let holding = |length| Message::new("").with_header("a", "x".repeat(length).into()).encode().map(|_| ());
    assert_eq!(holding(32_767), Ok(()));
    assert_eq!(holding(32_768), Err(FrameError::HeaderValue));
    let twice = Message::new("").with_header("a", HeaderValue::Byte(1)).with_header("a", HeaderValue::Byte(1));
    assert_eq!(twice.encode(), Err(FrameError::RepeatedHeader));
    let large = ["a", "b", "c", "d", "e"].map(|name| (name, HeaderValue::from("x".repeat(32_000))));
    let large = large.into_iter().fold(Message::new(""), |message, (name, value)| message.with_header(name, value));
    assert_eq!(large.encode(), Err(FrameError::HeadersTooLong));
    assert_eq!(Message::new(vec![0; (24 << 20) + 1]).encode(), Err(FrameError::PayloadTooLong));
}

#[test]
fn an_error_is_final() {
    let good = Message::new("").encode().unwrap();
    let mut decoder = MessageDecoder::new();
    decoder.push(Bytes::from_static(&[0; 12]));
    assert_eq!(decoder.next_message(), Err(FrameError::PreludeChecksum));
    decoder.push(good);
    assert_eq!(decoder.next_message(), Err(FrameError::PreludeChecksum));
    assert_eq!(decoder.finish(), Err(FrameError::PreludeChecksum));
}

#[test]
fn debug_shows_no_value() {
    let message = Message::new("s3cret").with_header("token", "s3cret".into());
    let shown = format!("{message:?}");
    assert!(!shown.contains("s3cret") && shown.contains("token") && shown.contains("6 bytes"), "{shown}");
}

fn values() -> impl Strategy<Value = HeaderValue> {
    prop_oneof![
        any::<bool>().prop_map(HeaderValue::Bool),
        any::<i8>().prop_map(HeaderValue::Byte),
        any::<i16>().prop_map(HeaderValue::Short),
        any::<i32>().prop_map(HeaderValue::Integer),
        any::<i64>().prop_map(HeaderValue::Long),
        proptest::collection::vec(any::<u8>(), 0..40).prop_map(|bytes| HeaderValue::ByteArray(bytes.into())),
        ".{0,20}".prop_map(|text| HeaderValue::from(&*text)),
        (-1_i64 << 40..1 << 40, 0_u32..1000)
            .prop_map(|(seconds, millis)| HeaderValue::Time(Timestamp::new(seconds, millis * 1_000_000))),
        any::<[u8; 16]>().prop_map(HeaderValue::Uuid),
    ]
}

prop_compose! {
    fn messages()(
        headers in proptest::collection::btree_map("[a-zé:-]{1,12}", values(), 0..24),
        payload in proptest::collection::vec(any::<u8>(), 0..200),
    ) -> Message {
        headers.into_iter().fold(Message::new(payload), |message, (name, value)| message.with_header(name, value))
    }
}

proptest! {
    #[test]
    fn messages_come_back_wherever_the_stream_is_cut(
        sent in proptest::collection::vec(messages(), 0..5),
        lengths in proptest::collection::vec(1_usize..60, 1..20),
    ) {
        let mut rest: Bytes = sent.iter().flat_map(|message| message.encode().unwrap()).collect::<Vec<u8>>().into();
        let mut chunks = Vec::new();
        for length in lengths.iter().cycle() {
            if rest.is_empty() { break }
            chunks.push(rest.split_to((*length).min(rest.len())));
        }
        // All chunks at once, too.
        let mut decoder = MessageDecoder::new();
        for chunk in &chunks {
            decoder.push(chunk.clone());
        }
        let at_once: Vec<_> = std::iter::from_fn(|| decoder.next_message().unwrap()).collect();
        prop_assert_eq!(&at_once, &sent);
        prop_assert_eq!(decode(chunks), (sent, Ok(())));
    }

    #[test]
    fn random_headers_never_panic(headers in proptest::collection::vec(0_u8..12, 0..60)) {
        let (messages, end) = decode([with_headers(&headers)]);
        prop_assert_eq!(messages.len(), usize::from(end.is_ok()));
    }
}
