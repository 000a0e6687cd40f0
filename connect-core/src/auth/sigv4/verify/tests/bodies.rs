//! Bodies that stream, and those that the signature does not cover.

use std::io::Read;
use std::sync::Arc;

use super::VerifyErrorKind::{ClockSkew, Incomplete, WrongSignature};
use super::*;
use crate::auth::{AuthScheme, ChecksumAlgorithm};
use crate::stream::StreamError;
use crate::transport::Body;

const CRC: ChecksumAlgorithm = ChecksumAlgorithm::Crc32;

/// An encoded message of an event stream, with `payload`.
fn event(payload: &'static str) -> Bytes {
    crate::stream::frame::Message::new(payload).encode().unwrap()
}

/// Signs the request of a client, whose body is `body`.
fn sent(body: Bytes, scheme: AuthScheme, is_event_stream: bool) -> Request<Bytes> {
    let media_type = if is_event_stream { "application/vnd.amazon.eventstream" } else { "text/plain" };
    let mut request = Request::post("https://host/").header("content-type", media_type).body(Body::from(body)).unwrap();
    let hash = None;
    let clock: Arc<dyn Clock> = Arc::new(At(Some(at(NOW))));
    signer(temporary()).sign_request(&mut request, hash, scheme, &clock, None).unwrap();
    request.map(|body| Bytes::copy_from_slice(body.as_bytes().unwrap()))
}

/// Verifies a request before its body, which then arrives in pieces of `piece` bytes.
fn open(verifier: &SigV4Verifier, request: Request<Bytes>, piece: usize) -> Result<Bytes, VerifyErrorKind> {
    let (head, body) = request.into_parts();
    let opened = verifier.verify_head(&head).map_err(|error| error.kind())?;
    assert_eq!(opened.caller().access_key_id(), "AKIDEXAMPLE");
    let whole = verifier.verify_head(&head).unwrap().verify_body(Body::from(body.clone()));
    let pieces = Pieces(body, piece);
    let mut read = Vec::new();
    let streamed = opened.verify_body(Body::from_reader(pieces)).unwrap().into_reader().unwrap().read_to_end(&mut read);
    // A body in memory is verified as one that streams.
    let whole = whole.map(|body| body.into_bytes().unwrap()).map_err(|error| error.kind());
    let streamed = streamed.map(|_| Bytes::from(read)).map_err(|error| {
        let source = error.get_ref().and_then(|error| error.downcast_ref::<StreamError>()).unwrap();
        std::error::Error::source(source).unwrap().downcast_ref::<VerifyError>().unwrap().kind()
    });
    assert_eq!(whole, streamed);
    streamed
}

struct Pieces(Bytes, usize);

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let piece = self.0.split_to(self.1.min(self.0.len()).min(buffer.len()));
        buffer[..piece.len()].copy_from_slice(&piece);
        Ok(piece.len())
    }
}

/// Returns the request with the byte `at` of its body changed.
fn changed(request: &Request<Bytes>, at: usize) -> Request<Bytes> {
    let mut body = request.body().to_vec();
    body[at] ^= 1;
    request.clone().map(|_| body.into())
}

#[test]
fn chunks_are_verified_one_by_one() {
    let verifier = verifier(temporary()).with_unsigned_bodies(true);
    let data: Bytes = (0..150_000_u32).map(|number| number.to_le_bytes()[1]).collect::<Vec<_>>().into();
    for scheme in [
        AuthScheme::SigV4SignedChunks(None),
        AuthScheme::SigV4SignedChunks(Some(CRC)),
        AuthScheme::SigV4SignedChunks(Some(ChecksumAlgorithm::Sha256)),
        AuthScheme::SigV4UnsignedChunks(ChecksumAlgorithm::Crc32c),
    ] {
        let request = sent(data.clone(), scheme, false);
        assert!(!verifier.needs_body(&request.clone().into_parts().0));
        for piece in [1, 100, 65_536, 200_000] {
            assert_eq!(open(&verifier, request.clone(), piece).as_ref(), Ok(&data), "{scheme:?}");
        }
        assert_eq!(rejection(&verifier, request), Incomplete);
    }
}

#[test]
fn a_changed_byte_of_chunks_is_found_wherever_it_is() {
    let verifier = verifier(temporary()).with_unsigned_bodies(true);
    for scheme in [
        AuthScheme::SigV4SignedChunks(None),
        AuthScheme::SigV4SignedChunks(Some(CRC)),
        AuthScheme::SigV4UnsignedChunks(CRC),
    ] {
        let request = sent(Bytes::from_static(b"hello, you!"), scheme, false);
        for at in 0..request.body().len() {
            let body = changed(&request, at);
            // A digit in upper case is the same number, and so is the name of a trailer.
            assert!(open(&verifier, body, 7).is_err(), "{scheme:?} {at}");
        }
        for end in 0..request.body().len() {
            let body = request.clone().map(|body| body.slice(..end));
            assert!(open(&verifier, body, 7).is_err(), "{scheme:?} {end}");
        }
        let longer = request.map(|body| [&body[..], b"\r\n"].concat().into());
        assert_eq!(open(&verifier, longer, 7), Err(Incomplete));
    }
}

