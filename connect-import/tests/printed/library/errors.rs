// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The modeled errors.

use connect_core::connect_error;

/// The error `NotFound` (HTTP 404).
#[connect_error(status = 404, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NotFound {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `shelf`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(length(1..=100), pattern = "[a-z `]+")]
    pub shelf: Option<String>,
}

/// The error `Slow` (HTTP 429). The service throttled the request.
#[connect_error(status = 429, retryable(throttling), rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Slow {
    /// The member `message`.
    pub message: Option<String>,
}
