// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! 8 operations of Seed Bank, API version 2031-02-03.
//!
//! `smithy.rules#clientContextParams` on `SeedBank`: the endpoint depends on settings of the
//! client.
//!
//! Its endpoints are not declared: the endpoint rules are not standard: no host was found, or
//! no rules for the hosts (at `rules`). Create an `Endpoint` from the URL. Requests are signed
//! for `seeds`.

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

mod add_sample;
mod drop_sample;
mod errors;
mod get_species;
mod list_species;
mod ping;
mod put_species;
mod read_scan;
mod watch_samples;

pub use self::add_sample::{AddSample, AddSampleError, AddSampleOutput};
pub use self::drop_sample::{DropSample, DropSampleError};
pub use self::errors::{Busy, Clash, Missing};
pub use self::get_species::{
    Garden, GetSpecies, GetSpeciesError, GetSpeciesOutput, Label, OldLabel, Origin,
    SPECIES_GONE, State, Unit,
};
pub use self::list_species::{ListSpecies, ListSpeciesError, ListSpeciesOutput, Page};
pub use self::ping::{Ping, PingError};
pub use self::put_species::{Hardiness, PutSpecies, PutSpeciesError};
pub use self::read_scan::{ReadScan, ReadScanError, ReadScanOutput};
pub use self::watch_samples::{
    Added, Events, Shared, WatchSamples, WatchSamplesError, WatchSamplesOutput,
};
