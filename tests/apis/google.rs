//! Google Cloud Pub/Sub: <https://cloud.google.com/pubsub/docs/reference/rest>.
//!
//! Verbs behind a label, an API key in the query, bytes in base64, and errors by `error.status`.

use connect_core::{Blob, ClientConfig, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "camelCase",
    auth = api_key(query = "key"),
    errors(AlreadyExists, GoogleFailure),
    failures(code = "error.status", message = "error.message", throttling(429, "RESOURCE_EXHAUSTED"), transient("UNAVAILABLE")),
)]
struct PubSub;

#[connect_error(service = PubSub, code = "ALREADY_EXISTS")]
#[derive(Debug)]
struct AlreadyExists {}

#[connect_error(service = PubSub)]
#[derive(Debug)]
struct GoogleFailure {}

#[connect_operation(service = PubSub, method = "PUT", uri = "/v1/{name+}", output = Topic, idempotent)]
struct CreateTopic {
    name: String,
    message_retention_duration: Option<String>,
}

#[connect_shape(service = PubSub)]
struct Topic {
    name: String,
}

#[connect_operation(service = PubSub, method = "POST", uri = "/v1/{topic+}:publish", output = Published)]
struct Publish {
    topic: String,
    messages: Vec<Message>,
}

#[connect_shape(service = PubSub)]
struct Message {
    data: Option<Blob>,
    message_id: Option<String>,
}

#[connect_shape(service = PubSub)]
struct Published {
    message_ids: Vec<String>,
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
    topics: Vec<Topic>,
    next_page_token: Option<String>,
}

#[connect_operation(service = PubSub, method = "DELETE", uri = "/v1/{topic+}", output = ())]
struct DeleteTopic {
    topic: String,
}

const JSON: &str = "content-type: application/json";

fn pubsub() -> ClientConfig {
    config("https://pubsub.googleapis.com").with_api_key("AIza-example")
}

pub(crate) fn run(report: &mut Report) {
    let topic = || "projects/p-1/topics/t-1".to_owned();
    report.check(
        "Google, a topic",
        pubsub(),
        vec![
            (
                Sent(
                    &["PUT /v1/projects/p-1/topics/t-1?key=AIza-example", JSON],
                    r#"{"messageRetentionDuration":"600s"}"#,
                ),
                Answer(200, &[], r#"{"name":"projects/p-1/topics/t-1"}"#),
            ),
            (
                Sent(
                    &["POST /v1/projects/p-1/topics/t-1:publish?key=AIza-example", JSON],
                    r#"{"messages":[{"data":"SGVsbG8="}]}"#,
                ),
                Answer(200, &[], r#"{"messageIds":["19917247034"]}"#),
            ),
            (
                Sent(&["POST /v1/projects/p-1/subscriptions/s-1:pull?key=AIza-example", JSON], r#"{"maxMessages":10}"#),
                Answer(
                    200,
                    &[],
                    r#"{"receivedMessages":[{"ackId":"a-1","message":{"data":"SGVsbG8=","messageId":"19917247034"}}]}"#,
                ),
            ),
            (Sent(&["DELETE /v1/projects/p-1/topics/t-1?key=AIza-example"], ""), Answer(200, &[], "{}")),
        ],
        |client| {
            let created =
                ok(client.send(&CreateTopic { name: topic(), message_retention_duration: Some("600s".into()) }))?;
            same("the name", created.name, topic())?;
            let message = Message { data: Some(Blob::from(b"Hello".to_vec())), message_id: None };
            let published = ok(client.send(&Publish { topic: topic(), messages: vec![message] }))?;
            let subscription = "projects/p-1/subscriptions/s-1".to_owned();
            let pulled = ok(client.send(&Pull { subscription, max_messages: 10 }))?;
            let first = pulled.received_messages.first().ok_or("no message")?;
            same(
                "the ids",
                (first.message.message_id.as_ref(), &*first.ack_id),
                (published.message_ids.first(), "a-1"),
            )?;
            same("the data", first.message.data.as_ref().map(Blob::as_bytes), Some(&b"Hello"[..]))?;
            ok(client.send(&DeleteTopic { topic: topic() }))
        },
    );
    report.check(
        "Google, pages of topics",
        pubsub(),
        vec![
            (
                Sent(&["GET /v1/projects/p-1/topics?pageSize=1&key=AIza-example"], ""),
                Answer(200, &[], r#"{"topics":[{"name":"a"}],"nextPageToken":"n-1"}"#),
            ),
            (
                Sent(&["GET /v1/projects/p-1/topics?pageSize=1&pageToken=n-1&key=AIza-example"], ""),
                Answer(200, &[], r#"{"topics":[{"name":"b"}]}"#),
            ),
        ],
        |client| {
            let operation = ListTopics { project: "projects/p-1".into(), page_size: Some(1), page_token: None };
            let topics = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            same("the names", topics.iter().map(|topic| &*topic.name).collect::<Vec<_>>(), vec!["a", "b"])
        },
    );
    report.check(
        "Google, failures",
        pubsub(),
        vec![
            (
                Sent(&["PUT /v1/projects/p-1/topics/t-1?key=AIza-example", JSON], "{}"),
                Answer(
                    409,
                    &[],
                    r#"{"error":{"code":409,"message":"Resource already exists in the project.","status":"ALREADY_EXISTS"}}"#,
                ),
            ),
            (
                Sent(&["DELETE /v1/projects/p-1/topics/t-1?key=AIza-example"], ""),
                Answer(503, &[], r#"{"error":{"code":503,"message":"The service is down.","status":"UNAVAILABLE"}}"#),
            ),
        ],
        |client| {
            let error = failed(client.send(&CreateTopic { name: topic(), message_retention_duration: None }))?;
            same("the code", error.code(), Some("ALREADY_EXISTS"))?;
            holds("it is modeled", matches!(error.service(), Some(PubSubError::AlreadyExists(_))))?;
            let error = failed(client.send(&DeleteTopic { topic: topic() }))?;
            holds("it can be sent again", error.is_retryable())?;
            holds("it is the error for all failures", matches!(error.service(), Some(PubSubError::GoogleFailure(_))))
        },
    );
}
