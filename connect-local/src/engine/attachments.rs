//! `StartAttachmentUpload`, `CompleteAttachmentUpload` and `GetAttachment`, and the files.

use std::sync::Arc;

use bytes::Bytes;
use connect_api::participant::{
    CompleteAttachmentUpload, ContentDisposition, GetAttachment, GetAttachmentOutput, StartAttachmentUpload,
    StartAttachmentUploadOutput, UploadMetadata,
};
use serde::{Deserialize, Serialize};

use super::commit::Call;
use super::item::{ItemAttachment, ItemKind};
use super::model::{Attachment, Role, Ticket, Token};
use super::record::{Change, Record};
use super::transaction::Transaction;
use super::{Engine, EngineError};
use crate::clock::{Millis, iso};

/// The size of a file: 20 MB.
pub(crate) const FILE_SIZE: usize = 20 * 1024 * 1024;

/// The types of files, by the ends of their names.
const TYPES: &[(&str, &str)] = &[
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("heic", "image/heic"),
    ("jfif", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("mov", "video/quicktime"),
    ("mp4", "video/mp4"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("rtf", "application/rtf"),
    ("txt", "text/plain"),
    ("wav", "audio/wav"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// A file that is downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The name of the file.
    pub name: String,
    /// The media type of the file.
    pub content_type: String,
    /// True if a browser shows the file, false if it saves it.
    pub is_inline: bool,
    /// The bytes of the file.
    pub bytes: Bytes,
}

/// An upload that was started, as its first answer is kept.
#[derive(Serialize, Deserialize)]
struct Started {
    id: String,
    token: Token,
    expires: Millis,
}

impl Engine {
    /// Serves `StartAttachmentUpload`. The URL is for [`Engine::upload`].
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// `ValidationException` for a file that is too large or of another type, and
    /// `ServiceQuotaExceededException` if the chat has the number of files that the settings allow.
    pub fn start_attachment_upload(
        &self,
        input: StartAttachmentUpload,
    ) -> Result<StartAttachmentUploadOutput, EngineError> {
        const CALL: Call = Call::participant("StartAttachmentUpload");
        self.shared.write(CALL, move |transaction| {
            let (chat, participant) = transaction.state.authorized(input.connection_token.expose())?;
            let (contact_id, id) = (chat.contact.id.clone(), participant.id.clone());
            let request = (&input.content_type, &input.attachment_name, input.attachment_size_in_bytes);
            let started = transaction.once(CALL, &id, input.client_token.as_deref(), &request, |transaction| {
                transaction.start_upload(&contact_id, &id, &input)
            })?;
            let mut upload = UploadMetadata::default();
            upload.url = Some(format!("{}/attachments/{}?token={}", transaction.base_url, started.id, started.token.0));
            upload.url_expiry = Some(iso(started.expires));
            upload.headers_to_include = Some([("Content-Type".to_owned(), input.content_type)].into());
            let mut output = StartAttachmentUploadOutput::default();
            output.attachment_id = Some(started.id);
            output.upload_metadata = Some(upload);
            Ok(output)
        })
    }

    /// Saves the bytes of a file, sent to the URL of `StartAttachmentUpload`.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token does not belong to the file or has expired,
    /// `ConflictException` if the file was completed, and `ValidationException` if the size is not
    /// the one that was announced.
    pub fn upload(&self, attachment_id: &str, token: &str, bytes: Bytes) -> Result<(), EngineError> {
        let (id, token) = (attachment_id.to_owned(), Token(token.to_owned()));
        self.shared.write(Call::local(), move |transaction| {
            let now = transaction.now;
            let attachment = transaction.state.attachments.get(&id);
            let attachment = attachment.filter(|one| one.upload.token == token && now < one.upload.expires);
            let attachment =
                attachment.ok_or_else(|| EngineError::access_denied("the URL is not valid: start an upload"))?;
            if attachment.completed {
                return Err(EngineError::conflict("the upload is completed: start a new one"));
            }
            if attachment.size != bytes.len() as u64 {
                let message = "the size is not `AttachmentSizeInBytes`: send as many bytes as were announced";
                return Err(EngineError::validation(message));
            }
            let attachment = Attachment { uploaded: true, ..Attachment::clone(attachment) };
            transaction.change(Change::PutBlob { id, bytes });
            transaction.put(Record::Attachment(Arc::new(attachment)));
            Ok(())
        })
    }

    /// Serves `CompleteAttachmentUpload`: the file becomes an item of the chat.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// `ValidationException` for a file that is not the participant's or was not uploaded, and
    /// `ConflictException` if it was completed before.
    pub fn complete_attachment_upload(&self, input: CompleteAttachmentUpload) -> Result<(), EngineError> {
        const CALL: Call = Call::participant("CompleteAttachmentUpload");
        self.shared.write(CALL, move |transaction| {
            let (chat, participant) = transaction.state.authorized(input.connection_token.expose())?;
            let (contact_id, id) = (chat.contact.id.clone(), participant.id.clone());
            let ids = &input.attachment_ids;
            transaction.once(CALL, &id, input.client_token.as_deref(), ids, |transaction| match ids.as_slice() {
                [attachment] => transaction.complete_upload(&contact_id, &id, attachment),
                _ => Err(EngineError::validation("`AttachmentIds` is not valid: name one attachment")),
            })
        })
    }

    /// Serves `GetAttachment`. The URL is for [`Engine::download`].
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat or
    /// is that of a bot, and `ValidationException` for a file that is not in the chat.
    pub fn get_attachment(&self, input: GetAttachment) -> Result<GetAttachmentOutput, EngineError> {
        self.shared.write(Call::participant("GetAttachment"), move |transaction| {
            let (chat, participant) = transaction.state.authorized(input.connection_token.expose())?;
            if participant.role == Role::CustomBot {
                return Err(EngineError::access_denied("a custom participant has no access to attachments"));
            }
            let lifetime = input.url_expiry_in_seconds.unwrap_or(300);
            if !(5..=300).contains(&lifetime) {
                return Err(EngineError::validation("`UrlExpiryInSeconds` is not valid: use 5 to 300"));
            }
            let attachment = transaction.state.attachments.get(&input.attachment_id);
            let attachment = attachment.filter(|one| one.completed && one.contact_id == chat.contact.id);
            let attachment = attachment
                .ok_or_else(|| EngineError::validation("`AttachmentId` is not that of a file in the chat"))?;
            let mut attachment = Attachment::clone(attachment);
            let expires = transaction.now.saturating_add(Millis::from(lifetime) * 1000);
            let ticket = Ticket {
                token: transaction.token()?,
                expires,
                inline: input.url_content_disposition == Some(ContentDisposition::Inline),
            };
            let mut output = GetAttachmentOutput::default();
            let base = transaction.base_url;
            output.url = Some(format!("{base}/attachments/{}?token={}", attachment.id, ticket.token.0));
            output.url_expiry = Some(iso(expires));
            output.attachment_size_in_bytes = i64::try_from(attachment.size).unwrap_or(i64::MAX);
            let now = transaction.now;
            attachment.downloads.retain(|one| now < one.expires);
            attachment.downloads.push(ticket);
            transaction.put(Record::Attachment(Arc::new(attachment)));
            Ok(output)
        })
    }

    /// Returns a file, requested at the URL of `GetAttachment`.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token does not belong to the file or has expired.
    pub fn download(&self, attachment_id: &str, token: &str) -> Result<File, EngineError> {
        let denied = || EngineError::access_denied("the URL is not valid: call `GetAttachment`");
        let (attachment, is_inline) = self.shared.read(Call::local(), |state, now| {
            let attachment = state.attachments.get(attachment_id).ok_or_else(denied)?;
            let ticket = attachment.downloads.iter().find(|one| one.token.0 == token && now < one.expires);
            Ok((Arc::clone(attachment), ticket.ok_or_else(denied)?.inline))
        })?;
        let bytes = self.shared.blob(attachment_id)?.ok_or_else(denied)?;
        let (name, content_type) = (attachment.name.clone(), attachment.content_type.clone());
        Ok(File { name, content_type, is_inline, bytes })
    }
}

impl Transaction<'_> {
    fn start_upload(
        &mut self,
        contact_id: &str,
        id: &str,
        input: &StartAttachmentUpload,
    ) -> Result<Started, EngineError> {
        let invalid = EngineError::validation;
        let size = u64::try_from(input.attachment_size_in_bytes).ok();
        let size = size.filter(|size| (1..=FILE_SIZE as u64).contains(size));
        let size = size.ok_or_else(|| invalid("`AttachmentSizeInBytes` is not valid: a file has 1 byte to 20 MB"))?;
        let name = &input.attachment_name;
        if !(1..=256).contains(&name.chars().count()) || name.contains(['/', '\\', '\0', '\r', '\n']) {
            return Err(invalid("`AttachmentName` is not valid: use the name of a file, up to 256 characters"));
        }
        let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
        let is_known_end = end.is_some_and(|end| TYPES.iter().any(|(known, _)| *known == end));
        if !is_known_end || !TYPES.iter().any(|(_, known)| known.eq_ignore_ascii_case(&input.content_type)) {
            return Err(invalid("the type of the file is not supported: use one of the feature specifications"));
        }
        let files = self.state.attachments.values().filter(|one| one.contact_id == contact_id).count();
        if files >= self.settings.attachments {
            return Err(EngineError::quota_exceeded("the chat has too many attachments: send no more"));
        }
        let started = Started {
            id: self.uuid()?,
            token: self.token()?,
            expires: self.now.saturating_add(self.settings.upload_lifetime),
        };
        self.put(Record::Attachment(Arc::new(Attachment {
            id: started.id.clone(),
            contact_id: contact_id.to_owned(),
            participant_id: id.to_owned(),
            name: name.clone(),
            content_type: input.content_type.clone(),
            size,
            upload: Ticket { token: started.token.clone(), expires: started.expires, inline: false },
            uploaded: false,
            completed: false,
            downloads: Vec::new(),
        })));
        Ok(started)
    }

    fn complete_upload(&mut self, contact_id: &str, id: &str, attachment: &str) -> Result<(), EngineError> {
        let attachment = self.state.attachments.get(attachment).filter(|one| one.participant_id == id);
        let attachment =
            attachment.ok_or_else(|| EngineError::validation("`AttachmentIds` names no upload of the participant"))?;
        if attachment.completed {
            return Err(EngineError::conflict("the upload is completed: complete an upload once"));
        }
        if !attachment.uploaded {
            return Err(EngineError::validation("the file was not uploaded: send it to the URL first"));
        }
        let attachment = Attachment { completed: true, ..Attachment::clone(attachment) };
        self.join(contact_id, id)?;
        let mut item = self.item_from(contact_id, Some(id), ItemKind::Attachment, &attachment.content_type)?;
        item.attachments.push(ItemAttachment {
            id: attachment.id.clone(),
            name: attachment.name.clone(),
            content_type: attachment.content_type.clone(),
        });
        self.put(Record::Attachment(Arc::new(attachment)));
        self.add(item);
        self.is_active_again(contact_id, id)
    }
}
