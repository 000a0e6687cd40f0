//! Bodies in chunks, with the content encoding `aws-chunked`.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html>

use std::collections::VecDeque;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue};

use super::chain::Chain;
use super::checksum::Checksum;
use super::{Payload, SigV4, SignedHead, set};
use crate::auth::{ChecksumAlgorithm, ClockCorrection};
use crate::error::{AuthError, AuthProblem};
use crate::timestamp::Timestamp;

pub(super) const SIGNED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
pub(super) const SIGNED_WITH_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
pub(super) const UNSIGNED_WITH_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
const AWS_CHUNKED: &str = "aws-chunked";
pub(super) const X_AMZ_DECODED_CONTENT_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");
pub(super) const X_AMZ_TRAILER: HeaderName = HeaderName::from_static("x-amz-trailer");

/// The number of bytes of data in each chunk but the last. AWS requires 8 KiB at least.
const CHUNK: usize = 64 * 1024;
/// [`CHUNK`] as a number of bytes in a body.
const CHUNK_LENGTH: u64 = 64 * 1024;
pub(super) const SIGNATURE: &[u8] = b";chunk-signature=";
pub(super) const TRAILER_SIGNATURE: &[u8] = b"x-amz-trailer-signature:";
/// The length of a signature in hexadecimal digits.
const DIGITS: usize = 64;
/// The length of the longest line before the data of a chunk: `10000`, the signature, CR and LF.
const LONGEST_LINE: usize = 5 + SIGNATURE.len() + DIGITS + 2;

impl SigV4 {
    /// Signs the head of `request`, and returns the encoder that encodes and signs its body of
    /// `length` bytes in chunks.
    ///
    /// Sets the headers of [`sign`](Self::sign), `x-amz-content-sha256`,
    /// `x-amz-decoded-content-length`, and `x-amz-trailer` if there is one, and appends
    /// `aws-chunked` to `content-encoding`. The body to send is the output of the encoder, whose
    /// length is [`ChunkEncoder::encoded_length`]. The body of `request` itself does not matter.
    ///
    /// ```
    /// use connect_core::{Bytes, Timestamp};
    /// use connect_core::auth::{Credentials, SigV4};
    ///
    /// let signer = SigV4::new(Credentials::new("AKIDEXAMPLE", "secret"), "us-east-1", "s3");
    /// let mut head = http::Request::put("https://bucket.s3.amazonaws.com/key").body(())?;
    /// let now = Timestamp::new(1_440_938_160, 0);
    /// let mut encoder = signer.sign_chunks(&mut head, now, 11, None)?;
    ///
    /// let mut body = Vec::new();
    /// for part in ["hello, ", "you!"] {
    ///     encoder.push(Bytes::from(part));
    ///     while let Some(chunk) = encoder.next_chunk() {
    ///         body.extend_from_slice(&chunk);
    ///     }
    /// }
    /// let length = encoder.encoded_length();
    /// body.extend_from_slice(&encoder.finish());
    /// assert!(body.starts_with(b"b;chunk-signature="));
    /// assert_eq!(body.len() as u64, length);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign`](Self::sign), and if the request has the
    /// header that would be the trailer.
    pub fn sign_chunks<B>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        length: u64,
        trailer: Option<ChecksumAlgorithm>,
    ) -> Result<ChunkEncoder, AuthError> {
        let kept = self.kept_correction(request.uri());
        self.sign_chunks_by(request, now, kept.as_ref(), Chunks { length, trailer, signed: true }).map(|(_, body)| body)
    }

    /// Signs the head of `request`, and returns the encoder that encodes its body of `length` bytes
    /// in chunks without signatures, with a checksum in a trailer.
    ///
    /// Sets the headers of [`sign_chunks`](Self::sign_chunks). Nothing but `https` protects such a
    /// body: do not send it over `http`.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign_chunks`](Self::sign_chunks).
    pub fn sign_unsigned_chunks<B>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        length: u64,
        trailer: ChecksumAlgorithm,
    ) -> Result<ChunkEncoder, AuthError> {
        let kept = self.kept_correction(request.uri());
        let chunks = Chunks { length, trailer: Some(trailer), signed: false };
        self.sign_chunks_by(request, now, kept.as_ref(), chunks).map(|(_, body)| body)
    }

    /// Signs the head of `request`, and returns the time of the signature and the encoder.
    pub(super) fn sign_chunks_by<B>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        correction: Option<&ClockCorrection>,
        chunks: Chunks,
    ) -> Result<(Timestamp, ChunkEncoder), AuthError> {
        if let Some(name) = chunks.trailer.map(ChecksumAlgorithm::trailer)
            && request.headers().contains_key(name)
        {
            let reason = format!(
                "the request has the header `{name}`, which would be its trailer: remove the header, or ask for no trailer"
            );
            return Err(AuthError::new(AuthProblem::Unsignable, reason));
        }
        let head = self.sign_head(request, Payload::Chunks(chunks), now, correction)?;
        Ok((head.signed_at, ChunkEncoder::new(&head, chunks)))
    }
}

