//! The decoder of JSON lines, without I/O.

use bytes::Bytes;

use crate::stream::split::{Ends, Lines, TooLong};

/// A decoder of the lines of JSON from chunks of bytes, cut anywhere.
///
/// A CR before the LF is white space of the JSON. Lines of white space alone are skipped.
#[derive(Debug)]
pub(crate) struct LineDecoder {
    lines: Lines,
    limit: usize,
}

impl LineDecoder {
    /// Creates a decoder that rejects a line of more than `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Self { lines: Lines::new(Ends::Lf), limit }
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// Changes the limit.
    pub(crate) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Adds the next chunk of the stream.
    pub(crate) fn push(&mut self, chunk: Bytes) {
        self.lines.push(chunk);
    }

    /// Marks the end of the stream, which ends the last line.
    pub(crate) fn finish(&mut self) {
        self.lines.finish();
    }

    /// Returns the next line; `None` if its end has not come.
    ///
    /// After an error the decoder is of no further use.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, TooLong> {
        while let Some(line) = self.lines.next(self.limit)? {
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }
}
