// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CompleteAttachmentUpload`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConflictException, ConnectionToken, InternalServerException, ServiceQuotaExceededException,
    ThrottlingException, ValidationException,
};

/// The operation `CompleteAttachmentUpload` of Amazon Connect Participant Service.
///
/// See [`CompleteAttachmentUpload`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectparticipant-2018-09-07/CompleteAttachmentUpload
#[connect_operation(
    method = "POST",
    uri = "/participant/complete-attachment-upload",
    output = (),
    errors(
        AccessDeniedException,
        InternalServerException,
        ThrottlingException,
        ValidationException,
        ServiceQuotaExceededException,
        ConflictException,
    ),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CompleteAttachmentUpload {
    /// The member `AttachmentIds`. Exactly 1 item.
    #[connect(length(1), items(length(1..=256)))]
    pub attachment_ids: Vec<String>,
    /// The member `ClientToken`. 1 to 500 characters.
    #[connect(idempotency_token, length(1..=500))]
    pub client_token: Option<String>,
    /// The member `ConnectionToken`. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl CompleteAttachmentUpload {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(attachment_ids: Vec<String>, connection_token: ConnectionToken) -> Self {
        Self { attachment_ids, client_token: None, connection_token }
    }
}
