//! Verification of bodies in chunks, with the content encoding `aws-chunked`.

use bytes::{Buf, Bytes, BytesMut};

use super::super::chain::Chain;
use super::super::checksum::Checksum;
use super::super::chunks::{Chunks, SIGNATURE, TRAILER_SIGNATURE};
use super::super::key::is_equal;
use super::cover::other_body;
use super::error::VerifyError;
use crate::transport::stream::{EncodeBody, StreamError};

/// The most bytes of data in a chunk.
const LONGEST_CHUNK: usize = 16 << 20;
/// The most bytes of a line, which is that before a chunk or that of a trailer.
const LONGEST_LINE: usize = 1024;

/// A decoder of chunks. It returns their data.
pub(super) struct ChunkDecoder {
    /// The chain of the signatures, if the chunks have some.
    chain: Option<Chain>,
    checksum: Option<Checksum>,
    /// The number of bytes of data that have not come.
    missing: u64,
    buffer: BytesMut,
    state: State,
}

enum State {
    Line,
    /// The data of a chunk follows, which has this length and signature.
    Data(usize, Bytes),
    /// The trailer follows.
    Trailer,
    /// The signature of the trailer follows, whose canonical form this is.
    TrailerSignature(Vec<u8>),
    /// The empty line at the end follows.
    Last,
    Ended,
    Failed,
}

impl ChunkDecoder {
    /// Creates a decoder. `chain` is that of the signatures, if the chunks have some.
    pub(super) fn new(chain: Option<Chain>, chunks: Chunks) -> Self {
        Self {
            chain,
            checksum: chunks.trailer.map(Checksum::new),
            missing: chunks.length,
            buffer: BytesMut::new(),
            state: State::Line,
        }
    }

    /// Returns the data of the next chunk, if it is complete.
    fn advance(&mut self) -> Result<Option<Bytes>, VerifyError> {
        loop {
            self.state = match std::mem::replace(&mut self.state, State::Failed) {
                State::Data(length, signature) => {
                    if self.buffer.len() < length + 2 {
                        self.state = State::Data(length, signature);
                        return Ok(None);
                    }
                    let data = self.buffer.split_to(length).freeze();
                    if !self.buffer.starts_with(b"\r\n") {
                        return Err(malformed());
                    }
                    self.buffer.advance(2);
                    self.check(&data, &signature)?;
                    self.state = State::Line;
                    return Ok(Some(data));
                }
                State::Ended if self.buffer.is_empty() => {
                    self.state = State::Ended;
                    return Ok(None);
                }
                State::Ended | State::Failed => return Err(malformed()),
                state => {
                    let Some(line) = self.line()? else {
                        self.state = state;
                        return Ok(None);
                    };
                    self.after(state, &line)?
                }
            }
        }
    }

    /// Reads a line, and returns the state after it.
    fn after(&mut self, state: State, line: &Bytes) -> Result<State, VerifyError> {
        match state {
            State::Line => {
                let (length, signature) = self.head(line)?;
                if length > 0 {
                    return Ok(State::Data(length, signature));
                }
                if self.missing > 0 {
                    return Err(malformed());
                }
                self.check(&[], &signature)?;
                Ok(if self.checksum.is_some() { State::Trailer } else { State::Last })
            }
            State::Trailer => {
                let expected = self.checksum.take().map(Checksum::trailer).unwrap_or_default();
                if !is_trailer(line, &expected) {
                    return Err(other_body());
                }
                let canonical = format!("{expected}\n").into_bytes();
                Ok(if self.chain.is_some() { State::TrailerSignature(canonical) } else { State::Last })
            }
            State::TrailerSignature(canonical) => {
                let signature = line.strip_prefix(TRAILER_SIGNATURE).ok_or_else(malformed)?;
                let chain = self.chain.as_mut().ok_or_else(malformed)?;
                let is_signature = is_equal(chain.trailers(&canonical).as_bytes(), signature);
                if is_signature { Ok(State::Last) } else { Err(mismatch()) }
            }
            _ if line.is_empty() => Ok(State::Ended),
            _ => Err(malformed()),
        }
    }

    /// Takes a line, if it is complete.
    fn line(&mut self) -> Result<Option<Bytes>, VerifyError> {
        let end = self.buffer.iter().take(LONGEST_LINE).position(|&byte| byte == b'\n');
        let Some(end) = end else {
            return if self.buffer.len() < LONGEST_LINE { Ok(None) } else { Err(malformed()) };
        };
        let mut line = self.buffer.split_to(end + 1).freeze();
        line.truncate(end);
        if line.last() != Some(&b'\r') {
            return Err(malformed());
        }
        line.truncate(end - 1);
        Ok(Some(line))
    }

    /// Reads the line before a chunk: its length, and its signature if it has one.
    fn head(&self, line: &Bytes) -> Result<(usize, Bytes), VerifyError> {
        let split = line.iter().position(|&byte| byte == b';').unwrap_or(line.len());
        let (length, rest) = (&line[..split], line.slice(split..));
        let signature = match (&self.chain, rest.strip_prefix(SIGNATURE)) {
            (Some(_), Some(signature)) => rest.slice_ref(signature),
            (None, None) if rest.is_empty() => rest,
            _ => return Err(malformed()),
        };
        let is_number = !length.is_empty() && length.iter().all(u8::is_ascii_hexdigit);
        let length = std::str::from_utf8(length).ok().filter(|_| is_number);
        let length = length.and_then(|length| usize::from_str_radix(length, 16).ok());
        let is_allowed = |length: &usize| {
            *length <= LONGEST_CHUNK && u64::try_from(*length).is_ok_and(|length| length <= self.missing)
        };
        Ok((length.filter(is_allowed).ok_or_else(malformed)?, signature))
    }

    /// Checks the signature of a chunk, and adds its data to the checksum.
    fn check(&mut self, data: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        if let Some(chain) = &mut self.chain
            && !is_equal(chain.chunk(data).as_bytes(), signature)
        {
            return Err(mismatch());
        }
        if let Some(checksum) = &mut self.checksum {
            checksum.update(data);
        }
        self.missing = self.missing.saturating_sub(u64::try_from(data.len()).unwrap_or(u64::MAX));
        Ok(())
    }
}

/// Returns true if a line is the trailer `expected`, with spaces around the value or not.
fn is_trailer(line: &[u8], expected: &str) -> bool {
    let split = |line: &[u8]| {
        let at = line.iter().position(|&byte| byte == b':')?;
        Some((line[..at].to_ascii_lowercase(), line[at + 1..].trim_ascii().to_vec()))
    };
    split(line).is_some_and(|given| Some(given) == split(expected.as_bytes()))
}

fn malformed() -> VerifyError {
    VerifyError::incomplete("the body is not in chunks of `aws-chunked` of the stated length: encode it again")
}

fn mismatch() -> VerifyError {
    VerifyError::wrong("the signature of a chunk does not match: check that nothing modifies the body in transit")
}

impl EncodeBody for ChunkDecoder {
    fn push(&mut self, chunk: Bytes) {
        self.buffer.extend_from_slice(&chunk);
    }

    fn next_encoded(&mut self) -> Option<Result<Bytes, StreamError>> {
        self.advance().map_err(StreamError::source).transpose()
    }

    fn finish(self: Box<Self>) -> Result<Bytes, StreamError> {
        if matches!(self.state, State::Ended) {
            return Ok(Bytes::new());
        }
        Err(StreamError::source(VerifyError::incomplete("the body is cut: send all of its chunks")))
    }
}
