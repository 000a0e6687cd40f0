//! The code by hand, as a competent engineer writes it: serde's derive, `http` types, buffers of
//! the right size, encoded labels, validated inputs, a checked status. The framework is measured
//! against this code, which stays the same when the framework changes.

#![expect(dead_code, reason = "the fields of errors are never read")]

mod client;
mod failure;
mod get_transcript;
mod list_instances;
mod open_enum;
mod server;
mod sign;
mod start_chat_contact;
mod three_labels;

pub(crate) use self::client::{Client, Transport};
pub(crate) use self::failure::{Modeled, ServiceError};
pub(crate) use self::get_transcript::{
    GetTranscript, ScanDirection, SortKey, StartPosition, decode_get_transcript, encode_get_transcript,
};
pub(crate) use self::list_instances::{ListInstances, decode_list_instances, encode_list_instances};
pub(crate) use self::server::server;
pub(crate) use self::sign::Signer;
pub(crate) use self::start_chat_contact::{
    ChatMessage, ParticipantDetails as Customer, SegmentAttributeValue, StartChatContact, decode_start_chat_contact,
    encode_start_chat_contact,
};
pub(crate) use self::three_labels::{ThreeLabels, decode_three_labels, encode_three_labels};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CreateParticipant<'a> {
    pub(crate) instance_id: &'a str,
    pub(crate) contact_id: &'a str,
    pub(crate) client_token: &'a str,
    pub(crate) participant_details: ParticipantDetails<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ParticipantDetails<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) participant_role: Option<ParticipantRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) display_name: Option<&'a str>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ParticipantRole {
    CustomBot,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CreateParticipantOutput {
    pub(crate) participant_credentials: Option<ParticipantCredentials>,
    pub(crate) participant_id: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ParticipantCredentials {
    pub(crate) participant_token: Option<String>,
    pub(crate) expiry: Option<String>,
}

#[derive(Debug)]
pub(crate) enum Error {
    Invalid(&'static str),
    Json(serde_json::Error),
    Uri(http::uri::InvalidUri),
    Http(http::Error),
    Service(Box<ServiceError>),
    Signing(Box<dyn std::error::Error + Send + Sync>),
}

fn check_longest(name: &'static str, value: &str, max: usize) -> Result<(), Error> {
    if value.chars().count() > max { Err(Error::Invalid(name)) } else { Ok(()) }
}

fn check_length(name: &'static str, value: &str, max: usize) -> Result<(), Error> {
    let length = value.chars().count();
    if length == 0 || length > max { Err(Error::Invalid(name)) } else { Ok(()) }
}

pub(crate) fn encode_create_participant(base: &str, input: &CreateParticipant<'_>) -> Result<Request<Bytes>, Error> {
    check_length("InstanceId", input.instance_id, 100)?;
    check_length("ContactId", input.contact_id, 256)?;
    if input.client_token.chars().count() > 500 {
        return Err(Error::Invalid("ClientToken"));
    }
    if let Some(name) = input.participant_details.display_name {
        check_length("DisplayName", name, 256)?;
    }
    let mut body = Vec::with_capacity(256);
    serde_json::to_writer(&mut body, input).map_err(Error::Json)?;
    let uri: Uri = format!("{base}/contact/create-participant").try_into().map_err(Error::Uri)?;
    Request::builder()
        .method(Method::POST)
        .uri(uri)
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(Bytes::from(body))
        .map_err(Error::Http)
}

pub(crate) fn decode_create_participant(response: &Response<Bytes>) -> Result<CreateParticipantOutput, Error> {
    if !response.status().is_success() {
        return Err(Error::Service(Box::new(ServiceError::read(response))));
    }
    serde_json::from_slice(response.body()).map_err(Error::Json)
}

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
