//! Runs a chat with the AWS SDK for Rust against connect-local, and compares the answers.
//!
//! ```sh
//! cargo run -p connect-local -- --port 8765 &
//! ENDPOINT=http://127.0.0.1:8765 cargo run --target-dir target/local/aws-sdk-rust \
//!     --manifest-path tests/interop/local/aws-sdk-rust/Cargo.toml
//! ```
//!
//! `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are the key that connect-local knows. Prints a
//! line for each operation and case, then `aws-sdk-rust: N of N operations`. Exits with 1 if an
//! answer differs.

use std::env::var;
use std::process::ExitCode;

use aws_sdk_connect::config::{BehaviorVersion, Credentials, Region, retry::RetryConfig};
use aws_sdk_connect::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_connect::types::{
    ChatStreamingConfiguration, DirectoryType, ParticipantDetails, ParticipantDetailsToAdd, ParticipantRole,
};
use aws_sdk_connectparticipant::types::{ChatItemType, ConnectionType, ScanDirection, SortKey};
use uuid::Uuid;

type Failure = Box<dyn std::error::Error>;
type Response = aws_sdk_connect::config::http::HttpResponse;

const REGION: &str = "us-east-1";
/// The flow that the first instance has.
const FLOW: &str = "22222222-2222-4222-8222-222222222222";
const EVENT: &str = "application/vnd.amazonaws.connect.event.";

/// The cases that passed and failed.
#[derive(Default)]
struct Report {
    passed: u32,
    failed: u32,
}

impl Report {
    /// Counts a case and prints its line.
    fn case(&mut self, name: &str, result: Result<(), Failure>) {
        match result {
            Ok(()) => {
                self.passed += 1;
                println!("aws-sdk-rust {name} ok");
            }
            Err(failure) => {
                self.failed += 1;
                println!("aws-sdk-rust {name} FAILED: {failure}");
            }
        }
    }
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, value: &T, wanted: &T) -> Result<(), Failure> {
    if value == wanted { Ok(()) } else { Err(format!("{what}: {value:?}, expected {wanted:?}").into()) }
}

/// Expects that a call failed with a code and a status.
fn fails<T, E: ProvideErrorMetadata>(
    result: Result<T, SdkError<E, Response>>,
    code: &str,
    status: u16,
) -> Result<(), Failure> {
    let error = result.err().ok_or("succeeded, expected an error")?;
    equal("code", &error.code(), &Some(code))?;
    equal("status", &error.raw_response().map(|response| response.status().as_u16()), &Some(status))
}

struct Clients {
    connect: aws_sdk_connect::Client,
    participant: aws_sdk_connectparticipant::Client,
}

impl Clients {
    fn new() -> Result<Self, Failure> {
        let endpoint = var("ENDPOINT")?;
        let key = Credentials::new(var("AWS_ACCESS_KEY_ID")?, var("AWS_SECRET_ACCESS_KEY")?, None, None, "environment");
        let http = aws_smithy_http_client::Builder::new().build_http();
        let connect = aws_sdk_connect::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(REGION))
            .endpoint_url(&endpoint)
            .credentials_provider(key.clone())
            .http_client(http.clone())
            .retry_config(RetryConfig::disabled())
            .build();
        let participant = aws_sdk_connectparticipant::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(REGION))
            .endpoint_url(endpoint)
            // The SDK signs these requests, too, though the service does not look at signatures.
            .credentials_provider(key)
            .http_client(http)
            .retry_config(RetryConfig::disabled())
            .build();
        Ok(Self {
            connect: aws_sdk_connect::Client::from_conf(connect),
            participant: aws_sdk_connectparticipant::Client::from_conf(participant),
        })
    }

    /// Returns a connection token, and checks that a websocket comes with it.
    async fn join(&self, token: &str) -> Result<String, Failure> {
        let output = self
            .participant
            .create_participant_connection()
            .participant_token(token)
            .r#type(ConnectionType::Websocket)
            .r#type(ConnectionType::ConnectionCredentials)
            .connect_participant(true)
            .send()
            .await?;
        let url = output.websocket().and_then(|websocket| websocket.url()).unwrap_or_default();
        equal("scheme and host of the websocket", &url.starts_with("ws://127.0.0.1:"), &true)?;
        let token = output.connection_credentials().and_then(|credentials| credentials.connection_token());
        Ok(token.ok_or("no connection token")?.to_owned())
    }
}

