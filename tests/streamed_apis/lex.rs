//! Amazon Lex's `StartConversation`: events in both directions at once.

use std::io::Read;

use connect_core::stream::EventStream;
use connect_core::{Client, Secret};
use connect_hyper::HyperTransport;
use connect_testing::{Incoming, Reply, Server};
use futures_util::stream::unfold;
use tokio::sync::mpsc;

use crate::config;
use crate::declared::lexv2_runtime::{
    ConfigurationEvent, ConversationMode, StartConversation, StartConversationRequestEventStream as Said,
    StartConversationResponseEventStream as Heard, TextInputEvent,
};
use crate::wire::{EVENT_STREAM, event, exception, read};

/// A bot that answers each event while the request goes on.
struct Bot<R>(Option<R>);

impl<R: Read> Iterator for Bot<R> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let (name, payload) = read(self.0.as_mut()?)?;
        let answer = match name.as_str() {
            "ConfigurationEvent" => event("HeartbeatEvent", r#"{"eventId":"h-1"}"#),
            "TextInputEvent" if payload.contains("stop") => {
                self.0 = None;
                exception("ConflictException", r#"{"message":"The conversation has ended."}"#)
            }
            _ => {
                let content = payload.replace("\"text\":", "\"contentType\":\"PlainText\",\"content\":");
                event("TextResponseEvent", &format!(r#"{{"messages":[{content}]}}"#))
            }
        };
        Some(answer)
    }
}

fn say(text: &str) -> Said {
    Said::TextInputEvent(TextInputEvent { text: Secret::new(text.to_owned()), ..TextInputEvent::default() })
}

/// Returns the text of a response.
fn text(heard: Heard) -> String {
    let Heard::TextResponseEvent(event) = heard else { panic!("{heard:?}") };
    event
        .messages
        .into_iter()
        .flatten()
        .filter_map(|message| message.content)
        .map(|text| text.expose().clone())
        .collect()
}

fn start(server: &Server, events: EventStream<Said>) -> (Client, StartConversation) {
    let mut start = StartConversation::new("ABCDEFGHIJ", "live", "en_US", "s-1", events);
    start.conversation_mode = Some(ConversationMode::Text);
    (Client::with_config(config(server), HyperTransport::new()), start)
}

fn bot(request: &connect_testing::Received, body: Incoming) -> Reply {
    assert_eq!(request.target(), "/bots/ABCDEFGHIJ/botAliases/live/botLocales/en_US/sessions/s-1/conversation");
    assert_eq!(request.header("content-type"), Some(EVENT_STREAM));
    assert_eq!(request.header("x-amz-lex-conversation-mode"), Some("TEXT"));
    Reply::new(200).with_header("Content-Type", EVENT_STREAM).with_chunks(Bot(Some(body)))
}

#[tokio::test]
async fn each_side_hears_the_other_while_it_speaks() {
    let server = Server::start_streaming(bot).unwrap();
    let (speaker, said) = mpsc::unbounded_channel();
    let said = unfold(said, |mut said| async move { said.recv().await.map(|event| (event, said)) });
    let (client, conversation) = start(&server, EventStream::from_stream(said));
    let configuration = ConfigurationEvent { response_content_type: "text/plain".to_owned(), ..Default::default() };
    speaker.send(Ok(Said::ConfigurationEvent(configuration))).unwrap();
    let mut heard = client.send(&conversation).await.unwrap().response_event_stream;
    assert!(matches!(heard.next().await, Some(Ok(Heard::HeartbeatEvent(_)))));
    for words in ["How are you?", "☺ \"quoted\""] {
        speaker.send(Ok(say(words))).unwrap();
        assert_eq!(text(heard.next().await.unwrap().unwrap()), words);
    }
    drop(speaker);
    assert!(heard.next().await.is_none());
}

#[tokio::test]
async fn an_exception_ends_the_conversation() {
    let server = Server::start_streaming(bot).unwrap();
    let events = [say("one"), say("stop")].into_iter().collect();
    let (client, conversation) = start(&server, events);
    let mut heard = client.send(&conversation).await.unwrap().response_event_stream;
    assert_eq!(text(heard.next().await.unwrap().unwrap()), "one");
    let error = heard.next().await.unwrap().unwrap_err();
    assert!(matches!(error.into_exception(), Ok(Heard::ConflictException(_))));
    assert!(heard.next().await.is_none());
}

#[tokio::test]
async fn an_event_that_breaks_a_rule_is_refused_before_anything_is_sent() {
    let server = Server::start_streaming(bot).unwrap();
    let (client, conversation) = start(&server, [say("")].into_iter().collect());
    let error = client.send(&conversation).await.unwrap_err();
    assert!(error.violations()[0].to_string().contains("length 0"), "{error}");
    assert_eq!(server.connections(), 0);
}