#[test]
fn chunks_that_no_client_sends_are_malformed() {
    let verifier = verifier(credentials()).with_unsigned_bodies(true);
    for (is_accepted, body) in [
        (true, "2\r\nab\r\n0\r\nx-amz-checksum-crc32:noNIbQ==\r\n\r\n"),
        (true, "1\r\na\r\n1\r\nb\r\n0\r\nX-Amz-Checksum-CRC32: noNIbQ==\r\n\r\n"),
        (false, "2\r\nab\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n"),
        (false, "2\r\nab\r\n0\r\n\r\n"),
        (false, "2\nab\r\n0\r\nx-amz-checksum-crc32:noNIbQ==\r\n\r\n"),
        (false, "+2\r\nab\r\n0\r\nx-amz-checksum-crc32:noNIbQ==\r\n\r\n"),
        (false, "\r\nab\r\n0\r\nx-amz-checksum-crc32:noNIbQ==\r\n\r\n"),
        (false, "2;chunk-signature=0\r\nab\r\n0\r\nx-amz-checksum-crc32:noNIbQ==\r\n\r\n"),
        (false, "1\r\na\r\n0\r\nx-amz-checksum-crc32:6Le+Qw==\r\n\r\n"),
        (false, "3\r\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n"),
        (false, "ffffffffffffffffff\r\n"),
        (false, "ffffffff\r\n"),
    ] {
        let mut request = Request::post("https://host/").body(Bytes::from_static(body.as_bytes())).unwrap();
        signer(credentials()).sign_unsigned_chunks(&mut request, at(NOW), 2, CRC).unwrap();
        assert_eq!(open(&verifier, request, 3).is_ok(), is_accepted, "{body}");
    }
    let mut request = Request::post("https://host/").body(Bytes::from(vec![b'0'; 5000])).unwrap();
    signer(credentials()).sign_unsigned_chunks(&mut request, at(NOW), 2, CRC).unwrap();
    assert_eq!(open(&verifier, request, 5000), Err(Incomplete));
}

#[test]
fn events_are_verified_one_by_one() {
    let verifier = verifier(temporary());
    let events = [event("one"), event(""), event("three")].concat();
    let request = sent(events.clone().into(), AuthScheme::SigV4, true);
    for piece in [1, 50, 5000] {
        assert_eq!(open(&verifier, request.clone(), piece), Ok(events.clone().into()));
    }
    for end in 0..request.body().len() {
        let body = request.clone().map(|body| body.slice(..end));
        assert_eq!(open(&verifier, body, 9), Err(Incomplete), "{end}");
    }
    for at in 0..request.body().len() {
        assert!(open(&verifier, changed(&request, at), 9).is_err(), "{at}");
    }
}

#[test]
fn events_cannot_be_dropped_reordered_or_sent_later() {
    let mut request = Request::post("https://host/").body(Bytes::new()).unwrap();
    let mut events = signer(credentials()).sign_events(&mut request, at(NOW)).unwrap();
    let messages = [events.sign(b"a", at(NOW)).unwrap(), events.sign(b"b", at(NOW + 301)).unwrap()];
    let end = events.finish(at(NOW)).unwrap();
    let with = |messages: &[&Bytes]| {
        let body: Vec<&[u8]> = messages.iter().map(|message| &message[..]).collect();
        request.clone().map(|_| body.concat().into())
    };
    let verifier = verifier(credentials());
    let later = verifier.clone().with_clock(At(Some(at(NOW + 1))));
    assert_eq!(open(&later, with(&[&messages[0], &messages[1], &end]), 99), Ok(Bytes::from_static(b"ab")));
    assert_eq!(open(&verifier, with(&[&messages[0], &messages[1], &end]), 99), Err(ClockSkew));
    assert_eq!(open(&later, with(&[&messages[1], &messages[0], &end]), 99), Err(WrongSignature));
    assert_eq!(open(&later, with(&[&messages[0], &end]), 99), Err(WrongSignature));
    assert_eq!(open(&later, with(&[&messages[0], &messages[0], &end]), 99), Err(WrongSignature));
    assert_eq!(open(&later, with(&[&messages[0], &messages[1]]), 99), Err(Incomplete));
    assert_eq!(open(&later, with(&[&messages[0], &messages[1], &end, &end]), 99), Err(Incomplete));
    assert_eq!(open(&later, with(&[]), 99), Err(Incomplete));
    assert_eq!(open(&later, with(&[&event("unsigned"), &end]), 99), Err(Incomplete));
}

