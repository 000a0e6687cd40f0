//! Tests of the chat over all four HTTP clients, of the local server, and of the command line.

use std::sync::Arc;

use connect_api::{
    ConnectionToken, ParticipantDetails, ParticipantToken, SendMessage, SendMessageError, StartChatContact,
    StartChatContactError, StopContact,
};
use connect_core::auth::{AuthProblem, Credentials, SigV4};
use connect_core::blocking::Client;
use connect_core::{ClientConfig, connect_operation};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

use crate::arguments::{Arguments, Command, Local, Place, Region};
use crate::story::Chat;
use crate::transport::HttpClient;
use crate::{clients, service, story, transcript};

const TRANSCRIPT: &str = "\
09:00:00  * Ada (customer) joined
09:00:02  Ada (customer): Hello!
09:00:04  Ada (customer): Where is my order 4711?
09:00:06  * Order bot (bot) joined
09:00:11  Order bot (bot): Order 4711 is on its way, and arrives tomorrow.
09:00:13  Ada (customer): Thank you!
09:00:15  * Order bot (bot) left";

const REQUESTS: &str = "\
PUT  /contact/chat                signature
POST /participant/connection      participant token
POST /participant/message         connection token
POST /participant/message         connection token
POST /contact/create-participant  signature
POST /participant/connection      participant token
POST /participant/transcript      connection token
POST /participant/event           connection token
POST /participant/message         connection token
POST /participant/message         connection token
POST /participant/disconnect      connection token
POST /participant/transcript      connection token
POST /participant/transcript      connection token
POST /contact/stop                signature
POST /participant/message         connection token";

#[test]
fn the_chat_is_the_same_over_every_http_client() {
    for http_client in HttpClient::ALL {
        let server = service::start().unwrap();
        let transcript = story::run(&clients::on_loopback(&server, http_client.open().unwrap())).unwrap();
        let lines: Vec<_> = transcript.iter().map(transcript::line).collect();
        assert_eq!(lines.join("\n"), TRANSCRIPT, "{http_client}");
        let requests: Vec<_> = server.received().iter().map(service::summary).collect();
        assert_eq!(requests.join("\n"), REQUESTS, "{http_client}");
    }
}

#[test]
fn a_failed_conversation_still_stops_the_chat() {
    let server = service::start().unwrap();
    let nobody = Server::start(|_| Reply::new(400)).unwrap();
    let chat = clients::on_loopback(&server, Arc::new(UreqTransport::new()));
    let broken = Chat { participant: Client::new(nobody.endpoint(), UreqTransport::new()), ..chat };
    let error = story::run(&broken).unwrap_err();
    assert!(error.to_string().starts_with("CreateParticipantConnection: 400"), "{error}");
    let requests = server.received();
    assert_eq!(requests.last().map(Received::target), Some("/contact/stop"));
}

/// Starts a chat, and returns its clients and the customer's token.
fn open_chat(server: &Server) -> (Chat, ParticipantToken) {
    let chat = clients::on_loopback(server, Arc::new(UreqTransport::new()));
    let started = chat.connect.send(&start(&chat.instance_id, "Ada")).unwrap();
    (chat, started.participant_token.unwrap())
}

fn start(instance: &str, name: &str) -> StartChatContact {
    StartChatContact::new(instance, service::CONTACT_FLOW, ParticipantDetails { display_name: name.into() })
}

#[test]
fn the_server_requires_a_signature_for_amazon_connect_and_rejects_one_elsewhere() {
    let server = service::start().unwrap();
    let (chat, token) = open_chat(&server);
    let unsigned = ClientConfig::new(server.endpoint()).without_signing();
    let unsigned = Client::with_config(unsigned, UreqTransport::new());
    let error = unsigned.send(&start(service::INSTANCE, "Ada")).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NotSigned));

    // A signature for another service is not accepted.
    let other = SigV4::new(Credentials::new("id", "secret"), "eu-central-1", "lambda");
    let other = Client::with_config(ClientConfig::new(server.endpoint()).with_sigv4(other), UreqTransport::new());
    assert_eq!(other.send(&StopContact::new("c", "i")).unwrap_err().auth_problem(), Some(AuthProblem::NotSigned));

    let message = SendMessage::text("Hello!", ConnectionToken::from(token.expose()));
    let (name, value) = ("authorization".parse().unwrap(), "AWS4-HMAC-SHA256".parse().unwrap());
    let error = chat.participant.call(&message).header(name, value).send().unwrap_err();
    assert_eq!(error.code(), Some("ValidationException"));
}

#[test]
fn the_server_accepts_each_token_only_where_it_belongs() {
    let server = service::start().unwrap();
    let (chat, token) = open_chat(&server);
    let message = SendMessage::text("Hello!", ConnectionToken::from(token.expose()));
    let error = chat.participant.send(&message).unwrap_err();
    assert!(matches!(error.service(), Some(SendMessageError::AccessDeniedException(_))), "{error}");

    // A connection token of a participant that is not connected is not accepted.
    let connection = token.expose().replace("participant-token", "connection-token");
    let error = chat.participant.send(&SendMessage::text("Hello!", connection.as_str().into())).unwrap_err();
    assert!(matches!(error.service(), Some(SendMessageError::AccessDeniedException(_))), "{error}");
}

