//! Google Cloud Pub/Sub.
//!
//! Verbs behind a label, bytes in base64, field masks, and errors by `error.status` with typed
//! details.
//!
//! - <https://cloud.google.com/pubsub/docs/reference/rest>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/projects.topics/create>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/projects.topics/list>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/projects.topics/publish>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/projects.subscriptions/pull>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/projects.subscriptions/acknowledge>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/projects.subscriptions/patch>
//! - <https://cloud.google.com/pubsub/docs/reference/rest/v1/PubsubMessage>
//! - <https://cloud.google.com/pubsub/docs/publisher>
//! - <https://cloud.google.com/pubsub/docs/reference/error-codes>
//! - <https://google.aip.dev/193>
//! - <https://github.com/googleapis/googleapis/blob/master/google/pubsub/v1/pubsub.proto>

use std::collections::BTreeMap;

use connect_core::auth::Token;
use connect_core::{
    Blob, ClientConfig, Timestamp, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "camelCase",
    auth = bearer,
    errors(AlreadyExists, GoogleFailure),
    failures(code = "error.status", message = "error.message", throttling(429, "RESOURCE_EXHAUSTED"), transient("UNAVAILABLE")),
)]
struct PubSub;

#[connect_error(service = PubSub, code = "ALREADY_EXISTS")]
#[derive(Debug)]
struct AlreadyExists {}

#[connect_error(service = PubSub)]
#[derive(Debug)]
struct GoogleFailure {
    error: Status,
}

#[connect_shape(service = PubSub)]
#[derive(Debug)]
struct Status {
    code: u16,
    #[connect(default)]
    details: Vec<Detail>,
}

#[connect_shape(tag = "@type", service = PubSub)]
#[derive(Debug)]
enum Detail {
    #[connect(rename = "type.googleapis.com/google.rpc.ErrorInfo")]
    ErrorInfo(ErrorInfo),
    #[connect(rename = "type.googleapis.com/google.rpc.Help")]
    Help(Help),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = PubSub)]
#[derive(Debug)]
struct ErrorInfo {
    reason: String,
    domain: String,
    metadata: BTreeMap<String, String>,
}

#[connect_shape(service = PubSub)]
#[derive(Debug)]
struct Help {
    links: Vec<HelpLink>,
}

#[connect_shape(service = PubSub)]
#[derive(Debug)]
struct HelpLink {
    url: String,
}

#[connect_operation(service = PubSub, method = "PUT", uri = "/v1/{name+}", output = Topic, idempotent)]
struct CreateTopic {
    name: String,
    labels: Option<BTreeMap<String, String>>,
    message_retention_duration: Option<String>,
}

#[connect_shape(service = PubSub)]
struct Topic {
    name: String,
    message_retention_duration: Option<String>,
}

#[connect_operation(service = PubSub, method = "POST", uri = "/v1/{topic+}:publish", output = Published)]
struct Publish {
    topic: String,
    messages: Vec<Message>,
}

#[connect_shape(service = PubSub)]
struct Message {
    attributes: Option<BTreeMap<String, String>>,
    data: Option<Blob>,
    message_id: Option<String>,
    #[connect(timestamp = "date-time")]
    publish_time: Option<Timestamp>,
}

#[connect_shape(service = PubSub)]
struct Published {
    message_ids: Vec<String>,
}

#[connect_operation(service = PubSub, method = "PUT", uri = "/v1/{name+}", output = Subscription, idempotent)]
struct CreateSubscription {
    name: String,
    topic: String,
}

#[connect_operation(service = PubSub, method = "PATCH", uri = "/v1/{name+}", output = Subscription)]
struct UpdateSubscription {
    name: String,
    subscription: SubscriptionChange,
    update_mask: String,
}

#[connect_shape(service = PubSub)]
struct SubscriptionChange {
    ack_deadline_seconds: Option<u32>,
}

#[connect_shape(service = PubSub)]
struct Subscription {
    name: String,
    topic: String,
    ack_deadline_seconds: Option<u32>,
}

