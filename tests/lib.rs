//! Declarations that the tests use as another crate would: two services of one name.
//!
//! The test targets are `apis`, `conformance`, `it`, `memory` and `ui`; `tests/README.md` describes
//! these and the packages beside them.

/// The snippets of `docs/streams.md`, which are compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/streams.md")]
pub struct Streams;

/// A service whose names are in snake case.
pub mod snake {
    use connect_core::{connect_error, connect_service};

    /// A service.
    #[connect_service(rename_all = "snake_case", errors(Refused), failures(message = "why"))]
    #[derive(Clone, Copy, Debug)]
    pub struct Shared;

    /// The error of every failure.
    #[connect_error(service = Shared)]
    #[derive(Debug)]
    pub struct Refused {
        /// The reason in words.
        pub why_not: Option<String>,
    }
}

/// A service whose names are in camel case.
pub mod camel {
    /// A service.
    #[connect_core::connect_service(rename_all = "camelCase", auth = basic)]
    #[derive(Clone, Copy, Debug)]
    pub struct Shared;
}
