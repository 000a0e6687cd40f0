//! The protocol cases that `extract.py` writes to the `cases.json` of a protocol.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// All cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cases {
    /// The origin of the file and its licence.
    #[serde(rename = "generated")]
    _generated: String,
    pub(crate) requests: Vec<RequestCase>,
    pub(crate) responses: Vec<ResponseCase>,
}

/// An input and the request expected for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestCase {
    /// The module of the case's declarations.
    pub(crate) suite: String,
    pub(crate) id: String,
    pub(crate) operation: String,
    #[serde(default = "example_com")]
    pub(crate) endpoint: String,
    pub(crate) params: Value,
    pub(crate) expected: ExpectedRequest,
}

fn example_com() -> String {
    "https://example.com".to_owned()
}

/// A request that a case expects.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct ExpectedRequest {
    pub(crate) method: String,
    /// The path and query.
    pub(crate) uri: String,
    /// The host, with the path of the endpoint if it has one; `uri` begins with that path.
    pub(crate) host: Option<String>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) require_headers: Vec<String>,
    #[serde(default)]
    pub(crate) forbid_headers: Vec<String>,
    /// The body; `None` if the case does not check it, empty if there must be none.
    pub(crate) body: Option<String>,
}

/// A response and the output or error expected for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResponseCase {
    /// The module of the case's declarations.
    pub(crate) suite: String,
    pub(crate) id: String,
    pub(crate) operation: String,
    pub(crate) status: u16,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) body: String,
    #[serde(flatten)]
    pub(crate) expected: Expected,
}

/// The expected result of decoding a response.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Expected {
    Result(Value),
    Error(ExpectedError),
}

/// An error that a case expects.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedError {
    pub(crate) code: String,
    #[serde(default)]
    pub(crate) message: String,
    pub(crate) members: Value,
}
