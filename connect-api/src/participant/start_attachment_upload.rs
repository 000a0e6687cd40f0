// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartAttachmentUpload`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConnectionToken, InternalServerException, ServiceQuotaExceededException,
    ThrottlingException, ValidationException,
};

/// The operation `StartAttachmentUpload` of Amazon Connect Participant Service.
///
/// See [`StartAttachmentUpload`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectparticipant-2018-09-07/StartAttachmentUpload
#[connect_operation(
    method = "POST",
    uri = "/participant/start-attachment-upload",
    output = StartAttachmentUploadOutput,
    errors(
        AccessDeniedException,
        InternalServerException,
        ThrottlingException,
        ValidationException,
        ServiceQuotaExceededException,
    ),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct StartAttachmentUpload {
    /// The member `ContentType`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub content_type: String,
    /// The member `AttachmentSizeInBytes`. At least 1.
    #[connect(range(1..))]
    pub attachment_size_in_bytes: i64,
    /// The member `AttachmentName`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_name: String,
    /// The member `ClientToken`. 1 to 500 characters.
    #[connect(idempotency_token, length(1..=500))]
    pub client_token: Option<String>,
    /// The member `ConnectionToken`. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl StartAttachmentUpload {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        content_type: impl Into<String>,
        attachment_size_in_bytes: i64,
        attachment_name: impl Into<String>,
        connection_token: ConnectionToken,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            attachment_size_in_bytes,
            attachment_name: attachment_name.into(),
            client_token: None,
            connection_token,
        }
    }
}

/// The output of [`StartAttachmentUpload`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartAttachmentUploadOutput {
    /// The member `AttachmentId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_id: Option<String>,
    /// The member `UploadMetadata`.
    pub upload_metadata: Option<UploadMetadata>,
}

/// The structure `UploadMetadata`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMetadata {
    /// The member `Url`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub url: Option<String>,
    /// The member `UrlExpiry`.
    pub url_expiry: Option<String>,
    /// The member `HeadersToInclude`.
    #[connect(keys(length(1..=128)), values(length(1..=256)))]
    pub headers_to_include: Option<BTreeMap<String, String>>,
}
