//! The story over all four HTTP clients, what the small service refuses, and what the command line says.

use std::sync::Arc;

use connect_api::{
    ConnectionToken, ParticipantDetails, ParticipantToken, SendMessage, SendMessageError, StartChatContact,
    StartChatContactError, StopContact,
};
use connect_core::blocking::Client;
use connect_core::{AuthProblem, ClientConfig, Credentials, SigV4, connect_operation};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

use crate::arguments::{Arguments, Place, Region, Wish};
use crate::story::Chat;
use crate::transport::HttpClient;
use crate::{clients, service, story, transcript};

const TRANSCRIPT: &str = "\
09:00:00  * Ada (customer) has joined
09:00:02  Ada (customer): Hello!
09:00:04  Ada (customer): Where is my order 4711?
09:00:06  * Order bot (bot) has joined
09:00:11  Order bot (bot): Order 4711 is on its way, and arrives tomorrow.
09:00:13  Ada (customer): Thank you!
09:00:15  * Order bot (bot) has left";

const REQUESTS: &str = "\
PUT  /contact/chat                a signature
POST /participant/connection      a ParticipantToken
POST /participant/message         a ConnectionToken
POST /participant/message         a ConnectionToken
POST /contact/create-participant  a signature
POST /participant/connection      a ParticipantToken
POST /participant/transcript      a ConnectionToken
POST /participant/event           a ConnectionToken
POST /participant/message         a ConnectionToken
POST /participant/message         a ConnectionToken
POST /participant/disconnect      a ConnectionToken
POST /participant/transcript      a ConnectionToken
POST /participant/transcript      a ConnectionToken
POST /contact/stop                a signature
POST /participant/message         a ConnectionToken";

#[test]
fn the_story_is_the_same_over_every_http_client() {
    for http_client in HttpClient::ALL {
        let server = service::start().unwrap();
        let told = story::tell(&clients::on_loopback(&server, http_client.open().unwrap())).unwrap();
        let lines: Vec<_> = told.iter().map(transcript::line).collect();
        assert_eq!(lines.join("\n"), TRANSCRIPT, "{http_client}");
        let requests: Vec<_> = server.received().iter().map(service::summary).collect();
        assert_eq!(requests.join("\n"), REQUESTS, "{http_client}");
    }
}

#[test]
fn a_chat_is_stopped_also_when_the_conversation_fails() {
    let server = service::start().unwrap();
    let nobody = Server::start(|_| Reply::new(400)).unwrap();
    let chat = clients::on_loopback(&server, Arc::new(UreqTransport::new()));
    let broken = Chat { participant: Client::new(nobody.endpoint(), UreqTransport::new()), ..chat };
    let error = story::tell(&broken).unwrap_err();
    assert!(error.to_string().starts_with("CreateParticipantConnection: 400"), "{error}");
    let requests = server.received();
    assert_eq!(requests.last().map(Received::target), Some("/contact/stop"));
}

/// A chat that is open, with the customer's token.
fn open_chat(server: &Server) -> (Chat, ParticipantToken) {
    let chat = clients::on_loopback(server, Arc::new(UreqTransport::new()));
    let started = chat.connect.send(&start(&chat.instance_id, "Ada")).unwrap();
    (chat, started.participant_token.unwrap())
}

fn start(instance: &str, name: &str) -> StartChatContact {
    StartChatContact::new(instance, service::CONTACT_FLOW, ParticipantDetails { display_name: name.into() })
}

#[test]
fn the_service_wants_a_signature_where_one_belongs_and_none_elsewhere() {
    let server = service::start().unwrap();
    let (chat, token) = open_chat(&server);
    let unsigned = ClientConfig::new(server.endpoint()).with_unsigned();
    let unsigned = Client::with_config(unsigned, UreqTransport::new());
    let error = unsigned.send(&start(service::INSTANCE, "Ada")).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NotSigned));

    // For another service is no signature for this one.
    let other = SigV4::new(Credentials::new("id", "secret"), "eu-central-1", "lambda");
    let other = Client::with_config(ClientConfig::new(server.endpoint()).with_sigv4(other), UreqTransport::new());
    assert_eq!(other.send(&StopContact::new("c", "i")).unwrap_err().auth_problem(), Some(AuthProblem::NotSigned));

    let message = SendMessage::text("Hello!", ConnectionToken::from(token.expose()));
    let (name, value) = ("authorization".parse().unwrap(), "AWS4-HMAC-SHA256".parse().unwrap());
    let error = chat.participant.call(&message).header(name, value).send().unwrap_err();
    assert_eq!(error.code(), Some("ValidationException"));
}

