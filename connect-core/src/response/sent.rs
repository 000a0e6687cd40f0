//! Encodes outputs: what a server answers to a successful call.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use super::output::JsonOutput;
use super::{Json, RawOutput, ResponseEncoder};
use crate::json::EncodeJson;

/// The media type of a JSON body.
const JSON: Option<&str> = Some("application/json");

/// A type that a server can answer with, as an operation's `output`.
///
/// Implemented for every output with all of its members in the JSON body, and for the other types
/// of the table of [`DecodeOutput`](super::DecodeOutput). A structure with a member elsewhere
/// implements it if its declaration says `#[connect_shape(server)]`.
#[diagnostic::on_unimplemented(
    message = "a server cannot answer with `{Self}`",
    label = "cannot be written as a response",
    note = "a structure or an error with members outside of the JSON body says `server`: `#[connect_shape(server)]`, `#[connect_error(…, server)]`",
    note = "for a type that implements serde's `Serialize`, write `output = connect_core::Json<…>` around it"
)]
pub trait EncodeOutput {
    /// The media type of the body. `None` means that it depends on the value. A request that does
    /// not accept it is refused before a handler sees it.
    const MEDIA_TYPE: Option<&'static str>;

    /// Writes the output. The status is that of the operation, unless it is set here.
    fn encode_output(&self, response: &mut ResponseEncoder);
}

/// A type that a server can answer with: every type that implements [`EncodeOutput`]. It is for
/// generated code, like [`SentShape`](crate::json::SentShape).
#[diagnostic::on_unimplemented(
    message = "a server cannot answer with `{Self}`",
    label = "cannot be written as a response",
    note = "a structure or an error with members outside of the JSON body says `server`: `#[connect_shape(server)]`, `#[connect_error(…, server)]`",
    note = "for a type that implements serde's `Serialize`, write `output = connect_core::Json<…>` around it"
)]
pub trait SentOutput {
    #[doc(hidden)]
    const SENT_MEDIA_TYPE: Option<&'static str>;
    #[doc(hidden)]
    fn output_into(output: &Self, response: &mut ResponseEncoder);
}

#[diagnostic::do_not_recommend]
impl<T: EncodeOutput> SentOutput for T {
    const SENT_MEDIA_TYPE: Option<&'static str> = T::MEDIA_TYPE;

    #[inline]
    fn output_into(output: &Self, response: &mut ResponseEncoder) {
        output.encode_output(response);
    }
}

#[diagnostic::do_not_recommend]
impl<T: JsonOutput + EncodeJson> EncodeOutput for T {
    const MEDIA_TYPE: Option<&'static str> = JSON;

    fn encode_output(&self, response: &mut ResponseEncoder) {
        response.payload().json(|writer| self.encode_json(writer));
    }
}

#[diagnostic::do_not_recommend]
impl EncodeOutput for () {
    const MEDIA_TYPE: Option<&'static str> = None;

    fn encode_output(&self, _: &mut ResponseEncoder) {}
}

#[diagnostic::do_not_recommend]
impl EncodeOutput for RawOutput {
    const MEDIA_TYPE: Option<&'static str> = None;

    fn encode_output(&self, response: &mut ResponseEncoder) {
        response.replace(self.clone().into_response());
    }
}

#[diagnostic::do_not_recommend]
impl<T: serde_core::Serialize> EncodeOutput for Json<T> {
    const MEDIA_TYPE: Option<&'static str> = JSON;

    fn encode_output(&self, response: &mut ResponseEncoder) {
        response.payload().json(|writer| writer.serde(&self.0));
    }
}

macro_rules! documents {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> EncodeOutput for $type
        where
            $type: EncodeJson,
        {
            const MEDIA_TYPE: Option<&'static str> = JSON;

            fn encode_output(&self, response: &mut ResponseEncoder) {
                response.payload().json(|writer| EncodeJson::encode_json(self, writer));
            }
        }
    )*};
}

documents! {
    () serde_json::Value;
    (T) Vec<T>;
    (K, V) BTreeMap<K, V>;
    (K, V, S: BuildHasher) HashMap<K, V, S>;
}
