//! The operations and their inputs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use connect_api::{
    ChatMessage, CreateParticipant, GetTranscript, ListInstances, ParticipantDetails, ParticipantDetailsToAdd,
    ParticipantRole, ScanDirection, SegmentAttributeValue, SortKey, StartChatContact, StartPosition,
};
use connect_core::{connect_operation, connect_shape};

use super::both::Both;
use super::{CONTACT, Case, INSTANCE, Measured, Phase, TOKEN, answers, served};
use crate::by_hand;

/// A GET with three labels and a query parameter.
#[connect_operation(
    method = "GET",
    uri = "/a/<First>/b/<Second>/c/<Third>",
    output = ThreeLabelsOutput,
    auth = sigv4,
)]
struct ThreeLabels<'a> {
    first: &'a str,
    second: &'a str,
    third: &'a str,
    #[connect(query = "filter")]
    filter: Option<&'a str>,
}

#[connect_shape]
struct ThreeLabelsOutput {
    name: Option<String>,
    version: Option<i64>,
}

const ALL: &[Phase] = &[
    Phase::Encode,
    Phase::Decode,
    Phase::EncodeDecode,
    Phase::Call,
    Phase::CallSigned,
    Phase::Failed,
    Phase::Served,
    Phase::Refused,
];
const CALLED: &[Phase] =
    &[Phase::Encode, Phase::Decode, Phase::EncodeDecode, Phase::Call, Phase::CallSigned, Phase::Failed];
const NO_MODELED_404: &[Phase] = &[Phase::Encode, Phase::Decode, Phase::EncodeDecode, Phase::Call, Phase::CallSigned];
const NO_CONSTRAINTS: &[Phase] =
    &[Phase::Encode, Phase::Decode, Phase::EncodeDecode, Phase::Call, Phase::CallSigned, Phase::Served];
const A_TOKEN_INSTEAD_OF_A_SIGNATURE: &[Phase] = &[Phase::Encode, Phase::Decode, Phase::EncodeDecode, Phase::Call];

pub(crate) const OPERATIONS: [Measured; 5] = [
    Measured { name: "create_participant", phases: ALL, is_long: false },
    Measured { name: "start_chat_contact", phases: CALLED, is_long: false },
    Measured { name: "list_instances", phases: NO_MODELED_404, is_long: true },
    Measured { name: "get_transcript", phases: A_TOKEN_INSTEAD_OF_A_SIGNATURE, is_long: true },
    Measured { name: "three_labels", phases: NO_CONSTRAINTS, is_long: false },
];

pub(crate) fn case(operation: &str) -> Box<dyn Case> {
    match operation {
        "create_participant" => create_participant(),
        "start_chat_contact" => start_chat_contact(),
        "list_instances" => list_instances(),
        "get_transcript" => get_transcript(),
        "three_labels" => three_labels(),
        other => panic!("there is no operation `{other}`"),
    }
}

fn create_participant() -> Box<dyn Case> {
    Box::new(Both {
        operation: CreateParticipant {
            instance_id: INSTANCE.into(),
            contact_id: CONTACT.into(),
            client_token: None,
            participant_details: ParticipantDetailsToAdd {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some("Order bot".into()),
                participant_capabilities: None,
            },
        },
        input: by_hand::CreateParticipant {
            instance_id: INSTANCE,
            contact_id: CONTACT,
            client_token: TOKEN,
            participant_details: by_hand::ParticipantDetails {
                participant_role: Some(by_hand::ParticipantRole::CustomBot),
                display_name: Some("Order bot"),
            },
        },
        encode: by_hand::encode_create_participant,
        decode: by_hand::decode_create_participant,
        call: by_hand::Client::create_participant,
        answer: answers::CREATE_PARTICIPANT,
        requests: Some(served::CREATE_PARTICIPANT),
    })
}

static ATTRIBUTES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let attributes = [
        ("customerName", "Ada Lovelace"),
        ("locale", "de-AT"),
        ("orderNumber", "4711"),
        ("page", "/orders/4711?tab=track"),
    ];
    attributes.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
});
const SUBTYPE: (&str, &str) = ("connect:Subtype", "connect:Guide");
static SEGMENT_ATTRIBUTES: LazyLock<BTreeMap<String, by_hand::SegmentAttributeValue>> = LazyLock::new(|| {
    let value = by_hand::SegmentAttributeValue { value_string: Some(SUBTYPE.1.into()), ..Default::default() };
    [(SUBTYPE.0.to_owned(), value)].into()
});
static CONTENT_TYPES: LazyLock<[String; 2]> = LazyLock::new(|| ["text/plain".to_owned(), "text/markdown".to_owned()]);
const FLOW: &str = "846ec553-a005-41c0-8341-444455556666";
const MESSAGE: &str = "Hello! My order 4711 has not arrived yet.\nCan you see where it is? – Viele Grüße, \"Ada\"";

