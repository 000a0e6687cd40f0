//! `GetTranscript`.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, Uri};
use serde::{Deserialize, Serialize};

use super::open_enum::open_enum;
use super::{Error, ServiceError, check_length};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct GetTranscript<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contact_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_results: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scan_direction: Option<ScanDirection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sort_order: Option<SortKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start_position: Option<StartPosition<'a>>,
    #[serde(skip)]
    pub(crate) connection_token: &'a str,
}

open_enum!(ScanDirection { Forward = "FORWARD", Backward = "BACKWARD" });

open_enum!(SortKey { Descending = "DESCENDING", Ascending = "ASCENDING" });

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct StartPosition<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) absolute_time: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) most_recent: Option<i32>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct GetTranscriptOutput {
    pub(crate) initial_contact_id: Option<String>,
    pub(crate) transcript: Option<Vec<Item>>,
    pub(crate) next_token: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Item {
    pub(crate) absolute_time: Option<String>,
    pub(crate) content: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) id: Option<String>,
    #[serde(rename = "Type")]
    pub(crate) kind: Option<ChatItemType>,
    pub(crate) participant_id: Option<String>,
    pub(crate) display_name: Option<String>,
    pub(crate) participant_role: Option<ParticipantRole>,
    pub(crate) attachments: Option<Vec<AttachmentItem>>,
    pub(crate) message_metadata: Option<MessageMetadata>,
    pub(crate) related_contact_id: Option<String>,
    pub(crate) contact_id: Option<String>,
}

open_enum!(ChatItemType {
    Typing = "TYPING",
    ParticipantJoined = "PARTICIPANT_JOINED",
    ParticipantLeft = "PARTICIPANT_LEFT",
    ChatEnded = "CHAT_ENDED",
    TransferSucceeded = "TRANSFER_SUCCEEDED",
    TransferFailed = "TRANSFER_FAILED",
    Message = "MESSAGE",
    Event = "EVENT",
    Attachment = "ATTACHMENT",
    ConnectionAck = "CONNECTION_ACK",
    MessageDelivered = "MESSAGE_DELIVERED",
    MessageRead = "MESSAGE_READ",
});

open_enum!(ParticipantRole {
    Agent = "AGENT",
    Customer = "CUSTOMER",
    System = "SYSTEM",
    CustomBot = "CUSTOM_BOT",
    Supervisor = "SUPERVISOR",
});

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct AttachmentItem {
    pub(crate) content_type: Option<String>,
    pub(crate) attachment_id: Option<String>,
    pub(crate) attachment_name: Option<String>,
    pub(crate) status: Option<ArtifactStatus>,
}

open_enum!(ArtifactStatus { Approved = "APPROVED", Rejected = "REJECTED", InProgress = "IN_PROGRESS" });

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct MessageMetadata {
    pub(crate) message_id: Option<String>,
    pub(crate) receipts: Option<Vec<Receipt>>,
    pub(crate) message_processing_status: Option<MessageProcessingStatus>,
}

open_enum!(MessageProcessingStatus { Processing = "PROCESSING", Failed = "FAILED", Rejected = "REJECTED" });

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Receipt {
    pub(crate) delivered_timestamp: Option<String>,
    pub(crate) read_timestamp: Option<String>,
    pub(crate) recipient_participant_id: Option<String>,
}

pub(crate) fn encode_get_transcript(base: &str, input: &GetTranscript<'_>) -> Result<Request<Bytes>, Error> {
    if let Some(id) = input.contact_id {
        check_length("ContactId", id, 256)?;
    }
    if input.max_results.is_some_and(|max_results| !(0..=100).contains(&max_results)) {
        return Err(Error::Invalid("MaxResults"));
    }
    if let Some(token) = input.next_token {
        check_length("NextToken", token, 1000)?;
    }
    if let Some(position) = &input.start_position {
        if let Some(id) = position.id {
            check_length("StartPosition.Id", id, 256)?;
        }
        if let Some(time) = position.absolute_time {
            check_length("StartPosition.AbsoluteTime", time, 100)?;
        }
        if position.most_recent.is_some_and(|most_recent| !(0..=100).contains(&most_recent)) {
            return Err(Error::Invalid("StartPosition.MostRecent"));
        }
    }
    check_length("ConnectionToken", input.connection_token, 1000)?;
    let mut token = HeaderValue::from_str(input.connection_token).map_err(|_| Error::Invalid("ConnectionToken"))?;
    token.set_sensitive(true);
    let mut body = Vec::with_capacity(256);
    serde_json::to_writer(&mut body, input).map_err(Error::Json)?;
    let uri: Uri = format!("{base}/participant/transcript").try_into().map_err(Error::Uri)?;
    Request::builder()
        .method(Method::POST)
        .uri(uri)
        .header("x-amz-bearer", token)
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(Bytes::from(body))
        .map_err(Error::Http)
}

pub(crate) fn decode_get_transcript(response: &Response<Bytes>) -> Result<GetTranscriptOutput, Error> {
    if !response.status().is_success() {
        return Err(Error::Service(Box::new(ServiceError::read(response))));
    }
    serde_json::from_slice(response.body()).map_err(Error::Json)
}
