//! Signatures of bodies that stream, and of bodies in chunks.

mod verifier;

use std::io::Read;
use std::sync::{Arc, Mutex};

use connect_core::auth::AuthProblem;
use connect_core::http::{Request, Response};
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::stream::{ByteStream, StreamError, StreamErrorKind};
use connect_core::{
    Body, Bytes, Client, ClientConfig, Endpoint, Error, RetryPolicy, blocking, connect_operation, transport_fn,
};
use futures_util::{FutureExt, StreamExt};

use self::verifier::{Verified, event, received, verify};
use super::{At, NOW, by_the_clock, config};
use crate::support::{everything_printed, ok, response, wait};

#[connect_operation(method = "PUT", uri = "/archive", auth = sigv4)]
struct Hashed {
    #[connect(payload)]
    body: ByteStream,
}

#[connect_operation(method = "PUT", uri = "/key", auth = sigv4(unsigned_body))]
struct Unsigned {
    #[connect(payload)]
    body: ByteStream,
}

#[connect_operation(method = "PUT", uri = "/key", auth = sigv4(signed_chunks))]
struct Signed {
    #[connect(header = "Content-Encoding")]
    encoding: Option<String>,
    #[connect(payload)]
    body: ByteStream,
}

#[connect_operation(
    method = "PUT",
    uri = "/key",
    auth = sigv4(signed_chunks, trailer = "x-amz-checksum-crc32c"),
)]
struct SignedWithTrailer {
    #[connect(header = "x-amz-checksum-crc32c")]
    checksum: Option<String>,
    #[connect(payload)]
    body: ByteStream,
}

#[connect_operation(
    method = "PUT",
    uri = "/key",
    auth = sigv4(unsigned_body, trailer = "x-amz-checksum-sha256"),
)]
struct UnsignedWithTrailer {
    #[connect(header = "x-amz-checksum-sha256")]
    checksum: Option<String>,
    #[connect(payload)]
    body: ByteStream,
}

#[connect_operation(method = "POST", uri = "/stream", auth = sigv4)]
struct Events {
    #[connect(payload, media_type = "application/vnd.amazon.eventstream")]
    body: ByteStream,
}

fn data() -> Vec<u8> {
    (0..150_000_u32).map(|number| number.to_le_bytes()[0]).collect()
}

/// Returns an async stream of these chunks, which cannot start again.
fn once(chunks: &[&[u8]]) -> ByteStream {
    let chunks: Vec<_> = chunks.iter().map(|chunk| Ok::<_, StreamError>(Bytes::copy_from_slice(chunk))).collect();
    ByteStream::from_stream(futures_util::stream::iter(chunks))
}

/// Returns a stream of these bytes that can start again, and is not in memory as a whole.
fn restartable(bytes: Vec<u8>) -> ByteStream {
    let length = bytes.len() as u64;
    let bytes = Bytes::from(bytes);
    let start = move || Ok(ByteStream::from_reader(std::io::Cursor::new(bytes.clone())));
    ByteStream::restartable(start).with_length(length)
}

/// Calls an operation with an async client, and returns its requests, all verified, and its error
/// if it failed. `answer` gets the number of each request, counted from 1.
fn call<O>(
    config: ClientConfig,
    operation: &O,
    answer: impl Fn(u32, &Request<Bytes>) -> Response<Body> + Send + Sync + 'static,
) -> (Vec<Verified>, Result<(), Error<O::Error>>)
where
    O: EncodeRequest + DecodeResponse,
{
    let requests = Arc::new(Mutex::new(Vec::new()));
    let (answer, seen) = (Arc::new(answer), Arc::clone(&requests));
    let transport = transport_fn(move |request: Request<Body>, _| {
        let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
        async move {
            let request = received(request).await;
            let mut seen = seen.lock().unwrap();
            seen.push(verify(&request));
            Ok(answer(seen.len().try_into().unwrap(), &request))
        }
    });
    let client = Client::with_config(config, transport).with_sleep(|_| std::future::ready(()));
    let result = wait(client.send(operation)).map(drop);
    drop(client);
    (Arc::into_inner(requests).unwrap().into_inner().unwrap(), result)
}

