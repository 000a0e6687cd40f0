//! A bot that joins a chat of connect-local, and answers what the customer writes.
//!
//! ```text
//! cargo run -p connect-local                                    in one terminal; open the page that it prints
//! cargo run -p connect-local --example echo_bot -- ID [URL]     in another, with the ID of the chat
//! ```
//!
//! The URL is that of connect-local, if its port is not 4510. If connect-local has a `--region`,
//! set `AWS_REGION` to it. For a bot of your own, change [`answer`]. Against a real instance only
//! the endpoints, the credentials and the instance's ID are others.

use std::error::Error;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, DisconnectParticipant,
    GetTranscript, Host, Item, ParticipantDetailsToAdd, ParticipantRole, ScanDirection, SendEvent, SendMessage,
    SortKey,
};
use connect_core::auth::{AuthProblem, Credentials};
use connect_core::blocking::Client;
use connect_core::{ClientConfig, Endpoint, ErrorKind};
use connect_local::{Local, Settings};
use connect_ureq::UreqTransport;

/// The wait between two looks at the transcript. A bot in production listens to a websocket.
const PAUSE: Duration = Duration::from_millis(500);

/// True once Ctrl-C was pressed.
static IS_INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Returns the answer to a message of the customer. Change this line for a bot of your own.
fn answer(question: &str) -> String {
    format!("You said: {question}")
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("echo_bot: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let contact_id = arguments.next().ok_or("the ID of a chat is missing: copy the ID after Contact on the page")?;
    let url = arguments.next().unwrap_or_else(|| format!("http://127.0.0.1:{}", Local::PORT));
    let endpoint = Endpoint::new(&url)?;

    // The key of the environment, or the one that connect-local prints.
    let credentials = match Credentials::from_environment() {
        Err(error) if error.problem() == AuthProblem::NoCredentials => {
            Credentials::new(Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY)
        }
        read => read?,
    };
    let signer = Host::connect(region()).sigv4(credentials);
    let config = ClientConfig::new(endpoint.clone()).with_sigv4(signer);
    let connect = Client::with_config(config, UreqTransport::new());
    let participant = Client::new(endpoint, UreqTransport::new());

    listen_for_interrupt()?;
    let bot = join(&connect, &participant, &contact_id).map_err(|stop| stop.explain(&url))?;
    println!("The bot has joined the chat. Write to it on the page. Press Ctrl-C to stop it.");
    match answer_all(&participant, &bot).and_then(|()| leave(&participant, bot)) {
        Ok(()) => println!("The bot has left the chat."),
        // The token of a chat that has ended is refused.
        Err(stop) if stop.is_end => println!("The chat has ended."),
        Err(stop) => return Err(stop.explain(&url)),
    }
    Ok(())
}

/// Returns the region of the environment, or the one that connect-local has otherwise.
fn region() -> String {
    let variable = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["AWS_REGION", "AWS_DEFAULT_REGION"].iter().find_map(variable).unwrap_or_else(|| Settings::REGION.to_owned())
}

/// Notes when Ctrl-C is pressed, so that the bot leaves the chat before it stops.
fn listen_for_interrupt() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || {
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            IS_INTERRUPTED.store(true, Ordering::Relaxed);
        }
    });
    Ok(())
}

/// Adds a bot to a chat, and returns its token.
fn join(connect: &Client, participant: &Client, contact_id: &str) -> Result<ConnectionToken, Stop> {
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

/// Leaves the chat, so that another bot can join it.
fn leave(participant: &Client, bot: ConnectionToken) -> Result<(), Stop> {
    participant.send(&DisconnectParticipant { client_token: None, connection_token: bot })?;
    Ok(())
}

/// The reason why the bot stops.
struct Stop {
    is_end: bool,
    is_unreachable: bool,
    code: Option<String>,
    cause: Box<dyn Error>,
}

impl Stop {
    /// Returns an error that says what to do.
    fn explain(self, url: &str) -> Box<dyn Error> {
        let cause = self.cause;
        let advice = match self.code.as_deref() {
            _ if self.is_unreachable => {
                format!("no server answers at {url}: start it with `cargo run -p connect-local`")
            }
            Some("ResourceNotFoundException") => {
                "there is no chat with this ID: copy the ID after Contact on the page".to_owned()
            }
            Some("ConflictException") => {
                "the bot cannot join: stop the bot that is in the chat, or start another chat".to_owned()
            }
            Some("UnrecognizedClientException" | "InvalidSignatureException") => {
                "the key or the region is not that of the server: set the same `AWS_*` variables, or none, in both \
                 terminals, and `AWS_REGION` to its `--region`"
                    .to_owned()
            }
            _ => return cause,
        };
        format!("{advice} ({cause})").into()
    }
}

impl<E: Error + 'static> From<connect_core::Error<E>> for Stop {
    fn from(error: connect_core::Error<E>) -> Self {
        Self {
            is_end: error.auth_problem() == Some(AuthProblem::TokenRefused),
            is_unreachable: error.kind() == ErrorKind::Transport,
            code: error.code().map(str::to_owned),
            cause: error.into(),
        }
    }
}

impl From<&str> for Stop {
    fn from(message: &str) -> Self {
        Self { is_end: false, is_unreachable: false, code: None, cause: message.into() }
    }
}

/// Answers the messages of the customer, until the chat ends or Ctrl-C is pressed.
fn answer_all(participant: &Client, bot: &ConnectionToken) -> Result<(), Stop> {
    let mut answered = 0;
    while !IS_INTERRUPTED.load(Ordering::Relaxed) {
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
            participant.send(&SendMessage::text(answer(question), bot.clone()))?;
        }
        answered = questions.len();
        std::thread::sleep(PAUSE);
    }
    Ok(())
}
