//! Amazon Bedrock's `ConverseStream`: events in the response, and exceptions among them.

use connect_core::stream::StreamErrorKind;
use connect_testing::{Reply, Server};

use crate::declared::bedrock_runtime::{
    ContentBlock, ContentBlockDelta, ConversationRole, ConverseStream, ConverseStreamOutput, Message, StopReason,
};
use crate::wire::{EVENT_STREAM, event, exception};
use crate::{chunks, client};

fn converse() -> ConverseStream {
    let content = vec![ContentBlock::Text("Say hello.".to_owned())];
    let message = Message { role: ConversationRole::User, content };
    ConverseStream { model_id: "a.model-v1:0".to_owned(), messages: Some(vec![message]), ..ConverseStream::default() }
}

/// The event for a part of the text.
fn delta(text: &str) -> Vec<u8> {
    event("contentBlockDelta", &format!(r#"{{"contentBlockIndex":0,"delta":{{"text":"{text}"}},"p":"abcdef"}}"#))
}

#[test]
fn tokens_arrive_while_the_model_writes() {
    let (sender, body) = chunks();
    let server = Server::start(move |_| body.reply(EVENT_STREAM)).unwrap();
    let mut answer = client(&server).send(&converse()).unwrap().stream;
    sender.send(event("messageStart", r#"{"p":"ab","role":"assistant"}"#)).unwrap();
    let Some(Ok(ConverseStreamOutput::MessageStart(start))) = answer.next_blocking() else { panic!("no start") };
    assert_eq!(start.role, ConversationRole::Assistant);
    for token in ["Hel", "lo", " ☺"] {
        // A message that is cut between two chunks.
        let message = delta(token);
        let (first, second) = message.split_at(message.len() / 2);
        sender.send(first.to_vec()).unwrap();
        sender.send(second.to_vec()).unwrap();
        let Some(Ok(ConverseStreamOutput::ContentBlockDelta(event))) = answer.next_blocking() else {
            panic!("no token")
        };
        assert!(matches!(event.delta, ContentBlockDelta::Text(text) if text == token));
    }
    sender.send(event("messageStop", r#"{"stopReason":"end_turn"}"#)).unwrap();
    let usage = r#"{"usage":{"inputTokens":3,"outputTokens":4,"totalTokens":7},"metrics":{"latencyMs":20}}"#;
    sender.send([event("metadata", usage), event("later", "{}")].concat()).unwrap();
    drop(sender);
    let rest: Vec<_> = answer.blocking().map(Result::unwrap).collect();
    let [ConverseStreamOutput::MessageStop(stop), ConverseStreamOutput::Metadata(metadata), later] = &rest[..] else {
        panic!("{rest:?}")
    };
    assert_eq!((&stop.stop_reason, metadata.usage.total_tokens), (&StopReason::EndTurn, 7));
    assert!(matches!(later, ConverseStreamOutput::Unknown(event) if event.name() == "later"));

    let request = server.received().remove(0);
    assert_eq!(request.target(), "/model/a.model-v1%3A0/converse-stream");
    let expected = r#"{"messages":[{"role":"user","content":[{"text":"Say hello."}]}]}"#;
    assert_eq!(std::str::from_utf8(request.body()), Ok(expected));
}

#[test]
fn an_exception_among_the_events_is_a_typed_error_after_what_came_before() {
    let body = [delta("Hel"), exception("throttlingException", r#"{"message":"Too many tokens."}"#)].concat();
    let server = Server::start(move |_| Reply::new(200).with_body(body.clone())).unwrap();
    let mut answer = client(&server).send(&converse()).unwrap().stream;
    assert!(answer.next_blocking().unwrap().is_ok());
    let error = answer.next_blocking().unwrap().unwrap_err();
    assert!(matches!(error.exception(), Some(ConverseStreamOutput::ThrottlingException(_))));
    assert_eq!(
        (error.code(), error.message(), error.events()),
        (Some("throttlingException"), Some("Too many tokens."), 1)
    );
    assert!(answer.next_blocking().is_none());
}

#[test]
fn an_error_before_the_stream_is_the_typed_error_of_the_call() {
    let reply = || Reply::json(429, r#"{"message":"Wait."}"#).with_header("x-amzn-ErrorType", "ThrottlingException");
    let server = Server::start(move |_| reply()).unwrap();
    let error = client(&server).send(&converse()).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("ThrottlingException"), Some("Wait.")));
}

#[test]
fn a_stream_that_is_cut_is_an_error_with_what_came_before() {
    let (first, second) = (delta("Hel"), delta("lo"));
    let (before, all) = (first.len() + 10, [first, second].concat());
    let server = Server::start(move |_| Reply::new(200).with_body(all.clone()).truncated_after(before)).unwrap();
    let mut answer = client(&server).send(&converse()).unwrap().stream;
    assert!(answer.next_blocking().unwrap().is_ok());
    let error = answer.next_blocking().unwrap().unwrap_err();
    assert_eq!(error.stream_error().unwrap().kind(), StreamErrorKind::Transport);
    assert_eq!((error.received(), error.events()), (u64::try_from(before).unwrap(), 1));
    assert!(answer.next_blocking().is_none());
}

#[test]
fn a_damaged_message_ends_the_stream_with_an_error() {
    let mut damaged = delta("lo");
    let at = damaged.len() - 10;
    damaged[at] ^= 1;
    let body = [delta("Hel"), damaged, delta("never")].concat();
    let server = Server::start(move |_| Reply::new(200).with_body(body.clone())).unwrap();
    let mut answer = client(&server).send(&converse()).unwrap().stream;
    assert!(answer.next_blocking().unwrap().is_ok());
    assert!(answer.next_blocking().unwrap().unwrap_err().stream_error().is_some());
    assert!(answer.next_blocking().is_none());
}
