//! Messages of event streams, read and written by us and by the crate `aws-smithy-eventstream`.
//!
//! The two differ where the specification is on our side: `aws-smithy-eventstream` reads empty and
//! repeated names of headers, and headers of any length.

use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use aws_smithy_types::DateTime;
use aws_smithy_types::event_stream::{Header, HeaderValue as TheirValue, Message as TheirMessage};
use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::stream::frame::{FrameError, HeaderValue, Message, MessageDecoder};
use crc::{CRC_32_ISO_HDLC, Crc};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

static CRC32: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// Returns a message as we read it.
fn our_reading(bytes: &Bytes) -> Result<Message, FrameError> {
    let mut decoder = MessageDecoder::new();
    decoder.push(bytes.clone());
    decoder.next_message().and_then(|message| message.ok_or(FrameError::Truncated))
}

/// Returns the message of the other crate in our type.
fn ours(message: &TheirMessage) -> Message {
    message.headers().iter().fold(Message::new(message.payload().clone()), |ours, header| {
        let value = match header.value() {
            TheirValue::Bool(value) => HeaderValue::Bool(*value),
            TheirValue::Byte(value) => HeaderValue::Byte(*value),
            TheirValue::Int16(value) => HeaderValue::Short(*value),
            TheirValue::Int32(value) => HeaderValue::Integer(*value),
            TheirValue::Int64(value) => HeaderValue::Long(*value),
            TheirValue::ByteArray(value) => HeaderValue::ByteArray(value.clone()),
            TheirValue::String(value) => HeaderValue::from(value.as_str()),
            TheirValue::Timestamp(value) => HeaderValue::Time(Timestamp::new(value.secs(), value.subsec_nanos())),
            TheirValue::Uuid(value) => HeaderValue::Uuid(value.to_be_bytes()),
            other => panic!("a type that the format lacks: {other:?}"),
        };
        ours.with_header(header.name().as_str().to_owned(), value)
    })
}

/// Returns our message in the type of the other crate.
fn theirs(message: &Message) -> TheirMessage {
    message.headers().iter().fold(TheirMessage::new(message.payload().clone()), |theirs, header| {
        let value = match header.value() {
            HeaderValue::Bool(value) => TheirValue::Bool(*value),
            HeaderValue::Byte(value) => TheirValue::Byte(*value),
            HeaderValue::Short(value) => TheirValue::Int16(*value),
            HeaderValue::Integer(value) => TheirValue::Int32(*value),
            HeaderValue::Long(value) => TheirValue::Int64(*value),
            HeaderValue::ByteArray(value) => TheirValue::ByteArray(value.clone()),
            HeaderValue::Text(value) => TheirValue::String(value.to_string().into()),
            HeaderValue::Time(value) => {
                TheirValue::Timestamp(DateTime::from_secs_and_nanos(value.seconds(), value.nanos()))
            }
            HeaderValue::Uuid(value) => TheirValue::Uuid(u128::from_be_bytes(*value)),
        };
        theirs.add_header(Header::new(header.name().to_owned(), value))
    })
}

fn values() -> impl Strategy<Value = HeaderValue> {
    prop_oneof![
        any::<bool>().prop_map(HeaderValue::Bool),
        any::<i8>().prop_map(HeaderValue::Byte),
        any::<i16>().prop_map(HeaderValue::Short),
        any::<i32>().prop_map(HeaderValue::Integer),
        any::<i64>().prop_map(HeaderValue::Long),
        vec(any::<u8>(), 0..40).prop_map(|bytes| HeaderValue::ByteArray(bytes.into())),
        "\\PC{0,20}".prop_map(|text| HeaderValue::from(&*text)),
        (-1_i64 << 40..1 << 40, 0_u32..1000)
            .prop_map(|(seconds, millis)| HeaderValue::Time(Timestamp::new(seconds, millis * 1_000_000))),
        any::<[u8; 16]>().prop_map(HeaderValue::Uuid),
    ]
}