#[test]
fn the_service_takes_each_token_only_where_it_belongs() {
    let server = service::start().unwrap();
    let (chat, token) = open_chat(&server);
    let message = SendMessage::text("Hello!", ConnectionToken::from(token.expose()));
    let error = chat.participant.send(&message).unwrap_err();
    assert!(matches!(error.service(), Some(SendMessageError::AccessDeniedException(_))), "{error}");

    // The right kind, of a participant that has not connected.
    let connection = token.expose().replace("participant-token", "connection-token");
    let error = chat.participant.send(&SendMessage::text("Hello!", connection.as_str().into())).unwrap_err();
    assert!(matches!(error.service(), Some(SendMessageError::AccessDeniedException(_))), "{error}");
}

/// The operations that the service knows, declared without a member that it requires.
#[connect_operation(method = "POST", uri = "/contact/stop", auth = sigv4)]
struct StopWhich {
    instance_id: String,
}

#[connect_operation(method = "POST", uri = "/participant/message", auth = bearer(connection_token))]
struct SaySilence {
    content_type: String,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    connection_token: ConnectionToken,
}

#[test]
fn the_service_wants_what_is_required() {
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
fn a_transcript_is_kept_to_one_line_an_item() {
    let item = connect_core::json::from_slice(
        br#"{"AbsoluteTime":"x","Type":"MESSAGE","Content":"a\n\u001b[2Jb","ParticipantRole":"PARROT"}"#,
    );
    assert_eq!(transcript::line(&item.unwrap()), "--:--:--  PARROT: a  [2Jb");
    let item = connect_core::json::from_slice(
        br#"{"Type":"EVENT","ContentType":"application/vnd.amazonaws.connect.event.chat.ended"}"#,
    );
    assert_eq!(transcript::line(&item.unwrap()), "--:--:--  * the chat has ended");
}

fn parse(line: &str) -> Result<Wish, String> {
    Arguments::parse(line.split_whitespace().map(str::to_owned))
}

#[test]
fn a_command_line_is_read() {
    let loopback = |transport| Ok(Wish::Story(Arguments { transport, place: Place::Loopback }));
    assert_eq!(parse(""), loopback(HttpClient::Ureq));
    for http_client in HttpClient::ALL {
        assert_eq!(parse(&format!("--transport {http_client}")), loopback(http_client));
    }
    assert_eq!(parse("--transport hyper --help"), Ok(Wish::Help));
    let region = Region {
        name: "eu-central-1".into(),
        instance_id: "i".into(),
        contact_flow_id: "f".into(),
        profile: Some("bots".into()),
    };
    let wish = Wish::Story(Arguments { transport: HttpClient::Ureq, place: Place::Region(region) });
    assert_eq!(parse("--region eu-central-1 --profile bots --contact-flow-id f --instance-id i"), Ok(wish));
}

#[test]
fn a_wrong_command_line_is_told_what_to_do() {
    for (line, said) in [
        ("--transport curl", "`curl` is not a transport of this example: use ureq, hyper, reqwest or tower"),
        ("--transport", "`--transport` needs a value behind it: see --help"),
        ("--region --instance-id i", "`--region` needs a value behind it: see --help"),
        ("--verbose", "`--verbose` is not an argument of this example: see --help"),
        ("eu-central-1", "`eu-central-1` is not an argument of this example: see --help"),
        ("--profile bots", "`--region NAME` is missing: the other arguments are of use only with it"),
        (
            "--instance-id i --contact-flow-id f",
            "`--region NAME` is missing: the other arguments are of use only with it",
        ),
        ("--region r", "`--instance-id ID` is missing: say in which instance the chat is to be"),
        (
            "--region r --instance-id i",
            "`--contact-flow-id ID` is missing: say which flow of the instance the chat is to run",
        ),
    ] {
        assert_eq!(parse(line), Err(said.into()), "{line}");
    }
}
