//! Files of multipart bodies whose content streams.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::Path;

use crate::transport::stream::ByteStream;
use crate::validate::CheckLength;

/// A file in a multipart body whose content need not fit into memory: a name, a media type and a
/// [`ByteStream`].
///
/// The type is for members of an operation with `body = multipart`, also as `Option<FileStream>` or
/// `Vec<FileStream>`. A file whose bytes are in memory is a [`FilePart`](crate::shape::FilePart).
///
/// The length of the body is known if the lengths of all files are. The request can be sent again
/// if all files can start again. `Debug` shows no content.
///
/// ```no_run
/// use connect_core::connect_operation;
/// use connect_core::stream::FileStream;
///
/// #[connect_operation(method = "POST", uri = "/v1/files", body = multipart)]
/// struct UploadFile {
///     purpose: String,
///     file: FileStream,
/// }
///
/// let file = FileStream::from_path("training.jsonl", "application/jsonl")?;
/// let upload = UploadFile { purpose: "fine-tune".into(), file };
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct FileStream {
    file_name: Cow<'static, str>,
    content_type: Cow<'static, str>,
    content: ByteStream,
}

impl FileStream {
    /// Creates a file. `content_type` is its media type, such as `image/png`, or
    /// `application/octet-stream` for any bytes. A text that is no media type is a violation of the
    /// input.
    pub fn new(
        file_name: impl Into<Cow<'static, str>>,
        content_type: impl Into<Cow<'static, str>>,
        content: impl Into<ByteStream>,
    ) -> Self {
        Self { file_name: file_name.into(), content_type: content_type.into(), content: content.into() }
    }

    /// Creates a file from one of the file system, as [`ByteStream::from_path`] does. Its name is
    /// the last part of the path; bytes of the name that are not UTF-8 are replaced.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened, or is not a regular file.
    pub fn from_path(path: impl AsRef<Path>, content_type: impl Into<Cow<'static, str>>) -> io::Result<Self> {
        let path = path.as_ref();
        let content = ByteStream::from_path(path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self::new(name, content_type, content))
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
    pub fn content(&self) -> &ByteStream {
        &self.content
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("content", &self.content)
            .finish()
    }
}

/// The length of a file is its number of bytes, if it is known.
#[diagnostic::do_not_recommend]
impl CheckLength for FileStream {
    fn length(&self) -> Option<usize> {
        self.content.length().map(|length| usize::try_from(length).unwrap_or(usize::MAX))
    }
}
