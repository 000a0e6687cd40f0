//! Values with a form of their own on the wire, below any format: strings, integers, secrets and
//! blobs.

mod blob;
mod integer;
mod secret;
mod string;

pub use self::blob::Blob;
pub use self::integer::{IntegerShape, UnknownInteger, unknown_integer};
pub use self::secret::{Redact, Secret};
pub use self::string::{StringShape, UnknownValue, unknown_value};
pub use crate::{integer_shape, string_shape};