fn start_chat_contact() -> Box<dyn Case> {
    let subtype = SegmentAttributeValue { value_string: Some(SUBTYPE.1.into()), ..Default::default() };
    Box::new(Both {
        operation: StartChatContact {
            attributes: Some(ATTRIBUTES.clone()),
            initial_message: Some(ChatMessage { content_type: "text/plain".into(), content: MESSAGE.into() }),
            chat_duration_in_minutes: Some(1500),
            supported_messaging_content_types: Some(CONTENT_TYPES.to_vec()),
            segment_attributes: Some([(SUBTYPE.0.to_owned(), subtype)].into()),
            ..StartChatContact::new(INSTANCE, FLOW, ParticipantDetails { display_name: "Ada".into() })
        },
        input: by_hand::StartChatContact {
            instance_id: INSTANCE,
            contact_flow_id: FLOW,
            attributes: Some(&ATTRIBUTES),
            participant_details: by_hand::Customer { display_name: "Ada" },
            initial_message: Some(by_hand::ChatMessage { content_type: "text/plain", content: MESSAGE }),
            client_token: TOKEN,
            chat_duration_in_minutes: Some(1500),
            supported_messaging_content_types: Some(&*CONTENT_TYPES),
            segment_attributes: Some(&SEGMENT_ATTRIBUTES),
            ..Default::default()
        },
        encode: by_hand::encode_start_chat_contact,
        decode: by_hand::decode_start_chat_contact,
        call: by_hand::Client::start_chat_contact,
        answer: answers::START_CHAT_CONTACT,
        requests: None,
    })
}

fn list_instances() -> Box<dyn Case> {
    let token = "AAEAAZ/kQz8xN2Zha2UtcGFnZS10b2tlbi0wMDAw+/==";
    Box::new(Both {
        operation: ListInstances { next_token: Some(token.into()), max_results: Some(10) },
        input: by_hand::ListInstances { next_token: Some(token), max_results: Some(10) },
        encode: by_hand::encode_list_instances,
        decode: by_hand::decode_list_instances,
        call: by_hand::Client::list_instances,
        answer: answers::list_instances(),
        requests: None,
    })
}

fn get_transcript() -> Box<dyn Case> {
    let token = "QVFJREFIaEZPbktGYWtlQ29ubmVjdGlvblRva2VuMQabcdefghijklmnopqrstuvwxyz0123456789==";
    Box::new(Both {
        operation: GetTranscript {
            contact_id: Some(CONTACT.into()),
            max_results: Some(50),
            scan_direction: Some(ScanDirection::Backward),
            sort_order: Some(SortKey::Ascending),
            start_position: Some(StartPosition { most_recent: Some(50), ..Default::default() }),
            ..GetTranscript::new(token.into())
        },
        input: by_hand::GetTranscript {
            contact_id: Some(CONTACT),
            max_results: Some(50),
            next_token: None,
            scan_direction: Some(by_hand::ScanDirection::Backward),
            sort_order: Some(by_hand::SortKey::Ascending),
            start_position: Some(by_hand::StartPosition { id: None, absolute_time: None, most_recent: Some(50) }),
            connection_token: token,
        },
        encode: by_hand::encode_get_transcript,
        decode: by_hand::decode_get_transcript,
        call: by_hand::Client::get_transcript,
        answer: answers::get_transcript(),
        requests: None,
    })
}

fn three_labels() -> Box<dyn Case> {
    Box::new(Both {
        operation: ThreeLabels { first: INSTANCE, second: CONTACT, third: "a b/c", filter: Some("größer & neuer") },
        input: by_hand::ThreeLabels {
            first: INSTANCE,
            second: CONTACT,
            third: "a b/c",
            filter: Some("größer & neuer"),
        },
        encode: by_hand::encode_three_labels,
        decode: by_hand::decode_three_labels,
        call: by_hand::Client::three_labels,
        answer: answers::THREE_LABELS,
        requests: Some(served::THREE_LABELS),
    })
}
