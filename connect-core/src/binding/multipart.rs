//! Bodies that consist of parts: `multipart/form-data`.
//!
//! Each member is a part with its wire name. The source of the format is [RFC
//! 7578](https://www.rfc-editor.org/rfc/rfc7578). Names are escaped as the [HTML
//! standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data)
//! says, and contents are sent as they are.

mod boundary;
mod file_stream;
mod part;

pub use self::file_stream::FileStream;
pub use self::part::{EncodePart, PartWriter};

use std::ops::Range;

use bytes::Bytes;
use http::HeaderValue;

use self::boundary::Boundary;
use crate::transport::stream::ByteStream;

/// The media type of a body of parts. Its header also has the boundary between the parts.
pub(crate) const MULTIPART: &str = "multipart/form-data";

/// The parts of a body.
#[derive(Debug, Default)]
pub(crate) struct Multipart {
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    /// The header fields, each with its line break.
    head: String,
    content: Content,
    /// The byte ranges of secrets in the content.
    secrets: Vec<Range<usize>>,
}

#[derive(Debug)]
enum Content {
    Bytes(Bytes),
    Stream(ByteStream),
}

/// A finished body.
#[derive(Debug)]
pub(crate) struct MultipartBody {
    pub(crate) content: MultipartContent,
    pub(crate) content_type: HeaderValue,
}

/// The bytes of a finished body.
#[derive(Debug)]
pub(crate) enum MultipartContent {
    /// All bytes, and the byte ranges of secrets.
    Bytes(Bytes, Vec<Range<usize>>),
    /// A stream, since a part is one.
    Stream(Box<ByteStream>),
}

impl Multipart {
    /// Joins the parts. The same parts always give the same bytes, unless one streams.
    /// Returns `None` if a part streams and the system has no random bytes for the boundary.
    pub(crate) fn finish(self) -> Option<MultipartBody> {
        let boundary = self.boundary()?;
        let delimiter = format!("--{}", boundary.as_str());
        let mut pieces = Pieces::with_capacity(self.size(&delimiter));
        for part in self.parts {
            for text in [&*delimiter, "\r\n", &part.head, "\r\n"] {
                pieces.bytes.extend_from_slice(text.as_bytes());
            }
            match part.content {
                Content::Bytes(content) => pieces.add(&content, part.secrets),
                Content::Stream(stream) => pieces.add_stream(stream),
            }
            pieces.bytes.extend_from_slice(b"\r\n");
        }
        for text in [&*delimiter, "--\r\n"] {
            pieces.bytes.extend_from_slice(text.as_bytes());
        }
        Some(MultipartBody { content: pieces.finish(), content_type: boundary.content_type() })
    }

    fn boundary(&self) -> Option<Boundary> {
        let contents = self.parts.iter().map(|part| match &part.content {
            Content::Bytes(content) => Some(&**content),
            Content::Stream(_) => None,
        });
        match contents.collect::<Option<Vec<_>>>() {
            Some(contents) => Some(Boundary::outside(&contents)),
            None => Boundary::random(),
        }
    }

    /// Returns the number of bytes of the body, or a few more, without the streams.
    fn size(&self, delimiter: &str) -> usize {
        // Two dashes, and at most four line breaks.
        let around = delimiter.len() + 8;
        let content = |content: &Content| match content {
            Content::Bytes(content) => content.len(),
            Content::Stream(_) => 0,
        };
        let parts = self.parts.iter().map(|part| part.head.len() + content(&part.content) + around);
        parts.sum::<usize>() + around
    }
}

/// A body to which parts are added.
#[derive(Default)]
struct Pieces {
    /// The streams so far, and the bytes between them.
    streams: Vec<ByteStream>,
    /// The bytes after the last stream.
    bytes: Vec<u8>,
    /// The byte ranges of secrets.
    secrets: Vec<Range<usize>>,
}

impl Pieces {
    fn with_capacity(capacity: usize) -> Self {
        Self { bytes: Vec::with_capacity(capacity), ..Self::default() }
    }

    fn add(&mut self, content: &[u8], secrets: Vec<Range<usize>>) {
        let shift = self.bytes.len();
        self.secrets.extend(secrets.into_iter().map(|range| range.start + shift..range.end + shift));
        self.bytes.extend_from_slice(content);
    }

    fn add_stream(&mut self, stream: ByteStream) {
        self.streams.extend([std::mem::take(&mut self.bytes).into(), stream]);
    }

    fn finish(mut self) -> MultipartContent {
        if self.streams.is_empty() {
            return MultipartContent::Bytes(self.bytes.into(), self.secrets);
        }
        // A stream is shown nowhere, so its secrets need no redaction.
        self.streams.push(self.bytes.into());
        MultipartContent::Stream(Box::new(ByteStream::joined(self.streams)))
    }
}
