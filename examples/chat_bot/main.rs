//! A bot in a live Amazon Connect chat, from the first word to the last: a customer asks, the bot joins, reads, answers and leaves.
//!
//! ```text
//! cargo run --example chat_bot
//! cargo run --example chat_bot -- --transport hyper
//! cargo run --example chat_bot --features tls -- --region eu-central-1 --instance-id ID --contact-flow-id ID
//! ```
//!
//! Without `--region` it answers itself, with a small Amazon Connect on loopback.
//!
//! The story is in `story.rs`; read that first, then `clients.rs`. It is written once, with the blocking client. With the async one,
//! [`connect_core::Client`], it is the same, and an `.await` stands behind each call. `transport.rs` has the four HTTP clients.
//!
//! What others say arrives by [`GetTranscript`](connect_api::GetTranscript) here. The websocket that the service also offers is no part of it.

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

use crate::arguments::{Arguments, Place, USAGE, Wish};

/// Why it has not come to its end.
enum Failure {
    /// The command line, or what it points to, is not right; the text says what to do.
    Usage(String),
    /// Something went wrong on the way.
    Story(Box<dyn Error>),
}

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let outcome = match Arguments::parse(arguments) {
        Ok(Wish::Story(arguments)) => tell(arguments),
        Ok(Wish::Help) => {
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
        Err(Failure::Story(error)) => {
            eprintln!("chat_bot: {}", with_its_causes(&*error));
            ExitCode::FAILURE
        }
    }
}

fn tell(arguments: Arguments) -> Result<(), Failure> {
    let http_client = arguments.transport;
    let transport = http_client.open()?;
    match arguments.place {
        Place::Loopback => {
            let server = service::start()?;
            println!("A small server of this example plays Amazon Connect. {http_client} talks to it.\n");
            story::tell(&clients::on_loopback(&server, transport))?;
            println!("\nWhat the server received, and by what it knew who called:");
            for request in server.received() {
                println!("  {}", service::summary(&request));
            }
            print!("{WHAT_NEXT}");
        }
        Place::Region(_) if !cfg!(feature = "tls") => return Err(Failure::Usage(WITHOUT_TLS.into())),
        Place::Region(region) => {
            let place = format!("Amazon Connect is in {}.", region.name);
            let chat =
                clients::in_a_region(region, transport).map_err(|error| Failure::Usage(with_its_causes(&*error)))?;
            println!("{place} {http_client} talks to it.\n");
            story::tell(&chat)?;
        }
    }
    Ok(())
}

const WHAT_NEXT: &str = "
Over another HTTP client (ureq, hyper, reqwest or tower):
  cargo run --example chat_bot -- --transport hyper
For real, with credentials of the environment; --help says more:
  cargo run --example chat_bot --features tls -- --region eu-central-1 --instance-id ID --contact-flow-id ID
";

const WITHOUT_TLS: &str = "a region wants HTTPS, which is not built in: add it by `--features tls` before the `--`, as in \
                           `cargo run --example chat_bot --features tls -- --region …`";

/// An error does not repeat what its source says.
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
        Self::Story(error.into())
    }
}
