// Printed by cargo-connect 0.1.0 from the model of LightHouse_2019, version 2019-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `Log`.

use connect_core::{
    Secret, Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape,
};

use super::{Foggy, Lamp, LightHouse2019};

/// The operation `Log` of `LightHouse_2019`. The service accepts other authentication too:
/// `smithy.api#httpDigestAuth`.
#[connect_operation(
    service = LightHouse2019,
    rename_all = "camelCase",
    output = LogOutput,
    errors(Foggy),
    host_prefix = "log.",
)]
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// The member `lamp`.
    pub lamp: Lamp,
    /// The member `turns`. At least 0. Default: `0`.
    #[connect(range(0..))]
    pub turns: Option<i32>,
    /// The member `few`. Default: `0`.
    pub few: Option<i16>,
    /// The member `many`.
    pub many: Option<i64>,
    /// The member `boxed`. At least 0.
    #[connect(range(0..))]
    pub boxed: Option<i32>,
    /// The member `lit`. Default: `false`.
    pub lit: Option<bool>,
    /// The member `colors`. The items differ.
    #[connect(unique)]
    pub colors: Option<Vec<Color>>,
    /// The member `ship`.
    pub ship: Option<Ship>,
}

/// The values of `Color`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// The value `red`.
    Red,
    /// The value `white`.
    White,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `Ship`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Ship {
    /// The member `name`.
    Name(String),
    /// The member `tons`. At least 0. Default: `0`.
    #[connect(range(0..))]
    Tons(i32),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The output of [`Log`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogOutput {
    /// The member `keeper`.
    #[connect(sensitive)]
    pub keeper: Option<Secret<Keeper>>,
}

/// The structure `Keeper`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Keeper {
    /// The member `since`.
    pub since: Option<Timestamp>,
}
