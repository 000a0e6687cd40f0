//! The messages of Amazon SNS: their JSON, and what their headers repeat.
//!
//! The signature is not one. Libraries that verify signatures take only certificates of
//! `amazonaws.com`, so that none could be verified here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::subscription::Subscription;
use crate::ChatItem;
use crate::clock::{Millis, iso};
use crate::engine::ACCOUNT;

/// The path of the pages for subscribers.
pub(super) const PATH: &str = "/_local/sns/";
/// The text whose base64 is in the place of each signature.
const SIGNATURE: &str = "connect-local does not sign";

/// A message to an endpoint.
pub(super) struct Envelope {
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) body: String,
}

/// Creates the message that asks an endpoint to confirm its subscription.
pub(super) fn confirmation(subscription: &Subscription, url: &str, id: String, now: Millis) -> Envelope {
    let (topic, token) = (&subscription.endpoint.topic_arn, &subscription.token);
    let message = format!(
        "You have chosen to subscribe to the topic {topic}.\nTo confirm the subscription, visit the SubscribeURL \
         included in this message."
    );
    let subscribe = format!("{url}{PATH}?Action=ConfirmSubscription&TopicArn={topic}&Token={token}");
    let members = [("Token", token.as_str().into()), ("SubscribeURL", subscribe.into())];
    envelope("SubscriptionConfirmation", subscription, url, id, now, &message, members)
}

/// Creates the message that delivers an item.
pub(super) fn notification(
    subscription: &Subscription,
    url: &str,
    instance_id: &str,
    id: String,
    now: Millis,
    item: &ChatItem,
) -> Envelope {
    let unsubscribe = format!("{url}{PATH}?Action=Unsubscribe&SubscriptionArn={}", subscription.arn);
    let members = [("UnsubscribeURL", unsubscribe.into()), ("MessageAttributes", attributes(instance_id, item))];
    envelope("Notification", subscription, url, id, now, &item.to_json().to_string(), members)
}

fn envelope<const COUNT: usize>(
    kind: &'static str,
    subscription: &Subscription,
    url: &str,
    id: String,
    now: Millis,
    message: &str,
    members: [(&str, Value); COUNT],
) -> Envelope {
    let mut body = json!({
        "Type": kind,
        "MessageId": id,
        "TopicArn": subscription.endpoint.topic_arn,
        "Message": message,
        "Timestamp": iso(now),
        "SignatureVersion": "1",
        "Signature": STANDARD.encode(SIGNATURE),
        "SigningCertURL": format!("{url}{PATH}certificate.pem"),
    });
    for (name, value) in members {
        body[name] = value;
    }
    Envelope { kind, id, body: body.to_string() }
}

/// Returns the attributes by which subscribers filter. Those that an item does not have are left
/// out.
fn attributes(instance_id: &str, item: &ChatItem) -> Value {
    let mut attributes = Map::new();
    let mut set = |name: &str, value: &str| {
        attributes.insert(name.to_owned(), json!({ "Type": "String", "Value": value }));
    };
    set("AccountId", ACCOUNT);
    set("ContactId", item.contact_id());
    if let Some(content_type) = item.to_json()["ContentType"].as_str() {
        set("ContentType", content_type);
    }
    set("InitialContactId", item.initial_contact_id());
    set("InstanceId", instance_id);
    set("MessageVisibility", "ALL");
    if let Some(role) = item.role().and_then(|role| serde_json::to_value(role).ok()) {
        set("ParticipantRole", role.as_str().unwrap_or_default());
    }
    set("Type", item.kind().as_str());
    Value::Object(attributes)
}
