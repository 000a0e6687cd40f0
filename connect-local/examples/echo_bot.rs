//! A bot that joins a chat of connect-local, and answers what the customer writes.
//!
//! ```text
//! cargo run -p connect-local                              in one terminal; open the page that it prints
//! cargo run -p connect-local --example echo_bot -- ID     in another, with the ID of the chat
//! ```
//!
//! Against a real instance only the endpoints, the credentials and the instance's ID are others.

use std::error::Error;
use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, GetTranscript, Host, Item,
    ParticipantDetailsToAdd, ParticipantRole, ScanDirection, SendEvent, SendMessage, SortKey,
};
use connect_core::auth::{AuthProblem, Credentials};
use connect_core::blocking::Client;
use connect_core::{ClientConfig, Endpoint};
use connect_local::{Local, Settings};
use connect_ureq::UreqTransport;

/// The wait between two looks at the transcript. A bot in production listens to a websocket.
const PAUSE: Duration = Duration::from_millis(500);

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let contact_id = arguments.next().ok_or("no chat: pass the ID that the page shows")?;
    let url = arguments.next().unwrap_or_else(|| format!("http://127.0.0.1:{}", Local::PORT));
    let endpoint = Endpoint::new(&url)?;

    // The key of the environment, or the one that connect-local prints.
    let credentials = Credentials::from_environment()
        .unwrap_or_else(|_| Credentials::new(Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY));
    let signer = Host::connect("us-east-1").sigv4(credentials);
    let config = ClientConfig::new(endpoint.clone()).with_sigv4(signer);
    let connect = Client::with_config(config, UreqTransport::new());
    let participant = Client::new(endpoint, UreqTransport::new());

    let bot = join(&connect, &participant, &contact_id)?;
    println!("The bot has joined the chat. Write to it on the page.");
    match answer_all(&participant, &bot) {
        // The token of a chat that has ended is refused.
        Err(error) if error.is_end => println!("The chat has ended."),
        Err(error) => return Err(error.cause),
        Ok(never) => match never {},
    }
    Ok(())
}

/// Adds a bot to a chat, and returns its token.
fn join(connect: &Client, participant: &Client, contact_id: &str) -> Result<ConnectionToken, Box<dyn Error>> {
    let bot = ParticipantDetailsToAdd {
        participant_role: Some(ParticipantRole::CustomBot),
        display_name: Some("Echo".into()),
        participant_capabilities: None,
    };
    let created = connect.send(&CreateParticipant {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: contact_id.into(),
        client_token: None,
        participant_details: bot,
    })?;
    let token = created.participant_credentials.and_then(|credentials| credentials.participant_token);
    let connected = participant.send(&CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token.ok_or("CreateParticipant returned no token")?)
    })?;
    let token = connected.connection_credentials.and_then(|credentials| credentials.connection_token);
    token.ok_or_else(|| "CreateParticipantConnection returned no token".into())
}

/// The reason why the bot stops.
struct Stop {
    is_end: bool,
    cause: Box<dyn Error>,
}

impl<E: Error + 'static> From<connect_core::Error<E>> for Stop {
    fn from(error: connect_core::Error<E>) -> Self {
        Self { is_end: error.auth_problem() == Some(AuthProblem::TokenRefused), cause: error.into() }
    }
}

/// Answers the messages of the customer, until the chat ends.
fn answer_all(participant: &Client, bot: &ConnectionToken) -> Result<std::convert::Infallible, Stop> {
    let mut answered = 0;
    loop {
        let request = GetTranscript {
            max_results: Some(100),
            scan_direction: Some(ScanDirection::Forward),
            sort_order: Some(SortKey::Ascending),
            ..GetTranscript::new(bot.clone())
        };
        let items = participant.items(request).collect::<Result<Vec<_>, _>>()?;
        let is_question = |item: &&Item| item.participant_role == Some(ParticipantRole::Customer);
        let questions: Vec<_> = items.iter().filter(is_question).filter_map(|item| item.content.as_deref()).collect();
        for question in questions.iter().skip(answered) {
            participant.send(&SendEvent::typing(bot.clone()))?;
            participant.send(&SendMessage::text(format!("You said: {question}"), bot.clone()))?;
        }
        answered = questions.len();
        std::thread::sleep(PAUSE);
    }
}
