// Printed by cargo-connect 0.1.0 from the model of LightHouse_2019, version 2019-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The shapes that several operations use.

use connect_core::{UnknownValue, connect_shape};

/// The structure `Lamp`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct Lamp {
    /// The member `lens`.
    pub lens: Option<Lens>,
    /// The member `size`.
    pub size: Option<f64>,
}

/// The values of `Lens`.
#[connect_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lens {
    /// The value `first-order`.
    FirstOrder,
    /// The value `second-order`.
    SecondOrder,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
