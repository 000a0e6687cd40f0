//! The streaming of chats to HTTP endpoints, as Amazon SNS delivers them.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use connect_api::connect::{StartContactStreaming, StopContactStreaming};
use connect_api::{ChatStreamingConfiguration, SendEvent};
use connect_local::{Local, Settings, Storage};
use serde_json::json;
use tracing_subscriber::filter::LevelFilter;

use crate::receiver::{Receiver, get};
use crate::support::{Participant, server, server_with};

const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:chats";

/// Starts a server that repeats a message at once.
async fn impatient() -> Local {
    server_with(Settings::new().with_delivery_wait(Duration::ZERO)).await
}

/// Streams a chat, and returns the ID of the streaming.
fn stream(chat: &Participant, arn: &str) -> String {
    let started = chat.engine.start_contact_streaming(StartContactStreaming {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: chat.contact_id.clone(),
        chat_streaming_configuration: ChatStreamingConfiguration { streaming_endpoint_arn: arn.into() },
        client_token: None,
    });
    started.unwrap().streaming_id
}

#[tokio::test]
async fn an_endpoint_that_has_confirmed_gets_all_items_in_order() {
    let local = server().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    stream(&customer, &receiver.url);
    customer.say("before");
    let confirmation = receiver.next().await;
    assert_eq!(confirmation.text("Type"), "SubscriptionConfirmation");
    for number in 0..30 {
        customer.say(&number.to_string());
    }
    local.engine().send_event(SendEvent::typing(customer.connection.clone())).unwrap();
    assert!(receiver.is_empty());
    assert_eq!(get(confirmation.text("SubscribeURL")).await.0, 200);
    assert_eq!(receiver.items(2).await, ["participant.joined", "before"]);
    assert_eq!(receiver.items(30).await, (0..30).map(|number| number.to_string()).collect::<Vec<_>>());
    assert_eq!(receiver.items(1).await, ["typing"]);
    customer.stop_chat();
    assert_eq!(receiver.items(2).await, ["participant.left", "chat.ended"]);
}

#[tokio::test]
async fn the_messages_are_those_of_the_service() {
    let local = server().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    customer.say("before");
    stream(&customer, &receiver.url);
    let confirmation = receiver.confirm().await;
    let topic = confirmation.text("TopicArn").to_owned();
    assert!(topic.starts_with("arn:aws:sns:us-east-1:000000000000:127-0-0-1-") && topic.ends_with("-hook"));
    assert_eq!(confirmation.headers["x-amz-sns-message-type"], "SubscriptionConfirmation");
    assert_eq!(confirmation.headers["content-type"], "text/plain; charset=UTF-8");
    assert_eq!(confirmation.headers["user-agent"], "Amazon Simple Notification Service Agent");
    assert!(confirmation.headers.get("x-amz-sns-subscription-arn").is_none());
    assert_eq!(confirmation.text("Token").len(), 288);

    let id = customer.say("Hi");
    let message = receiver.next().await;
    assert_eq!(message.headers["x-amz-sns-message-type"], "Notification");
    assert_eq!(message.headers["x-amz-sns-message-id"], message.text("MessageId"));
    assert_eq!(message.headers["x-amz-sns-topic-arn"], topic.as_str());
    let subscription = message.headers["x-amz-sns-subscription-arn"].to_str().unwrap();
    assert!(subscription.starts_with(&format!("{topic}:")));
    assert_eq!(message.item()["Id"], id.as_str());
    assert_eq!(message.body["Timestamp"], "2025-01-01T00:00:00.000Z");
    assert!(message.text("UnsubscribeURL").contains(subscription));
    assert_eq!((message.text("SignatureVersion"), message.body.get("Subject")), ("1", None));
    assert_eq!(get(message.text("SigningCertURL")).await.0, 404, "nothing is signed");
    let attribute = |value: &str| json!({ "Type": "String", "Value": value });
    let attributes = json!({
        "AccountId": attribute("000000000000"),
        "ContactId": attribute(&customer.contact_id),
        "ContentType": attribute("text/plain"),
        "InitialContactId": attribute(&customer.contact_id),
        "InstanceId": attribute(Settings::INSTANCE_ID),
        "MessageVisibility": attribute("ALL"),
        "ParticipantRole": attribute("CUSTOMER"),
        "Type": attribute("MESSAGE"),
    });
    assert_eq!(message.body["MessageAttributes"], attributes);
}