/// Calls an operation that succeeds at once, and returns its request.
fn sent<O: EncodeRequest + DecodeResponse>(config: ClientConfig, operation: &O) -> Verified {
    let (mut requests, result) = call(config, operation, |_, _| ok("{}").map(Body::from));
    assert!(result.is_ok());
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

/// Returns the error of a call of which nothing is sent.
fn not_sent<O: EncodeRequest + DecodeResponse>(operation: &O) -> Error<O::Error> {
    let (requests, result) = call(config(), operation, |_, _| ok("{}").map(Body::from));
    assert_eq!(requests.len(), 0);
    result.unwrap_err()
}

fn http() -> ClientConfig {
    config().with_endpoint(Endpoint::new("http://api.example").unwrap())
}

const SIGNED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const SIGNED_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
const UNSIGNED_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

#[test]
fn a_stream_that_can_start_again_is_signed_by_its_hash() {
    let request = sent(config(), &Hashed { body: restartable(data()) });
    assert_eq!((request.body, request.word), (data(), None));
    let request = sent(http(), &Unsigned { body: restartable(data()) });
    assert_eq!((request.body, request.word), (data(), None));
}

#[test]
fn a_stream_is_not_hashed_for_a_signature_without_it() {
    let request = sent(config(), &Unsigned { body: once(&[&data()]) });
    assert_eq!((request.body, request.word.as_deref()), (data(), Some("UNSIGNED-PAYLOAD")));
}

#[test]
fn a_stream_that_cannot_be_read_twice_is_not_signed_by_its_hash() {
    let error = not_sent(&Hashed { body: once(&[b"data"]) });
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::Unsignable), 0));
    let printed = everything_printed(&error);
    assert!(printed.contains("cannot be read twice, so that the signature cannot cover it: use one that"), "{printed}");
    assert!(printed.contains("declare `sigv4(unsigned_body)` or `sigv4(signed_chunks)`"), "{printed}");
}

#[test]
fn a_stream_is_sent_in_signed_chunks() {
    for config in [config(), http()] {
        let body = once(&[&data()[..1], &data()[1..100_000], &data()[100_000..]]).with_length(150_000);
        let request = sent(config, &Signed { encoding: Some("gzip".into()), body });
        assert_eq!((request.body, request.word.as_deref()), (data(), Some(SIGNED)));
    }
}

#[test]
fn bytes_are_sent_in_signed_chunks_and_stay_bytes() {
    let transport = blocking::transport_fn(|request: Request<Body>, _| {
        let request = request.map(|body| body.into_bytes().unwrap());
        let verified = verify(&request);
        assert_eq!((verified.body, verified.word.as_deref()), (data(), Some(SIGNED)));
        Ok(ok("{}").map(Body::from))
    });
    let client = blocking::Client::with_config(config(), transport);
    client.send(&Signed { encoding: None, body: data().into() }).unwrap();
}

#[test]
fn an_empty_body_is_signed_as_a_whole() {
    let request = sent(config(), &Signed { encoding: None, body: ByteStream::default() });
    assert_eq!((request.body, request.word), (Vec::new(), None));
}

#[test]
fn a_blocking_client_streams_in_signed_chunks() {
    let transport = blocking::transport_fn(|request: Request<Body>, _| {
        assert!(request.body().is_stream() && request.body().is_blocking());
        let length = request.body().length();
        let (parts, body) = request.into_parts();
        let mut bytes = Vec::new();
        body.into_reader().unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!(length, Some(bytes.len() as u64));
        let verified = verify(&Request::from_parts(parts, bytes.into()));
        assert_eq!((verified.body, verified.word.as_deref()), (data(), Some(SIGNED_TRAILER)));
        Ok(ok("{}").map(Body::from))
    });
    let client = blocking::Client::with_config(config(), transport);
    let body = ByteStream::from_reader(std::io::Cursor::new(data())).with_length(150_000);
    client.send(&SignedWithTrailer { checksum: None, body }).unwrap();
}

