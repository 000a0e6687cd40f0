//! The responses of the services, made once at the start.

use std::fmt::Write as _;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{CONTACT, INSTANCE};

pub(super) const CREATE_PARTICIPANT: &str = concat!(
    r#"{"ParticipantCredentials":{"ParticipantToken":"QVFJREFIaEZPbktGYWtlVG9rZW5QYXJ0MQabcdefghijklmnopqrstuvwxyz012345"#,
    r#"6789ABCDEFGHIJKLMNOPQRSTUVWXYZ==","Expiry":"2019-11-08T02:41:28.172Z"},"#,
    r#""ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55"}"#,
);

pub(super) const START_CHAT_CONTACT: &str = concat!(
    r#"{"ContactId":"c0ffee00-1111-4222-8333-444455556666","ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55","#,
    r#""ParticipantToken":"QVFJREFIaEZPbktGYWtlVG9rZW5QYXJ0MQabcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ==","#,
    r#""ConnectionCredentials":{"ConnectionToken":"QVFJREFIaEZPbktGYWtlQ29ubmVjdGlvblRva2VuMQabcdefghijklmnopqrstuvwxyz==","#,
    r#""Expiry":"2019-11-09T02:41:28.172Z"},"Websocket":{"Url":"wss://participant.connect.eu-central-1.amazonaws.com/chat?token=abc","#,
    r#""ConnectionExpiry":"2019-11-08T03:41:28.172Z"}}"#,
);

pub(super) const THREE_LABELS: &str = r#"{"Name":"Front door","Version":7}"#;

/// Returns a page of 100 instances.
pub(super) fn list_instances() -> &'static str {
    let mut text = r#"{"InstanceSummaryList":["#.to_owned();
    for number in 0..100 {
        let comma = if number == 0 { "" } else { "," };
        let id = format!("b1a1c2d3-5555-4e66-8777-{number:012}");
        let time = 1_573_180_888 + number * 86_399;
        let millis = number * 37 % 999 + 1;
        let (status, inbound) = if number % 9 == 8 { ("CREATION_IN_PROGRESS", false) } else { ("ACTIVE", true) };
        let directory = if number % 3 == 0 { "SAML" } else { "CONNECT_MANAGED" };
        let _ = write!(
            text,
            r#"{comma}{{"Arn":"arn:aws:connect:eu-central-1:123456789012:instance/{id}","CreatedTime":{time}.{millis:03},"#,
        );
        let _ = write!(
            text,
            r#""Id":"{id}","IdentityManagementType":"{directory}","InboundCallsEnabled":{inbound},"InstanceAlias":"branch-{number}","#,
        );
        let _ = write!(
            text,
            r#""InstanceAccessUrl":"https://branch-{number}.my.connect.aws","InstanceStatus":"{status}","OutboundCallsEnabled":true,"#,
        );
        let role = "aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect_";
        let _ = write!(text, r#""ServiceRole":"arn:aws:iam::123456789012:role/{role}{number:06}"}}"#);
    }
    text.push_str(r#"],"NextToken":"AAEAAZ/kQz8xN2Zha2UtcGFnZS10b2tlbi0wMDAx+/=="}"#);
    text.leak()
}

/// The messages of a chat, escaped for JSON.
const SAID: [&str; 5] = [
    "Hello! My order 4711 has not arrived yet. Can you see where it is?",
    "Grüß Gott, natürlich – ich schaue gleich nach. Einen Augenblick, bitte.",
    r#"Danke!\n\n> \"Lieferung bis Freitag\"\n\nDas war gestern."#,
    "ご注文の商品は本日発送されました。🚚 ありがとうございます。",
    r"Here it is: https:\/\/shop.example\/orders\/4711\/track \u2014 it is on its way. Is there anything else that I can do for you?",
];

/// Returns a page of 50 messages.
pub(super) fn get_transcript() -> &'static str {
    let mut text =
        format!(r#"{{"InitialContactId":"{CONTACT}","NextToken":"bmV4dC1wYWdlLW9mLXRyYW5zY3JpcHQ=","Transcript":["#);
    for number in 0..50 {
        let comma = if number == 0 { "" } else { "," };
        let said = SAID[number % SAID.len()];
        let (role, name) = [("CUSTOMER", "Ada"), ("AGENT", "Jörg Müller"), ("CUSTOM_BOT", "Order bot")][number % 3];
        let time = format!("2024-05-07T09:{:02}:{:02}.{:03}Z", number / 2, number % 2 * 30, number * 17);
        let _ = write!(
            text,
            r#"{comma}{{"AbsoluteTime":"{time}","Content":"{said}","ContentType":"text/plain","DisplayName":"{name}","#,
        );
        let _ = write!(
            text,
            r#""Id":"6d0e4b7a-{number:04}-4c9a-9f21-8a3c1f0e5b7d","ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-{number:012}","#,
        );
        let _ = write!(text, r#""ParticipantRole":"{role}","Type":"MESSAGE""#);
        if number % 2 == 0 {
            let _ = write!(
                text,
                r#","MessageMetadata":{{"MessageId":"6d0e4b7a-{number:04}-4c9a-9f21-8a3c1f0e5b7d","Receipts":[{{"DeliveredTimestamp":"{time}","#,
            );
            let _ = write!(
                text,
                r#""ReadTimestamp":"{time}","RecipientParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-{INSTANCE}"}}]}}"#,
            );
        }
        text.push('}');
    }
    text.push_str("]}");
    text.leak()
}

/// Returns a response as a transport does, but without headers.
pub(super) fn success<B: From<&'static str>>(body: &'static str) -> Response<B> {
    Response::new(B::from(body))
}

pub(super) const REQUEST_ID: &str = "7c1a5b0e-2f7c-4a36-9d53-1f0ea5b7c9d2";

/// Returns a response with an error that the operations on contacts model.
pub(super) fn not_found() -> Response<Bytes> {
    let body = r#"{"Message":"Contact c0ffee00-1111-4222-8333-444455556666 was not found."}"#;
    let mut response = Response::new(Bytes::from_static(body.as_bytes()));
    *response.status_mut() = StatusCode::NOT_FOUND;
    for (name, value) in [
        ("content-type", "application/json"),
        ("content-length", "71"),
        ("x-amzn-errortype", "ResourceNotFoundException:http://internal.amazon.com/coral/com.amazonaws.connect/"),
        ("x-amzn-requestid", REQUEST_ID),
        ("date", "Fri, 08 Nov 2019 02:41:28 GMT"),
    ] {
        response.headers_mut().insert(name, http::HeaderValue::from_static(value));
    }
    response
}