/// The properties of a body in chunks.
#[derive(Clone, Copy)]
pub(super) struct Chunks {
    /// The number of bytes before they are encoded.
    pub(super) length: u64,
    pub(super) trailer: Option<ChecksumAlgorithm>,
    /// True if each chunk has a signature.
    pub(super) signed: bool,
}

impl Chunks {
    /// Sets the headers that describe the body, but `x-amz-content-sha256`.
    pub(super) fn set_headers(&self, headers: &mut HeaderMap) -> Result<(), AuthError> {
        push_encoding(headers)?;
        set(headers, X_AMZ_DECODED_CONTENT_LENGTH, Ok::<_, AuthError>(HeaderValue::from(self.length)))?;
        match self.trailer {
            Some(algorithm) => {
                set(headers, X_AMZ_TRAILER, Ok::<_, AuthError>(HeaderValue::from_static(algorithm.trailer())))
            }
            None => {
                headers.remove(X_AMZ_TRAILER);
                Ok(())
            }
        }
    }

    /// Returns the word that stands for the body, in place of its hash.
    pub(super) fn word(&self) -> &'static str {
        match (self.signed, self.trailer) {
            (false, _) => UNSIGNED_WITH_TRAILER,
            (true, Some(_)) => SIGNED_WITH_TRAILER,
            (true, None) => SIGNED,
        }
    }
}

/// Appends `aws-chunked` to the content encodings, unless it is the last of them.
fn push_encoding(headers: &mut HeaderMap) -> Result<(), AuthError> {
    let given: Vec<&[u8]> = headers.get_all(CONTENT_ENCODING).iter().map(HeaderValue::as_bytes).collect();
    let mut encodings = given.join(&b","[..]);
    let last = encodings.rsplit(|&byte| byte == b',').next().unwrap_or_default();
    if last.trim_ascii().eq_ignore_ascii_case(AWS_CHUNKED.as_bytes()) {
        return Ok(());
    }
    if !encodings.is_empty() {
        encodings.push(b',');
    }
    encodings.extend_from_slice(AWS_CHUNKED.as_bytes());
    set(headers, CONTENT_ENCODING, HeaderValue::from_maybe_shared(Bytes::from(encodings)))
}

/// An encoder of a body in chunks, from [`SigV4::sign_chunks`] or [`SigV4::sign_unsigned_chunks`].
///
/// Pass the data to [`push`](Self::push) in pieces of any size. After each, send what
/// [`next_chunk`](Self::next_chunk) returns until it returns `None`, and at the end send what
/// [`finish`](Self::finish) returns. Each chunk but the last has 64 KiB of data, so the encoder
/// holds no more than that beside what was pushed.
pub struct ChunkEncoder {
    chain: Option<Chain>,
    checksum: Option<Checksum>,
    /// The data that was pushed and is not in a chunk yet.
    queue: VecDeque<Bytes>,
    /// The next chunk: room for its line, and then its data.
    chunk: Vec<u8>,
    encoded_length: u64,
}

impl ChunkEncoder {
    fn new(head: &SignedHead, chunks: Chunks) -> Self {
        let chain = chunks.signed.then(|| Chain::new(head.key.clone(), head.time, &head.signature));
        let checksum = chunks.trailer.map(Checksum::new);
        let encoded_length = encoded_length(chunks.length, chunks.signed, checksum.as_ref());
        Self { chain, checksum, queue: VecDeque::new(), chunk: Vec::new(), encoded_length }
    }

    /// Returns the number of bytes of the encoded body, if the length of the data is the one that
    /// was signed.
    pub fn encoded_length(&self) -> u64 {
        self.encoded_length
    }

    /// Adds data.
    pub fn push(&mut self, data: Bytes) {
        if !data.is_empty() {
            self.queue.push_back(data);
        }
    }

