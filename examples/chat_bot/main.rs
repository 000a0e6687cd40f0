//! A bot in a live Amazon Connect chat: a customer asks, the bot joins, reads, answers and leaves.
//!
//! ```text
//! cargo run --example chat_bot
//! cargo run --example chat_bot -- --transport hyper
//! cargo run --example chat_bot -- --endpoint http://127.0.0.1:4510
//! cargo run --example chat_bot --features tls -- --region eu-central-1 --instance-id ID --contact-flow-id ID
//! ```
//!
//! Without `--region`, a small server on loopback stands in for Amazon Connect. With `--endpoint`,
//! connect-local does, which has the rules and the state of the service.
//!
//! - `story.rs` has the calls of the whole chat. Read it first.
//! - `clients.rs` creates the clients.
//! - `transport.rs` creates the four HTTP clients.
//!
//! The example uses the blocking client. With the async one, [`connect_core::Client`], each call
//! also needs an `.await`. Messages of other participants are read with
//! [`GetTranscript`](connect_api::GetTranscript); the service's websocket is not used.

mod arguments;
mod clients;
mod service;
mod story;
#[cfg(test)]
mod tests;
mod transcript;
mod transport;

use std::error::Error;
use std::process::ExitCode;

use crate::arguments::{Arguments, Command, Place, USAGE};

/// The reason why the example failed.
enum Failure {
    /// The command line, or something it refers to, is wrong. The text says what to do.
    Usage(String),
    /// A call failed.
    Call(Box<dyn Error>),
}

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let outcome = match Arguments::parse(arguments) {
        Ok(Command::Run(arguments)) => run(arguments),
        Ok(Command::Help) => {
            print!("{USAGE}");
            Ok(())
        }
        Err(problem) => Err(Failure::Usage(problem)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(problem)) => {
            eprintln!("chat_bot: {problem}");
            ExitCode::from(2)
        }
        Err(Failure::Call(error)) => {
            eprintln!("chat_bot: {}", with_its_causes(&*error));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let http_client = arguments.transport;
    let transport = http_client.open()?;
    match arguments.place {
        Place::Loopback => {
            let server = service::start()?;
            println!("A local server stands in for Amazon Connect. The HTTP client is {http_client}.\n");
            story::run(&clients::on_loopback(&server, transport))?;
            println!("\nRequests that the server received, and how each was authenticated:");
            for request in server.received() {
                println!("  {}", service::summary(&request));
            }
            print!("{WHAT_NEXT}");
        }
        Place::Endpoint(local) => {
            let place = format!("The server is {}.", local.url);
            let chat =
                clients::at_an_endpoint(local, transport).map_err(|error| Failure::Usage(with_its_causes(&*error)))?;
            println!("{place} The HTTP client is {http_client}.\n");
            story::run(&chat)?;
        }
        Place::Region(_) if !cfg!(feature = "tls") => return Err(Failure::Usage(WITHOUT_TLS.into())),
        Place::Region(region) => {
            let place = format!("The region is {}.", region.name);
            let chat =
                clients::in_a_region(region, transport).map_err(|error| Failure::Usage(with_its_causes(&*error)))?;
            println!("{place} The HTTP client is {http_client}.\n");
            story::run(&chat)?;
        }
    }
    Ok(())
}

const WHAT_NEXT: &str = "
To use another HTTP client (ureq, hyper, reqwest or tower):
  cargo run --example chat_bot -- --transport hyper
To run against a connect-local, started by `cargo run -p connect-local`:
  cargo run --example chat_bot -- --endpoint http://127.0.0.1:4510
To run in an AWS region, with credentials from the environment (see --help):
  cargo run --example chat_bot --features tls -- --region eu-central-1 --instance-id ID --contact-flow-id ID
";

const WITHOUT_TLS: &str = "HTTPS is not enabled, and a region needs it: add `--features tls` before the `--`, as in \
                           `cargo run --example chat_bot --features tls -- --region …`";

/// Returns the message of an error and of all its sources.
fn with_its_causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

impl<E: Into<Box<dyn Error>>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Call(error.into())
    }
}