prop_compose! {
    fn messages()(
        headers in btree_map("[a-zé:-]{1,12}", values(), 0..24),
        payload in vec(any::<u8>(), 0..200),
    ) -> Message {
        headers.into_iter().fold(Message::new(payload), |message, (name, value)| message.with_header(name, value))
    }
}

/// A change of a message's bytes.
#[derive(Clone, Debug)]
enum Damage {
    Replace { at: prop::sample::Index, with: u8 },
    Remove { at: prop::sample::Index },
    Insert { at: prop::sample::Index, with: u8 },
    Truncate { at: prop::sample::Index },
}

fn damages() -> impl Strategy<Value = (Vec<Damage>, bool)> {
    let index = any::<prop::sample::Index>;
    let byte = || prop_oneof![0_u8..12, any::<u8>()];
    let damage = prop_oneof![
        4 => (index(), byte()).prop_map(|(at, with)| Damage::Replace { at, with }),
        1 => index().prop_map(|at| Damage::Remove { at }),
        1 => (index(), byte()).prop_map(|(at, with)| Damage::Insert { at, with }),
        1 => index().prop_map(|at| Damage::Truncate { at }),
    ];
    // Corrected checksums lead past the checks of them.
    (vec(damage, 1..4), prop::bool::weighted(0.9))
}

fn damage(bytes: &Bytes, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for damage in damages {
        let length = bytes.len();
        match damage {
            _ if bytes.is_empty() => {}
            Damage::Replace { at, with } => bytes[at.index(length)] = *with,
            Damage::Remove { at } => drop(bytes.remove(at.index(length))),
            Damage::Insert { at, with } => bytes.insert(at.index(length), *with),
            Damage::Truncate { at } => bytes.truncate(at.index(length)),
        }
    }
    bytes
}

/// Sets the checksums to those of the bytes.
fn correct(bytes: &mut [u8]) {
    if bytes.len() < 16 {
        return;
    }
    let prelude = CRC32.checksum(&bytes[..8]).to_be_bytes();
    bytes[8..12].copy_from_slice(&prelude);
    let total = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
    let total = usize::try_from(total).unwrap_or(usize::MAX);
    if (16..=bytes.len()).contains(&total) {
        let crc = CRC32.checksum(&bytes[..total - 4]).to_be_bytes();
        bytes[total - 4..total].copy_from_slice(&crc);
    }
}

/// Returns true if the specification forbids a message that the other crate reads.
fn is_forbidden(message: &TheirMessage) -> bool {
    let names: Vec<_> = message.headers().iter().map(|header| header.name().as_str()).collect();
    let is_repeated = |(index, name)| names[..index].contains(name);
    names.contains(&"") || names.iter().enumerate().any(is_repeated)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_write_and_read_the_same_messages(message in messages()) {
        let bytes = message.encode().unwrap();
        let mut their_bytes = Vec::new();
        write_message_to(&theirs(&message), &mut their_bytes).unwrap();
        prop_assert_eq!(&bytes[..], &their_bytes[..]);
        prop_assert_eq!(our_reading(&bytes), Ok(message.clone()));
        prop_assert_eq!(ours(&read_message_from(&mut bytes.clone()).unwrap()), message);
    }

    #[test]
    fn a_damaged_message_is_rejected_by_both_or_read_the_same(message in messages(), (damages, is_corrected) in damages()) {
        let mut bytes = damage(&message.encode().unwrap(), &damages);
        if is_corrected {
            correct(&mut bytes);
        }
        let bytes = Bytes::from(bytes);
        match (our_reading(&bytes), read_message_from(&mut bytes.clone())) {
            (Ok(our), Ok(their)) => prop_assert_eq!(our, ours(&their)),
            (Err(_), Err(_)) => {}
            (Err(error), Ok(their)) => prop_assert!(is_forbidden(&their), "only we reject: {}", error),
            (Ok(our), Err(error)) => prop_assert!(false, "only they reject {:?}: {}", our, error),
        }
    }
}
