//! Signed calls by three peers over an HTTP client that responds from memory. Everything
//! else is each peer's default.
//!
//! A call begins with its strings and ends when its output is dropped. The measurement includes
//! building the input and generating the random token.

pub mod by_hand;
pub mod ours;
pub mod sdk;
pub mod wire;

use std::fmt::Write;

use bytes::Bytes;

use crate::wire::Wire;

pub const REGION: &str = "eu-central-1";
pub const ENDPOINT: &str = "https://connect.eu-central-1.amazonaws.com";
pub const ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
pub const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

pub const INSTANCE: &str = "b1a1c2d3-5555-4e66-8777-888899990000";
pub const CONTACT: &str = "c0ffee00-1111-4222-8333-444455556666";
pub const BOT: &str = "Order bot";
/// The maximum that the service allows. The response here has more items, to measure the decoding
/// of many items.
pub const MAX_RESULTS: u8 = 10;

/// A way to make the calls.
pub trait Peer {
    /// The name in the tables.
    const NAME: &'static str;

    fn new(wire: Wire) -> Self;

    /// Returns the id of the new participant. If `token` is `None`, a random token is sent.
    fn create_participant(&self, token: Option<&str>) -> impl Future<Output = String>;

    /// Calls `look` with the ids of the instances and the token of the next page.
    fn list_instances<T>(&self, look: impl FnOnce(&mut dyn Iterator<Item = &str>) -> T) -> impl Future<Output = T>;
}

/// The measured calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    CreateParticipant,
    /// A call whose response has 100 items.
    ListInstances,
}

impl Call {
    pub const ALL: [Self; 2] = [Self::CreateParticipant, Self::ListInstances];

    pub fn name(self) -> &'static str {
        match self {
            Self::CreateParticipant => "create_participant",
            Self::ListInstances => "list_instances_100",
        }
    }

    /// Returns the body of the response.
    pub fn answer(self) -> Bytes {
        match self {
            Self::CreateParticipant => Bytes::from_static(PARTICIPANT.as_bytes()),
            Self::ListInstances => instances(100).into(),
        }
    }

    /// Makes the call `times` times.
    pub async fn repeat<P: Peer>(self, peer: &P, times: u32) {
        for _ in 0..times {
            match self {
                Self::CreateParticipant => drop(std::hint::black_box(peer.create_participant(None).await)),
                Self::ListInstances => {
                    std::hint::black_box(peer.list_instances(|instances| instances.count()).await);
                }
            }
        }
    }
}

const PARTICIPANT: &str = concat!(
    r#"{"ParticipantCredentials":{"ParticipantToken":"QVFJREFIaEZPbktGYWtlVG9rZW5QYXJ0MQabcdefghijklmnopqrstuvwxyz012345"#,
    r#"6789ABCDEFGHIJKLMNOPQRSTUVWXYZ==","Expiry":"2019-11-08T02:41:28.172Z"},"#,
    r#""ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55"}"#,
);

fn instances(count: u32) -> String {
    let mut text = String::from(r#"{"InstanceSummaryList":["#);
    for index in 0..count {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(
            text,
            concat!(
                r#"{comma}{{"Id":"b1a1c2d3-5555-4e66-8777-{index:012}","#,
                r#""Arn":"arn:aws:connect:eu-central-1:111122223333:instance/b1a1c2d3-5555-4e66-8777-{index:012}","#,
                r#""IdentityManagementType":"CONNECT_MANAGED","InstanceAlias":"contact-center-{index}","#,
                r#""CreatedTime":15731808{second:02}.172,"#,
                r#""ServiceRole":"arn:aws:iam::111122223333:role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect","#,
                r#""InstanceStatus":"ACTIVE","InboundCallsEnabled":true,"OutboundCallsEnabled":false,"#,
                r#""InstanceAccessUrl":"https://contact-center-{index}.my.connect.aws"}}"#,
            ),
            comma = comma,
            index = index,
            second = index % 100,
        );
    }
    text.push_str(r#"],"NextToken":"AAAAAAAAAAEXAMPLE"}"#);
    text
}
