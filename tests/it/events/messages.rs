//! Events as messages: where each member is, what is lenient, and what is an error.

use connect_core::stream::frame::{HeaderValue, Message, MessageDecoder};
use connect_core::stream::{EventReader, EventUnion};
use connect_core::{Blob, Bytes, Secret, Timestamp};

use super::declared::{
    Audio, CallEvent, Codec, Empty, InternalException, Note, Plain, Quality, Summary, ThrottlingException, Transcript,
    audio,
};

/// Decodes an event from a message of the kind `event`, or returns the message of the error.
fn receive(message: &Message) -> Result<CallEvent, String> {
    let is_exception = message.text(":message-type") == Some("exception");
    let name = message.text(if is_exception { ":exception-type" } else { ":event-type" }).unwrap();
    let reader = EventReader::new(name, message.payload()).with_headers(message.headers()).with_exception(is_exception);
    CallEvent::decode_variant(&reader).map_err(|error| error.to_string())
}

/// Returns the message of an event, sent as bytes, and checks that the event comes back.
fn sent(event: &CallEvent) -> Message {
    let bytes = event.to_message().unwrap().encode().unwrap();
    let mut decoder = MessageDecoder::new();
    decoder.push(bytes);
    let message = decoder.next_message().unwrap().unwrap();
    assert_eq!(receive(&message).as_ref(), Ok(event));
    message
}

/// Returns the names of the headers.
fn names(message: &Message) -> Vec<&str> {
    message.headers().iter().map(connect_core::stream::frame::Header::name).collect()
}

fn event(name: &str, payload: &'static str) -> Message {
    Message::new(payload).with_header(":message-type", "event".into()).with_header(":event-type", name.into())
}

fn violations(event: &CallEvent) -> String {
    event.to_message().unwrap_err().to_string()
}

#[test]
fn each_header_has_the_type_of_its_member() {
    let event = CallEvent::Audio(Audio {
        muted: true,
        tiny: Some(-1),
        short: Some(2),
        rate: 3,
        offset: Some(-4),
        key: Some(Blob::from([5])),
        speaker: Some("six".into()),
        secret: Some(Secret::new("seven".into())),
        at: Some(Timestamp::new(8, 9_000_000)),
        codec: Some(Codec::Opus),
        quality: Some(Quality::High),
        samples: Blob::from(*b"samples"),
    });
    let message = sent(&event);
    for (name, value) in [
        (":message-type", "event".into()),
        (":event-type", "audio".into()),
        (":content-type", "application/octet-stream".into()),
        ("muted", HeaderValue::Bool(true)),
        ("tiny", HeaderValue::Byte(-1)),
        ("short", HeaderValue::Short(2)),
        ("rate", HeaderValue::Integer(3)),
        ("offset", HeaderValue::Long(-4)),
        ("key", HeaderValue::ByteArray(Bytes::from_static(&[5]))),
        ("speaker", "six".into()),
        ("secret", "seven".into()),
        ("at", HeaderValue::Time(Timestamp::new(8, 9_000_000))),
        ("codec", "opus".into()),
        ("quality", HeaderValue::Integer(3)),
    ] {
        assert!(message.header(name) == Some(&value), "{name}");
    }
    assert_eq!((message.headers().len(), &message.payload()[..]), (14, &b"samples"[..]));
}

#[test]
fn an_absent_header_is_not_sent() {
    let message = sent(&CallEvent::Audio(audio(b"")));
    assert_eq!(names(&message), [":message-type", ":event-type", ":content-type", "muted", "rate"]);
}

