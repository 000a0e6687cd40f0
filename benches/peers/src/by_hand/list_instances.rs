//! ListInstances.

#![allow(dead_code, reason = "most of what is decoded is not looked at")]

use bytes::Bytes;
use http::{Method, Request, Response, Uri};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ListInstancesOutput {
    pub(super) instance_summary_list: Option<Vec<InstanceSummary>>,
    pub(super) next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct InstanceSummary {
    pub(super) id: Option<String>,
    pub(super) arn: Option<String>,
    pub(super) identity_management_type: Option<DirectoryType>,
    pub(super) instance_alias: Option<String>,
    pub(super) created_time: Option<f64>,
    pub(super) service_role: Option<String>,
    pub(super) instance_status: Option<InstanceStatus>,
    pub(super) inbound_calls_enabled: Option<bool>,
    pub(super) outbound_calls_enabled: Option<bool>,
    pub(super) instance_access_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum DirectoryType {
    Saml,
    ConnectManaged,
    ExistingDirectory,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum InstanceStatus {
    CreationInProgress,
    Active,
    CreationFailed,
    #[serde(other)]
    Unknown,
}

#[derive(Debug)]
pub(super) enum Error {
    Invalid,
    Uri(http::uri::InvalidUri),
    Http(http::Error),
    Status(u16),
    Json(serde_json::Error),
}

pub(super) fn encode(base: &str, max_results: u8) -> Result<Request<Bytes>, Error> {
    if !(1..=10).contains(&max_results) {
        return Err(Error::Invalid);
    }
    let uri: Uri = format!("{base}/instance?maxResults={max_results}").try_into().map_err(Error::Uri)?;
    Request::builder().method(Method::GET).uri(uri).body(Bytes::new()).map_err(Error::Http)
}

pub(super) fn decode(response: &Response<Bytes>) -> Result<ListInstancesOutput, Error> {
    if !response.status().is_success() {
        return Err(Error::Status(response.status().as_u16()));
    }
    serde_json::from_slice(response.body()).map_err(Error::Json)
}
