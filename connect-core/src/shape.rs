//! Values with a form of their own on the wire, below any format: strings, integers, secrets and
//! blobs.

mod blob;
pub(crate) mod integer;
mod map;
mod secret;
pub(crate) mod string;
mod zero;

pub use self::blob::Blob;
pub use self::integer::{IntegerShape, UnknownInteger};
pub use self::secret::{Redact, Secret};
pub use self::string::{StringShape, UnknownValue};
pub use self::zero::{HasZeroValue, ZeroValue};
pub use crate::{integer_shape, string_shape};
