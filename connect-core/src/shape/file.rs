//! Files of multipart bodies.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::validate::CheckLength;

/// A file in a multipart body: a name, a media type and bytes.
///
/// The type is for members of an operation with `body = multipart`, also as `Option<FilePart>` or
/// `Vec<FilePart>`. A file has no JSON. `Debug` shows no content. Cloning is cheap.
///
/// ```
/// use connect_core::shape::FilePart;
/// use connect_core::{Endpoint, Operation, RandomTokens, connect_operation};
///
/// #[connect_operation(method = "POST", uri = "/files", body = multipart)]
/// struct Upload {
///     purpose: String,
///     file: FilePart,
/// }
///
/// let file = FilePart::new("notes.txt", "text/plain", "Hello");
/// let upload = Upload { purpose: "assistants".into(), file };
/// let request = upload.to_http_request(&Endpoint::new("https://api.example")?, &RandomTokens)?;
/// assert_eq!(
///     request.body(),
///     "--_connect-part-0000000000\r\n\
///      Content-Disposition: form-data; name=\"Purpose\"\r\n\r\n\
///      assistants\r\n\
///      --_connect-part-0000000000\r\n\
///      Content-Disposition: form-data; name=\"File\"; filename=\"notes.txt\"\r\n\
///      Content-Type: text/plain\r\n\r\n\
///      Hello\r\n\
///      --_connect-part-0000000000--\r\n",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FilePart {
    file_name: Cow<'static, str>,
    content_type: Cow<'static, str>,
    bytes: Bytes,
}

impl FilePart {
    /// Creates a file. `content_type` is its media type, such as `image/png`, or
    /// `application/octet-stream` for any bytes. A text that is no media type is a violation of the
    /// input.
    pub fn new(
        file_name: impl Into<Cow<'static, str>>,
        content_type: impl Into<Cow<'static, str>>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        Self { file_name: file_name.into(), content_type: content_type.into(), bytes: bytes.into() }
    }

    /// Returns the name of the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Returns the media type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Returns the content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &format_args!("{} bytes", self.bytes.len()))
            .finish()
    }
}

/// The length of a file is its number of bytes.
#[diagnostic::do_not_recommend]
impl CheckLength for FilePart {
    fn length(&self) -> Option<usize> {
        Some(self.bytes.len())
    }
}
