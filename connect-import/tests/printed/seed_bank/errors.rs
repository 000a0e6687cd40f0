// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The modeled errors.

use connect_core::connect_error;

/// The error `Clash` (HTTP 409). The error is transient.
#[connect_error(status = 409, retryable, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Clash {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `after`.
    #[connect(header = "Retry-After")]
    pub after: Option<i32>,
}

/// The error `Busy` (HTTP 429). The service throttled the request.
#[connect_error(status = 429, retryable(throttling), rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Busy {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `Missing`.
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Missing {
    /// The member `message`.
    pub message: Option<String>,
}