#[tokio::test]
async fn a_message_that_fails_is_sent_again_before_the_next() {
    let local = impatient().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    customer.say("before");
    stream(&customer, &receiver.url);
    receiver.confirm().await;
    receiver.answer([500, 429, 204]);
    customer.say("first");
    customer.say("second");
    let attempts = [receiver.next().await, receiver.next().await, receiver.next().await];
    for attempt in &attempts {
        assert_eq!(attempt.item()["Content"], "first");
        assert_eq!(attempt.body, attempts[0].body);
    }
    assert_eq!(receiver.items(1).await, ["second"]);
}

#[tokio::test]
async fn a_message_is_given_up_after_three_retries_or_when_it_is_refused() {
    let local = impatient().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    customer.say("before");
    stream(&customer, &receiver.url);
    receiver.confirm().await;
    receiver.answer([500, 502, 503, 504, 404, 200]);
    for text in ["failed", "refused", "taken"] {
        customer.say(text);
    }
    assert_eq!(receiver.items(6).await, ["failed", "failed", "failed", "failed", "refused", "taken"]);
}

#[tokio::test]
async fn what_no_endpoint_takes_is_logged_without_the_query_of_its_url() {
    const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:unheard";
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("undelivered.log");
    let log = Arc::new(File::create(&path).unwrap());
    // The server has threads of its own.
    tracing_subscriber::fmt().with_max_level(LevelFilter::WARN).with_writer(log).with_ansi(false).init();
    let local = impatient().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    customer.say("before");
    stream(&customer, TOPIC);
    stream(&customer, &format!("{}?key=s3cret", receiver.url));
    receiver.confirm().await;
    receiver.answer([204, 404, 200]);
    for text in ["taken", "refused", "taken again"] {
        customer.say(text);
    }
    assert_eq!(receiver.items(3).await, ["taken", "refused", "taken again"]);
    local.stop().await;

    let text = std::fs::read_to_string(path).unwrap();
    let lines = |part: &str| text.lines().filter(|line| line.contains(part)).collect::<Vec<_>>();
    let [topic] = lines(TOPIC)[..] else { panic!("{text}") };
    assert!(topic.contains("streamed to a topic without a valid URL"), "{topic}");
    let [message] = lines(&receiver.url)[..] else { panic!("{text}") };
    assert!(message.contains("did not take a message") && message.contains("status=404"), "{message}");
    assert!(!text.contains("s3cret") && !text.contains("refused"), "{text}");
}

#[tokio::test]
async fn the_confirmation_is_sent_again_too() {
    let local = impatient().await;
    let mut receiver = Receiver::new().await;
    receiver.answer([500, 500]);
    let customer = Participant::start(local.engine());
    stream(&customer, &receiver.url);
    let first = receiver.next().await;
    assert_eq!(receiver.next().await.body, first.body);
    assert_eq!(receiver.confirm().await.body, first.body);
    customer.say("Hi");
    assert_eq!(receiver.items(2).await, ["participant.joined", "Hi"]);
}

#[tokio::test]
async fn a_topic_delivers_to_the_url_that_it_is_given_and_confirms_once() {
    let mut receiver = Receiver::new().await;
    let local = Local::builder().without_signatures().with_topic(TOPIC, &receiver.url).start().await.unwrap();
    let chats = [Participant::start(local.engine()), Participant::start(local.engine())];
    stream(&chats[0], TOPIC);
    assert_eq!(receiver.confirm().await.text("TopicArn"), TOPIC);
    stream(&chats[1], TOPIC);
    for chat in &chats {
        chat.say("Hi");
        assert_eq!(receiver.items(2).await, ["participant.joined", "Hi"]);
    }
}