/// `StopContact` without its required member `contact_id`.
#[connect_operation(method = "POST", uri = "/contact/stop", auth = sigv4)]
struct StopWhich {
    instance_id: String,
}

/// `SendMessage` without its required member `content`.
#[connect_operation(method = "POST", uri = "/participant/message", auth = bearer(connection_token))]
struct SaySilence {
    content_type: String,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    connection_token: ConnectionToken,
}

#[test]
fn the_server_rejects_missing_members() {
    let server = service::start().unwrap();
    let (chat, token) = open_chat(&server);
    let error = chat.connect.send(&start("another", "Ada")).unwrap_err();
    assert!(matches!(error.service(), Some(StartChatContactError::InvalidRequestException(_))), "{error}");

    let error = chat.connect.send(&StopWhich { instance_id: service::INSTANCE.into() }).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("InvalidRequestException"), Some("ContactId is required")));

    let connection_token = chat.join(token).unwrap();
    let silence = SaySilence { content_type: "text/plain".into(), connection_token };
    let error = chat.participant.send(&silence).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("ValidationException"), Some("Content is required")));
}

#[test]
fn a_transcript_item_is_one_line_without_control_characters() {
    let item = connect_core::json::from_slice(
        br#"{"AbsoluteTime":"x","Type":"MESSAGE","Content":"a\n\u001b[2Jb","ParticipantRole":"PARROT"}"#,
    );
    assert_eq!(transcript::line(&item.unwrap()), "--:--:--  PARROT: a  [2Jb");
    let item = connect_core::json::from_slice(
        br#"{"Type":"EVENT","ContentType":"application/vnd.amazonaws.connect.event.chat.ended"}"#,
    );
    assert_eq!(transcript::line(&item.unwrap()), "--:--:--  * the chat ended");
}

fn parse(line: &str) -> Result<Command, String> {
    Arguments::parse(line.split_whitespace().map(str::to_owned))
}

#[test]
fn valid_command_lines_are_parsed() {
    let loopback = |transport| Ok(Command::Run(Arguments { transport, place: Place::Loopback }));
    assert_eq!(parse(""), loopback(HttpClient::Ureq));
    for http_client in HttpClient::ALL {
        assert_eq!(parse(&format!("--transport {http_client}")), loopback(http_client));
    }
    assert_eq!(parse("--transport hyper --help"), Ok(Command::Help));
    let region = Region {
        name: "eu-central-1".into(),
        instance_id: "i".into(),
        contact_flow_id: "f".into(),
        profile: Some("bots".into()),
    };
    let command = Command::Run(Arguments { transport: HttpClient::Ureq, place: Place::Region(region) });
    assert_eq!(parse("--region eu-central-1 --profile bots --contact-flow-id f --instance-id i"), Ok(command));
}

#[test]
fn an_endpoint_is_in_a_region_and_has_an_instance() {
    let at = |region: Option<&str>, instance_id: Option<&str>| {
        let (region, instance_id) = (region.map(str::to_owned), instance_id.map(str::to_owned));
        let local = Local { url: "http://127.0.0.1:4510".into(), region, instance_id, contact_flow_id: None };
        Ok(Command::Run(Arguments { transport: HttpClient::Ureq, place: Place::Endpoint(local) }))
    };
    assert_eq!(parse("--endpoint http://127.0.0.1:4510"), at(None, None));
    assert_eq!(parse("--endpoint http://127.0.0.1:4510 --instance-id i"), at(None, Some("i")));
    assert_eq!(parse("--endpoint http://127.0.0.1:4510 --region r"), at(Some("r"), None));
}

#[test]
fn the_error_for_an_invalid_command_line_names_the_remedy() {
    for (line, message) in [
        ("--transport curl", "unknown transport `curl`: use ureq, hyper, reqwest or tower"),
        ("--transport", "`--transport` has no value: see --help"),
        ("--region --instance-id i", "`--region` has no value: see --help"),
        ("--verbose", "unknown argument `--verbose`: see --help"),
        ("eu-central-1", "unknown argument `eu-central-1`: see --help"),
        ("--profile bots", "`--region NAME` is missing: add it, or omit the arguments that need it"),
        (
            "--instance-id i --contact-flow-id f",
            "`--region NAME` is missing: add it, or omit the arguments that need it",
        ),
        (
            "--endpoint http://127.0.0.1:4510 --profile bots",
            "`--endpoint` is of a server without profiles: omit `--profile`",
        ),
        ("--region r", "`--instance-id ID` is missing: add the ID of the instance to start the chat in"),
        ("--region r --instance-id i", "`--contact-flow-id ID` is missing: add the ID of the flow to run on the chat"),
    ] {
        assert_eq!(parse(line), Err(message.into()), "{line}");
    }
}