#[test]
fn a_checksum_follows_the_chunks() {
    let trailer = |verified: &Verified| verified.trailer.clone().unwrap().split(':').next().unwrap().to_owned();
    let request = sent(config(), &SignedWithTrailer { checksum: None, body: restartable(data()) });
    assert_eq!((request.word.as_deref(), &*trailer(&request)), (Some(SIGNED_TRAILER), "x-amz-checksum-crc32c"));
    assert_eq!(request.body, data());
    // Over `http` nothing but signatures protects the chunks.
    for (config, word) in [(config(), UNSIGNED_TRAILER), (http(), SIGNED_TRAILER)] {
        let request = sent(config, &UnsignedWithTrailer { checksum: None, body: restartable(data()) });
        assert_eq!((request.word.as_deref(), &*trailer(&request)), (Some(word), "x-amz-checksum-sha256"));
        assert_eq!(request.body, data());
    }
}

#[test]
fn a_checksum_of_the_caller_is_a_header_and_no_trailer() {
    let signed = SignedWithTrailer { checksum: Some("sOO8/Q==".into()), body: restartable(data()) };
    let request = sent(config(), &signed);
    assert_eq!((request.word.as_deref(), request.trailer), (Some(SIGNED), None));
    let unsigned = UnsignedWithTrailer { checksum: Some("FeKw".into()), body: restartable(data()) };
    for (config, word) in [(config(), "UNSIGNED-PAYLOAD"), (http(), SIGNED)] {
        let request = sent(config, &unsigned);
        assert_eq!((request.word.as_deref(), request.trailer, request.body), (Some(word), None, data()));
    }
}

#[test]
fn chunks_need_the_length_of_the_stream() {
    let error = not_sent(&Signed { encoding: None, body: once(&[b"data"]) });
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::Unsignable), 0));
    let printed = everything_printed(&error);
    assert!(printed.contains("a stream of unknown length"), "{printed}");
    assert!(printed.contains("`ByteStream::with_length`"), "{printed}");
}

#[test]
fn a_source_that_fails_or_has_another_length_ends_the_chunks_with_an_error() {
    let broken = ByteStream::from_stream(futures_util::stream::iter([
        Ok(Bytes::from_static(b"data")),
        Err(StreamError::source("the disk is gone")),
    ]));
    for (body, kind) in [
        (broken.with_length(10), StreamErrorKind::Source),
        (once(&[b"data"]).with_length(10), StreamErrorKind::Length),
        (once(&[b"data", b"data"]).with_length(6), StreamErrorKind::Length),
    ] {
        let errors = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&errors);
        let transport = transport_fn(move |request: Request<Body>, _| {
            let seen = Arc::clone(&seen);
            async move {
                let mut body = request.into_body().into_stream();
                while let Some(chunk) = body.next().await {
                    if let Err(error) = chunk {
                        seen.lock().unwrap().push(error.kind());
                    }
                }
                Ok(ok("{}").map(Body::from))
            }
        });
        wait(Client::with_config(config(), transport).send(&Signed { encoding: None, body })).unwrap();
        assert_eq!(*errors.lock().unwrap(), [kind]);
    }
}

#[test]
fn each_attempt_signs_its_head_and_chunks_anew() {
    let clock = At::new(NOW);
    let later = clock.clone();
    let config = config().with_clock(clock).with_retry(RetryPolicy::new().with_max_attempts(3));
    let upload = SignedWithTrailer { checksum: None, body: restartable(data()) };
    let (requests, result) = call(config, &upload, move |number, _| {
        later.set(NOW + i64::from(number));
        response(if number < 3 { 429 } else { 200 }, &[], "{}").map(Body::from)
    });
    assert!(result.is_ok());
    let dates: Vec<_> = requests.iter().map(|request| &*request.date).collect();
    assert_eq!(dates, ["20150830T123600Z", "20150830T123601Z", "20150830T123602Z"]);
    assert!(requests.iter().all(|request| request.body == data()));
}

