//! `StartChatContact`.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, Uri};
use serde::{Deserialize, Serialize};

use super::open_enum::open_enum;
use super::{Error, ServiceError, check_length, check_longest};

#[derive(Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct StartChatContact<'a> {
    pub(crate) instance_id: &'a str,
    pub(crate) contact_flow_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attributes: Option<&'a BTreeMap<String, String>>,
    pub(crate) participant_details: ParticipantDetails<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) participant_configuration: Option<ParticipantConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) initial_message: Option<ChatMessage<'a>>,
    pub(crate) client_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) chat_duration_in_minutes: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) supported_messaging_content_types: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) persistent_chat: Option<PersistentChat<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) related_contact_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) segment_attributes: Option<&'a BTreeMap<String, SegmentAttributeValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) customer_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) disconnect_on_customer_exit: Option<&'a [DisconnectOnCustomerExitParticipantType]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) connection_types: Option<&'a [ConnectionType]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) chat_streaming_configuration: Option<ChatStreamingConfiguration<'a>>,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ParticipantDetails<'a> {
    pub(crate) display_name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ParticipantConfiguration {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) response_mode: Option<ResponseMode>,
}

open_enum!(ResponseMode { Incremental = "INCREMENTAL", Complete = "COMPLETE" });

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ChatMessage<'a> {
    pub(crate) content_type: &'a str,
    pub(crate) content: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PersistentChat<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) rehydration_type: Option<RehydrationType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source_contact_id: Option<&'a str>,
}

open_enum!(RehydrationType { EntirePastSession = "ENTIRE_PAST_SESSION", FromSegment = "FROM_SEGMENT" });

#[expect(clippy::struct_field_names, reason = "the names are the model's")]
#[derive(Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct SegmentAttributeValue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value_string: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value_integer: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value_list: Option<Vec<SegmentAttributeValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value_arn: Option<String>,
}

open_enum!(DisconnectOnCustomerExitParticipantType { Agent = "AGENT" });

open_enum!(ConnectionType {
    Websocket = "WEBSOCKET",
    ConnectionCredentials = "CONNECTION_CREDENTIALS",
    AuthenticationSession = "AUTHENTICATION_SESSION",
    WebrtcConnection = "WEBRTC_CONNECTION",
});

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ChatStreamingConfiguration<'a> {
    pub(crate) streaming_endpoint_arn: &'a str,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct StartChatContactOutput {
    pub(crate) contact_id: Option<String>,
    pub(crate) participant_id: Option<String>,
    pub(crate) participant_token: Option<String>,
    pub(crate) continued_from_contact_id: Option<String>,
    pub(crate) connection_credentials: Option<ConnectionCredentials>,
    pub(crate) websocket: Option<Websocket>,
    pub(crate) streaming_id: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ConnectionCredentials {
    pub(crate) connection_token: Option<String>,
    pub(crate) expiry: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Websocket {
    pub(crate) url: Option<String>,
    pub(crate) connection_expiry: Option<String>,
}

fn check_segment_attribute(value: &SegmentAttributeValue) -> Result<(), Error> {
    if let Some(text) = &value.value_string {
        check_longest("ValueString", text, 1024)?;
    }
    if let Some(arn) = &value.value_arn {
        check_longest("ValueArn", arn, 1024)?;
    }
    check_segment_attributes(value.value_map.as_ref())?;
    value.value_list.iter().flatten().try_for_each(check_segment_attribute)
}

fn check_segment_attributes(attributes: Option<&BTreeMap<String, SegmentAttributeValue>>) -> Result<(), Error> {
    for (key, value) in attributes.into_iter().flatten() {
        check_length("SegmentAttributes", key, 128)?;
        check_segment_attribute(value)?;
    }
    Ok(())
}

fn check(input: &StartChatContact<'_>) -> Result<(), Error> {
    check_length("InstanceId", input.instance_id, 100)?;
    check_longest("ContactFlowId", input.contact_flow_id, 500)?;
    check_length("ParticipantDetails.DisplayName", input.participant_details.display_name, 256)?;
    for (key, value) in input.attributes.into_iter().flatten() {
        check_length("Attributes", key, 32_767)?;
        check_longest("Attributes", value, 32_767)?;
    }
    for content_type in input.supported_messaging_content_types.into_iter().flatten() {
        check_length("SupportedMessagingContentTypes", content_type, 100)?;
    }
    if let Some(message) = &input.initial_message {
        check_length("InitialMessage.ContentType", message.content_type, 100)?;
        check_length("InitialMessage.Content", message.content, 16384)?;
    }
    check_longest("ClientToken", input.client_token, 500)?;
    if input.chat_duration_in_minutes.is_some_and(|minutes| !(60..=10080).contains(&minutes)) {
        return Err(Error::Invalid("ChatDurationInMinutes"));
    }
    if let Some(id) = input.persistent_chat.as_ref().and_then(|chat| chat.source_contact_id) {
        check_length("PersistentChat.SourceContactId", id, 256)?;
    }
    if let Some(id) = input.related_contact_id {
        check_length("RelatedContactId", id, 256)?;
    }
    check_segment_attributes(input.segment_attributes)?;
    if let Some(id) = input.customer_id {
        check_length("CustomerId", id, 128)?;
    }
    if input.disconnect_on_customer_exit.is_some_and(|types| types.len() != 1) {
        return Err(Error::Invalid("DisconnectOnCustomerExit"));
    }
    if input.connection_types.is_some_and(|types| !(1..=2).contains(&types.len())) {
        return Err(Error::Invalid("ConnectionTypes"));
    }
    if let Some(streaming) = &input.chat_streaming_configuration {
        check_length("ChatStreamingConfiguration.StreamingEndpointArn", streaming.streaming_endpoint_arn, 350)?;
    }
    Ok(())
}

pub(crate) fn encode_start_chat_contact(base: &str, input: &StartChatContact<'_>) -> Result<Request<Bytes>, Error> {
    check(input)?;
    let mut body = Vec::with_capacity(1024);
    serde_json::to_writer(&mut body, input).map_err(Error::Json)?;
    let uri: Uri = format!("{base}/contact/chat").try_into().map_err(Error::Uri)?;
    Request::builder()
        .method(Method::PUT)
        .uri(uri)
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(Bytes::from(body))
        .map_err(Error::Http)
}

pub(crate) fn decode_start_chat_contact(response: &Response<Bytes>) -> Result<StartChatContactOutput, Error> {
    if !response.status().is_success() {
        return Err(Error::Service(Box::new(ServiceError::read(response))));
    }
    serde_json::from_slice(response.body()).map_err(Error::Json)
}