    /// Returns the next encoded chunk, or `None` if that needs more data.
    pub fn next_chunk(&mut self) -> Option<Bytes> {
        self.fill();
        (self.data_length() == CHUNK).then(|| self.encode())
    }

    /// Returns the rest of the encoded body: the chunks that are left, the empty chunk, and the
    /// trailers.
    pub fn finish(mut self) -> Bytes {
        let mut rest = Vec::new();
        while let Some(chunk) = self.next_chunk() {
            rest.extend_from_slice(&chunk);
        }
        if self.data_length() > 0 {
            rest.extend_from_slice(&self.encode());
        }
        rest.push(b'0');
        if let Some(chain) = &mut self.chain {
            rest.extend_from_slice(SIGNATURE);
            rest.extend_from_slice(chain.chunk(&[]).as_bytes());
        }
        rest.extend_from_slice(b"\r\n");
        if let Some(trailer) = self.checksum.map(Checksum::trailer) {
            rest.extend_from_slice(trailer.as_bytes());
            rest.extend_from_slice(b"\r\n");
            if let Some(chain) = &mut self.chain {
                rest.extend_from_slice(TRAILER_SIGNATURE);
                rest.extend_from_slice(chain.trailers(format!("{trailer}\n").as_bytes()).as_bytes());
                rest.extend_from_slice(b"\r\n");
            }
        }
        rest.extend_from_slice(b"\r\n");
        Bytes::from(rest)
    }

    /// Moves data from the queue to the next chunk, until it is full.
    fn fill(&mut self) {
        while let Some(front) = self.queue.front_mut() {
            if self.chunk.is_empty() {
                self.chunk.reserve_exact(LONGEST_LINE + CHUNK + 2);
                self.chunk.resize(LONGEST_LINE, 0);
            }
            let room = LONGEST_LINE + CHUNK - self.chunk.len();
            let data = front.split_to(front.len().min(room));
            if front.is_empty() {
                self.queue.pop_front();
            }
            if let Some(checksum) = &mut self.checksum {
                checksum.update(&data);
            }
            self.chunk.extend_from_slice(&data);
            if self.data_length() == CHUNK {
                return;
            }
        }
    }

    fn data_length(&self) -> usize {
        self.chunk.len().saturating_sub(LONGEST_LINE)
    }

    /// Returns the next chunk, with the data that it has.
    fn encode(&mut self) -> Bytes {
        let mut chunk = std::mem::take(&mut self.chunk);
        let (room, data) = chunk.split_at_mut(LONGEST_LINE);
        let mut line = format!("{:x}", data.len()).into_bytes();
        if let Some(chain) = &mut self.chain {
            line.extend_from_slice(SIGNATURE);
            line.extend_from_slice(chain.chunk(data).as_bytes());
        }
        line.extend_from_slice(b"\r\n");
        // The line ends where the data begins.
        let start = room.len().saturating_sub(line.len());
        room[start..].copy_from_slice(&line);
        chunk.extend_from_slice(b"\r\n");
        Bytes::from(chunk).slice(start..)
    }
}

impl fmt::Debug for ChunkEncoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkEncoder").field("encoded_length", &self.encoded_length).finish_non_exhaustive()
    }
}

/// Returns the number of bytes of `length` bytes in chunks.
fn encoded_length(length: u64, signed: bool, checksum: Option<&Checksum>) -> u64 {
    let length_of = |number: usize| u64::try_from(number).unwrap_or(0);
    let signature = if signed { length_of(SIGNATURE.len() + DIGITS) } else { 0 };
    let chunk = |data: u64| hex_digits(data) + signature + 2 + data + 2;
    let rest = match length % CHUNK_LENGTH {
        0 => 0,
        data => chunk(data),
    };
    let trailer = checksum.map_or(0, |checksum| {
        let signature = if signed { length_of(TRAILER_SIGNATURE.len() + DIGITS) + 2 } else { 0 };
        checksum.trailer_length() + 2 + signature
    });
    let full = (length / CHUNK_LENGTH).saturating_mul(chunk(CHUNK_LENGTH));
    full.saturating_add(rest + chunk(0) + trailer)
}

/// Returns the number of hexadecimal digits of a number.
fn hex_digits(number: u64) -> u64 {
    u64::from(number.checked_ilog(16).unwrap_or(0)) + 1
}
