//! Server-sent events in outputs.

use std::sync::{Arc, Mutex};

use connect_core::http::{HeaderName, HeaderValue, Request, Response};
use connect_core::stream::{ServerSentEvent, ServerSentEvents, StreamErrorKind};
use connect_core::{Body, Client, TransportError, connect_operation, connect_shape, transport_fn};
use futures_util::StreamExt;

use super::{reading, received, streaming, whole};
use crate::support::{config, wait};

#[connect_operation(method = "POST", uri = "/completions", output = Tokens)]
struct Complete {
    prompt: String,
}

#[connect_shape]
#[derive(Debug)]
struct Tokens {
    #[connect(header = "X-Model")]
    model: Option<String>,
    #[connect(payload, end = "[DONE]")]
    tokens: ServerSentEvents<Token>,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
struct Token {
    #[connect(length(1..=8))]
    text: String,
    index: Option<u32>,
}

fn complete() -> Complete {
    Complete { prompt: "Say hello".to_owned() }
}

/// The events of two tokens, cut within a character and within an end of a line.
const HELLO: &[&str] =
    &[": hi\n\ndata: {\"text\": \"Hel\"}\r", "\n\r\ndata: {\"text\":\ndata: \"lo\"}\r\n\r\n", "data: [DONE]\n\n"];

#[test]
fn the_tokens_of_a_member_come_one_by_one_until_the_word() {
    let mut output = wait(streaming(HELLO, true).send(&complete())).unwrap();
    assert_eq!(output.model, None);
    let texts: Vec<_> = wait(output.tokens.by_ref().map(|token| token.unwrap().data.text).collect());
    assert_eq!(texts, ["Hel", "lo"], "nothing is read after the word, so the broken connection is no error");
}

#[test]
fn each_client_reads_the_same_events() {
    let text: &'static str = HELLO.concat().leak();
    let read = |mut output: Tokens| -> Vec<String> {
        output.tokens.blocking().map(|token| token.unwrap().data.text).collect()
    };
    assert_eq!(read(reading(text).send(&complete()).unwrap()), ["Hel", "lo"]);
    assert_eq!(read(wait(whole(text).send(&complete())).unwrap()), ["Hel", "lo"]);
}

#[test]
fn an_error_names_the_event_and_the_member_and_the_next_event_is_read() {
    let text =
        "data: {\"text\": \"a\"}\n\ndata: {\"text\": \"b\", \"index\": \"secret\"}\n\ndata: {\"text\": \"c\"}\n\n";
    let mut output = reading(text).send(&complete()).unwrap();
    let tokens: Vec<_> = output.tokens.blocking().collect();
    assert_eq!(tokens[0].as_ref().unwrap().data.text, "a");
    let error = tokens[1].as_ref().unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::Item);
    assert!(error.to_string().contains("item 2 ") && error.to_string().contains("`index`"), "{error}");
    assert!(!format!("{error:?}").contains("secret"));
    assert_eq!(tokens[2].as_ref().unwrap().data.text, "c");
    assert_eq!(tokens[3].as_ref().unwrap_err().kind(), StreamErrorKind::Format, "the word is absent");
    assert_eq!(tokens.len(), 4);
}

#[test]
fn a_broken_connection_is_an_error_with_the_bytes_that_came() {
    let mut output = wait(streaming(&HELLO[..2], true).send(&complete())).unwrap();
    assert!(wait(output.tokens.next()).unwrap().is_ok());
    assert!(wait(output.tokens.next()).unwrap().is_ok());
    let error = wait(output.tokens.next()).unwrap().unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::Transport);
    assert_eq!(error.received(), u64::try_from(HELLO[..2].concat().len()).unwrap());
    assert!(wait(output.tokens.next()).is_none());
}

#[connect_operation(method = "PUT", uri = "/tokens", output = Stored)]
struct Store {
    #[connect(payload)]
    tokens: Option<ServerSentEvents<Token>>,
}

#[connect_shape]
#[derive(Debug)]
struct Stored {
    #[connect(header = "X-Received")]
    received: String,
    #[connect(payload, end = "[DONE]")]
    tokens: Option<ServerSentEvents<Token>>,
}