#[test]
fn a_payload_has_the_media_type_of_its_kind() {
    let plain = || Plain { text: "word".into() };
    let transcript = Transcript { session: Some("s".into()), text: Some("t".into()), words: vec![plain()] };
    for (event, media_type, payload) in [
        (CallEvent::Note(Note { text: "naïve".into() }), "text/plain", "naïve"),
        (CallEvent::Summary(Summary { words: Some(plain()) }), "application/json", r#"{"text":"word"}"#),
        (CallEvent::Plain(plain()), "application/json", r#"{"text":"word"}"#),
        (CallEvent::Transcript(transcript), "application/json", r#"{"text":"t","words":[{"text":"word"}]}"#),
        (CallEvent::Empty(Empty {}), "application/json", "{}"),
        (CallEvent::HungUp, "application/json", "{}"),
    ] {
        let message = sent(&event);
        assert_eq!(message.text(":content-type"), Some(media_type));
        assert_eq!(message.payload(), payload);
    }
}

#[test]
fn an_absent_structure_is_sent_as_an_empty_object() {
    let message = CallEvent::Summary(Summary { words: None }).to_message().unwrap();
    assert_eq!(message.payload(), "{}");
    assert_eq!(receive(&event("summary", "")).unwrap(), CallEvent::Summary(Summary { words: None }));
}

#[test]
fn a_modeled_error_is_an_exception() {
    let event = CallEvent::Throttled(ThrottlingException { message: Some("slow down".into()), wait: Some(3) });
    let message = sent(&event);
    assert_eq!(names(&message), [":message-type", ":exception-type", ":content-type"]);
    assert_eq!(message.text(":exception-type"), Some("throttled"));
    assert_eq!(message.payload(), r#"{"message":"slow down","wait":3}"#);
    let exception = event.exception().unwrap();
    assert_eq!(exception.message(), Some("slow down"));
    assert_eq!(exception.error().to_string(), "ThrottlingException: slow down");
}

#[test]
fn the_message_of_an_exception_that_is_a_secret_is_not_shown() {
    let event = CallEvent::Internal(InternalException { message: Some(Secret::new("s3cret".into())) });
    let message = sent(&event);
    assert_eq!(message.text(":exception-type"), Some("internal"));
    let exception = event.exception().unwrap();
    assert_eq!((exception.message(), exception.error().to_string().as_str()), (None, "InternalException"));
    assert!(CallEvent::HungUp.exception().is_none());
}

#[test]
fn an_exception_and_an_event_of_one_name_are_different() {
    let throttled = event("throttled", "{}");
    assert!(matches!(receive(&throttled), Ok(CallEvent::Unknown(event)) if event.name() == "throttled"));
    let exception = |name: &str| {
        Message::new("{}").with_header(":message-type", "exception".into()).with_header(":exception-type", name.into())
    };
    for name in ["plain", "hungUp", "other"] {
        let received = receive(&exception(name)).unwrap();
        assert!(matches!(&received, CallEvent::Unknown(event) if event.is_exception()), "{received:?}");
    }
    assert!(matches!(receive(&exception("throttled")), Ok(CallEvent::Throttled(_))));
}

#[test]
fn an_unknown_event_is_kept_and_sent_again() {
    let message =
        event("later", "s3cret").with_header(":content-type", "text/x".into()).with_header("token", "s3cret".into());
    let received = receive(&message).unwrap();
    let CallEvent::Unknown(unknown) = &received else { panic!("{received:?}") };
    assert_eq!((unknown.name(), &unknown.payload()[..]), ("later", &b"s3cret"[..]));
    assert_eq!(unknown.header("token").and_then(HeaderValue::as_str), Some("s3cret"));
    assert_eq!(sent(&received), message);
    let shown = format!("{received:?}");
    assert!(shown.contains("later") && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn an_integer_is_read_from_a_header_of_any_size() {
    let with =
        |value| receive(&event("audio", "").with_header("muted", HeaderValue::Bool(false)).with_header("rate", value));
    for value in [HeaderValue::Byte(8), HeaderValue::Short(8), HeaderValue::Long(8)] {
        assert!(matches!(with(value), Ok(CallEvent::Audio(audio)) if audio.rate == 8));
    }
    for value in [HeaderValue::Long(1 << 31), "8".into(), HeaderValue::Uuid([0; 16])] {
        assert_eq!(with(value).unwrap_err(), "the header `rate` must be a 32-bit integer");
    }
}

#[test]
fn a_header_that_is_absent_or_has_another_type_is_named() {
    let message = event("audio", "");
    assert_eq!(receive(&message).unwrap_err(), "the header `muted` is absent");
    let message = message.with_header("muted", HeaderValue::Bool(true)).with_header("rate", HeaderValue::Integer(1));
    assert!(receive(&message).is_ok());
    for (name, value, expected) in [
        ("speaker", HeaderValue::Integer(1), "a string"),
        ("at", "2019-12-16T23:48:18Z".into(), "a timestamp"),
        ("key", "key".into(), "bytes"),
        ("quality", "high".into(), "a 32-bit integer"),
    ] {
        let error = receive(&message.clone().with_header(name, value)).unwrap_err();
        assert_eq!(error, format!("the header `{name}` must be {expected}"));
    }
    let muted = event("audio", "").with_header("muted", "true".into());
    assert_eq!(receive(&muted).unwrap_err(), "the header `muted` must be a boolean");
}

#[test]
fn a_payload_of_another_shape_is_named_without_its_text() {
    for (name, payload, expected) in [
        ("plain", r#"{"text": 3}"#, "`text`: expected a string, found a number (byte 9)"),
        ("plain", "", "the required member `text` is absent (byte 0)"),
        ("transcript", r#"{"text": "s3cret"}"#, "the required member `words` is absent (byte 0)"),
        ("transcript", "s3cret", "expected an object, found another character (byte 0)"),
        ("summary", "[1]", "expected an object, found an array (byte 0)"),
    ] {
        assert_eq!(receive(&event(name, payload)).unwrap_err(), expected, "{name}");
    }
    let note = Message::new(&b"\xff"[..])
        .with_header(":message-type", "event".into())
        .with_header(":event-type", "note".into());
    assert!(receive(&note).unwrap_err().contains("not UTF-8"));
}

#[test]
fn members_that_a_service_adds_are_ignored() {
    let message = event("plain", r#"{"text": "t", "later": [1]}"#).with_header("later", HeaderValue::Byte(1));
    assert_eq!(receive(&message), Ok(CallEvent::Plain(Plain { text: "t".into() })));
    assert_eq!(receive(&event("empty", r#"{"later": 1}"#)), Ok(CallEvent::Empty(Empty {})));
    assert_eq!(receive(&event("empty", "")), Ok(CallEvent::Empty(Empty {})));
    assert_eq!(receive(&event("hungUp", "not JSON")), Ok(CallEvent::HungUp));
}

#[test]
fn all_violations_of_an_event_are_named_and_nothing_is_sent() {
    let words = vec![Plain { text: String::new() }];
    assert_eq!(
        violations(&CallEvent::Transcript(Transcript { session: None, text: None, words })),
        "`transcript.text` is required but not set: set it; `transcript.words[0].text` has length 0: at least 1 is required"
    );
    let event = Audio {
        speaker: Some("too long a name".into()),
        secret: Some(Secret::new("x".repeat(40_000))),
        at: Some(Timestamp::new(i64::MAX, 0)),
        ..audio(b"")
    };
    assert_eq!(
        violations(&CallEvent::Audio(event)),
        "`audio.speaker` has length 15: at most 8 is allowed; `audio.secret` has length 40000: at most 32767 is allowed; \
         `audio.at` is further from 1970 than a header of an event can say: set another time"
    );
    assert_eq!(
        violations(&CallEvent::Summary(Summary { words: Some(Plain { text: String::new() }) })),
        "`summary.words.text` has length 0: at least 1 is required"
    );
}
