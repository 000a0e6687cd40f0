//! A service that verifies signatures, written from AWS's documentation alone.

use connect_core::http::Request;
use connect_core::metadata::TimestampFormat;
use connect_core::{Body, Bytes, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::auth::SECRET;

const CRC32: u32 = 0xEDB8_8320;
const CRC32C: u32 = 0x82F6_3B78;

fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    Hmac::<Sha256>::new_from_slice(key).unwrap().chain_update(text).finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
        .collect()
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Calculates a checksum bit by bit.
fn crc(polynomial: u32, bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ if crc & 1 == 1 { polynomial } else { 0 })
    })
}

fn crc32(bytes: &[u8]) -> u32 {
    crc(CRC32, bytes)
}

/// A request that was verified.
pub(super) struct Verified {
    /// The time of the signature.
    pub(super) date: String,
    /// The word or hash in `x-amz-content-sha256`.
    pub(super) word: Option<String>,
    /// The body, decoded.
    pub(super) body: Vec<u8>,
    /// The trailer, without its signature.
    pub(super) trailer: Option<String>,
    /// The times of the signatures of the events, in milliseconds.
    pub(super) dates: Vec<i64>,
}

/// The last signature of a request, and what the next one needs.
struct Chain {
    date: String,
    scope: String,
    last: String,
}

/// Derives the signing key of a scope.
fn key_of(scope: &str) -> Vec<u8> {
    scope.split('/').fold(format!("AWS4{SECRET}").into_bytes(), |key, part| hmac(&key, part.as_bytes()))
}

impl Chain {
    /// Sets the time of the next signature, in milliseconds since 1970.
    fn set_date(&mut self, milliseconds: i64) {
        let date = Timestamp::new(milliseconds / 1000, 0).format(TimestampFormat::DateTime).unwrap();
        self.date = date.replace(['-', ':'], "");
        self.scope = format!("{}{}", &self.date[..8], &self.scope[8..]);
    }

    fn next(&mut self, algorithm: &str, lines: &[&str]) -> &str {
        let text = [&[algorithm, &self.date, &self.scope, &self.last], lines].concat().join("\n");
        self.last = hex(&hmac(&key_of(&self.scope), text.as_bytes()));
        &self.last
    }
}

/// Verifies the signatures of a request and of the parts of its body.
pub(super) fn verify(request: &Request<Bytes>) -> Verified {
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let (date, word) = (header("x-amz-date").unwrap(), header("x-amz-content-sha256"));
    let authorization = header("authorization").unwrap();
    let part = |name: &str| {
        let (_, rest) = authorization.split_once(name).unwrap();
        rest.split(", ").next().unwrap().to_owned()
    };
    let (credential, signed_headers, signature) = (part("Credential="), part("SignedHeaders="), part("Signature="));
    let (_, scope) = credential.split_once('/').unwrap();
    let (day, _) = scope.split_once('/').unwrap();
    assert!(date.starts_with(day), "{date} is in {scope}");

    let host = request.uri().authority().unwrap().as_str().to_owned();
    let value = |name: &str| if name == "host" { host.clone() } else { header(name).unwrap() };
    let lines: Vec<_> = signed_headers.split(';').map(|name| format!("{name}:{}", value(name))).collect();
    let lines = lines.join("\n");
    let payload = word.clone().unwrap_or_else(|| sha256(request.body()));
    let (method, path) = (request.method(), request.uri().path());
    let canonical = format!("{method}\n{path}\n\n{lines}\n\n{signed_headers}\n{payload}");
    let text = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", sha256(canonical.as_bytes()));
    assert_eq!(signature, hex(&hmac(&key_of(scope), text.as_bytes())), "the signature of\n{canonical}");

    let chain = Chain { date: date.clone(), scope: scope.to_owned(), last: signature };
    let (body, trailer, dates) = match word.as_deref() {
        Some("STREAMING-AWS4-HMAC-SHA256-EVENTS") => {
            let (body, dates) = events(request.body(), chain);
            (body, None, dates)
        }
        Some(word) if word.starts_with("STREAMING-") => {
            let encodings = header("content-encoding").unwrap();
            assert_eq!(encodings.rsplit(',').next(), Some("aws-chunked"));
            let is_signed = word.starts_with("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
            let (body, trailer) = chunks(request.body(), is_signed.then_some(chain));
            assert_eq!(header("x-amz-decoded-content-length"), Some(body.len().to_string()));
            assert_eq!(trailer.is_some(), word.ends_with("-TRAILER"));
            let name = trailer.as_deref().and_then(|trailer| trailer.split(':').next());
            assert_eq!(header("x-amz-trailer").as_deref(), name);
            (body, trailer, Vec::new())
        }
        _ => (request.body().to_vec(), None, Vec::new()),
    };
    Verified { date, word, body, trailer, dates }
}

/// Takes a line from the front of a body.
fn line<'b>(body: &mut &'b [u8]) -> &'b str {
    let end = body.windows(2).position(|two| two == b"\r\n").unwrap();
    let line = std::str::from_utf8(&body[..end]).unwrap();
    *body = &body[end + 2..];
    line
}

