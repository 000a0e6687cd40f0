//! The union of the events of a stream.

use std::error::Error;

use super::{EventReader, EventWriter};
use crate::response::DecodeError;
use crate::stream::frame::Message;
use crate::validate::Violations;

/// The union of the events of a stream. `#[connect_shape(event_stream)]` implements it for an enum.
///
/// An event that the union does not declare is its unknown variant, which keeps all of the event.
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
