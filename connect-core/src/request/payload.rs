//! Members that are the whole body.

use bytes::Bytes;
use http::HeaderValue;

use crate::json::Writer;

/// The place of a member that is the whole body; see [`EncodeJson::encode_payload`](crate::EncodeJson::encode_payload).
#[derive(Debug)]
pub struct Payload<'e> {
    pub(super) body: &'e mut PayloadBody,
    pub(super) sensitive: &'e mut bool,
}

/// What was written.
#[derive(Debug, Default)]
pub(super) enum PayloadBody {
    #[default]
    None,
    Json(Writer),
    Bytes(Bytes, HeaderValue),
}

impl Payload<'_> {
    /// Marks the body sensitive: what shows the request to people then leaves it out.
    pub fn mark_sensitive(&mut self) {
        *self.sensitive = true;
    }

    /// The body is JSON, which `write` writes.
    pub fn json(self, write: impl FnOnce(&mut Writer)) {
        let mut writer = Writer::with_capacity(256);
        write(&mut writer);
        *self.body = PayloadBody::Json(writer);
    }

    /// The body is `{}`.
    pub fn empty_object(self) {
        self.json(|writer| {
            writer.begin_object();
            writer.end_object();
        });
    }

    /// The body is a text: `text/plain`.
    pub fn text(self, text: &str) {
        *self.body =
            PayloadBody::Bytes(Bytes::copy_from_slice(text.as_bytes()), HeaderValue::from_static("text/plain"));
    }

    /// The body is bytes: `application/octet-stream`.
    pub fn bytes(self, bytes: Bytes) {
        *self.body = PayloadBody::Bytes(bytes, HeaderValue::from_static("application/octet-stream"));
    }
}
