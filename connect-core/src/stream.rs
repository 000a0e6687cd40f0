//! Streams: bodies that need not fit into memory.

pub use crate::binding::FileStream;
#[cfg(any(feature = "futures-io", feature = "tokio"))]
pub use crate::transport::stream::AsyncReader;
pub use crate::transport::stream::{ByteStream, Collect, Reader, StreamError, StreamErrorKind};
