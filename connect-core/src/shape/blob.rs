//! Blobs: binary values.

use bytes::Bytes;

use crate::validate::CheckLength;

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

    pub(crate) fn bytes(&self) -> &Bytes {
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

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
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
impl CheckLength for Blob {
    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blob_is_read_as_bytes() {
        fn first(bytes: impl AsRef<[u8]>) -> Option<u8> {
            bytes.as_ref().first().copied()
        }
        assert_eq!(first(Blob::from([7, 8])), Some(7));
        assert_eq!(first(Blob::default()), None);
    }
}
