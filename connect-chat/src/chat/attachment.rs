//! Files in a chat: to the store of the service, and from it.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use connect_api::participant::{
    CompleteAttachmentUpload, CompleteAttachmentUploadError, GetAttachment, GetAttachmentError, StartAttachmentUpload,
    StartAttachmentUploadError, UploadMetadata,
};
use connect_core::{Blob, Client, Error, connect_operation};

use super::Shared;
use crate::location::Location;

/// The most bytes of a file. The service's limit is 20 MB.
const LARGEST: usize = 64 << 20;

/// A file to send in a chat.
///
/// The service takes files of at most 20 MB and of some types, which [its guide][guide] lists.
///
/// `Debug` shows the size and the media type, but neither the name nor the bytes.
///
/// [guide]: https://docs.aws.amazon.com/connect/latest/adminguide/enable-attachments.html
#[derive(Clone)]
pub struct Attachment {
    name: String,
    content_type: String,
    bytes: Bytes,
}

impl Attachment {
    /// Creates a file with its name, such as `invoice.pdf`, and its media type, such as
    /// `application/pdf`.
    pub fn new(name: impl Into<String>, content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: content_type.into(), bytes: bytes.into() }
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment")
            .field("content_type", &self.content_type)
            .field("size", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// A file that could not be sent or read.
#[derive(Debug)]
#[non_exhaustive]
pub enum AttachmentError {
    /// The service refused the file, or could not be reached.
    Start(Error<StartAttachmentUploadError>),
    /// The file did not get into the store of the service.
    Upload(Error),
    /// The file is in the store, and was not sent.
    Complete(Error<CompleteAttachmentUploadError>),
    /// There is no such file, it is not approved yet, or the service could not be reached.
    Get(Error<GetAttachmentError>),
    /// The file did not come out of the store of the service.
    Download(Error),
    /// The service answered without a URL, without the ID, or with a URL that is not one.
    Incomplete,
}

impl fmt::Display for AttachmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(error) => write!(f, "the file cannot be sent: {error}"),
            Self::Upload(error) => write!(f, "the file cannot be uploaded: {error}"),
            Self::Complete(error) => write!(f, "the file is uploaded and cannot be sent: {error}"),
            Self::Get(error) => write!(f, "the file cannot be read: {error}"),
            Self::Download(error) => write!(f, "the file cannot be downloaded: {error}"),
            Self::Incomplete => {
                f.write_str("the service gave no usable URL of the file: try again, or update this crate")
            }
        }
    }
}

impl StdError for AttachmentError {
    /// Returns the cause of the call's error, whose own text is in `Display`.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Start(error) => error.source(),
            Self::Upload(error) | Self::Download(error) => error.source(),
            Self::Complete(error) => error.source(),
            Self::Get(error) => error.source(),
            Self::Incomplete => None,
        }
    }
}

/// The request that puts a file into the store.
#[connect_operation(method = "PUT", uri = "/<Path+>", output = (), idempotent)]
struct PutFile {
    path: String,
    #[connect(query_map)]
    query: BTreeMap<String, String>,
    #[connect(prefix_headers = "")]
    headers: BTreeMap<String, String>,
    #[connect(payload)]
    file: Blob,
}

/// Sends a file, and returns the ID of the attachment.
pub(super) async fn send(client: &Client, shared: &Shared, file: Attachment) -> Result<String, AttachmentError> {
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    let start = StartAttachmentUpload::new(file.content_type, size, file.name, shared.token());
    let started = client.send(&start).await.map_err(AttachmentError::Start)?;
    let (Some(id), Some(upload)) = (started.attachment_id, started.upload_metadata) else {
        return Err(AttachmentError::Incomplete);
    };
    put(client, upload, file.bytes).await?;
    let complete = CompleteAttachmentUpload::new(vec![id.clone()], shared.token());
    client.send(&complete).await.map_err(AttachmentError::Complete)?;
    Ok(id)
}

async fn put(client: &Client, upload: UploadMetadata, file: Bytes) -> Result<(), AttachmentError> {
    let location = upload.url.as_deref().and_then(Location::parse).ok_or(AttachmentError::Incomplete)?;
    let request = PutFile {
        path: location.path,
        query: location.query,
        headers: upload.headers_to_include.unwrap_or_default(),
        file: Blob::from(file),
    };
    client.call(&request).endpoint(location.endpoint).send().await.map_err(AttachmentError::Upload)
}

/// Returns the bytes of an attachment.
pub(super) async fn read(client: &Client, shared: &Shared, id: &str) -> Result<Bytes, AttachmentError> {
    let got = client.send(&GetAttachment::new(id, shared.token())).await.map_err(AttachmentError::Get)?;
    let location = got.url.as_deref().and_then(Location::parse).ok_or(AttachmentError::Incomplete)?;
    location.read(client, LARGEST).await.map_err(AttachmentError::Download)
}
