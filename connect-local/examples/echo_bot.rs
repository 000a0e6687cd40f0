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

use connect_api::{CreateParticipant, Host, ParticipantToken};
use connect_chat::{Chat, End, JoinError, Message, ServeError};
use connect_core::auth::{AuthProblem, Credentials};
use connect_core::{Client, ClientConfig, Endpoint, ErrorKind};
use connect_hyper::HyperTransport;
use connect_local::{Local, Settings};

const USAGE: &str = "cargo run -p connect-local --example echo_bot -- ID [URL]

ID   the ID of a chat: the page of connect-local has the command with it
URL  the address of connect-local, if its port is not 4510, such as http://127.0.0.1:4600";

/// Returns the answer to a message of the customer. Change this line for a bot of your own.
fn answer(question: &str) -> String {
    format!("You said: {question}")
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("echo_bot: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let contact_id = arguments.next().ok_or("the ID of a chat is missing: copy the command on the page")?;
    if contact_id == "--help" || contact_id == "-h" {
        println!("{USAGE}");
        return Ok(());
    }
    let url = arguments.next().unwrap_or_else(|| format!("http://127.0.0.1:{}", Local::PORT));
    let not_one = |error| format!("`{url}` is not the URL of connect-local, such as http://127.0.0.1:4600: {error}");
    let endpoint = Endpoint::new(&url).map_err(not_one)?;

    let token = create(&endpoint, &contact_id).await.map_err(|stop| stop.explain(&url))?;
    let mut chat = join(endpoint, token).await.map_err(|stop| stop.explain(&url))?;
    println!("The bot has joined the chat. Write to it on the page. Press Ctrl-C to stop it.");

    let bot = |message: Message| async move { answer(message.text()) };
    let end = tokio::select! {
        end = chat.serve(&bot) => Some(end),
        interrupted = tokio::signal::ctrl_c() => interrupted.map(|()| None)?,
    };
    match end {
        Some(Ok(End::ChatEnded)) => println!("The chat has ended."),
        Some(Ok(end)) => println!("The chat is over for the bot: {end:?}."),
        Some(Err(ServeError::Answer(error))) => return Err(Stop::from(error).explain(&url)),
        Some(Err(error)) => return Err(error.into()),
        // Another bot can join a chat that this one has left.
        None => {
            chat.leave().await.map_err(|error| Stop::from(error).explain(&url))?;
            println!("The bot has left the chat.");
        }
    }
    Ok(())
}

/// Adds a bot to a chat, and returns its token.
async fn create(endpoint: &Endpoint, contact_id: &str) -> Result<ParticipantToken, Stop> {
    // The key of the environment, or the one that connect-local prints.
    let credentials = match Credentials::from_environment() {
        Err(error) if error.problem() == AuthProblem::NoCredentials => {
            Credentials::new(Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY)
        }
        read => read?,
    };
    let signer = Host::connect(region()).sigv4(credentials);
    let config = ClientConfig::new(endpoint.clone()).with_sigv4(signer);
    let request = CreateParticipant::custom_bot(Settings::INSTANCE_ID, contact_id, "Echo");
    let created = Client::with_config(config, HyperTransport::new()).send(&request).await?;
    let token = created.participant_credentials.and_then(|credentials| credentials.participant_token);
    token.ok_or_else(|| Stop::other("CreateParticipant returned no token"))
}

async fn join(endpoint: Endpoint, token: ParticipantToken) -> Result<Chat, Stop> {
    match Chat::join(Client::new(endpoint, HyperTransport::new()), token).await {
        Err(JoinError::Connect(error)) => Err(error.into()),
        joined => joined.map_err(Stop::other),
    }
}

/// Returns the region of the environment, or the one that connect-local has otherwise.
fn region() -> String {
    let variable = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["AWS_REGION", "AWS_DEFAULT_REGION"].iter().find_map(variable).unwrap_or_else(|| Settings::REGION.to_owned())
}

/// The reason why the bot stops.
struct Stop {
    is_unreachable: bool,
    code: Option<String>,
    cause: Box<dyn Error>,
}

impl Stop {
    fn other(cause: impl Into<Box<dyn Error>>) -> Self {
        Self { is_unreachable: false, code: None, cause: cause.into() }
    }

    /// Returns an error that says what to do.
    fn explain(self, url: &str) -> Box<dyn Error> {
        let cause = self.cause;
        let advice = match self.code.as_deref() {
            _ if self.is_unreachable && url.starts_with("https:") => {
                "connect-local has no TLS: begin the URL with `http://`".to_owned()
            }
            _ if self.is_unreachable => format!(
                "no connect-local answers at {url}: start it with `cargo run -p connect-local`, or give the URL that it \
                 prints as the second argument"
            ),
            Some("ResourceNotFoundException") => {
                "there is no chat with this ID: copy the command on the page".to_owned()
            }
            Some("ConflictException") => {
                "the bot cannot join this chat: start another one, or stop the bot that is in it".to_owned()
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
            is_unreachable: error.kind() == ErrorKind::Transport,
            code: error.code().map(str::to_owned),
            cause: error.into(),
        }
    }
}

impl From<connect_core::auth::AuthError> for Stop {
    fn from(error: connect_core::auth::AuthError) -> Self {
        Self::other(error)
    }
}