#[test]
fn a_corrected_clock_signs_the_head_and_the_chunks_or_events() {
    let chunks = Signed { encoding: None, body: restartable(data()) };
    let (requests, result) = call(config(), &chunks, |_, request| by_the_clock(3600, &request.clone().map(Body::from)));
    assert!(result.is_ok());
    assert_eq!(requests.len(), 2);
    assert_eq!((&*requests[1].date, &requests[1].body), ("20150830T133600Z", &data()));

    let events = Events { body: restartable([event(b"one"), event(b"two")].concat()) };
    let (requests, result) = call(config(), &events, |_, request| by_the_clock(3600, &request.clone().map(Body::from)));
    assert!(result.is_ok());
    let at = (NOW + 3600) * 1000;
    assert_eq!((&*requests[1].date, &requests[1].dates), ("20150830T133600Z", &vec![at; 3]));
}

#[test]
fn a_stream_of_events_is_signed_event_by_event() {
    let events = [event(b"one"), event(&data()), event(b"")].concat();
    let cuts = [0, 1, 3, 20, 21, 100_000, events.len()];
    let chunks: Vec<_> = cuts.windows(2).map(|cut| &events[cut[0]..cut[1]]).collect();
    for body in [once(&chunks), once(&[&events]), restartable(events.clone()), events.clone().into()] {
        let request = sent(config(), &Events { body });
        assert_eq!(request.word.as_deref(), Some("STREAMING-AWS4-HMAC-SHA256-EVENTS"));
        assert_eq!((request.body, request.dates), (events.clone(), vec![NOW * 1000; 4]));
    }
}

#[test]
fn an_event_is_signed_at_the_time_when_it_is_sent() {
    let clock = At::new(NOW);
    let (config, later) = (config().with_clock(clock.clone()), clock);
    let seconds = std::sync::atomic::AtomicI64::new(0);
    let events = futures_util::stream::iter([event(b"one"), event(b"two")]).map(move |event| {
        later.set(NOW + seconds.fetch_add(50_000, std::sync::atomic::Ordering::Relaxed));
        Ok::<_, StreamError>(Bytes::from(event))
    });
    let request = sent(config, &Events { body: ByteStream::from_stream(events) });
    // The second event is signed on the next day.
    assert_eq!(request.dates, [NOW * 1000, (NOW + 50_000) * 1000, (NOW + 50_000) * 1000]);
}

#[test]
fn an_event_is_sent_when_it_has_come() {
    let transport = transport_fn(async |request: Request<Body>, _| {
        let mut body = request.into_body().into_stream();
        assert!(body.next().await.unwrap().is_ok());
        // The second event never comes.
        assert!(body.next().now_or_never().is_none());
        Ok(ok("{}").map(Body::from))
    });
    let one = futures_util::stream::iter([Ok::<_, StreamError>(Bytes::from(event(b"one")))]);
    let body = ByteStream::from_stream(one.chain(futures_util::stream::pending()));
    wait(Client::with_config(config(), transport).send(&Events { body })).unwrap();
}

#[test]
fn bytes_that_are_no_events_are_not_signed_as_events() {
    for (bytes, expected) in [
        (&b"\0\0\0\x03abc"[..], "an event is too short to be one"),
        (&event(b"one")[..18], "the last event is cut"),
        (b"\x7f\0\0\0", "is longer than 25165824 bytes"),
    ] {
        let errors = Arc::new(Mutex::new(String::new()));
        let seen = Arc::clone(&errors);
        let transport = transport_fn(move |request: Request<Body>, _| {
            let seen = Arc::clone(&seen);
            async move {
                let mut body = request.into_body().into_stream();
                let error = body.next().await.unwrap().unwrap_err();
                seen.lock().unwrap().push_str(&everything_printed(&error));
                assert!(body.next().await.is_none());
                Ok(ok("{}").map(Body::from))
            }
        });
        wait(Client::with_config(config(), transport).send(&Events { body: once(&[bytes]) })).unwrap();
        let printed = errors.lock().unwrap();
        assert!(printed.contains(expected), "{printed}");
        // Bytes at hand are not sent at all.
        let printed = everything_printed(&not_sent(&Events { body: bytes.to_vec().into() }));
        assert!(printed.contains(expected), "{printed}");
    }
}