#[connect_operation(service = PubSub, method = "POST", uri = "/v1/{subscription+}:pull", output = Pulled)]
struct Pull {
    subscription: String,
    max_messages: u32,
}

#[connect_shape(service = PubSub)]
struct Pulled {
    #[connect(default)]
    received_messages: Vec<ReceivedMessage>,
}

#[connect_shape(service = PubSub)]
struct ReceivedMessage {
    ack_id: String,
    message: Message,
}

#[connect_operation(service = PubSub, method = "POST", uri = "/v1/{subscription+}:acknowledge", output = ())]
struct Acknowledge {
    subscription: String,
    ack_ids: Vec<String>,
}

#[connect_operation(
    service = PubSub,
    method = "GET",
    uri = "/v1/{project+}/topics",
    output = Topics,
    paginated(input = page_token, output = next_page_token, items = topics, item = Topic),
)]
struct ListTopics {
    project: String,
    #[connect(query)]
    page_size: Option<u32>,
    #[connect(query)]
    page_token: Option<String>,
}

#[connect_shape(service = PubSub)]
struct Topics {
    #[connect(default)]
    topics: Vec<Topic>,
    next_page_token: Option<String>,
}

#[connect_operation(service = PubSub, method = "DELETE", uri = "/v1/{topic+}", output = ())]
struct DeleteTopic {
    topic: String,
}

const BEARER: &str = "authorization: Bearer ACCESS_TOKEN";
const JSON: &str = "content-type: application/json";
const TOPIC: &str = "projects/PROJECT_ID/topics/TOPIC_ID";
const SUBSCRIPTION: &str = "projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID";
const TEXT: &[u8] = b"Hello Cloud Pub/Sub! Here is my message!";
const ACK_ID: &str = "dQNNHlAbEGEIBERNK0EPKVgUWQYyODM2LwgRHFEZDDsLRk1SK";

fn pubsub() -> ClientConfig {
    config("https://pubsub.googleapis.com").with_bearer(Token::new("ACCESS_TOKEN"))
}

pub(crate) fn run(report: &mut Report) {
    topics(report);
    subscriptions(report);
    pages(report);
    failures(report);
}

