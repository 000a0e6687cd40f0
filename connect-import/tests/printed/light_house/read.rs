// Printed by cargo-connect 0.1.0 from the model of LightHouse_2019, version 2019-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `Read`.

use connect_core::connect_operation;

use super::{Lamp, LightHouse2019};

/// The operation `Read` of `LightHouse_2019`. The service accepts other authentication too:
/// `smithy.api#httpDigestAuth`.
#[connect_operation(service = LightHouse2019, output = Lamp)]
#[derive(Clone, Debug, Default)]
pub struct Read {}
