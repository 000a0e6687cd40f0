//! Adds a bot to a live chat: declares the operation, sends it over a socket, reads the response.
//!
//! ```text
//! cargo run --example create_participant
//! cargo run --example create_participant -- --endpoint http://127.0.0.1:8080
//! ```
//!
//! Without `--endpoint`, a small HTTP server on loopback responds, and the example prints the
//! request that it received.
//!
//! The declaration puts both IDs into the path, to show labels. The real service puts them into the
//! body: see the example `service_binding`.

use std::error::Error;

use connect_core::blocking::Client;
use connect_core::{Document, Endpoint, Secret, UnknownValue, connect_error, connect_operation, connect_shape, json};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

/// Adds a participant to an ongoing chat contact.
#[connect_operation(
    method = "PUT",
    uri = "/contact/create-participant/<InstanceId>/<ContactId>",
    output = CreateParticipantOutput,
    errors(InvalidRequestException, ResourceNotFoundException),
)]
#[derive(Clone, Debug)]
struct CreateParticipant {
    #[connect(length(1..=100))]
    instance_id: String,
    contact_id: String,
    #[connect(idempotency_token)]
    client_token: Option<String>,
    participant_details: ParticipantDetails,
}

/// The participant to add.
#[connect_shape]
#[derive(Clone, Debug)]
struct ParticipantDetails {
    participant_role: Option<ParticipantRole>,
    #[connect(length(1..=256))]
    display_name: Option<String>,
}

/// The role of a participant: `CUSTOM_BOT` and others on the wire.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
enum ParticipantRole {
    Agent,
    Customer,
    System,
    CustomBot,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The participant that was added.
#[connect_shape]
#[derive(Debug)]
struct CreateParticipantOutput {
    participant_credentials: Option<ParticipantCredentials>,
    participant_id: Option<String>,
}

/// The credentials with which the participant connects.
#[connect_shape]
#[derive(Debug)]
struct ParticipantCredentials {
    #[connect(sensitive)]
    participant_token: Option<Secret<String>>,
    expiry: Option<String>,
}

/// An error for a request that is not valid.
#[connect_error(status = 400)]
#[derive(Debug)]
struct InvalidRequestException {
    message: Option<String>,
}

/// An error for a contact that does not exist.
#[connect_error(status = 404)]
#[derive(Debug)]
struct ResourceNotFoundException {
    message: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(answer)?;
    let endpoint = match endpoint_argument()? {
        Some(url) => Endpoint::new(&url)?,
        None => server.endpoint(),
    };
    println!("Requests go to {endpoint}.\n");
    let client = Client::new(endpoint, UreqTransport::new());

    let bot = CreateParticipant {
        instance_id: "b1a1c2d3-5555-4e66-8777-888899990000".into(),
        contact_id: "c0ffee00-1111-4222-8333-444455556666".into(),
        client_token: None,
        participant_details: ParticipantDetails {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Order bot".into()),
        },
    };

    println!("== 1. Add a bot to the chat");
    let outcome = client.send(&bot);
    print_received(&server);
    match outcome {
        Ok(added) => {
            println!("Output:");
            println!("  participant ID: {}", added.participant_id.as_deref().unwrap_or("none"));
            if let Some(ParticipantCredentials { participant_token, expiry }) = added.participant_credentials {
                println!("  token expiry:   {}", expiry.as_deref().unwrap_or("none"));
                println!("  token:          {participant_token:?} (`Debug` never shows a secret)\n");
            }
        }
        Err(error) => println!("Error: {error}\n"),
    }

    println!("== 2. Add the bot to a contact that does not exist");
    let lost = CreateParticipant { contact_id: "no-such-contact".into(), ..bot.clone() };
    match client.send(&lost) {
        Ok(_) => println!("The service accepted the request.\n"),
        Err(error) => {
            println!("Error: {error}");
            println!("  error.code():         {:?}", error.code());
            println!("  error.status():       {:?}", error.status());
            println!("  error.is_retryable(): {}", error.is_retryable());
            if let Some(CreateParticipantError::ResourceNotFoundException(modeled)) = error.service() {
                println!("  error.service():      {modeled:?}");
            }
            println!();
        }
    }

    println!("== 3. Send an input with three mistakes");
    let wrong = CreateParticipant {
        instance_id: "i".repeat(101),
        contact_id: "..".into(),
        participant_details: ParticipantDetails {
            display_name: Some(String::new()),
            ..bot.participant_details.clone()
        },
        ..bot
    };
    let sent_before = server.received().len();
    match client.send(&wrong) {
        Ok(_) => println!("The service accepted the request."),
        Err(error) => {
            println!("The client checks the input first, and reports all mistakes together:");
            error.violations().iter().for_each(|problem| println!("  - {problem}"));
        }
    }
    println!("Requests sent: {}", server.received().len() - sent_before);
    Ok(())
}

/// Responds as the service would, as far as this example needs it.
fn answer(request: &Received) -> Reply {
    if request.target().ends_with("/no-such-contact") {
        return Reply::json(404, r#"{"Message":"The contact was not found"}"#)
            .with_header("x-amzn-errortype", "ResourceNotFoundException")
            .with_header("x-amzn-requestid", "0a1b2c3d-example");
    }
    Reply::json(
        200,
        r#"{"ParticipantCredentials":{"ParticipantToken":"QVFJREFIaEZPbktG","Expiry":"2019-11-08T02:41:28.172Z"},
            "ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55"}"#,
    )
}

/// Prints the requests that the server received, and the idempotency tokens that were filled in.
fn print_received(server: &Server) {
    for request in server.received() {
        println!("Request, as the server received it:\n\n{request}\n");
        if let Ok(body) = json::from_slice::<Document>(request.body()) {
            println!("The client filled in the idempotency token: {}\n", body["ClientToken"]);
        }
    }
}

/// Returns the URL after `--endpoint`, if there is one.
fn endpoint_argument() -> Result<Option<String>, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        None => Ok(None),
        Some("--endpoint") => Ok(Some(arguments.next().ok_or("`--endpoint` has no value: add a URL")?)),
        Some(other) => Err(format!("unknown argument `{other}`: use `--endpoint URL`").into()),
    }
}
