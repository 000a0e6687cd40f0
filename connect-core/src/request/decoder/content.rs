//! The encoding and the media type of a request's body.

#[cfg(feature = "compression")]
use std::borrow::Cow;

use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};

use super::super::RequestError;
#[cfg(feature = "compression")]
use super::super::compression::{NotDecompressed, decompress, without_gzip};
use super::super::media_types::{is_of_type, without_parameters};
use super::RequestDecoder;
#[cfg(feature = "compression")]
use crate::binding::InvalidText;
use crate::metadata::{AuthScheme, Location};

impl RequestDecoder<'_> {
    /// Decompresses a body in gzip, if the operation compresses its bodies.
    #[cfg(feature = "compression")]
    pub(super) fn decompress(&mut self) {
        let headers = self.operation.compressed_from().and_then(|_| without_gzip(&self.headers));
        let Some(headers) = headers.filter(|_| !self.body.is_empty()) else { return };
        match decompress(&self.body, self.content_limit) {
            Ok(content) => self.body = content,
            Err(NotDecompressed::TooLarge) => {
                self.fault.get_or_insert(RequestError::content_too_large(self.content_limit));
            }
            Err(NotDecompressed::Damaged) => {
                let invalid = InvalidText::new("that of the body");
                self.fault.get_or_insert_with(|| RequestError::text("header", "content-encoding", invalid));
            }
        }
        self.headers = Cow::Owned(headers);
    }

    #[cfg(not(feature = "compression"))]
    #[expect(clippy::unused_self, reason = "the same call with and without the feature")]
    pub(super) fn decompress(&mut self) {}

    /// Refuses a body with a content encoding that neither the operation nor one of its members
    /// reads (RFC 9110, section 15.5.16).
    pub(super) fn check_content_encoding(&mut self) {
        let is_empty = self.body.is_empty() && self.stream.is_none();
        let has_constant = || self.operation.headers().iter().any(|(name, _)| is_named(name, &CONTENT_ENCODING));
        if is_empty
            || !self.headers.contains_key(CONTENT_ENCODING)
            || has_constant()
            || self.is_read_by_member(&CONTENT_ENCODING)
        {
            return;
        }
        let is_chunked = self.operation.auth() != AuthScheme::None;
        let is_read = |coding: &str| {
            coding.is_empty()
                || coding.eq_ignore_ascii_case("identity")
                // The verification of a signature removes the chunks, and leaves the header.
                || (is_chunked && coding.eq_ignore_ascii_case("aws-chunked"))
        };
        let mut lines = self.headers.get_all(CONTENT_ENCODING).iter();
        if !lines.all(|line| line.to_str().is_ok_and(|line| line.split(',').map(str::trim).all(is_read))) {
            let is_gzip_read =
                cfg!(feature = "compression") && self.stream.is_none() && self.operation.compressed_from().is_some();
            self.fault.get_or_insert_with(|| RequestError::content_encoding(is_gzip_read));
        }
    }

    /// Returns true if a body that is there has this media type. `None` means any, and so does a
    /// member that is the `content-type`. A constant `content-type` of the operation comes first.
    pub(super) fn check_content_type(&mut self, media_type: Option<&str>) -> bool {
        let is_empty = self.body.is_empty() && self.stream.is_none();
        let Some(media_type) = media_type.filter(|_| !is_empty) else { return true };
        let constant = self.operation.headers().iter().find(|(name, _)| is_named(name, &CONTENT_TYPE));
        let declared = constant.map_or(media_type, |(_, value)| value);
        let media_type = without_parameters(declared);
        let fits = is_of_type(self.headers.get(CONTENT_TYPE), media_type) || self.is_read_by_member(&CONTENT_TYPE);
        if !fits {
            self.fault.get_or_insert_with(|| RequestError::unsupported_media_type(media_type));
        }
        fits
    }

    /// Returns true if a member of the operation holds the header `header`.
    fn is_read_by_member(&self, header: &HeaderName) -> bool {
        self.operation.members().iter().any(|member| match member.location() {
            Location::Header(name) => is_named(name, header),
            Location::PrefixHeaders(prefix) => {
                header.as_str().get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            }
            _ => false,
        })
    }
}

/// Returns true if `name`, in any case, is the name of `header`.
fn is_named(name: &str, header: &HeaderName) -> bool {
    name.eq_ignore_ascii_case(header.as_str())
}
