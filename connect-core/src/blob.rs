//! Blobs: binary values.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::HasLength;
use crate::json::{DecodeError, DecodeJson, EncodeJson, Invalid, Reader, Writer};
use crate::request::Payload;

/// A binary value (Smithy's `blob`): padded base64 (RFC 4648, section 4) in JSON, and the bytes
/// themselves as a payload.
///
/// `Debug` shows only the length, because a blob may contain anything. Cloning is cheap.
///
/// ```
/// use connect_core::{Blob, json};
///
/// let blob = Blob::from(*b"value");
/// assert_eq!(json::to_string(&blob), "\"dmFsdWU=\"");
/// assert_eq!(json::from_slice::<Blob>(b"\"dmFsdWU=\"")?, blob);
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Blob(Bytes);

impl Blob {
    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Converts into the bytes without copying them.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

impl From<Bytes> for Blob {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl<const N: usize> From<[u8; N]> for Blob {
    fn from(bytes: [u8; N]) -> Self {
        Self(Bytes::copy_from_slice(&bytes))
    }
}

#[diagnostic::do_not_recommend]
impl HasLength for Blob {
    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for Blob {
    fn encode_json(&self, writer: &mut Writer) {
        writer.string(&encode_base64(&self.0));
    }

    fn encode_payload(&self, payload: Payload<'_>) {
        payload.bytes(self.0.clone());
    }
}

#[diagnostic::do_not_recommend]
impl DecodeJson for Blob {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.parsed_string("a base64 string", |text| decode_base64(text).map(Self::from))
    }

    fn decode_payload(body: &Bytes) -> Result<Option<Self>, DecodeError> {
        Ok((!body.is_empty()).then(|| Self(body.clone())))
    }
}

pub(crate) fn encode_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}
