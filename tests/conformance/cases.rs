//! The cases, as `extract.py` writes them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// How many request cases there are.
pub(crate) const REQUESTS: usize = 113;
/// How many response cases there are.
pub(crate) const RESPONSES: usize = 91;

/// All cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cases {
    /// What made the file, and its licence.
    #[serde(rename = "generated")]
    _generated: String,
    pub(crate) requests: Vec<RequestCase>,
    pub(crate) responses: Vec<ResponseCase>,
}

/// An input, and the request that it has to become.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestCase {
    /// The module of the declarations.
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

/// A request as a case wants it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct ExpectedRequest {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) uri: String,
    /// The host, which a path may follow: that of the endpoint, which `uri` begins with.
    pub(crate) host: Option<String>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) require_headers: Vec<String>,
    #[serde(default)]
    pub(crate) forbid_headers: Vec<String>,
    /// Absent where the case says nothing about it; empty where there may be none.
    pub(crate) body: Option<String>,
}

/// A response, and the output or error that it has to become.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResponseCase {
    /// The module of the declarations.
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

/// What a response has to become.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Expected {
    Result(Value),
    Error(ExpectedError),
}

/// An error as a case wants it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedError {
    pub(crate) code: String,
    #[serde(default)]
    pub(crate) message: String,
    pub(crate) members: Value,
}
