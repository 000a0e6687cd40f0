//! A crash of the server: what it has acknowledged is there afterwards.
#![cfg(test)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipantConnection, GetTranscript, Host, ParticipantDetails, SendMessage,
    SortKey, StartChatContact,
};
use connect_core::auth::Credentials;
use connect_core::blocking::Client;
use connect_core::{ClientConfig, Endpoint, ErrorKind, RetryPolicy};
use connect_local::{Local, Settings};
use connect_ureq::UreqTransport;

/// The chats of the load, each with a thread of its own.
const CHATS: usize = 8;
/// The acknowledged messages after which the server is killed.
const ENOUGH: usize = 200;

/// The server's process, which is killed when it is dropped.
struct Server {
    process: Child,
    endpoint: Endpoint,
}

/// Returns the command of a server at a port, without a key in its environment.
fn command(port: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_connect-local"));
    for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"] {
        command.env_remove(name);
    }
    command.args(["--port", port]);
    command
}

impl Server {
    fn start(data: &Path) -> Self {
        let mut command = command("0");
        let mut process = command.arg("--data").arg(data).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim_end().rsplit(' ').next().unwrap();
        Self { endpoint: Endpoint::new(url).unwrap(), process }
    }

    fn connect(&self) -> Client {
        let credentials = Credentials::new(Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY);
        let config = ClientConfig::new(self.endpoint.clone()).with_sigv4(Host::connect("us-east-1").sigv4(credentials));
        Client::with_config(config, UreqTransport::new())
    }

    /// Returns a client that sends each request once, so that a failure is one of the server.
    fn participant(&self) -> Client {
        let config = ClientConfig::new(self.endpoint.clone()).with_retry(RetryPolicy::never());
        Client::with_config(config, UreqTransport::new())
    }

    /// Kills the process with SIGKILL, and waits until it is gone.
    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Starts a chat, and returns the token of its customer.
fn start_chat(server: &Server) -> ConnectionToken {
    let customer = ParticipantDetails { display_name: "Ana".into() };
    let chat = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer);
    let token = server.connect().send(&chat).unwrap().participant_token.unwrap();
    let connection = CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token)
    };
    let connected = server.participant().send(&connection).unwrap();
    connected.connection_credentials.unwrap().connection_token.unwrap()
}

/// Returns the contents of a chat's messages, in order.
fn messages(client: &Client, token: &ConnectionToken) -> Vec<String> {
    let request = GetTranscript {
        max_results: Some(100),
        sort_order: Some(SortKey::Ascending),
        scan_direction: Some(connect_api::ScanDirection::Forward),
        ..GetTranscript::new(token.clone())
    };
    let items = client.items(request).collect::<Result<Vec<_>, _>>().unwrap();
    items.into_iter().filter_map(|item| item.content).collect()
}

#[test]
fn every_acknowledged_message_is_there_after_a_kill_in_the_middle_of_a_load() {
    let folder = std::env::temp_dir().join(format!("connect-local-crash-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let data = folder.join("chats.sqlite");

    let server = Server::start(&data);
    let (acknowledged, acknowledgements) = mpsc::channel();
    let senders: Vec<_> = (0..CHATS)
        .map(|_| {
            let (client, token, acknowledged) = (server.participant(), start_chat(&server), acknowledged.clone());
            std::thread::spawn(move || {
                let send = |number: usize| client.send(&SendMessage::text(number.to_string(), token.clone()));
                let mut count = 0;
                let error = loop {
                    if let Err(error) = send(count) {
                        break error;
                    }
                    count += 1;
                    // Nobody counts them after the kill.
                    let _ = acknowledged.send(());
                };
                // Nothing but the kill ends the load.
                assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
                (token, count)
            })
        })
        .collect();
    // The senders have the only other ends, so that a load that stops early is seen.
    drop(acknowledged);
    assert_eq!(acknowledgements.iter().take(ENOUGH).count(), ENOUGH);
    server.kill();
    let chats: Vec<_> = senders.into_iter().map(|sender| sender.join().unwrap()).collect();

    let server = Server::start(&data);
    let client = server.participant();
    for (token, count) in &chats {
        let messages = messages(&client, token);
        // The message that was on its way can be there too.
        assert!(messages.len() == *count || messages.len() == count + 1, "{} of {count}", messages.len());
        let expected: Vec<_> = (0..messages.len()).map(|number| number.to_string()).collect();
        assert_eq!(messages, expected);
        client.send(&SendMessage::text("Hello again", token.clone())).unwrap();
    }
    drop(server);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn half_a_key_in_the_environment_is_an_error() {
    let (id, secret) = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
    for (present, absent) in [(id, secret), (secret, id)] {
        let ended = command("0").env(present, "AKIAEXAMPLE").output().unwrap();
        assert_eq!(ended.status.code(), Some(2));
        let error = String::from_utf8(ended.stderr).unwrap();
        let message = format!("connect-local: the environment variable `{present}` is set and `{absent}` is not: ");
        assert!(error.starts_with(&message), "{error}");
    }
}

#[test]
fn two_servers_do_not_share_a_port() {
    let folder = std::env::temp_dir().join(format!("connect-local-port-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let server = Server::start(&folder.join("chats.sqlite"));
    let port = server.endpoint.to_string().rsplit(':').next().unwrap().trim_end_matches('/').to_owned();
    let second = command(&port).output().unwrap();
    assert_eq!(second.status.code(), Some(2));
    let error = String::from_utf8(second.stderr).unwrap();
    assert!(error.starts_with(&format!("connect-local: cannot listen on 127.0.0.1:{port}: ")), "{error}");
    drop(server);
    std::fs::remove_dir_all(&folder).unwrap();
}
