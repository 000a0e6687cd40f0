//! From an HTTP response to an output.

mod error;
mod metadata;
pub(crate) mod output;

pub use self::error::DecodeError;
pub use self::metadata::ResponseMetadata;
pub(crate) use self::metadata::request_id;
pub use self::output::{DecodeOutput, Json, MemoryLimit, OutputShape, RawOutput};
