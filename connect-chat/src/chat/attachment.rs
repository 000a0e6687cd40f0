//! Files in a chat: to the store of the service, and from it.

use std::collections::BTreeMap;

use bytes::Bytes;
use connect_api::participant::{
    CompleteAttachmentUpload, CompleteAttachmentUploadError, GetAttachment, GetAttachmentError, StartAttachmentUpload,
    StartAttachmentUploadError, UploadMetadata,
};
use connect_core::{Blob, Client, Error, connect_operation};
use thiserror::Error as ThisError;

use super::SharedToken;
use crate::location::Location;

/// The most bytes of a file. The service's limit is 20 MB.
const LARGEST: usize = 64 << 20;

/// A file to send in a chat.
///
/// The service takes files of at most 20 MB and of some types, which [its guide][guide] lists.
///
/// [guide]: https://docs.aws.amazon.com/connect/latest/adminguide/enable-attachments.html
#[derive(Clone, Debug)]
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

/// A file that could not be sent or read.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum AttachmentError {
    /// The service refused the file, or could not be reached.
    #[error("the file cannot be sent: {0}")]
    Start(#[from] Error<StartAttachmentUploadError>),
    /// The file did not get into the store of the service.
    #[error("the file cannot be uploaded: {0}")]
    Upload(#[source] Error),
    /// The file is in the store, and was not sent.
    #[error("the file is uploaded and cannot be sent: {0}")]
    Complete(#[from] Error<CompleteAttachmentUploadError>),
    /// There is no such file, it is not approved yet, or the service could not be reached.
    #[error("the file cannot be read: {0}")]
    Get(#[from] Error<GetAttachmentError>),
    /// The file did not come out of the store of the service.
    #[error("the file cannot be downloaded: {0}")]
    Download(#[source] Error),
    /// The service answered without a URL, without the ID, or with a URL that is not one.
    #[error("the service gave no usable URL of the file: try again, or update this crate")]
    Incomplete,
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
pub(super) async fn send(client: &Client, token: &SharedToken, file: Attachment) -> Result<String, AttachmentError> {
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    let start = StartAttachmentUpload::new(file.content_type, size, file.name, token.get());
    let started = client.send(&start).await?;
    let (Some(id), Some(upload)) = (started.attachment_id, started.upload_metadata) else {
        return Err(AttachmentError::Incomplete);
    };
    put(client, upload, file.bytes).await?;
    client.send(&CompleteAttachmentUpload::new(vec![id.clone()], token.get())).await?;
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
pub(super) async fn read(client: &Client, token: &SharedToken, id: &str) -> Result<Bytes, AttachmentError> {
    let got = client.send(&GetAttachment::new(id, token.get())).await?;
    let location = got.url.as_deref().and_then(Location::parse).ok_or(AttachmentError::Incomplete)?;
    location.read(client, LARGEST).await.map_err(AttachmentError::Download)
}
