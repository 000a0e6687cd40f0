// Printed by cargo-connect 0.1.0 from the model of LightHouse_2019, version 2019-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The modeled errors.

use connect_core::connect_error;

/// The error `Foggy`.
#[connect_error(code = "Weather.Foggy", rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Foggy {
    /// The member `message`.
    pub message: Option<String>,
}
