//! The traits of one event.

use super::{EventReader, EventWriter, Exception};
use crate::json::{DecodeJson, EncodeJson};
use crate::response::DecodeError;
use crate::validate::{Path, Violations};

/// An event that can be sent.
///
/// `#[connect_shape]` implements this trait for a structure with a member marked `event_header` or
/// `event_payload`. Every other shape is an event too: it is the payload, as JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "cannot be written as an event",
    note = "an event is a structure declared with `#[connect_shape]`, or an exception declared with `#[connect_error]`"
)]
pub trait EncodeEvent {
    /// Adds to `violations` every constraint that this event, located at `path`, violates.
    fn check_event(&self, path: Path<'_>, violations: &mut Violations);

    /// Writes the headers and the payload.
    fn encode_event(&self, event: &mut EventWriter);

    /// Returns the modeled error, if the event is one: an exception, which ends the stream.
    fn as_exception(&self) -> Option<Exception<'_>> {
        None
    }

    /// True if the event is an exception.
    const IS_EXCEPTION: bool = false;

    /// True if the event has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + ?Sized> EncodeEvent for T {
    const IS_EXCEPTION: bool = T::IS_MODELED_ERROR;
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn check_event(&self, path: Path<'_>, violations: &mut Violations) {
        self.check(path, violations);
    }

    fn encode_event(&self, event: &mut EventWriter) {
        event.shape(self);
    }

    fn as_exception(&self) -> Option<Exception<'_>> {
        self.as_modeled_error().map(|(error, message)| Exception::new(error, message))
    }
}

/// An event that can be received: the counterpart of [`EncodeEvent`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "cannot be read from an event",
    note = "an event is a structure declared with `#[connect_shape]`, or an exception declared with `#[connect_error]`"
)]
pub trait DecodeEvent: Sized {
    /// Reads the event.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if a header or the payload is not of this shape.
    fn decode_event(event: &EventReader<'_>) -> Result<Self, DecodeError>;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodeEvent for T {
    fn decode_event(event: &EventReader<'_>) -> Result<Self, DecodeError> {
        match T::decode_whole_body(&event.whole_payload()).map_err(|error| event.refused(error))?.or_else(T::empty_body)
        {
            Some(value) => Ok(value),
            None => event.object(T::decode_json),
        }
    }
}

/// An event, in both directions: every type that implements [`EncodeEvent`] and [`DecodeEvent`].
///
/// This trait is the bound that the variants of an event stream's union have. It is for generated
/// code, like [`Shape`](crate::Shape).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "cannot be written and read as an event",
    note = "an event is a structure declared with `#[connect_shape]`, or an exception declared with `#[connect_error]`",
    note = "a structure with a member at `header`, `prefix_headers`, `status` or `payload` is an output and no event: \
            write `event_header` or `event_payload`"
)]
pub trait EventShape: Sized {
    #[doc(hidden)]
    const LACKS_CASE: bool;
    #[doc(hidden)]
    fn event_check(event: &Self, path: Path<'_>, violations: &mut Violations);
    #[doc(hidden)]
    fn event_encode(event: &Self, name: &'static str, writer: &mut EventWriter);
    #[doc(hidden)]
    fn event_can_be(reader: &EventReader<'_>) -> bool;
    #[doc(hidden)]
    fn event_decode(reader: &EventReader<'_>) -> Result<Self, DecodeError>;
    #[doc(hidden)]
    fn event_exception(event: &Self) -> Option<Exception<'_>>;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeEvent + DecodeEvent> EventShape for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn event_check(event: &Self, path: Path<'_>, violations: &mut Violations) {
        event.check_event(path, violations);
    }

    fn event_encode(event: &Self, name: &'static str, writer: &mut EventWriter) {
        writer.set_name(name);
        if T::IS_EXCEPTION {
            writer.set_exception();
        }
        event.encode_event(writer);
    }

    fn event_can_be(reader: &EventReader<'_>) -> bool {
        reader.can_be(T::IS_EXCEPTION)
    }

    fn event_decode(reader: &EventReader<'_>) -> Result<Self, DecodeError> {
        T::decode_event(reader)
    }

    fn event_exception(event: &Self) -> Option<Exception<'_>> {
        event.as_exception()
    }
}
