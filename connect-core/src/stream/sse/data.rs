//! The data of server-sent events.

use bytes::Bytes;

use crate::json::{DecodeJson, EncodeJson, WholeBody, WholeBodyReader, Writer};
use crate::response::DecodeError;
use crate::validate::{Path, Violations};

/// A type that the data of received [`ServerSentEvents`](super::ServerSentEvents) can have: every
/// shape, and the unions of events.
///
/// A string is the data as it stands, every other shape is read from JSON. An `Option` is `None`
/// for empty data.
///
/// # Examples
///
/// A type that depends on the name of the event:
///
/// ```
/// use connect_core::json::WholeBodyReader;
/// use connect_core::response::DecodeError;
/// use connect_core::stream::{DecodeEventData, ServerSentEvents};
///
/// #[derive(Debug, PartialEq)]
/// enum Change { Added(String), Removed(u32), Other }
///
/// impl DecodeEventData for Change {
///     fn decode_event_data(name: &str, data: &WholeBodyReader<'_>) -> Result<Self, DecodeError> {
///         Ok(match name {
///             "added" => Self::Added(DecodeEventData::decode_event_data(name, data)?),
///             "removed" => Self::Removed(DecodeEventData::decode_event_data(name, data)?),
///             _ => Self::Other,
///         })
///     }
/// }
///
/// let text = "event: removed\ndata: 3\n\nevent: added\ndata: a\n\ndata: b\n\n";
/// let mut events = ServerSentEvents::<Change>::from_bytes(text);
/// let changes = events.blocking().map(|event| event.map(|event| event.data));
/// let changes: Result<Vec<_>, _> = changes.collect();
/// assert_eq!(changes?, [Change::Removed(3), Change::Added("a".into()), Change::Other]);
/// # Ok::<(), connect_core::stream::StreamError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the data of a server-sent event",
    label = "not the data of an event",
    note = "the data is a `String`, a document, or a shape declared with `#[connect_shape]`"
)]
pub trait DecodeEventData: Sized {
    /// Reads the data of the event `name`. The data is UTF-8.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the data is not a value of this type.
    fn decode_event_data(name: &str, data: &WholeBodyReader<'_>) -> Result<Self, DecodeError>;

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodeEventData for T {
    const LACKS_CASE: bool = <T as DecodeJson>::LACKS_CASE;

    fn decode_event_data(_: &str, data: &WholeBodyReader<'_>) -> Result<Self, DecodeError> {
        let value = T::decode_whole_body(data)?;
        value.or_else(T::empty_body).ok_or_else(|| DecodeError::absent_payload("data"))
    }
}

/// A type that the data of sent [`ServerSentEvents`](super::ServerSentEvents) can have: every
/// shape, and the unions of events.
///
/// A string is sent as it stands, every other shape as JSON. `None` is sent as empty data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as the data of a server-sent event",
    label = "not the data of an event",
    note = "the data is a `String`, a document, or a shape declared with `#[connect_shape]`"
)]
pub trait EncodeEventData {
    /// Returns the name of an event with this data, if the data implies one. The name that the
    /// event itself says comes first.
    fn event_data_name(&self) -> Option<&str> {
        None
    }

    /// Returns the data.
    ///
    /// # Errors
    ///
    /// Returns the violations of the data's constraints.
    fn encode_event_data(&self) -> Result<Bytes, Violations>;

    /// Adds to `violations` each violated constraint of the data. A server checks the events of a
    /// request with it. The default adds what [`encode_event_data`](Self::encode_event_data)
    /// returns.
    fn check_event_data(&self, violations: &mut Violations) {
        if let Err(mut others) = self.encode_event_data() {
            violations.append(&mut others);
        }
    }

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> EncodeEventData for T {
    const LACKS_CASE: bool = <T as EncodeJson>::LACKS_CASE;

    fn check_event_data(&self, violations: &mut Violations) {
        self.check(Path::ROOT, violations);
    }

    fn encode_event_data(&self) -> Result<Bytes, Violations> {
        let mut violations = Violations::default();
        self.check(Path::ROOT, &mut violations);
        let data = match self.as_whole_body() {
            WholeBody::Text(text) => Bytes::copy_from_slice(text.as_bytes()),
            WholeBody::Bytes(bytes) => bytes.clone(),
            WholeBody::EmptyObject => Bytes::from_static(b"{}"),
            WholeBody::Absent => Bytes::new(),
            WholeBody::Json => {
                let mut writer = Writer::with_capacity(128);
                self.encode_json(&mut writer);
                let (text, mut written, _) = writer.into_parts();
                violations.append(&mut written);
                text.into()
            }
        };
        if violations.is_empty() { Ok(data) } else { Err(violations) }
    }
}
