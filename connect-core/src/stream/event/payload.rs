//! Members that are the whole payload of an event.

use super::{EventReader, EventWriter};
use crate::json::{DecodeJson, EncodeJson};
use crate::response::DecodeError;
use crate::validate::{Path, Violations};

/// A type that an `event_payload` member can have: every shape.
///
/// A string is sent as `text/plain`, a [`Blob`](crate::Blob) as its bytes
/// (`application/octet-stream`), every other shape as `application/json`. `None` sends an empty
/// payload, except for an absent structure, which sends `{}`.
///
/// Source: <https://smithy.io/2.0/spec/streaming.html#eventpayload-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the payload of an event",
    label = "not a payload's type",
    note = "a payload is a string, a `Blob`, a document, or a shape declared with `#[connect_shape]`"
)]
pub trait EventPayload: Sized {
    // These functions are for generated code.
    #[doc(hidden)]
    const LACKS_CASE: bool;
    #[doc(hidden)]
    fn event_payload_check(payload: &Self, path: Path<'_>, violations: &mut Violations);
    #[doc(hidden)]
    fn event_payload_encode(payload: &Self, event: &mut EventWriter);
    #[doc(hidden)]
    fn event_payload_decode(event: &EventReader<'_>) -> Result<Option<Self>, DecodeError>;
    #[doc(hidden)]
    fn event_payload_absent() -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + DecodeJson> EventPayload for T {
    const LACKS_CASE: bool = <T as EncodeJson>::LACKS_CASE;

    fn event_payload_check(payload: &Self, path: Path<'_>, violations: &mut Violations) {
        payload.check(path, violations);
    }

    fn event_payload_encode(payload: &Self, event: &mut EventWriter) {
        event.shape(payload);
    }

    fn event_payload_decode(event: &EventReader<'_>) -> Result<Option<Self>, DecodeError> {
        Ok(T::decode_whole_body(&event.whole_payload())?)
    }

    fn event_payload_absent() -> Option<Self> {
        T::empty_body()
    }
}
