// Printed by cargo-connect 0.1.0 from the model of LightHouse_2019, version 2019-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! 2 operations of `LightHouse_2019`, API version 2019-01-01.

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    dead_code,
    deprecated,
    unused_imports,
    reason = "the module is the service's model, of which a program uses a part"
)]

use connect_core::connect_service;

mod errors;
mod log;
mod read;
mod shapes;

pub use self::errors::Foggy;
pub use self::log::{Color, Keeper, Log, LogError, LogOutput, Ship};
pub use self::read::Read;
pub use self::shapes::{Lamp, Lens};

/// The service `LightHouse_2019`.
#[connect_service(
    aws_json = "1.1",
    target = "LightHouse_2019",
    query_compatible,
    auth = basic,
)]
#[derive(Clone, Copy, Debug)]
pub struct LightHouse2019;