fn topics(report: &mut Report) {
    report.check(
        "Google, a topic",
        pubsub(),
        vec![
            (
                Sent(
                    &["PUT /v1/projects/PROJECT_ID/topics/TOPIC_ID", BEARER, JSON],
                    r#"{"messageRetentionDuration":"600s"}"#,
                ),
                Answer(200, &[], r#"{"name":"projects/PROJECT_ID/topics/TOPIC_ID","messageRetentionDuration":"600s"}"#),
            ),
            (
                Sent(
                    &["POST /v1/projects/PROJECT_ID/topics/TOPIC_ID:publish", BEARER, JSON],
                    concat!(
                        r#"{"messages":[{"attributes":{"KEY":"VALUE"},"#,
                        r#""data":"SGVsbG8gQ2xvdWQgUHViL1N1YiEgSGVyZSBpcyBteSBtZXNzYWdlIQ=="}]}"#
                    ),
                ),
                Answer(200, &[], r#"{"messageIds":["19916711285"]}"#),
            ),
            (Sent(&["DELETE /v1/projects/PROJECT_ID/topics/TOPIC_ID", BEARER], ""), Answer(200, &[], "{}")),
        ],
        |client| {
            let message_retention_duration = Some("600s".into());
            let operation = CreateTopic { name: TOPIC.into(), labels: None, message_retention_duration };
            let created = ok(client.send(&operation))?;
            same("the topic", (&*created.name, created.message_retention_duration.as_deref()), (TOPIC, Some("600s")))?;
            let message = Message {
                attributes: Some(BTreeMap::from([("KEY".to_owned(), "VALUE".to_owned())])),
                data: Some(Blob::from(TEXT.to_vec())),
                message_id: None,
                publish_time: None,
            };
            let published = ok(client.send(&Publish { topic: TOPIC.into(), messages: vec![message] }))?;
            same("the ids", published.message_ids, vec!["19916711285"])?;
            ok(client.send(&DeleteTopic { topic: TOPIC.into() }))
        },
    );
}

fn subscriptions(report: &mut Report) {
    report.check(
        "Google, a subscription",
        pubsub(),
        vec![
            (
                Sent(
                    &["PUT /v1/projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID", BEARER, JSON],
                    r#"{"topic":"projects/PROJECT_ID/topics/TOPIC_ID"}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"name":"projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID","topic":"projects/PROJECT_ID/topics/TOPIC_ID",
                        "pushConfig":{},"ackDeadlineSeconds":10}"#,
                ),
            ),
            (
                Sent(
                    &["PATCH /v1/projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID", BEARER, JSON],
                    r#"{"subscription":{"ackDeadlineSeconds":30},"updateMask":"ackDeadlineSeconds"}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"name":"projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID","topic":"projects/PROJECT_ID/topics/TOPIC_ID",
                        "pushConfig":{},"ackDeadlineSeconds":30}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID:pull", BEARER, JSON],
                    r#"{"maxMessages":1}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"receivedMessages":[{"ackId":"dQNNHlAbEGEIBERNK0EPKVgUWQYyODM2LwgRHFEZDDsLRk1SK","message":{
                        "data":"SGVsbG8gQ2xvdWQgUHViL1N1YiEgSGVyZSBpcyBteSBtZXNzYWdlIQ==","messageId":"19917247034",
                        "publishTime":"2014-10-02T15:01:23Z"}}]}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID:acknowledge", BEARER, JSON],
                    r#"{"ackIds":["dQNNHlAbEGEIBERNK0EPKVgUWQYyODM2LwgRHFEZDDsLRk1SK"]}"#,
                ),
                Answer(200, &[], "{}"),
            ),
            (
                Sent(
                    &["POST /v1/projects/PROJECT_ID/subscriptions/SUBSCRIPTION_ID:pull", BEARER, JSON],
                    r#"{"maxMessages":1}"#,
                ),
                Answer(200, &[], "{}"),
            ),
        ],
        |client| {
            let created =
                ok(client.send(&CreateSubscription { name: SUBSCRIPTION.into(), topic: TOPIC.into() }))?;
            same("the subscription", (&*created.name, &*created.topic), (SUBSCRIPTION, TOPIC))?;
            let updated = ok(client.send(&UpdateSubscription {
                name: SUBSCRIPTION.into(),
                subscription: SubscriptionChange { ack_deadline_seconds: Some(30) },
                update_mask: "ackDeadlineSeconds".into(),
            }))?;
            same("the deadline", updated.ack_deadline_seconds, Some(30))?;
            let pull = || Pull { subscription: SUBSCRIPTION.into(), max_messages: 1 };
            let pulled = ok(client.send(&pull()))?;
            let first = pulled.received_messages.into_iter().next().ok_or("no message")?;
            same("the ids", (&*first.ack_id, first.message.message_id.as_deref()), (ACK_ID, Some("19917247034")))?;
            same("the data", first.message.data.as_ref().map(Blob::as_bytes), Some(TEXT))?;
            let time = first.message.publish_time.map(|time| time.to_string());
            same("the time", time.as_deref(), Some("2014-10-02T15:01:23Z"))?;
            ok(client.send(&Acknowledge { subscription: SUBSCRIPTION.into(), ack_ids: vec![first.ack_id] }))?;
            holds("no message is left", ok(client.send(&pull()))?.received_messages.is_empty())
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "Google, pages of topics",
        pubsub(),
        vec![
            (
                Sent(&["GET /v1/projects/PROJECT_ID/topics?pageSize=1", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"topics":[{"name":"projects/PROJECT_ID/topics/mytopic1"}],"nextPageToken":"NEXT_PAGE_TOKEN"}"#,
                ),
            ),
            (
                Sent(&["GET /v1/projects/PROJECT_ID/topics?pageSize=1&pageToken=NEXT_PAGE_TOKEN", BEARER], ""),
                Answer(200, &[], r#"{"topics":[{"name":"projects/PROJECT_ID/topics/mytopic2"}]}"#),
            ),
        ],
        |client| {
            let operation = ListTopics { project: "projects/PROJECT_ID".into(), page_size: Some(1), page_token: None };
            let topics = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let names: Vec<_> = topics.iter().map(|topic| &*topic.name).collect();
            same("the names", names, vec!["projects/PROJECT_ID/topics/mytopic1", "projects/PROJECT_ID/topics/mytopic2"])
        },
    );
}