#[test]
fn an_operation_sends_events() {
    let transport = transport_fn(|request, _| async move {
        let (content_type, text) = received(request).await;
        Ok(Response::builder().header("x-received", content_type).body(Body::from(text)).unwrap())
    });
    let client = Client::with_config(config(), transport);
    let send = |tokens| {
        let output = wait(client.send(&Store { tokens })).unwrap();
        let mut tokens = output.tokens.unwrap();
        (output.received, tokens.blocking().map(|token| token.map_err(|error| error.kind())).collect::<Vec<_>>())
    };
    let token = ServerSentEvent::new(Token { text: "a".to_owned(), index: Some(1) }).with_name("token").with_id("1");
    let cut = Err(StreamErrorKind::Format);
    let tokens: ServerSentEvents<Token> = std::iter::once(token.clone()).collect();
    assert_eq!(send(Some(tokens)), ("text/event-stream".to_owned(), vec![Ok(token), cut.clone()]));
    assert_eq!(send(None), (String::new(), vec![cut]));
}

#[connect_operation(method = "GET", uri = "/news", output = ServerSentEvents<String>)]
struct Watch {}

#[test]
fn a_call_is_resumed_after_the_last_event() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let ids = Arc::clone(&seen);
    let answer = move |request: Request<Body>| {
        let id = request.headers().get("last-event-id").map(|id| id.to_str().unwrap().to_owned());
        let mut ids = ids.lock().unwrap();
        ids.push(id);
        let (text, error) = match ids.len() {
            1 => ("retry: 10\nid: 1\ndata: a\n\nid: 2\ndata: lo", Some(TransportError::closed("the plug was pulled"))),
            _ => ("id: 2\ndata: b\n\n", None),
        };
        let chunks = [Ok(text.into())].into_iter().chain(error.map(Err));
        std::future::ready(Ok(Response::new(Body::from_stream(futures_util::stream::iter(chunks)))))
    };
    let client = Client::with_config(config(), transport_fn(move |request, _| answer(request)));
    let data = wait(async {
        let mut news = client.send(&Watch {}).await.unwrap();
        let mut data = Vec::new();
        loop {
            match news.next().await {
                Some(Ok(event)) => data.push(event.data),
                Some(Err(error)) => {
                    assert_eq!(error.kind(), StreamErrorKind::Transport);
                    assert_eq!(news.retry().unwrap().as_millis(), 10);
                    let id = HeaderValue::try_from(news.last_event_id().unwrap()).unwrap();
                    let call = client.call(&Watch {}).header(HeaderName::from_static("last-event-id"), id);
                    news.resume(call.send().await.unwrap());
                }
                None => break data,
            }
        }
    });
    assert_eq!(data, ["a", "b"]);
    assert_eq!(*seen.lock().unwrap(), [None, Some("1".to_owned())]);
}

#[test]
fn the_limit_of_an_item_is_that_of_the_client() {
    let text: &'static str = format!("data: {}\n\ndata: {}\n\n", "x".repeat(50), "x".repeat(100)).leak();
    let transport = transport_fn(move |_, _| {
        let chunks = text.as_bytes().chunks(16).map(|chunk| Ok::<_, TransportError>(chunk.into()));
        std::future::ready(Ok(Response::new(Body::from_stream(futures_util::stream::iter(chunks)))))
    });
    let client = Client::with_config(config().with_response_limit(80), transport);
    let mut events = wait(client.send(&Watch {})).unwrap();
    assert_eq!(wait(events.next()).unwrap().unwrap().data.len(), 50);
    assert_eq!(wait(events.next()).unwrap().unwrap_err().kind(), StreamErrorKind::TooLong);
    assert!(wait(events.next()).is_none());
}

/// A server or a mock sends what a client receives.
#[test]
fn events_with_violations_are_not_sent() {
    let token = |text: &str| ServerSentEvent::new(Token { text: text.to_owned(), index: None });
    let events: ServerSentEvents<Token> = [token("fine"), token("much too long")].into_iter().collect();
    let error = wait(events.into_byte_stream().collect(1_000)).unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::Item);
    let text = error.to_string();
    assert!(text.contains("item 2 ") && text.contains("`text` has length 13"), "{text}");
    assert!(!format!("{error:?}").contains("much"));
}