async fn instances(clients: &Clients, report: &mut Report) -> Result<String, Failure> {
    let connect = &clients.connect;
    let made = connect
        .create_instance()
        .identity_management_type(DirectoryType::ConnectManaged)
        .instance_alias(format!("rust-{}", &Uuid::new_v4().to_string()[..8]))
        .inbound_calls_enabled(true)
        .outbound_calls_enabled(true)
        .send()
        .await?;
    let (id, arn) = (made.id().ok_or("no ID")?, made.arn().ok_or("no ARN")?);
    let wanted = format!("arn:aws:connect:{REGION}:000000000000:instance/{id}");
    report.case("connect CreateInstance", equal("ARN", &arn, &wanted.as_str()));

    let described = connect.describe_instance().instance_id(id).send().await?;
    let described = described.instance().and_then(|instance| instance.arn());
    report.case("connect DescribeInstance", equal("ARN", &described, &Some(arn)));

    let listed = connect.list_instances().send().await?;
    let ids: Vec<_> = listed.instance_summary_list().iter().filter_map(|each| each.id()).collect();
    report.case("connect ListInstances", equal("is listed", &ids.contains(&id), &true));
    let first = ids.iter().find(|each| **each != id).ok_or("no instance from the start")?;

    connect.tag_resource().resource_arn(arn).tags("owner/of", "é & ü").tags("cost", "none").send().await?;
    connect.untag_resource().resource_arn(arn).tag_keys("cost").send().await?;
    let tags = connect.list_tags_for_resource().resource_arn(arn).send().await?;
    let tags = tags.tags().map(|tags| tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect());
    let wanted = vec![("owner/of".to_owned(), "é & ü".to_owned())];
    report.case("connect TagResource, UntagResource, ListTagsForResource", equal("tags", &tags, &Some(wanted)));

    connect.delete_instance().instance_id(id).send().await?;
    let gone = connect.describe_instance().instance_id(id).send().await;
    report.case("connect DeleteInstance", fails(gone, "ResourceNotFoundException", 404));
    let absent = connect.list_users().instance_id(*first).send().await;
    report.case("connect ListUsers, an operation that is not there", fails(absent, "UnknownOperationException", 404));
    Ok((*first).to_owned())
}