/// Decodes a body in chunks, whose signatures continue `chain`, and returns its trailer too.
fn chunks(mut body: &[u8], mut chain: Option<Chain>) -> (Vec<u8>, Option<String>) {
    let mut data = Vec::new();
    loop {
        let head = line(&mut body);
        let (size, signature) = head.split_once(";chunk-signature=").map_or((head, None), |(a, b)| (a, Some(b)));
        let size = usize::from_str_radix(size, 16).unwrap();
        let chunk = &body[..size];
        let hashes = [&*sha256(b""), &*sha256(chunk)];
        assert_eq!(signature, chain.as_mut().map(|chain| chain.next("AWS4-HMAC-SHA256-PAYLOAD", &hashes)));
        if size == 0 {
            break;
        }
        data.extend_from_slice(chunk);
        body = body[size..].strip_prefix(b"\r\n").unwrap();
    }
    let trailer = line(&mut body);
    if trailer.is_empty() {
        assert!(body.is_empty());
        return (data, None);
    }
    let (name, value) = trailer.split_once(':').unwrap();
    let expected = match name {
        "x-amz-checksum-crc32" => base64(&crc(CRC32, &data).to_be_bytes()),
        "x-amz-checksum-crc32c" => base64(&crc(CRC32C, &data).to_be_bytes()),
        _ => base64(&Sha256::digest(&data)),
    };
    assert_eq!(value, expected, "{name}");
    if let Some(chain) = &mut chain {
        let signature = chain.next("AWS4-HMAC-SHA256-TRAILER", &[&sha256(format!("{trailer}\n").as_bytes())]);
        assert_eq!(line(&mut body), format!("x-amz-trailer-signature:{signature}"));
    }
    assert_eq!(body, b"\r\n");
    (data, Some(trailer.to_owned()))
}

/// Encodes bytes as base64, bit by bit.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        let digit = move |at: usize| char::from(ALPHABET[bits >> (18 - 6 * at) & 63]);
        let length = three.len() + 1;
        (0..4).map(move |at| if at < length { digit(at) } else { '=' }).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

/// Decodes the messages around events, whose signatures continue `chain`, and returns the times of
/// the signatures too.
fn events(mut body: &[u8], mut chain: Chain) -> (Vec<u8>, Vec<i64>) {
    let (mut events, mut dates) = (Vec::new(), Vec::new());
    loop {
        let message = take(&mut body);
        let (headers, payload) = parts(message);
        // `:date` is a time, and `:chunk-signature` is 32 bytes.
        let (date, signature) = headers.split_at(15);
        let milliseconds = date.strip_prefix(b"\x05:date\x08").unwrap();
        let signature = signature.strip_prefix(b"\x10:chunk-signature\x06\x00\x20").unwrap();
        dates.push(i64::from_be_bytes(milliseconds.try_into().unwrap()));
        chain.set_date(dates[dates.len() - 1]);
        assert_eq!(hex(signature), chain.next("AWS4-HMAC-SHA256-PAYLOAD", &[&sha256(date), &sha256(payload)]));
        if payload.is_empty() {
            assert!(body.is_empty(), "an empty message is the last");
            return (events, dates);
        }
        events.extend_from_slice(payload);
    }
}

/// Takes a message of the event stream encoding from the front of a body.
fn take<'b>(body: &mut &'b [u8]) -> &'b [u8] {
    let length = u32::from_be_bytes(body[..4].try_into().unwrap()) as usize;
    let (message, rest) = body.split_at(length);
    *body = rest;
    message
}

/// Returns the headers and the payload of a message, after a check of its checksums.
fn parts(message: &[u8]) -> (&[u8], &[u8]) {
    let number = |at: usize| u32::from_be_bytes(message[at..at + 4].try_into().unwrap());
    let end = message.len() - 4;
    assert_eq!(number(8), crc32(&message[..8]));
    assert_eq!(number(end), crc32(&message[..end]));
    message[12..end].split_at(number(4) as usize)
}

/// Encodes a message of the event stream encoding, without headers.
pub(super) fn event(payload: &[u8]) -> Vec<u8> {
    let mut message = u32::try_from(payload.len() + 16).unwrap().to_be_bytes().to_vec();
    message.extend_from_slice(&[0; 4]);
    message.extend_from_slice(&crc32(&message).to_be_bytes());
    message.extend_from_slice(payload);
    message.extend_from_slice(&crc32(&message).to_be_bytes());
    message
}

/// Reads the body of a request, as an async transport does.
pub(super) async fn received(request: Request<Body>) -> Request<Bytes> {
    use futures_util::TryStreamExt;

    let (parts, body) = request.into_parts();
    let length = body.length();
    let chunks: Vec<Bytes> = body.into_stream().try_collect().await.unwrap();
    let body = Bytes::from(chunks.concat());
    assert!(length.is_none_or(|length| length == body.len() as u64), "the length is that of the encoded body");
    Request::from_parts(parts, body)
}
