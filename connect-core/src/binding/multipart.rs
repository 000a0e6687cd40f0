//! Bodies that consist of parts: `multipart/form-data`.
//!
//! Each member is a part with its wire name. The source of the format is [RFC
//! 7578](https://www.rfc-editor.org/rfc/rfc7578). Names are escaped as the [HTML
//! standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data)
//! says, and contents are sent as they are.

mod boundary;
mod part;

pub use self::part::{EncodePart, PartWriter};

use std::ops::Range;

use bytes::Bytes;
use http::HeaderValue;

use self::boundary::Boundary;

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
    content: Bytes,
    /// The byte ranges of secrets in the content.
    secrets: Vec<Range<usize>>,
}

/// A finished body.
#[derive(Debug)]
pub(crate) struct MultipartBody {
    pub(crate) bytes: Bytes,
    pub(crate) content_type: HeaderValue,
    /// The byte ranges of secrets.
    pub(crate) secrets: Vec<Range<usize>>,
}

impl Multipart {
    /// Joins the parts. The same parts always give the same bytes.
    pub(crate) fn finish(self) -> MultipartBody {
        let contents: Vec<_> = self.parts.iter().map(|part| &*part.content).collect();
        let boundary = Boundary::outside(&contents);
        let delimiter = format!("--{}", boundary.as_str());
        // Two dashes, and at most four line breaks.
        let around = delimiter.len() + 8;
        let size: usize = self.parts.iter().map(|part| part.head.len() + part.content.len() + around).sum();
        let mut bytes = Vec::with_capacity(size + around);
        let mut secrets = Vec::new();
        for part in self.parts {
            for text in [&*delimiter, "\r\n", &part.head, "\r\n"] {
                bytes.extend_from_slice(text.as_bytes());
            }
            let shift = bytes.len();
            secrets.extend(part.secrets.into_iter().map(|range| range.start + shift..range.end + shift));
            bytes.extend_from_slice(&part.content);
            bytes.extend_from_slice(b"\r\n");
        }
        for text in [&*delimiter, "--\r\n"] {
            bytes.extend_from_slice(text.as_bytes());
        }
        MultipartBody { bytes: bytes.into(), content_type: boundary.content_type(), secrets }
    }
}
