//! The names that the generated declarations use.

/// Maps the modules of the suites to their operations.
macro_rules! suites {
    (requests, $($module:ident: $operation:ident,)*) => {
        pub(crate) const REQUESTS: &[(&str, connect_params::operation::Prepare)] =
            &[$((stringify!($module), connect_params::operation::prepare::<requests::$module::$operation>)),*];
    };
    (responses, $($module:ident: $operation:ident,)*) => {
        pub(crate) const RESPONSES: &[(&str, connect_params::operation::Decode)] =
            &[$((stringify!($module), connect_params::operation::decode::<responses::$module::$operation>)),*];
    };
}

pub(crate) use suites;

/// The macros that the declarations use.
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use connect_core::{
        Blob, Timestamp, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
    };
    pub(crate) use connect_params::{errors, open_enum, structure, union};
    pub(crate) use serde_json::Value;
}
