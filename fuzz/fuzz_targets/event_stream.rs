//! Decodes any event stream: its messages do not depend on where it is cut, and each event is
//! decoded, or the error's message is one line.
#![no_main]

use connect_core::stream::frame::{FrameError, Message, MessageDecoder};
use connect_core::stream::{EventReader, EventUnion, UnknownEvent};
use connect_core::{Blob, Bytes, Timestamp, connect_error, connect_shape};
use crc::{CRC_32_ISO_HDLC, Crc};
use libfuzzer_sys::fuzz_target;

static CRC32: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

#[connect_shape(event_stream, rename_all = "camelCase")]
enum Events {
    Headers(Headers),
    Payload(Payload),
    Members(Members),
    Failed(Failed),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape(rename_all = "camelCase")]
struct Headers {
    #[connect(event_header)]
    a: Option<bool>,
    #[connect(event_header)]
    b: Option<i8>,
    #[connect(event_header)]
    c: Option<i64>,
    #[connect(event_header)]
    d: Option<Blob>,
    #[connect(event_header)]
    e: Option<String>,
    #[connect(event_header)]
    f: Option<Timestamp>,
    g: Option<String>,
}

#[connect_shape(rename_all = "camelCase")]
struct Payload {
    #[connect(event_payload)]
    text: String,
}

#[connect_shape(rename_all = "camelCase")]
struct Members {
    number: i32,
    list: Option<Vec<String>>,
}

#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Debug)]
struct Failed {
    message: Option<String>,
}

/// Returns the bytes of a message with these headers, with checksums that are right.
fn raw(headers: &[u8], payload: &[u8]) -> Vec<u8> {
    let length = |length: usize| u32::try_from(length).unwrap().to_be_bytes();
    let mut bytes = [length(16 + headers.len() + payload.len()), length(headers.len())].concat();
    bytes.extend(CRC32.checksum(&bytes).to_be_bytes());
    bytes.extend(headers);
    bytes.extend(payload);
    bytes.extend(CRC32.checksum(&bytes).to_be_bytes());
    bytes
}

fn decode(chunks: impl Iterator<Item = Bytes>) -> (Vec<Message>, Result<(), FrameError>) {
    let (mut decoder, mut messages) = (MessageDecoder::new(), Vec::new());
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
    (messages, decoder.finish())
}

fuzz_target!(|input: (Vec<(Vec<u8>, Vec<u8>)>, Vec<u8>, u8)| {
    let (parts, tail, cut) = input;
    let mut bytes: Vec<u8> = parts.iter().flat_map(|(headers, payload)| raw(headers, payload)).collect();
    bytes.extend(tail);
    let bytes = Bytes::from(bytes);
    let whole = decode(std::iter::once(bytes.clone()));
    let pieces = bytes.chunks(usize::from(cut).max(1)).map(Bytes::copy_from_slice);
    assert_eq!(decode(pieces), whole);
    for message in whole.0 {
        if let Ok(bytes) = message.encode() {
            assert_eq!(decode(std::iter::once(bytes)), (vec![message.clone()], Ok(())));
        }
        for name in ["headers", "payload", "members", "failed", "other"] {
            let event = EventReader::new(name, message.payload()).with_headers(message.headers());
            match Events::decode_variant(&event) {
                Ok(event) => drop(event.to_message()),
                Err(error) => assert_eq!(error.to_string().lines().count(), 1),
            }
        }
    }
});
