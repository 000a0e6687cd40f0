//! Clients, and requests as bytes.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, Host, ParticipantDetails,
    ParticipantDetailsToAdd, ParticipantRole, ParticipantToken, StartChatContact,
};
use connect_core::auth::Credentials;
use connect_core::blocking::Client;
use connect_core::{ClientConfig, RetryPolicy};
use connect_local::{Local, Settings};
use connect_ureq::UreqTransport;

pub(crate) fn local() -> Local {
    Local::start_blocking().unwrap()
}

/// Returns a client of Amazon Connect with a key. It sends each request once.
pub(crate) fn connect_with(local: &Local, credentials: Credentials) -> Client {
    let signer = Host::connect(local.region()).sigv4(credentials);
    let config = ClientConfig::new(local.endpoint()).with_sigv4(signer).with_retry(RetryPolicy::never());
    Client::with_config(config, UreqTransport::new())
}

pub(crate) fn connect(local: &Local) -> Client {
    connect_with(local, local.credentials())
}

/// Returns a client of the participant service. It sends each request once.
pub(crate) fn participant(local: &Local) -> Client {
    let config = ClientConfig::new(local.endpoint()).with_retry(RetryPolicy::never());
    Client::with_config(config, UreqTransport::new())
}

pub(crate) fn chat_request() -> StartChatContact {
    let customer = ParticipantDetails { display_name: "Ana".into() };
    StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer)
}

pub(crate) fn connection(token: ParticipantToken) -> CreateParticipantConnection {
    CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token)
    }
}

pub(crate) fn bot(contact_id: &str) -> CreateParticipant {
    CreateParticipant {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: contact_id.into(),
        client_token: None,
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Bot".into()),
            participant_capabilities: None,
        },
    }
}

/// Starts a chat, and returns its ID, and the tokens of its customer.
pub(crate) fn start(local: &Local) -> (String, ParticipantToken, ConnectionToken) {
    let started = connect(local).send(&chat_request()).unwrap();
    let token = started.participant_token.unwrap();
    let connected = participant(local).send(&connection(token.clone())).unwrap();
    let customer = connected.connection_credentials.unwrap().connection_token.unwrap();
    (started.contact_id.unwrap(), token, customer)
}

/// Sends bytes over a connection of their own, ends them, and returns all that comes back.
pub(crate) fn exchange(local: &Local, sent: &[u8]) -> String {
    let mut socket = TcpStream::connect(local.url().trim_start_matches("http://")).unwrap();
    // A server that has answered need not read the rest.
    let _ = socket.write_all(sent);
    let _ = socket.shutdown(Shutdown::Write);
    let mut received = Vec::new();
    let _ = socket.read_to_end(&mut received);
    String::from_utf8(received).unwrap()
}

/// Sends a request to a path, and returns the response.
pub(crate) fn request(local: &Local, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
    let host = local.url().trim_start_matches("http://");
    let mut head = format!("{method} {path} HTTP/1.1\r\nconnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "host") {
        head.extend(["host: ", host, "\r\n"]);
    }
    for (name, value) in headers {
        head.extend([*name, ": ", *value, "\r\n"]);
    }
    exchange(local, format!("{head}content-length: {}\r\n\r\n{body}", body.len()).as_bytes())
}

/// Returns the status of a response, and the code of its error.
pub(crate) fn failure(response: &str) -> (&str, &str) {
    let status = response.split(' ').nth(1).unwrap_or(response);
    (status, header(response, "x-amzn-errortype"))
}

/// Returns a header of a response, or nothing.
pub(crate) fn header<'r>(response: &'r str, name: &str) -> &'r str {
    let head = response.split("\r\n\r\n").next().unwrap();
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.filter(|(one, _)| *one == name).map(|(_, value)| value).next().unwrap_or_default()
}
