//! Members that are headers of an event.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::EventWriter;
use crate::binding::InvalidText;
use crate::shape::{Blob, IntegerShape, Secret, StringShape};
use crate::stream::frame::HeaderValue;
use crate::timestamp::Timestamp;
use crate::validate::ViolationKind;

/// A type that an `event_header` member can have: a boolean, an integer, a string, an open enum, a
/// [`Blob`], a [`Timestamp`], or an `Option` of one.
///
/// | type | header |
/// | --- | --- |
/// | `bool` | boolean |
/// | `i8`, `i16`, `i32`, `i64` | byte, short, integer, long; any of them is read whose number fits |
/// | strings, open enums, newtypes of strings | string |
/// | open enums of integers | integer |
/// | `Blob` | byte array |
/// | `Timestamp` | timestamp, in milliseconds |
///
/// Source: <https://smithy.io/2.0/spec/streaming.html#eventheader-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header of an event",
    label = "not a header's type",
    note = "a header of an event is a `bool`, an `i8`, `i16`, `i32` or `i64`, a string, an open enum, a `Blob`, a \
            `Timestamp`, or an `Option` of one"
)]
pub trait EventHeader: Sized {
    /// Writes the value; writes nothing if there is none.
    fn encode_event_header(&self, header: EventHeaderWriter<'_>);

    /// Reads a value that is present.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the header has another type or a number that does not fit.
    fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText>;

    /// Returns the value of an absent header; `None` if the header is required.
    fn absent_event_header() -> Option<Self> {
        None
    }

    /// True if the type has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// The place of one header of an event that is written.
#[derive(Debug)]
pub struct EventHeaderWriter<'e> {
    event: &'e mut EventWriter,
    name: &'static str,
}

impl<'e> EventHeaderWriter<'e> {
    pub(super) fn new(event: &'e mut EventWriter, name: &'static str) -> Self {
        Self { event, name }
    }

    /// Sets the value.
    pub fn set(self, value: HeaderValue) {
        self.event.set_header(self.name, value);
    }

    /// Rejects the value: the event has this violation, and is not sent.
    pub fn reject(self, violation: ViolationKind) {
        self.event.reject(self.name, violation);
    }
}

#[diagnostic::do_not_recommend]
impl EventHeader for bool {
    fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
        header.set(HeaderValue::Bool(*self));
    }

    fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
        if let HeaderValue::Bool(value) = value { Ok(*value) } else { Err(InvalidText::new("a boolean")) }
    }
}

macro_rules! integers {
    ($($integer:ident $kind:ident $expected:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EventHeader for $integer {
            fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
                header.set(HeaderValue::$kind(*self));
            }

            fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
                let number = value.as_integer().and_then(|number| number.try_into().ok());
                number.ok_or(InvalidText::new($expected))
            }
        }
    )*};
}

integers! {
    i8 Byte "an 8-bit integer";
    i16 Short "a 16-bit integer";
    i32 Integer "a 32-bit integer";
    i64 Long "a 64-bit integer";
}

#[diagnostic::do_not_recommend]
impl EventHeader for Blob {
    fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
        header.set(HeaderValue::ByteArray(self.bytes().clone()));
    }

    fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
        if let HeaderValue::ByteArray(bytes) = value {
            Ok(bytes.clone().into())
        } else {
            Err(InvalidText::new("bytes"))
        }
    }
}

#[diagnostic::do_not_recommend]
impl EventHeader for Timestamp {
    fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
        const MAX: i64 = i64::MAX / 1000;
        if (-MAX..MAX).contains(&self.seconds()) {
            header.set(HeaderValue::Time(*self));
        } else {
            header.reject(ViolationKind::Rejected(
                "is further from 1970 than a header of an event can say: set another time",
            ));
        }
    }

    fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
        if let HeaderValue::Time(time) = value { Ok(*time) } else { Err(InvalidText::new("a timestamp")) }
    }
}

/// Writes a string shape. Expansions call it.
pub fn encode_string_event_header<T: StringShape>(shape: &T, header: EventHeaderWriter<'_>) {
    header.set(HeaderValue::from(shape.as_str()));
}

/// Reads a string shape. Expansions call it.
///
/// # Errors
///
/// Returns [`InvalidText`] if the header is not a string.
pub fn decode_string_event_header<T: StringShape>(value: &HeaderValue) -> Result<T, InvalidText> {
    let text = value.as_str().ok_or(InvalidText::new("a string"))?;
    Ok(T::from_text(Cow::Borrowed(text)))
}

/// Writes an integer shape. Expansions call it.
pub fn encode_integer_event_header<T: IntegerShape>(shape: &T, header: EventHeaderWriter<'_>) {
    shape.as_i32().encode_event_header(header);
}

/// Reads an integer shape. Expansions call it.
///
/// # Errors
///
/// Returns [`InvalidText`] if the header is not an integer of 32 bits.
pub fn decode_integer_event_header<T: IntegerShape>(value: &HeaderValue) -> Result<T, InvalidText> {
    i32::decode_event_header(value).map(T::from_i32)
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EventHeader for $string {
            fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
                encode_string_event_header(self, header);
            }

            fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
                decode_string_event_header(value)
            }
        }
    )*};
}

strings!(String Box<str> Rc<str> Arc<str> Cow<'_, str>);

#[diagnostic::do_not_recommend]
impl<T: EventHeader> EventHeader for Option<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
        if let Some(value) = self {
            value.encode_event_header(header);
        }
    }

    fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
        T::decode_event_header(value).map(Some)
    }

    fn absent_event_header() -> Option<Self> {
        Some(None)
    }
}

#[diagnostic::do_not_recommend]
impl<T: EventHeader> EventHeader for Secret<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_event_header(&self, header: EventHeaderWriter<'_>) {
        self.expose().encode_event_header(header);
    }

    fn decode_event_header(value: &HeaderValue) -> Result<Self, InvalidText> {
        T::decode_event_header(value).map(Self::new)
    }

    fn absent_event_header() -> Option<Self> {
        T::absent_event_header().map(Self::new)
    }
}
