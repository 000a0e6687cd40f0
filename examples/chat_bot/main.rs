//! A bot in a live Amazon Connect chat, from the first word to the last: a customer asks, the bot joins, reads, answers and leaves.
//!
//! ```text
//! cargo run --example chat_bot
//! cargo run --example chat_bot -- --transport hyper
//! cargo run --example chat_bot --features tls -- --region eu-central-1 --instance-id ID --contact-flow-id ID
//! ```
//!
//! Without `--region` it answers itself, with a small Amazon Connect on loopback. The story is in `story.rs`: read that first. It is written
//! once, with the blocking client; with an async one, [`connect_core::Client`], each `send` has an `.await` behind it. `transport.rs` picks the HTTP
//! client. What is said arrives by GetTranscript here; the websocket that the service also offers is not part of it.

mod arguments;
mod service;
mod story;
#[cfg(test)]
mod tests;
mod transcript;
mod transport;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use connect_api::Host;
use connect_core::blocking::{Client, Transport};
use connect_core::testing::Server;
use connect_core::{ClientConfig, Credentials, Endpoint, SigV4};

use crate::arguments::{Arguments, Place, Region, USAGE, Wish};
use crate::story::Chat;

/// Why there is no story.
enum Failure {
    /// The command line, or what it points to, is not right. The text says what to do.
    Usage(String),
    /// Something failed on the way.
    Story(Box<dyn Error>),
}

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let told = match Arguments::parse(arguments) {
        Ok(Wish::Help) => {
            print!("{USAGE}");
            Ok(())
        }
        Ok(Wish::Story(Arguments { transport, place: Place::Loopback })) => on_loopback(transport),
        Ok(Wish::Story(Arguments { transport, place: Place::Region(region) })) => in_a_region(transport, &region),
        Err(problem) => Err(Failure::Usage(problem)),
    };
    match told {
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

fn on_loopback(http_client: transport::HttpClient) -> Result<(), Failure> {
    let server = service::start()?;
    println!(
        "Amazon Connect is {} here: a small server of this example. {http_client} talks to it.\n",
        server.endpoint()
    );
    story::tell(&chat_with(&server, http_client.open()?))?;

    println!("\nWhat the server received, and what it took as a proof of who calls:");
    for request in server.received() {
        println!("  {}", service::summary(&request));
    }
    println!("\nOver another HTTP client: cargo run --example chat_bot -- --transport hyper (or reqwest, tower, ureq)");
    println!("For real, in a region:    cargo run --example chat_bot --features tls -- --region eu-central-1 \\");
    println!("                              --instance-id ID --contact-flow-id ID (--help says more)");
    Ok(())
}

/// A chat with the server on loopback, which looks whether there is a signature, and takes any.
fn chat_with(server: &Server, transport: Arc<dyn Transport>) -> Chat {
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let signer = Host::connect("eu-central-1").sigv4(credentials);
    let (connect, participant) = clients(server.endpoint(), server.endpoint(), signer, transport);
    let (instance_id, contact_flow_id) = (service::INSTANCE.into(), service::CONTACT_FLOW.into());
    Chat { connect, participant, instance_id, contact_flow_id }
}

fn in_a_region(http_client: transport::HttpClient, region: &Region) -> Result<(), Failure> {
    let usage = |problem: &dyn Error| Failure::Usage(problem.to_string());
    if !cfg!(feature = "tls") {
        let problem = "a region wants HTTPS, which this build lacks: run it with `cargo run --example chat_bot --features tls -- …`";
        return Err(Failure::Usage(problem.into()));
    }
    let (connect, participant) = (Host::connect(&region.name), Host::participant(&region.name));
    let endpoints =
        (connect.endpoint().map_err(|error| usage(&error))?, participant.endpoint().map_err(|error| usage(&error))?);
    let credentials = match &region.profile {
        Some(profile) => Credentials::from_profile(Some(profile)),
        None => Credentials::from_environment(),
    };
    let signer = connect.sigv4(credentials.map_err(|error| usage(&error))?);

    println!("Amazon Connect is {}, and {} for participants. {http_client} talks to it.\n", endpoints.0, endpoints.1);
    let (connect, participant) = clients(endpoints.0, endpoints.1, signer, http_client.open()?);
    let (instance_id, contact_flow_id) = (region.instance_id.clone(), region.contact_flow_id.clone());
    story::tell(&Chat { connect, participant, instance_id, contact_flow_id })?;
    Ok(())
}

/// A client for each of the two services, over one transport. Only Amazon Connect itself takes signatures.
fn clients(connect: Endpoint, participant: Endpoint, signer: SigV4, transport: Arc<dyn Transport>) -> (Client, Client) {
    let signed = ClientConfig::new(connect).with_sigv4(signer);
    (Client::with_config(signed, Arc::clone(&transport)), Client::new(participant, transport))
}

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
