//! From an HTTP response to an output.

mod error;
mod metadata;
pub(crate) mod output;
mod place;
mod streamed;

pub use self::error::DecodeError;
pub use self::metadata::ResponseMetadata;
pub(crate) use self::metadata::{request_id, request_id_with_body};
pub use self::output::{DecodeOutput, Json, MemoryLimit, OutputShape, RawOutput};
pub(crate) use self::place::{Value, text_at, value_at};
pub(crate) use self::streamed::StreamedBody;
