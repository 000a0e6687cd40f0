//! Services under strict lints, without the prelude, and with the framework by another path.

#![deny(warnings, missing_docs, unsafe_code, unused_qualifications, unreachable_pub, clippy::pedantic)]
#![deny(single_use_lifetimes, rust_2018_idioms, clippy::unwrap_used, clippy::panic)]

use connect_core::{UnknownValue, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape};

/// A service with every key.
#[connect_service(
    name = "Strict",
    rename_all = "kebab-case",
    lenient,
    headers("Accept" = "application/json"),
    auth = api_key(header = "X-Key"),
    body = json,
    errors(StrictFailure),
    failures(
        code("code", header("X-Code")),
        message = "message",
        request_id = header("X-Id"),
        unless = "ok",
        throttling(429, "busy", header("X-Left" = "0")),
        transient(409),
        final("quota"),
        retry_after(seconds = "wait", epoch_seconds = header("X-Reset")),
    ),
)]
pub(crate) struct Strict;

/// A service without a key.
#[connect_service]
pub(crate) struct Plain;

/// Every failure.
#[connect_error(service = Strict)]
#[derive(Debug)]
pub(crate) struct StrictFailure {
    /// The reason.
    pub(crate) reason: Option<String>,
}

/// An operation with a type parameter.
#[connect_operation(service = Strict, method = "POST", uri = "/things/{thing-id}", output = ThingOutput)]
pub(crate) struct CreateThing<T> {
    /// The label.
    pub(crate) thing_id: String,
    /// A shape of the caller.
    pub(crate) inner_value: T,
    /// A list of unions.
    pub(crate) some_parts: Vec<Part>,
}

/// A union.
#[connect_shape(tag = "kind", service = Strict)]
pub(crate) enum Part {
    /// A structure.
    SomeText(Text),
    /// Others.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// A structure.
#[connect_shape(service = Strict)]
pub(crate) struct Text {
    /// An enum.
    pub(crate) text_color: Color,
}

/// An enum.
#[connect_shape(service = Strict)]
pub(crate) enum Color {
    /// A value.
    DarkRed,
    /// Others.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// An output.
#[connect_shape(service = Strict)]
pub(crate) struct ThingOutput {
    /// A member that the service can leave out, because shapes are lenient.
    pub(crate) new_id: String,
}

/// An operation of the service without keys.
#[connect_operation(service = Plain, method = "GET", uri = "/plain")]
pub(crate) struct GetPlain {}

/// The re-export that a crate may offer to its users.
mod reexports {
    pub(super) use connect_core as framework;
}

/// A service, in a module without the prelude, that names the framework for its items.
#[no_implicit_prelude]
pub(crate) mod bare {
    use ::std::string::String;

    use super::reexports::framework::{connect_operation, connect_service};

    // An expansion that still named `connect_core` would find this module, and fail to compile.
    #[expect(unused_imports, reason = "its name shadows the framework")]
    use ::std as connect_core;

    /// A service.
    #[connect_service(crate = crate::hygiene::services::reexports::framework, rename_all = "snake_case")]
    pub(crate) struct Bare;

    /// An operation.
    #[connect_operation(service = Bare, method = "POST", uri = "/bare")]
    pub(crate) struct SendBare {
        /// The body.
        pub(crate) long_name: String,
    }
}

#[test]
fn services_and_their_items_compile_everywhere() {
    let part = Part::SomeText(Text { text_color: Color::DarkRed });
    let create = CreateThing { thing_id: "t".into(), inner_value: 7, some_parts: vec![part] };
    assert_eq!(
        super::sent(&create),
        r#"POST /things/t {"inner-value":7,"some-parts":[{"kind":"some-text","text-color":"dark-red"}]}"#
    );
    assert_eq!(super::received::<CreateThing<u8>>("{}").new_id, "");
    assert_eq!(super::sent(&GetPlain {}), "GET /plain ");
    assert_eq!(super::sent(&bare::SendBare { long_name: "x".into() }), r#"POST /bare {"long_name":"x"}"#);
}
