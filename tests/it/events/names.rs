//! Events by their names, without headers: a stream that does not distinguish exceptions.

use connect_core::stream::{EventReader, EventUnion};
use connect_core::{Bytes, connect_shape};

use super::declared::{CallEvent, Plain};

fn named(name: &str, payload: &'static str) -> Result<CallEvent, String> {
    let payload = Bytes::from_static(payload.as_bytes());
    CallEvent::decode_variant(&EventReader::new(name, &payload)).map_err(|error| error.to_string())
}

#[test]
fn an_event_is_read_by_its_name() {
    assert_eq!(named("plain", r#"{"text":"t"}"#), Ok(CallEvent::Plain(Plain { text: "t".into() })));
    assert_eq!(named("hungUp", ""), Ok(CallEvent::HungUp));
    assert!(matches!(named("later", "x"), Ok(CallEvent::Unknown(event)) if event.payload() == "x"));
}

#[test]
fn an_exception_is_known_by_the_declaration() {
    let event = named("throttled", r#"{"message":"slow down"}"#).unwrap();
    assert_eq!(event.exception().and_then(|exception| exception.message()), Some("slow down"));
}

/// An event that borrows, to send it without a copy.
#[connect_shape(rename_all = "camelCase")]
struct Borrowed<'a, T> {
    text: &'a str,
    value: T,
}

#[test]
fn an_event_that_only_one_direction_has_is_written() {
    use connect_core::stream::{EncodeEvent, EventWriter};
    let mut writer = EventWriter::new();
    Borrowed { text: "t", value: 3 }.encode_event(&mut writer);
    assert_eq!(writer.finish().unwrap().payload(), r#"{"text":"t","value":3}"#);
}

/// A union of events that are generic.
#[connect_shape(event_stream)]
#[derive(Debug, PartialEq)]
enum Generic<T> {
    Owned(Owned<T>),
    #[connect(unknown)]
    Unknown(connect_core::stream::UnknownEvent),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Owned<T> {
    #[connect(event_header)]
    name: String,
    #[connect(event_payload)]
    value: T,
}

#[test]
fn events_can_be_generic() {
    let event = Generic::Owned(Owned { name: "n".into(), value: vec![1, 2] });
    let message = event.to_message().unwrap();
    assert_eq!(message.payload(), "[1,2]");
    let reader = EventReader::new("Owned", message.payload()).with_headers(message.headers());
    assert_eq!(Generic::decode_variant(&reader), Ok(event));
}
