//! The messages of AWS event streams, encoded and decoded without the library.

use std::io::Read;

/// The media type of a body of messages.
pub(crate) const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// Returns the checksum of CRC-32 (ISO-HDLC), bit by bit.
fn checksum(bytes: &[u8]) -> [u8; 4] {
    let mut remainder = u32::MAX;
    for byte in bytes {
        remainder ^= u32::from(*byte);
        for _ in 0..8 {
            remainder = if remainder & 1 == 1 { (remainder >> 1) ^ 0xedb8_8320 } else { remainder >> 1 };
        }
    }
    (!remainder).to_be_bytes()
}

/// Returns a message with headers that are texts.
pub(crate) fn message(headers: &[(&str, &str)], payload: &[u8]) -> Vec<u8> {
    let mut block = Vec::new();
    for (name, value) in headers {
        block.push(u8::try_from(name.len()).unwrap());
        block.extend_from_slice(name.as_bytes());
        block.push(7);
        block.extend_from_slice(&u16::try_from(value.len()).unwrap().to_be_bytes());
        block.extend_from_slice(value.as_bytes());
    }
    let length = |length: usize| u32::try_from(length).unwrap().to_be_bytes();
    let mut message = [length(16 + block.len() + payload.len()), length(block.len())].concat();
    message.extend(checksum(&message));
    message.extend_from_slice(&block);
    message.extend_from_slice(payload);
    message.extend(checksum(&message));
    message
}

/// Returns an event whose payload is JSON.
pub(crate) fn event(name: &str, json: &str) -> Vec<u8> {
    let headers = [(":event-type", name), (":content-type", "application/json"), (":message-type", "event")];
    message(&headers, json.as_bytes())
}

/// Returns an exception.
pub(crate) fn exception(name: &str, json: &str) -> Vec<u8> {
    let headers = [(":exception-type", name), (":content-type", "application/json"), (":message-type", "exception")];
    message(&headers, json.as_bytes())
}

/// Reads a message: the name of the event and the payload. `None` is the end.
pub(crate) fn read(body: &mut impl Read) -> Option<(String, String)> {
    let mut prelude = [0; 12];
    body.read_exact(&mut prelude).ok()?;
    let number = |bytes: &[u8]| usize::try_from(u32::from_be_bytes(bytes.try_into().unwrap())).unwrap();
    let (length, of_headers) = (number(&prelude[..4]), number(&prelude[4..8]));
    assert_eq!(prelude[8..], checksum(&prelude[..8]));
    let mut rest = vec![0; length - prelude.len()];
    body.read_exact(&mut rest).unwrap();
    let (content, last) = rest.split_at(rest.len() - 4);
    assert_eq!(last, checksum(&[&prelude, content].concat()));
    let (mut headers, payload) = content.split_at(of_headers);
    let mut event = None;
    while let [length, after @ ..] = headers {
        let (name, after) = after.split_at(usize::from(*length));
        assert_eq!(after[0], 7, "a header is no text");
        let length = usize::from(u16::from_be_bytes([after[1], after[2]]));
        let (value, after) = after[3..].split_at(length);
        if name == b":event-type" {
            event = Some(String::from_utf8(value.to_vec()).unwrap());
        }
        headers = after;
    }
    Some((event.unwrap(), String::from_utf8(payload.to_vec()).unwrap()))
}

#[test]
fn a_message_is_that_of_the_specification() {
    // An event of Amazon S3, from the documentation of its Select operation: no payload.
    let headers = [(":message-type", "event"), (":event-type", "Cont")];
    let bytes = message(&headers, b"");
    assert_eq!(bytes[..8], [0, 0, 0, 57, 0, 0, 0, 41]);
    assert_eq!(bytes.len(), 57);
    assert_eq!(checksum(b"123456789"), [0xcb, 0xf4, 0x39, 0x26]);
}
