//! The names that the generated declarations use.

/// Maps the modules of the suites to what a server does with their operations.
macro_rules! suites {
    (requests, $($module:ident: $operation:ident,)*) => {
        pub(crate) const REQUESTS: &[(&str, crate::served::Reading)] =
            &[$((stringify!($module), crate::served::Reading::of::<requests::$module::$operation>())),*];
    };
    (responses, $($module:ident: $operation:ident,)*) => {
        pub(crate) const RESPONSES: &[(&str, crate::served::Writing)] =
            &[$((stringify!($module), crate::served::Writing::of::<responses::$module::$operation>())),*];
    };
}

pub(crate) use suites;

/// The macros that the declarations use.
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use connect_core::{
        Blob, Timestamp, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape,
    };
    pub(crate) use connect_params::{errors, open_enum, structure, union};
    pub(crate) use serde_json::Value;
}
