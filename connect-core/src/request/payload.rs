//! Encodes payloads: members that are the whole body.

use bytes::Bytes;
use http::HeaderValue;

use crate::json::Writer;

/// The writer of a payload member; see
/// [`EncodeJson::encode_payload`](crate::EncodeJson::encode_payload).
#[derive(Debug)]
pub struct Payload<'e> {
    pub(super) body: &'e mut PayloadBody,
    pub(super) sensitive: &'e mut bool,
}

/// The content of a payload.
#[derive(Debug, Default)]
pub(super) enum PayloadBody {
    #[default]
    None,
    Json(Writer),
    Bytes(Bytes, HeaderValue),
}

impl Payload<'_> {
    /// Marks the body sensitive, so that it is redacted wherever the request is shown.
    pub fn mark_sensitive(&mut self) {
        *self.sensitive = true;
    }

    /// Sends JSON, which `write` writes, as `application/json`.
    pub fn json(self, write: impl FnOnce(&mut Writer)) {
        let mut writer = Writer::with_capacity(256);
        write(&mut writer);
        *self.body = PayloadBody::Json(writer);
    }

    /// Sends `{}` as `application/json`.
    pub fn empty_object(self) {
        self.json(|writer| {
            writer.begin_object();
            writer.end_object();
        });
    }

    /// Sends text as `text/plain`.
    pub fn text(self, text: &str) {
        *self.body =
            PayloadBody::Bytes(Bytes::copy_from_slice(text.as_bytes()), HeaderValue::from_static("text/plain"));
    }

    /// Sends bytes as `application/octet-stream`.
    pub fn bytes(self, bytes: Bytes) {
        *self.body = PayloadBody::Bytes(bytes, HeaderValue::from_static("application/octet-stream"));
    }
}
