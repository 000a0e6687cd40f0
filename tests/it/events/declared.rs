//! The events that the tests send and receive.

use connect_core::stream::UnknownEvent;
use connect_core::{Blob, Secret, Timestamp, UnknownInteger, UnknownValue, connect_error, connect_shape};

/// The events of a call that is transcribed.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) enum CallEvent {
    Audio(Audio),
    Note(Note),
    Transcript(Transcript),
    Summary(Summary),
    Plain(Plain),
    Empty(Empty),
    HungUp,
    Throttled(ThrottlingException),
    #[connect(rename = "internal")]
    Internal(InternalException),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// An event with a header of each type, and bytes for its payload.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Audio {
    #[connect(event_header)]
    pub(super) muted: bool,
    #[connect(event_header)]
    pub(super) tiny: Option<i8>,
    #[connect(event_header)]
    pub(super) short: Option<i16>,
    #[connect(event_header)]
    pub(super) rate: i32,
    #[connect(event_header)]
    pub(super) offset: Option<i64>,
    #[connect(event_header)]
    pub(super) key: Option<Blob>,
    #[connect(event_header, length(1..=8))]
    pub(super) speaker: Option<String>,
    #[connect(event_header)]
    pub(super) secret: Option<Secret<String>>,
    #[connect(event_header)]
    pub(super) at: Option<Timestamp>,
    #[connect(event_header)]
    pub(super) codec: Option<Codec>,
    #[connect(event_header)]
    pub(super) quality: Option<Quality>,
    #[connect(event_payload)]
    pub(super) samples: Blob,
}

#[connect_shape(rename_all = "lowercase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Codec {
    Opus,
    #[connect(unknown)]
    Other(UnknownValue),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Quality {
    #[connect(value = 3)]
    High,
    #[connect(unknown)]
    Other(UnknownInteger),
}

/// An event whose payload is a text.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Note {
    #[connect(event_payload)]
    pub(super) text: String,
}

/// An event with a header, and with members in its payload.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Transcript {
    #[connect(event_header)]
    pub(super) session: Option<String>,
    #[connect(required)]
    pub(super) text: Option<String>,
    pub(super) words: Vec<Plain>,
}

/// An event whose payload is a structure that may be absent.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Summary {
    #[connect(event_payload)]
    pub(super) words: Option<Plain>,
}

/// An event that is its payload.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plain {
    #[connect(length(1..=8))]
    pub(super) text: String,
}

/// An event without members.
#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Empty {}

#[connect_error(status = 429, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ThrottlingException {
    pub(super) message: Option<String>,
    pub(super) wait: Option<i32>,
}

#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct InternalException {
    #[connect(sensitive)]
    pub(super) message: Option<Secret<String>>,
}

/// Returns an event without optional headers.
pub(super) fn audio(samples: &[u8]) -> Audio {
    Audio {
        muted: false,
        tiny: None,
        short: None,
        rate: 8000,
        offset: None,
        key: None,
        speaker: None,
        secret: None,
        at: None,
        codec: None,
        quality: None,
        samples: samples.into(),
    }
}
