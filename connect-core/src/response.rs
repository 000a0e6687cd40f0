//! From an HTTP response to an output.

mod error;
mod metadata;
mod output;

pub use self::error::DecodeError;
pub use self::metadata::ResponseMetadata;
pub(crate) use self::metadata::request_id;
pub use self::output::{DecodeOutput, Json, JsonOutput, RawOutput, header, payload, prefix_headers, read_output};
