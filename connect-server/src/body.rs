//! The bodies of requests and responses.

mod incoming;
mod outgoing;

pub(crate) use self::incoming::{Settings, collect, stream};
pub use self::outgoing::ResponseBody;
