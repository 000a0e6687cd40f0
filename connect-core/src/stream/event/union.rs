//! The union of the events of a stream.

use std::error::Error;

use bytes::Bytes;

use super::{EventReader, EventWriter};
use crate::response::DecodeError;
use crate::stream::frame::Message;
use crate::validate::{Path, ViolationKind, Violations};

/// The union of the events of a stream. `#[connect_shape(event_stream)]` implements it for an enum.
///
/// A variant holds the structure of its event, and its name on the wire is that of the event. An
/// event that the union does not declare is its unknown variant, which keeps all of the event. A
/// modeled error is an exception: the last event of the stream.
///
/// ```
/// use connect_core::stream::{EventReader, EventUnion, UnknownEvent};
/// use connect_core::{Bytes, connect_error, connect_shape};
///
/// #[connect_shape(event_stream, rename_all = "camelCase")]
/// #[derive(Debug)]
/// enum Answer {
///     Word(Word),
///     Throttled(ThrottlingException),
///     #[connect(unknown)]
///     Unknown(UnknownEvent),
/// }
///
/// #[connect_shape(rename_all = "camelCase")]
/// #[derive(Debug)]
/// struct Word { text: String }
///
/// #[connect_error(status = 429, rename_all = "camelCase")]
/// #[derive(Debug)]
/// struct ThrottlingException { message: Option<String> }
///
/// let payload = Bytes::from_static(br#"{"text": "Hello"}"#);
/// let event = Answer::decode_variant(&EventReader::new("word", &payload))?;
/// assert!(matches!(event, Answer::Word(word) if word.text == "Hello"));
/// # Ok::<(), connect_core::response::DecodeError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the union of an event stream",
    label = "not a union of events",
    note = "declare it with `#[connect_shape(event_stream)]`: an enum with a variant for each event"
)]
pub trait EventUnion: Sized {
    /// Adds to `violations` every constraint that the event violates.
    fn check_variant(&self, violations: &mut Violations);

    /// Writes the event, its name included.
    fn encode_variant(&self, event: &mut EventWriter);

    /// Returns the name of the event on the wire.
    fn variant_name(&self) -> &str;

    /// Returns true if the union does not declare the event.
    fn is_unknown(&self) -> bool;

    /// Reads an event. One of an unknown name is no error.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the event has the name of a variant, and is not of its shape.
    fn decode_variant(event: &EventReader<'_>) -> Result<Self, DecodeError>;

    /// Returns the modeled error, if the event is one.
    fn exception(&self) -> Option<Exception<'_>>;

    /// Returns the message of the event.
    ///
    /// # Errors
    ///
    /// Returns the violated constraints, and what the members hold that an event cannot.
    fn to_message(&self) -> Result<Message, Violations> {
        let mut violations = Violations::default();
        self.check_variant(&mut violations);
        let mut event = EventWriter::new();
        self.encode_variant(&mut event);
        match event.finish() {
            Ok(message) if violations.is_empty() => Ok(message),
            Ok(_) => Err(violations),
            Err(mut others) => {
                violations.append(&mut others);
                Err(violations)
            }
        }
    }

    /// True if an event has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// Returns the data of an event that is sent without headers, such as a server-sent event.
/// Expansions call it.
///
/// # Errors
///
/// Returns the violations of the event. A header is one, because there is no place for it.
pub fn event_data<E: EventUnion>(event: &E) -> Result<Bytes, Violations> {
    let (headers, payload) = event.to_message()?.into_parts();
    let own = headers.iter().filter(|header| !header.name().starts_with(':'));
    let mut violations = Violations::default();
    for header in own {
        let reason = "is a header of the event, which a server-sent event lacks: make it a member of the payload";
        let path = Path::ROOT.member(event.variant_name());
        violations.add(path.member(header.name()), ViolationKind::Rejected(reason));
    }
    if violations.is_empty() { Ok(payload) } else { Err(violations) }
}

/// An event that is a modeled error.
#[derive(Clone, Copy, Debug)]
pub struct Exception<'e> {
    error: &'e (dyn Error + 'e),
    message: Option<&'e str>,
}

impl<'e> Exception<'e> {
    /// Creates the exception of an error. The message is the one of the service, without a secret.
    pub fn new(error: &'e (dyn Error + 'e), message: Option<&'e str>) -> Self {
        Self { error, message }
    }

    /// Returns the error.
    pub fn error(&self) -> &'e (dyn Error + 'e) {
        self.error
    }

    /// Returns the message of the service, if there is one and it is not a secret.
    pub fn message(&self) -> Option<&'e str> {
        self.message
    }
}
