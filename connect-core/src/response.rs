//! From an HTTP response to an output, and back.

mod encode_error;
mod encoder;
mod error;
mod metadata;
pub(crate) mod output;
mod place;
pub(crate) mod sent;
mod streamed;

pub use self::encode_error::EncodeError;
pub use self::encoder::ResponseEncoder;
pub use self::error::DecodeError;
pub use self::metadata::ResponseMetadata;
pub(crate) use self::metadata::{request_id, request_id_with_body};
pub use self::output::{DecodeOutput, Json, MemoryLimit, OutputShape, RawOutput};
pub(crate) use self::place::{Value, text_at, value_at};
pub use self::sent::{EncodeOutput, SentOutput};
pub(crate) use self::streamed::StreamedBody;
