//! The cases, as they are in a file.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A case of an operation with event streams.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) id: String,
    /// The operation.
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) events: Vec<Event>,
    pub(crate) initial_request: Option<Initial>,
    pub(crate) initial_request_params: Option<Value>,
    pub(crate) initial_response: Option<Initial>,
    pub(crate) initial_response_params: Option<Value>,
    /// The failure that the reader reports, if the case is one.
    pub(crate) expectation: Option<Expectation>,
    /// The side that the case is for; both if there is none.
    pub(crate) applies_to: Option<Side>,
    #[serde(default, rename = "kind")]
    _kind: Value,
    #[serde(default, rename = "file")]
    _file: Value,
    #[serde(default, rename = "protocol")]
    _protocol: Value,
    #[serde(default, rename = "initialRequestShape")]
    _initial_request_shape: Value,
    #[serde(default, rename = "initialResponseShape")]
    _initial_response_shape: Value,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Side {
    Client,
    Server,
}

/// An event of a stream.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Event {
    /// The stream that the event is in.
    #[serde(rename = "type")]
    pub(crate) direction: Direction,
    pub(crate) params: Option<Value>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, BTreeMap<String, Value>>,
    #[serde(default)]
    pub(crate) body: String,
    /// The bytes in base64. Those of this project's cases follow from the headers and the body.
    pub(crate) bytes: Option<String>,
    #[serde(default, rename = "bodyMediaType")]
    _body_media_type: Value,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Direction {
    Request,
    Response,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expectation {
    pub(crate) failure: Failure,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Failure {
    /// The modeled error that the failure is.
    pub(crate) error_id: Option<String>,
}

/// The HTTP message that begins a stream.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Initial {
    pub(crate) method: Option<String>,
    pub(crate) uri: Option<String>,
    pub(crate) code: Option<u16>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) body: String,
    #[serde(default, rename = "bodyMediaType")]
    _body_media_type: Value,
}

/// Returns the cases of event streams in a text.
pub(crate) fn parse(text: &str) -> Result<Vec<Case>, String> {
    let all: Vec<Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let of_streams = all.into_iter().filter(|case| case["kind"] == "event-stream");
    of_streams
        .map(|case| serde_json::from_value(case.clone()).map_err(|error| format!("{}: {error}", case["id"])))
        .collect()
}

impl Case {
    /// Returns true if the side that writes the event is under test.
    pub(crate) fn writes(&self, direction: Direction) -> bool {
        let writer = if direction == Direction::Request { Side::Client } else { Side::Server };
        self.applies_to.is_none_or(|side| side == writer)
    }

    /// Returns true if the side that reads the event is under test.
    pub(crate) fn reads(&self, direction: Direction) -> bool {
        let reader = if direction == Direction::Request { Side::Server } else { Side::Client };
        self.applies_to.is_none_or(|side| side == reader)
    }
}
