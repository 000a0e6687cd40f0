// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetAttachment`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConnectionToken, InternalServerException, ThrottlingException, ValidationException,
};

/// The operation `GetAttachment` of Amazon Connect Participant Service.
///
/// See [`GetAttachment`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectparticipant-2018-09-07/GetAttachment
#[connect_operation(
    method = "POST",
    uri = "/participant/attachment",
    output = GetAttachmentOutput,
    errors(
        AccessDeniedException,
        InternalServerException,
        ThrottlingException,
        ValidationException,
    ),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct GetAttachment {
    /// The member `AttachmentId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_id: String,
    /// The member `ConnectionToken`. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
    /// The member `UrlExpiryInSeconds`. 5 to 300.
    #[connect(range(5..=300))]
    pub url_expiry_in_seconds: Option<i32>,
    /// The member `UrlContentDisposition`.
    pub url_content_disposition: Option<ContentDisposition>,
}

impl GetAttachment {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(attachment_id: impl Into<String>, connection_token: ConnectionToken) -> Self {
        Self {
            attachment_id: attachment_id.into(),
            connection_token,
            url_expiry_in_seconds: None,
            url_content_disposition: None,
        }
    }
}

/// The values of `ContentDisposition`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentDisposition {
    /// The value `INLINE`.
    Inline,
    /// The value `ATTACHMENT`.
    Attachment,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`GetAttachment`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAttachmentOutput {
    /// The member `Url`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub url: Option<String>,
    /// The member `UrlExpiry`.
    pub url_expiry: Option<String>,
    /// The member `AttachmentSizeInBytes`. At least 1.
    #[connect(range(1..))]
    pub attachment_size_in_bytes: i64,
}
