//! Bodies of requests and responses.

use bytes::Bytes;

/// The body of a request or a response, complete in memory.
///
/// The type is opaque so that streamed bodies can be added without a breaking change.
#[derive(Clone, Default)]
pub struct Body(Bytes);

impl Body {
    /// Creates an empty body.
    pub const fn empty() -> Self {
        Self(Bytes::new())
    }

    /// Returns the bytes of the body.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Converts the body into its bytes, without a copy.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    /// Returns the length of the body in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns true if the body has no bytes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl std::fmt::Debug for Body {
    /// Shows the length alone, because a body can hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}

macro_rules! from {
    ($($type:ty)*) => {$(
        impl From<$type> for Body {
            fn from(bytes: $type) -> Self {
                Self(bytes.into())
            }
        }
    )*};
}

from!(Bytes Vec<u8> String &'static str &'static [u8]);

impl From<Body> for Bytes {
    fn from(body: Body) -> Self {
        body.0
    }
}
