//! Adds a bot to a live chat: declare the operation, send it over a socket, read the answer.
//!
//! ```text
//! cargo run --example create_participant
//! cargo run --example create_participant -- --endpoint http://127.0.0.1:8080
//! ```
//!
//! Without `--endpoint` it answers itself, with a small HTTP server on loopback, and shows what that server received.
//!
//! The declaration is the one that the project was made for. The real service binds CreateParticipant in another way: see the example
//! `service_binding`.

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

#[connect_shape]
#[derive(Clone, Debug)]
struct ParticipantDetails {
    participant_role: Option<ParticipantRole>,
    #[connect(length(1..=256))]
    display_name: Option<String>,
}

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

#[connect_shape]
#[derive(Debug)]
struct CreateParticipantOutput {
    participant_credentials: Option<ParticipantCredentials>,
    participant_id: Option<String>,
}

#[connect_shape]
#[derive(Debug)]
struct ParticipantCredentials {
    #[connect(sensitive)]
    participant_token: Option<Secret<String>>,
    expiry: Option<String>,
}

#[connect_error(status = 400)]
#[derive(Debug)]
struct InvalidRequestException {
    message: Option<String>,
}

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
    println!("Sending to {endpoint}\n");
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

    println!("== A bot joins the chat");
    let answer = client.send(&bot);
    show_what_went_over_the_wire(&server);
    match answer {
        Ok(added) => {
            println!("ParticipantId: {}", added.participant_id.as_deref().unwrap_or("none"));
            if let Some(ParticipantCredentials { participant_token, expiry }) = added.participant_credentials {
                println!("ParticipantToken: {participant_token:?}");
                println!("Expiry: {}\n", expiry.as_deref().unwrap_or("none"));
            }
        }
        Err(error) => println!("{error}\n"),
    }

    println!("== A contact that does not exist");
    let lost = CreateParticipant { contact_id: "no-such-contact".into(), ..bot.clone() };
    match client.send(&lost) {
        Ok(_) => println!("It was found.\n"),
        Err(error) => {
            println!("{error}");
            println!("code {:?}, status {:?}, retryable: {}", error.code(), error.status(), error.is_retryable());
            if let Some(CreateParticipantError::ResourceNotFoundException(modeled)) = error.service() {
                println!("modeled: {modeled:?}\n");
            }
        }
    }

    println!("== An input with three mistakes: nothing is sent");
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
        Ok(_) => println!("It was taken."),
        Err(error) => error.problems().iter().for_each(|problem| println!("- {problem}")),
    }
    println!("requests sent: {}", server.received().len() - sent_before);
    Ok(())
}

/// The service, as far as this story needs one.
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

fn show_what_went_over_the_wire(server: &Server) {
    for request in server.received() {
        println!("-- as it went over the wire");
        println!("{request}");
        println!("--");
        if let Ok(body) = json::from_slice::<Document>(request.body()) {
            println!("ClientToken, filled in: {}", body["ClientToken"]);
        }
    }
}

fn endpoint_argument() -> Result<Option<String>, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        None => Ok(None),
        Some("--endpoint") => Ok(Some(arguments.next().ok_or("--endpoint needs a URL")?)),
        Some(other) => Err(format!("`{other}` is not known; use --endpoint URL").into()),
    }
}
