//! Prints the tokens of a chat completion while the model writes them.
//!
//! Shows server-sent events as typed items, the word that ends them, and a stream that is cut.
//!
//! ```text
//! cargo run --example streamed_completion
//! ```
//!
//! A small server on loopback answers as <https://api.openai.com> does, and takes its time.

use std::error::Error;
use std::io::{Write, stdout};
use std::thread::sleep;
use std::time::Duration;

use connect_core::blocking::Client;
use connect_core::stream::ServerSentEvents;
use connect_core::{connect_operation, connect_shape};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

/// Completes a conversation. With `stream`, the answer is a stream of its parts.
#[connect_operation(method = "POST", uri = "/v1/chat/completions", rename_all = "snake_case", output = Completion)]
struct StreamCompletion {
    model: String,
    messages: Vec<Message>,
    stream: bool,
}

/// A message of a conversation.
#[connect_shape(rename_all = "snake_case")]
struct Message {
    role: String,
    content: String,
}

/// The answer, of which the client returns the head as soon as it has come.
#[connect_shape(rename_all = "snake_case")]
struct Completion {
    #[connect(header = "x-request-id")]
    request_id: Option<String>,
    /// The parts, until the data of an event is `[DONE]`.
    #[connect(payload, end = "[DONE]")]
    parts: ServerSentEvents<Part>,
}

/// The data of an event: the members that the example needs.
#[connect_shape(rename_all = "snake_case")]
struct Part {
    choices: Vec<Choice>,
}

/// One of the answers that the model writes.
#[connect_shape(rename_all = "snake_case")]
struct Choice {
    delta: Delta,
    finish_reason: Option<String>,
}

/// The text that an event adds to an answer.
#[connect_shape(rename_all = "snake_case")]
struct Delta {
    content: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(answer)?;
    let client = Client::new(server.endpoint(), UreqTransport::new());
    for model in ["steady", "shaky"] {
        println!("The model `{model}`:");
        match print_completion(&client, model) {
            Ok(reason) => println!("\n  ended with `{reason}`\n"),
            Err(error) => println!("\n  {error}"),
        }
    }
    Ok(())
}

/// Prints each token when it arrives, and returns the reason of the end.
fn print_completion(client: &Client, model: &str) -> Result<String, Box<dyn Error>> {
    let question = Message { role: "user".into(), content: "Why do birds sing?".into() };
    let call = StreamCompletion { model: model.into(), messages: vec![question], stream: true };
    let mut completion = client.send(&call)?;
    print!("  [{}] ", completion.request_id.as_deref().unwrap_or("-"));
    let mut reason = String::new();
    for event in completion.parts.blocking() {
        for Choice { delta, finish_reason } in event?.data.choices {
            print!("{}", delta.content.unwrap_or_default());
            stdout().flush()?;
            reason = finish_reason.unwrap_or(reason);
        }
    }
    Ok(reason)
}

/// Answers as the service does. The model `shaky` breaks off.
fn answer(request: &Received) -> Reply {
    let is_shaky = String::from_utf8_lossy(request.body()).contains("shaky");
    let tokens = ["To", " be", " heard", ",", " and", " to", " be", " found", "."];
    let count = if is_shaky { 5 } else { tokens.len() };
    let parts = tokens.into_iter().take(count).map(|token| {
        sleep(Duration::from_millis(60));
        format!("data: {{\"choices\":[{{\"delta\":{{\"content\":\"{token}\"}},\"finish_reason\":null}}]}}\n\n")
    });
    let end = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    let end = (!is_shaky).then(|| end.to_owned());
    Reply::new(200)
        .with_header("Content-Type", "text/event-stream")
        .with_header("x-request-id", "req-1")
        .with_chunks(parts.chain(end))
}
