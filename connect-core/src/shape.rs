//! Values with their own form on the wire, whatever the format: strings, integers, secrets, blobs
//! and files.

mod blob;
mod file;
pub(crate) mod integer;
mod map;
mod secret;
pub(crate) mod string;
mod zero;

pub use self::blob::Blob;
pub use self::file::FilePart;
pub use self::integer::{IntegerShape, UnknownInteger};
pub use self::secret::{Redact, Secret};
pub use self::string::{StringShape, UnknownValue};
pub use self::zero::{HasZeroValue, ZeroValue};
pub use crate::{integer_shape, string_shape};