#[tokio::test]
async fn a_streaming_that_is_stopped_delivers_nothing_more() {
    let local = server().await;
    let (mut stopped, mut receiver) = (Receiver::new().await, Receiver::new().await);
    let customer = Participant::start(local.engine());
    let streaming_id = stream(&customer, &stopped.url);
    stopped.confirm().await;
    customer.say("Hi");
    assert_eq!(stopped.items(2).await, ["participant.joined", "Hi"]);
    let contact_id = customer.contact_id.clone();
    let instance_id = Settings::INSTANCE_ID.into();
    local.engine().stop_contact_streaming(StopContactStreaming { instance_id, contact_id, streaming_id }).unwrap();
    stream(&customer, &receiver.url);
    receiver.confirm().await;
    customer.say("on");
    assert_eq!(receiver.items(1).await, ["on"]);
    assert!(stopped.is_empty());
}

#[tokio::test]
async fn an_endpoint_that_unsubscribes_gets_the_rest_when_it_confirms_again() {
    let local = server().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    customer.say("before");
    stream(&customer, &receiver.url);
    let confirmation = receiver.confirm().await;
    customer.say("1");
    let message = receiver.next().await;
    let (status, answer) = get(message.text("UnsubscribeURL")).await;
    assert!(status == 200 && answer.starts_with("<UnsubscribeResponse "), "{answer}");
    customer.say("2");
    let (status, answer) = get(confirmation.text("SubscribeURL")).await;
    assert!(
        status == 200 && answer.contains(message.headers["x-amz-sns-subscription-arn"].to_str().unwrap()),
        "{answer}"
    );
    assert_eq!(receiver.items(1).await, ["2"]);
}

#[tokio::test]
async fn only_the_token_confirms_a_subscription() {
    let local = server().await;
    let mut receiver = Receiver::new().await;
    let customer = Participant::start(local.engine());
    stream(&customer, &receiver.url);
    let url = receiver.next().await.text("SubscribeURL").to_owned();
    for (wrong, status) in [
        (format!("{url}0"), 400),
        (url.replace("TopicArn=arn", "TopicArn=urn"), 400),
        (url.replace("ConfirmSubscription", "Publish"), 400),
        (url.replace("ConfirmSubscription", "Unsubscribe"), 404),
        (url.split('?').next().unwrap().to_owned(), 400),
    ] {
        let (answered, body) = get(&wrong).await;
        assert!(answered == status && body.starts_with("<ErrorResponse "), "{answered} {body}");
    }
    customer.say("Hi");
    assert_eq!(get(&url).await.0, 200);
    assert_eq!(receiver.items(2).await, ["participant.joined", "Hi"]);
}

#[tokio::test]
async fn a_restart_goes_on_after_the_last_item_that_was_taken() {
    let directory = std::env::temp_dir().join(format!("connect-local-streaming-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = directory.join("state.db");
    let settings = || Settings::new().with_storage(Storage::file(&path));
    let mut receiver = Receiver::new().await;
    let local = server_with(settings()).await;
    let customer = Participant::start(local.engine());
    stream(&customer, &receiver.url);
    receiver.confirm().await;
    customer.say("1");
    customer.say("2");
    assert_eq!(receiver.items(3).await, ["participant.joined", "1", "2"]);
    let mut customer = customer;
    let connection = customer.connection.clone();
    let contact_id = customer.contact_id.clone();
    let token = customer.token.clone();
    // The position is saved after the answer, so at most the last item comes again.
    drop(customer);
    local.stop().await;

    let local = server_with(settings()).await;
    customer = Participant { engine: local.engine().clone(), contact_id, token, connection };
    customer.say("3");
    receiver.confirm().await;
    let mut items = receiver.items(1).await;
    if items == ["2"] {
        items = receiver.items(1).await;
    }
    assert_eq!(items, ["3"]);
    drop(customer);
    local.stop().await;
    std::fs::remove_dir_all(&directory).unwrap();
}
