//! `ListInstances`.

use std::fmt::Write as _;

use bytes::Bytes;
use http::{Method, Request, Response, Uri};
use percent_encoding::utf8_percent_encode;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::open_enum::open_enum;
use super::{Error, ServiceError, UNRESERVED};

pub(crate) struct ListInstances<'a> {
    pub(crate) next_token: Option<&'a str>,
    pub(crate) max_results: Option<i32>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ListInstancesOutput {
    pub(crate) instance_summary_list: Option<Vec<InstanceSummary>>,
    pub(crate) next_token: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct InstanceSummary {
    pub(crate) id: Option<String>,
    pub(crate) arn: Option<String>,
    pub(crate) identity_management_type: Option<DirectoryType>,
    pub(crate) instance_alias: Option<String>,
    pub(crate) created_time: Option<Timestamp>,
    pub(crate) service_role: Option<String>,
    pub(crate) instance_status: Option<InstanceStatus>,
    pub(crate) inbound_calls_enabled: Option<bool>,
    pub(crate) outbound_calls_enabled: Option<bool>,
    pub(crate) instance_access_url: Option<String>,
}

open_enum!(DirectoryType {
    Saml = "SAML",
    ConnectManaged = "CONNECT_MANAGED",
    ExistingDirectory = "EXISTING_DIRECTORY",
});

open_enum!(InstanceStatus {
    CreationInProgress = "CREATION_IN_PROGRESS",
    Active = "ACTIVE",
    CreationFailed = "CREATION_FAILED",
});

/// A time as a JSON number of seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Timestamp {
    pub(crate) seconds: i64,
    pub(crate) nanos: u32,
}

impl<'de> Deserialize<'de> for Timestamp {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the value is checked, and below a second"
    )]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let time = f64::deserialize(deserializer)?;
        let seconds = time.floor();
        if !(-1e15..1e15).contains(&seconds) {
            return Err(serde::de::Error::custom("a time that is out of range"));
        }
        Ok(Self { seconds: seconds as i64, nanos: ((time - seconds) * 1e9) as u32 })
    }
}

impl Serialize for Timestamp {
    /// Encodes milliseconds, the finest unit that an `f64` keeps exactly.
    #[expect(clippy::cast_precision_loss, reason = "times of this millennium lose nothing")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let millis = self.seconds * 1000 + i64::from((self.nanos + 500_000) / 1_000_000);
        serializer.serialize_f64(millis as f64 / 1e3)
    }
}

pub(crate) fn encode_list_instances(base: &str, input: &ListInstances<'_>) -> Result<Request<Bytes>, Error> {
    if input.max_results.is_some_and(|max_results| !(1..=10).contains(&max_results)) {
        return Err(Error::Invalid("MaxResults"));
    }
    let mut uri = String::with_capacity(base.len() + 64 + input.next_token.map_or(0, |token| token.len() * 3));
    uri.push_str(base);
    uri.push_str("/instance");
    let mut separator = '?';
    if let Some(token) = input.next_token {
        let _ = write!(uri, "{separator}nextToken={}", utf8_percent_encode(token, UNRESERVED));
        separator = '&';
    }
    if let Some(max_results) = input.max_results {
        let _ = write!(uri, "{separator}maxResults={max_results}");
    }
    let uri: Uri = uri.try_into().map_err(Error::Uri)?;
    Request::builder().method(Method::GET).uri(uri).body(Bytes::new()).map_err(Error::Http)
}

pub(crate) fn decode_list_instances(response: &Response<Bytes>) -> Result<ListInstancesOutput, Error> {
    if !response.status().is_success() {
        return Err(Error::Service(Box::new(ServiceError::read(response))));
    }
    serde_json::from_slice(response.body()).map_err(Error::Json)
}
