//! Bodies of requests and responses.

use bytes::Bytes;

/// The body of a request or response: bytes, all of them at hand.
///
/// It is opaque so that bodies that are streamed can come without a break.
#[derive(Clone, Default)]
pub struct Body(Bytes);

impl Body {
    /// A body of no bytes.
    pub const fn empty() -> Self {
        Self(Bytes::new())
    }

    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Converts into the bytes without copying them.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
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
    /// Shows the length: a body can hold secrets.
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
