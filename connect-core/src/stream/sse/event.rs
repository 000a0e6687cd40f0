//! One server-sent event.

use std::time::Duration;

/// One event of [`ServerSentEvents`](super::ServerSentEvents): its data, and the fields beside it.
///
/// # Examples
///
/// ```
/// use connect_core::stream::ServerSentEvent;
///
/// let event = ServerSentEvent::new("21 degrees".to_owned()).with_name("weather").with_id("7");
/// assert_eq!(event.name(), "weather");
/// assert_eq!(ServerSentEvent::new(1).name(), "message");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerSentEvent<T> {
    /// The data.
    pub data: T,
    /// The name in the field `event`. `None` is the name `message`.
    pub event: Option<String>,
    /// The value of the field `id`, if this event has one. The empty text resets the ID.
    ///
    /// [`ServerSentEvents::last_event_id`](super::ServerSentEvents::last_event_id) returns the ID
    /// to resume from, which can be that of an earlier event.
    pub id: Option<String>,
    /// The wait before a reconnection, if this event sets one in its field `retry`.
    pub retry: Option<Duration>,
}

impl<T> ServerSentEvent<T> {
    /// Creates an event of the name `message`, with no further fields.
    pub fn new(data: T) -> Self {
        Self { data, event: None, id: None, retry: None }
    }

    /// Sets the name of the event.
    #[must_use]
    pub fn with_name(self, name: impl Into<String>) -> Self {
        Self { event: Some(name.into()), ..self }
    }

    /// Sets the ID of the event, with which a client resumes after it.
    #[must_use]
    pub fn with_id(self, id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// Sets the time that a client waits before it connects again. Whole milliseconds are sent.
    #[must_use]
    pub fn with_retry(self, wait: Duration) -> Self {
        Self { retry: Some(wait), ..self }
    }

    /// Returns the name of the event: `message`, if it has no other.
    pub fn name(&self) -> &str {
        self.event.as_deref().unwrap_or("message")
    }

    /// Returns the event with other data.
    pub fn map<U>(self, data: impl FnOnce(T) -> U) -> ServerSentEvent<U> {
        ServerSentEvent { data: data(self.data), event: self.event, id: self.id, retry: self.retry }
    }
}
