//! Signed events, compared with `aws-sigv4`.

use std::error::Error;

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::Bytes;
use connect_core::auth::SigV4;
use connect_core::error::AuthProblem;
use connect_core::stream::frame::FrameError;
use connect_signer_tests::{Context, encode};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::random::{facts, signer, timestamp};

const EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";
const DAY: u64 = 24 * 60 * 60;

fn context() -> Context {
    Context {
        access_key_id: "AKIDEXAMPLE".into(),
        secret_access_key: "secret".into(),
        session_token: Some("token".into()),
        region: "us-east-1".into(),
        service: "transcribe".into(),
        // Two seconds before midnight.
        time: 1_708_387_200 + DAY - 2,
    }
}

fn request() -> http::Request<Bytes> {
    http::Request::post("https://transcribestreaming.us-east-1.amazonaws.com/stream-transcription")
        .header("content-type", "application/vnd.amazon.eventstream")
        .body(Bytes::new())
        .unwrap()
}

fn event(payload: Vec<u8>, name: String) -> Vec<u8> {
    let name = Header::new(":event-type", HeaderValue::String(name.into()));
    encode(&Message::new(payload).add_header(name))
}

/// Returns the headers of a message, sorted, and its payload.
fn parts(message: &[u8]) -> (Vec<String>, Bytes) {
    let message = read_message_from(message).unwrap();
    let mut headers: Vec<_> = message.headers().iter().map(|header| format!("{header:?}")).collect();
    headers.sort_unstable();
    (headers, message.payload().clone())
}

/// Checks a stream of these events, each of which is sent so many seconds after the one before.
fn check(sigv4: &SigV4, events: Vec<(Vec<u8>, String, u64)>) {
    let mut context = context();
    let (mut ours, mut theirs) = (request(), request());
    let mut stream = sigv4.sign_events(&mut ours, timestamp(context.time)).unwrap();
    theirs.headers_mut().insert("x-amz-content-sha256", EVENTS.parse().unwrap());
    context.sign_head(&mut theirs, EVENTS);
    assert_eq!(facts(&ours), facts(&theirs));

    let seed = theirs.headers()["authorization"].to_str().unwrap().rsplit_once("Signature=").unwrap().1;
    let mut last = seed.to_owned();
    for (payload, name, after) in events {
        context.time += after;
        let event = event(payload, name);
        let (message, signature) = context.sign_event(Some(&event), &last);
        let signed = stream.sign(&event, timestamp(context.time)).unwrap();
        assert_eq!(parts(&signed), parts(&encode(&message)));
        last = signature;
    }
    let (message, _) = context.sign_event(None, &last);
    assert_eq!(parts(&stream.finish(timestamp(context.time)).unwrap()), parts(&encode(&message)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_events_are_signed_as_aws_sigv4_signs_them(
        events in vec((vec(any::<u8>(), 0..300), "[A-Za-z]{1,20}", 0..3_u64), 0..8),
    ) {
        check(&signer(&context()), events);
    }
}

#[test]
fn a_stream_goes_on_after_midnight_with_the_key_of_the_new_day() {
    let signer = signer(&context());
    let after = |seconds| (b"payload".to_vec(), "AudioEvent".to_owned(), seconds);
    check(&signer, vec![after(1), after(1), after(1), after(DAY), after(0)]);
    // A second stream of the same signer begins on the first day again.
    check(&signer, vec![after(0), after(2 * DAY)]);
}

#[test]
fn a_time_that_cannot_be_signed_does_not_break_the_chain() {
    let context = context();
    let now = timestamp(context.time);
    let event = event(b"payload".to_vec(), "AudioEvent".into());
    let sign = |try_before: bool| {
        let mut stream = signer(&context).sign_events(&mut request(), now).unwrap();
        if try_before {
            stream.sign(&event, connect_core::Timestamp::new(i64::MAX, 0)).unwrap_err();
        }
        stream.sign(&event, now).unwrap()
    };
    assert_eq!(sign(true), sign(false));
}

#[test]
fn an_event_that_no_message_holds_is_not_signed_and_does_not_break_the_chain() {
    let context = context();
    let now = timestamp(context.time);
    let event = event(b"payload".to_vec(), "AudioEvent".into());
    let mut stream = signer(&context).sign_events(&mut request(), now).unwrap();
    let error = stream.sign(&vec![0; (24 << 20) + 1], now).unwrap_err();
    assert_eq!(error.problem(), AuthProblem::Unsignable);
    assert!(error.to_string().contains("longer than 24 MiB"), "{error}");
    let cause = error.source().and_then(|source| source.downcast_ref());
    assert_eq!(cause, Some(&FrameError::PayloadTooLong));

    let mut other = signer(&context).sign_events(&mut request(), now).unwrap();
    assert_eq!(stream.sign(&event, now).unwrap(), other.sign(&event, now).unwrap());
}

#[test]
fn the_debug_output_of_a_signer_has_no_secret() {
    let stream = signer(&context()).sign_events(&mut request(), timestamp(context().time)).unwrap();
    let shown = format!("{stream:?}");
    assert!(shown.contains("transcribe") && !shown.contains("secret") && !shown.contains("token"), "{shown}");
}
