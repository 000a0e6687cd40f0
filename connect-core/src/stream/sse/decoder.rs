//! The decoder of server-sent events, without I/O.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;

use super::ServerSentEvent;
use crate::stream::split::{Ends, Lines, TooLong};

/// The byte order mark in UTF-8.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// A decoder of server-sent events from chunks of bytes, cut anywhere.
///
/// Source: the HTML standard, section 9.2.6,
/// <https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation>.
#[derive(Debug)]
pub(crate) struct SseDecoder {
    lines: Lines,
    limit: usize,
    is_after_first_line: bool,
    data: Data,
    event: Option<String>,
    /// The ID of the event that is being read.
    id: Option<String>,
    /// The wait that the event that is being read sets.
    retry: Option<Duration>,
    last_id: String,
    last_retry: Option<Duration>,
}

/// The lines of data of one event.
#[derive(Debug, Default)]
enum Data {
    #[default]
    None,
    /// The only line so far.
    Line(Bytes),
    /// Two or more lines, with a LF between two.
    Lines(Vec<u8>),
}

impl Data {
    fn len(&self) -> usize {
        match self {
            Self::None => 0,
            Self::Line(line) => line.len(),
            Self::Lines(lines) => lines.len(),
        }
    }

    fn push(&mut self, line: Bytes) {
        *self = match std::mem::take(self) {
            Self::None => Self::Line(line),
            Self::Line(first) => Self::Lines([&first[..], b"\n", &line[..]].concat()),
            Self::Lines(mut lines) => {
                lines.push(b'\n');
                lines.extend_from_slice(&line);
                Self::Lines(lines)
            }
        };
    }

    /// Returns the data as UTF-8.
    fn take(&mut self) -> Option<Bytes> {
        let data = match std::mem::take(self) {
            Self::None => return None,
            Self::Line(line) => line,
            Self::Lines(lines) => lines.into(),
        };
        Some(match String::from_utf8_lossy(&data) {
            Cow::Borrowed(_) => data,
            Cow::Owned(text) => text.into(),
        })
    }
}

impl SseDecoder {
    /// Creates a decoder that rejects events with more than `limit` bytes in a line or in the data.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            lines: Lines::new(Ends::Any),
            limit,
            is_after_first_line: false,
            data: Data::None,
            event: None,
            id: None,
            retry: None,
            last_id: String::new(),
            last_retry: None,
        }
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

    /// Returns the next event, whose data is UTF-8; `None` if its end has not come.
    ///
    /// After an error the decoder is of no further use.
    pub(crate) fn next(&mut self) -> Result<Option<ServerSentEvent<Bytes>>, TooLong> {
        while let Some(line) = self.next_line()? {
            if !line.is_empty() {
                self.field(&line);
            } else if let Some(event) = self.dispatch() {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Ends the stream, and returns the data of the event within which it ended, if it did. The
    /// standard discards such an event.
    pub(crate) fn finish(&mut self) -> Result<Option<Bytes>, TooLong> {
        self.lines.finish();
        while let Some(line) = self.next_line()? {
            // The wait of a line that was cut would be another.
            if !line.starts_with(b"retry") {
                self.field(&line);
            }
        }
        Ok(self.data.take())
    }

    /// Returns the ID of the last event that has one, whether or not the event had data. It is
    /// empty if no event had one, or the last reset it.
    pub(crate) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// Returns the wait before a reconnection that the stream has set last.
    pub(crate) fn last_retry(&self) -> Option<Duration> {
        self.last_retry
    }

    /// Takes over what stays from one connection to the next: the last ID and the wait.
    pub(crate) fn inherit(&mut self, before: &Self) {
        self.last_id.clone_from(&before.last_id);
        self.last_retry = before.last_retry;
    }

    fn next_line(&mut self) -> Result<Option<Bytes>, TooLong> {
        let mut line = self.lines.next(self.limit.saturating_sub(self.data.len()))?;
        if let Some(line) = &mut line
            && !std::mem::replace(&mut self.is_after_first_line, true)
            && line.starts_with(BOM)
        {
            let _ = line.split_to(BOM.len());
        }
        Ok(line)
    }

    fn field(&mut self, line: &Bytes) {
        let colon = line.iter().position(|byte| *byte == b':');
        let name = &line[..colon.unwrap_or(line.len())];
        let value = colon.map_or(Bytes::new(), |colon| line.slice(colon + 1..));
        let value = if value.starts_with(b" ") { value.slice(1..) } else { value };
        match name {
            b"data" => self.data.push(value),
            b"event" => self.event = Some(text(&value)),
            b"id" if !value.contains(&0) => self.id = Some(text(&value)),
            b"retry" => {
                if let Some(wait) = milliseconds(&value) {
                    self.retry = Some(wait);
                    self.last_retry = Some(wait);
                }
            }
            // Comments, whose name is empty, and fields that the standard does not define.
            _ => {}
        }
    }

    /// Returns the event that an empty line has ended; `None` if it has no data.
    fn dispatch(&mut self) -> Option<ServerSentEvent<Bytes>> {
        let event = self.event.take().filter(|name| !name.is_empty());
        let (id, retry) = (self.id.take(), self.retry.take());
        if let Some(id) = &id {
            self.last_id.clone_from(id);
        }
        self.data.take().map(|data| ServerSentEvent { data, event, id, retry })
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Returns the time of ASCII digits. One that is too long for 64 bits is the longest.
fn milliseconds(digits: &[u8]) -> Option<Duration> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = std::str::from_utf8(digits).ok()?.parse().unwrap_or(u64::MAX);
    Some(Duration::from_millis(number))
}