fn failures(report: &mut Report) {
    const DELETE: Sent = Sent(&["DELETE /v1/projects/PROJECT_ID/topics/TOPIC_ID", BEARER], "");
    const EXHAUSTED: &str = r#"{"error":{"code":429,"message":"The zone 'us-east1-a' does not have enough resources available to fulfill the request. Try a different zone, or try again later.",
        "status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo",
        "reason":"RESOURCE_AVAILABILITY","domain":"compute.googleapis.com","metadata":{"zone":"us-east1-a","vmType":"e2-medium",
        "attachment":"local-ssd=3,nvidia-t4=2","zonesWithCapacity":"us-central1-f,us-central1-c"}},
        {"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"An <e2-medium> VM instance"},
        {"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"Additional information on this error",
        "url":"https://cloud.google.com/compute/docs/resource-error"}]}]}}"#;
    let delete = || DeleteTopic { topic: TOPIC.into() };
    report.check(
        "Google, failures",
        pubsub(),
        vec![
            (
                Sent(&["PUT /v1/projects/PROJECT_ID/topics/TOPIC_ID", BEARER, JSON], "{}"),
                Answer(
                    409,
                    &[],
                    r#"{"error":{"code":409,"message":"Resource already exists in the project (resource=TOPIC_ID).","status":"ALREADY_EXISTS"}}"#,
                ),
            ),
            (DELETE, Answer(429, &[], EXHAUSTED)),
            (
                DELETE,
                Answer(
                    503,
                    &[],
                    r#"{"error":{"code":503,"message":"The service was unable to fulfill your request.","status":"UNAVAILABLE"}}"#,
                ),
            ),
        ],
        |client| {
            let operation = CreateTopic { name: TOPIC.into(), labels: None, message_retention_duration: None };
            let error = failed(client.send(&operation))?;
            same("the code", error.code(), Some("ALREADY_EXISTS"))?;
            holds("it is modeled", matches!(error.service(), Some(PubSubError::AlreadyExists(_))))?;
            holds("it is final", !error.is_retryable())?;
            let error = failed(client.send(&delete()))?;
            same("the code", error.code(), Some("RESOURCE_EXHAUSTED"))?;
            holds("it is throttling", error.is_throttling())?;
            let Some(PubSubError::GoogleFailure(failure)) = error.service() else { return Err(error.to_string()) };
            same("the number", failure.error.code, 429)?;
            let [Detail::ErrorInfo(info), Detail::Unknown(message), Detail::Help(help)] = &failure.error.details[..]
            else {
                return Err(format!("{failure:?}"));
            };
            let reason = (&*info.reason, &*info.domain);
            same("the reason", reason, ("RESOURCE_AVAILABILITY", "compute.googleapis.com"))?;
            same("the zone", info.metadata.get("zone").map(String::as_str), Some("us-east1-a"))?;
            same("the other detail", message.name(), "type.googleapis.com/google.rpc.LocalizedMessage")?;
            let url = help.links.first().map(|link| &*link.url);
            same("the page", url, Some("https://cloud.google.com/compute/docs/resource-error"))?;
            let error = failed(client.send(&delete()))?;
            holds("it is transient", error.is_retryable() && !error.is_throttling())
        },
    );
    report.check_retries(
        "Google, a service that is back",
        pubsub(),
        vec![
            (DELETE, Answer(503, &[], r#"{"error":{"code":503,"message":"unavailable","status":"UNAVAILABLE"}}"#)),
            (DELETE, Answer(200, &[], "{}")),
        ],
        &[0],
        |client| ok(client.send(&delete())),
    );
}