async fn chat(clients: &Clients, report: &mut Report, instance: &str) -> Result<(), Failure> {
    let (connect, participant) = (&clients.connect, &clients.participant);
    let started = connect
        .start_chat_contact()
        .instance_id(instance)
        .contact_flow_id(FLOW)
        .participant_details(ParticipantDetails::builder().display_name("Ada").build()?)
        .attributes("order", "4711")
        .send()
        .await?;
    let contact = started.contact_id().ok_or("no contact ID")?;
    let token = started.participant_token().ok_or("no participant token")?;
    report.case("connect StartChatContact", Ok(()));
    let customer = clients.join(token).await?;
    report.case("connectparticipant CreateParticipantConnection", Ok(()));

    let bot = ParticipantDetailsToAdd::builder()
        .participant_role(ParticipantRole::CustomBot)
        .display_name("Order bot")
        .build();
    let add =
        || connect.create_participant().instance_id(instance).contact_id(contact).participant_details(bot.clone());
    let added = add().send().await?;
    let added = added.participant_credentials().and_then(|credentials| credentials.participant_token());
    let bot_token = clients.join(added.ok_or("no participant token")?).await?;
    report.case("connect CreateParticipant", fails(add().send().await, "ConflictException", 409));

    let say = |token: &str, text: &str| {
        participant.send_message().connection_token(token).content_type("text/plain").content(text).send()
    };
    say(&customer, "Where is my order? é").await?;
    let sent = say(&bot_token, "On its way 🤖").await?;
    report.case("connectparticipant SendMessage", equal("an ID", &sent.id().is_some(), &true));
    let long = say(&bot_token, &".".repeat(16_385)).await;
    report.case("connectparticipant SendMessage, too long", fails(long, "ValidationException", 400));
    let misplaced = say(token, "Hello").await;
    report.case("connectparticipant SendMessage, a participant token", fails(misplaced, "AccessDeniedException", 403));
    let typing = format!("{EVENT}typing");
    let event = participant.send_event().connection_token(&bot_token).content_type(typing).send().await?;
    report.case("connectparticipant SendEvent", equal("an ID", &event.id().is_some(), &true));

    let transcript = participant
        .get_transcript()
        .connection_token(&customer)
        .max_results(100)
        .scan_direction(ScanDirection::Backward)
        .sort_order(SortKey::Ascending)
        .send()
        .await?;
    let messages: Vec<_> = transcript
        .transcript()
        .iter()
        .filter(|item| item.r#type() == Some(&ChatItemType::Message))
        .filter_map(|item| item.display_name().zip(item.content()))
        .collect();
    let wanted = vec![("Ada", "Where is my order? é"), ("Order bot", "On its way 🤖")];
    report.case("connectparticipant GetTranscript", equal("messages", &messages, &wanted));

    let upload = participant
        .start_attachment_upload()
        .connection_token(&customer)
        .attachment_name("bill.csv")
        .content_type("text/csv")
        .attachment_size_in_bytes(10)
        .send()
        .await?;
    let url = upload.upload_metadata().and_then(|metadata| metadata.url()).unwrap_or_default();
    report.case("connectparticipant StartAttachmentUpload", equal("a URL", &url.starts_with("http"), &true));

    let attributes = connect.get_contact_attributes().instance_id(instance).initial_contact_id(contact).send().await?;
    let order = attributes.attributes().and_then(|attributes| attributes.get("order")).map(String::as_str);
    report.case("connect GetContactAttributes", equal("order", &order, &Some("4711")));
    let described = connect.describe_contact().instance_id(instance).contact_id(contact).send().await?;
    let id = described.contact().and_then(|contact| contact.id());
    report.case("connect DescribeContact", equal("ID", &id, &Some(contact)));

    let endpoint = ChatStreamingConfiguration::builder().streaming_endpoint_arn("http://127.0.0.1:9/").build()?;
    let stream = connect
        .start_contact_streaming()
        .instance_id(instance)
        .contact_id(contact)
        .chat_streaming_configuration(endpoint)
        .client_token(Uuid::new_v4().to_string())
        .send()
        .await?;
    let stop = || {
        connect.stop_contact_streaming().instance_id(instance).contact_id(contact).streaming_id(stream.streaming_id())
    };
    stop().send().await?;
    let twice = fails(stop().send().await, "ResourceNotFoundException", 404);
    report.case("connect StartContactStreaming, StopContactStreaming", twice);

    participant.disconnect_participant().connection_token(&bot_token).send().await?;
    let left = say(&bot_token, "Hello?").await;
    report.case("connectparticipant DisconnectParticipant", fails(left, "AccessDeniedException", 403));
    let stop = || connect.stop_contact().instance_id(instance).contact_id(contact).send();
    stop().await?;
    report.case("connect StopContact", fails(stop().await, "ContactNotFoundException", 410));
    let ended = say(&customer, "One more thing").await;
    report.case("connectparticipant SendMessage, a chat that has ended", fails(ended, "AccessDeniedException", 403));
    Ok(())
}

async fn run(report: &mut Report) -> Result<(), Failure> {
    let clients = Clients::new()?;
    let instance = instances(&clients, report).await?;
    chat(&clients, report, &instance).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut report = Report::default();
    let result = run(&mut report).await;
    if let Err(failure) = &result {
        println!("aws-sdk-rust: the cases after this one need what it did not give: {failure:?}");
    }
    println!("aws-sdk-rust: {} of {} operations", report.passed, report.passed + report.failed);
    if result.is_ok() && report.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
