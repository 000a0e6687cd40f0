//! Splits the chunks of a text into its lines.

use std::collections::VecDeque;

use bytes::Bytes;

/// A splitter of chunks into lines, whatever the chunks are.
///
/// Each byte is looked at once. A line that is within one chunk is a slice of it; one that goes
/// over several is assembled.
#[derive(Debug, Default)]
pub(super) struct Lines {
    chunks: VecDeque<Bytes>,
    /// The start of a line that goes on in the next chunk. It contains no end of a line.
    partial: Vec<u8>,
    ends: Ends,
    /// True if the last line ended with a CR, so that a LF that comes next belongs to that end.
    after_cr: bool,
    is_finished: bool,
}

/// The ends of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Ends {
    /// LF alone. A CR before it is left to the reader of the line.
    #[default]
    Lf,
    /// CRLF, LF, and CR.
    Any,
}

/// A line that is longer than its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl Lines {
    pub(super) fn new(ends: Ends) -> Self {
        Self { ends, ..Self::default() }
    }

    /// Adds the next chunk of the text.
    pub(super) fn push(&mut self, chunk: Bytes) {
        if !chunk.is_empty() {
            self.chunks.push_back(chunk);
        }
    }

    /// Marks the end of the text: a last line without an end is a line too.
    pub(super) fn finish(&mut self) {
        self.is_finished = true;
    }

    /// Returns the next line, without its end; `None` if its end has not come.
    ///
    /// After [`TooLong`] the lines that follow have no meaning.
    pub(super) fn next(&mut self, limit: usize) -> Result<Option<Bytes>, TooLong> {
        while let Some(chunk) = self.chunks.front_mut() {
            if std::mem::take(&mut self.after_cr) && chunk.first() == Some(&b'\n') {
                let _ = chunk.split_to(1);
            }
            let end = match self.ends {
                Ends::Lf => chunk.iter().position(|byte| *byte == b'\n'),
                Ends::Any => chunk.iter().position(|byte| matches!(byte, b'\n' | b'\r')),
            };
            let length = end.unwrap_or(chunk.len());
            if self.partial.len() + length > limit {
                return Err(TooLong);
            }
            let part = chunk.split_to(length);
            if end.is_some() {
                self.after_cr = chunk.split_to(1).first() == Some(&b'\r');
            }
            if chunk.is_empty() {
                self.chunks.pop_front();
            }
            match end {
                Some(_) if self.partial.is_empty() => return Ok(Some(part)),
                _ => self.partial.extend_from_slice(&part),
            }
            if end.is_some() {
                return Ok(Some(std::mem::take(&mut self.partial).into()));
            }
        }
        if self.is_finished && !self.partial.is_empty() {
            return Ok(Some(std::mem::take(&mut self.partial).into()));
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(ends: Ends, chunks: &[&'static str]) -> Vec<String> {
        let mut lines = Lines::new(ends);
        let mut found = Vec::new();
        let mut drain = |lines: &mut Lines| {
            while let Some(line) = lines.next(usize::MAX).unwrap() {
                found.push(String::from_utf8(line.to_vec()).unwrap());
            }
        };
        for chunk in chunks {
            lines.push(Bytes::from_static(chunk.as_bytes()));
            drain(&mut lines);
        }
        lines.finish();
        drain(&mut lines);
        found
    }

    #[test]
    fn each_end_ends_one_line() {
        assert_eq!(split(Ends::Any, &["a\r\nb\nc\rd\n\re\r\r\nf"]), ["a", "b", "c", "d", "", "e", "", "f"]);
        assert_eq!(split(Ends::Lf, &["a\r\nb\rc\n\nd"]), ["a\r", "b\rc", "", "d"]);
    }

    #[test]
    fn an_end_in_two_chunks_ends_one_line() {
        assert_eq!(split(Ends::Any, &["a\r", "\nb"]), ["a", "b"]);
        assert_eq!(split(Ends::Any, &["a\r", "", "\n", "\nb"]), ["a", "", "b"]);
        assert_eq!(split(Ends::Any, &["a\r", "b"]), ["a", "b"]);
    }

    #[test]
    fn a_line_is_ready_when_its_cr_has_come() {
        let mut lines = Lines::new(Ends::Any);
        lines.push(Bytes::from_static(b"a\r"));
        assert_eq!(lines.next(9), Ok(Some(Bytes::from_static(b"a"))));
        assert_eq!(lines.next(9), Ok(None));
    }

    #[test]
    fn a_line_within_a_chunk_is_not_copied() {
        let chunk = Bytes::from_static(b"one\ntwo\n");
        let mut lines = Lines::new(Ends::Lf);
        lines.push(chunk.clone());
        let (one, two) = (lines.next(9).unwrap().unwrap(), lines.next(9).unwrap().unwrap());
        assert_eq!((one.as_ptr(), two.as_ptr()), (chunk.as_ptr(), chunk[4..].as_ptr()));
    }

    #[test]
    fn a_line_beyond_the_limit_is_reported_before_its_end_comes() {
        let mut lines = Lines::new(Ends::Lf);
        lines.push(Bytes::from_static(b"123\n12"));
        assert_eq!(lines.next(3), Ok(Some(Bytes::from_static(b"123"))));
        assert_eq!(lines.next(3), Ok(None));
        lines.push(Bytes::from_static(b"34"));
        assert_eq!(lines.next(3), Err(TooLong));
    }
}