#[test]
fn events_are_verified_across_midnight() {
    // 2015-08-30T23:59:59Z.
    let last = 1_440_979_199;
    let mut request = Request::post("https://host/").body(Bytes::new()).unwrap();
    let mut events = signer(credentials()).sign_events(&mut request, at(last)).unwrap();
    let body = [events.sign(b"a", at(last)).unwrap(), events.sign(b"b", at(last + 1)).unwrap()].concat();
    let body = [body, events.finish(at(last + 2)).unwrap().to_vec()].concat();
    let verifier = verifier(credentials()).with_clock(At(Some(at(last))));
    assert_eq!(open(&verifier, request.map(|_| body.into()), 10), Ok(Bytes::from_static(b"ab")));
}

#[test]
fn a_body_that_streams_is_verified_by_its_stated_hash() {
    let mut request = request();
    let hash = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";
    request.headers_mut().insert("x-amz-content-sha256", hash.parse().unwrap());
    signer(credentials()).sign(&mut request, at(NOW)).unwrap();
    let verifier = verifier(credentials());
    assert_eq!(open(&verifier, request.clone(), 3), Ok(request.body().clone()));
    assert!(verify(&verifier, request.clone()).is_ok());
    assert_eq!(open(&verifier, changed(&request, 0), 3), Err(WrongSignature));
    assert_eq!(rejection(&verifier, changed(&request, 0)), WrongSignature);
}

#[test]
fn a_body_without_a_stated_hash_is_needed_first() {
    for request in [signed(credentials()), presigned(credentials())] {
        let (head, body) = request.into_parts();
        let verifier = verifier(credentials());
        assert!(verifier.needs_body(&head));
        assert_eq!(verifier.verify_head(&head).unwrap_err().kind(), Incomplete);
        assert!(verifier.verify(&head, &body).is_ok());
    }
}

#[test]
fn a_body_that_is_not_signed_needs_permission() {
    let mut unsigned = request();
    signer(credentials()).sign_unsigned_body(&mut unsigned, at(NOW)).unwrap();
    let mut in_url = request();
    edit_uri(&mut in_url, |uri| format!("{uri}&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD"));
    let strict = verifier(credentials());
    let lenient = strict.clone().with_unsigned_bodies(true);
    assert_eq!(rejection(&strict, unsigned.clone()), WrongSignature);
    assert!(verify(&lenient, unsigned.clone()).is_ok());
    assert!(verify(&lenient, changed(&unsigned, 0)).is_ok());
    assert_eq!(open(&lenient, unsigned.clone(), 3), Ok(unsigned.body().clone()));
    assert_eq!(open(&strict, unsigned, 3), Err(WrongSignature));

    let mut chunks = request();
    signer(credentials()).sign_unsigned_chunks(&mut chunks, at(NOW), 1, CRC).unwrap();
    assert_eq!(open(&strict, chunks, 3), Err(WrongSignature));
}

#[test]
fn words_that_are_no_hash_are_malformed() {
    for word in ["", "a", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", "unsigned-payload"] {
        let mut request = signed(credentials());
        request.headers_mut().insert("x-amz-content-sha256", word.parse().unwrap());
        edit_authorization(&mut request, |value| value.replace(";x-amz-date", ";x-amz-content-sha256;x-amz-date"));
        assert_eq!(rejection(&verifier(credentials()), request), Incomplete, "{word}");
    }
}

#[test]
fn chunks_need_their_length_and_a_trailer_that_is_known() {
    let verifier = verifier(credentials()).with_unsigned_bodies(true);
    for (name, value) in [
        ("x-amz-decoded-content-length", "1e3"),
        ("x-amz-decoded-content-length", ""),
        ("x-amz-trailer", "x-amz-checksum-crc64nvme"),
    ] {
        let mut request = request();
        signer(credentials()).sign_chunks(&mut request, at(NOW), 1, Some(CRC)).unwrap();
        request.headers_mut().insert(name, value.parse().unwrap());
        assert_eq!(open(&verifier, request, 3), Err(Incomplete), "{name}");
    }
}

#[test]
fn the_signer_removes_a_word_from_a_url() {
    let mut request = request();
    request.headers_mut().insert("x-amz-content-sha256", "UNSIGNED-PAYLOAD".parse().unwrap());
    let presigned = signer(credentials()).presign(request, at(NOW), Duration::from_secs(60)).unwrap();
    assert!(verify(&verifier(credentials()), presigned.into_http_request()).is_ok());
}
