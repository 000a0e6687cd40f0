//! The deliveries of connect-local.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use connect_api::connect::StartContactStreaming;
use connect_api::{
    ChatStreamingConfiguration, ConnectionToken, ConnectionType, CreateParticipantConnection, DisconnectParticipant,
    ParticipantDetails, SendEvent, SendMessage, StartChatContact,
};
use connect_chat::EventKind;
use connect_chat::streaming::{self, Delivery, Envelope, GetError, SeenEvents, StreamedEvent, Verifier, VerifyError};
use connect_core::Client;
use connect_hyper::HyperTransport;
use connect_local::{Local, Settings};

use crate::endpoint::Endpoint;

/// A chat that is streamed to an endpoint.
struct Room {
    local: Local,
    customer: ConnectionToken,
    contact_id: String,
    endpoint: Endpoint,
    client: Client,
    verifier: Verifier,
}

impl Room {
    /// Starts the chat, and confirms the subscription.
    async fn new() -> Self {
        let settings = Settings::new().with_delivery_wait(Duration::ZERO);
        let local = Local::builder().with_settings(settings).without_signatures().start().await.unwrap();
        let engine = local.engine();
        let ana = ParticipantDetails { display_name: "Ana".into() };
        let started = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, ana);
        let started = engine.start_chat_contact(started).unwrap();
        let connected = engine.create_participant_connection(CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::ConnectionCredentials]),
            connect_participant: Some(true),
            ..CreateParticipantConnection::new(started.participant_token.unwrap())
        });
        let customer = connected.unwrap().connection_credentials.unwrap().connection_token.unwrap();
        let endpoint = Endpoint::new().await;
        let contact_id = started.contact_id.unwrap();
        let stream = StartContactStreaming {
            instance_id: Settings::INSTANCE_ID.into(),
            contact_id: contact_id.clone(),
            chat_streaming_configuration: ChatStreamingConfiguration { streaming_endpoint_arn: endpoint.url.clone() },
            client_token: None,
        };
        engine.start_contact_streaming(stream).unwrap();
        let client = Client::new(local.endpoint(), HyperTransport::new());
        let verifier = Verifier::without_signatures(local.url());
        let mut room = Self { local, customer, contact_id, endpoint, client, verifier };
        let asked = room.endpoint.next().await;
        let Delivery::SubscriptionConfirmation(asked) = room.receive(&asked).await.unwrap() else {
            panic!("no confirmation")
        };
        streaming::get(&room.client, asked.url().to_owned()).await.unwrap();
        room
    }

    async fn receive(&self, body: &Bytes) -> Result<Delivery, VerifyError> {
        let fetch = |url| streaming::get(&self.client, url);
        self.verifier.receive(Envelope::parse(body).unwrap(), SystemTime::now(), fetch).await
    }

    async fn event(&mut self) -> StreamedEvent {
        let body = self.endpoint.next().await;
        let Delivery::Notification(notification) = self.receive(&body).await.unwrap() else { panic!("no event") };
        notification.event().unwrap()
    }

    fn say(&self, text: &str) {
        self.local.engine().send_message(SendMessage::text(text, self.customer.clone())).unwrap();
    }
}

#[tokio::test]
async fn the_events_of_a_chat_come_with_their_ids() {
    let mut room = Room::new().await;
    room.say("Hi");
    let message = room.event().await;
    assert_eq!((message.event().text(), message.event().is_of_customer()), (Some("Hi"), true));
    assert_eq!(message.contact_id(), Some(&*room.contact_id));
    assert_eq!(message.initial_contact_id(), Some(&*room.contact_id));
    assert_eq!(message.instance_id(), Some(Settings::INSTANCE_ID));
    assert_eq!(message.attribute("MessageVisibility"), Some("ALL"));
    assert_eq!(message.key(), format!("{}/{}", room.contact_id, message.event().id().unwrap()));
    room.local.engine().send_event(SendEvent::typing(room.customer.clone())).unwrap();
    assert_eq!(room.event().await.event().kind(), EventKind::Typing);
    let leave = DisconnectParticipant { client_token: None, connection_token: room.customer.clone() };
    room.local.engine().disconnect_participant(leave).unwrap();
    assert_eq!(room.event().await.event().kind(), EventKind::Left);
    assert_eq!(room.event().await.event().kind(), EventKind::Ended);
}

#[tokio::test]
async fn a_message_that_is_delivered_again_counts_once() {
    let mut room = Room::new().await;
    room.endpoint.answer([500, 503, 200, 429]);
    let mut seen = SeenEvents::new();
    let (mut keys, mut counted) = (Vec::new(), Vec::new());
    for text in ["first", "second", "third"] {
        room.say(text);
    }
    for _ in 0..6 {
        let event = room.event().await;
        keys.push(event.key());
        if seen.insert(&event) {
            counted.push(event.event().text().unwrap().to_owned());
        }
    }
    assert_eq!(counted, ["first", "second", "third"]);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[3] == keys[4], "{keys:?}");
}

#[tokio::test]
async fn an_unsigned_message_is_refused_by_a_verifier_of_its_topic() {
    let mut room = Room::new().await;
    room.say("Hi");
    let body = room.endpoint.next().await;
    let envelope = Envelope::parse(&body).unwrap();
    let verifier = Verifier::new([envelope.topic_arn()]).unwrap();
    assert!(matches!(verifier.wants(&envelope), Err(VerifyError::CertificateUrl)));
    assert!(verifier.accept_without_signature(envelope).is_ok());
}

#[tokio::test]
async fn a_url_that_cannot_be_read_is_an_error() {
    let room = Room::new().await;
    for url in ["", "certificate.pem", "ftp://127.0.0.1/x", "http://"] {
        assert!(matches!(streaming::get(&room.client, url.to_owned()).await, Err(GetError::Url)), "{url:?}");
    }
    let absent = format!("{}/_local/sns/certificate.pem", room.local.url());
    let error = streaming::get(&room.client, absent).await.unwrap_err();
    let GetError::Call(error) = error else { panic!("{error}") };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}
