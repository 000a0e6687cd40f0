//! The mock transport: what it expects, how it responds, and how it reports unexpected calls.

use connect_api::{
    CreateParticipant, CreateParticipantError, CreateParticipantOutput, ParticipantDetailsToAdd, ParticipantRole,
    ResourceNotFoundException, ThrottlingException, UpdateParticipantRoleConfig,
};
use connect_core::stream::ByteStream;
use connect_core::{
    Client, ClientConfig, Endpoint, Operation, TransportError, blocking, connect_operation, connect_shape, http,
};
use connect_testing::MockTransport;

use crate::support::wait;

fn bot(contact: &str, token: Option<&str>) -> CreateParticipant {
    CreateParticipant {
        instance_id: "i-1".into(),
        contact_id: contact.into(),
        client_token: token.map(Into::into),
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("bot".into()),
            participant_capabilities: None,
        },
    }
}

fn output(id: &str) -> CreateParticipantOutput {
    let mut output = CreateParticipantOutput::default();
    output.participant_id = Some(id.into());
    output
}

/// Returns a configuration without credentials: a mock checks no signatures.
fn config() -> ClientConfig {
    ClientConfig::new(Endpoint::new("https://connect.example").unwrap()).without_signing()
}

fn client(mock: &MockTransport) -> blocking::Client {
    let sleep = |_| {};
    blocking::Client::with_config(config(), mock.clone()).with_sleep(sleep)
}

#[test]
fn expected_calls_are_answered_in_order() {
    let mock = MockTransport::new();
    mock.expect(&bot("c-1", None)).unwrap().answer(&output("p-1"));
    mock.expect(&bot("c-2", None)).unwrap().answer(&output("p-2"));

    let client = client(&mock);
    for (contact, participant) in [("c-1", "p-1"), ("c-2", "p-2")] {
        assert_eq!(client.send(&bot(contact, None)).unwrap().participant_id.as_deref(), Some(participant));
    }
    mock.verify().unwrap();
    let sent = mock.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].uri().path(), "/contact/create-participant");
}

#[test]
fn the_mock_answers_with_a_modeled_error() {
    let mock = MockTransport::new();
    let mut gone = ResourceNotFoundException::default();
    gone.message = Some("gone".into());
    mock.expect_any::<CreateParticipant>().fail(&gone);

    let error = client(&mock).send(&bot("c-1", None)).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.message()), (404, Some("gone")));
    assert!(matches!(error.service(), Some(CreateParticipantError::ResourceNotFoundException(_))));
    mock.verify().unwrap();
}

#[test]
fn the_mock_expects_each_retry_as_a_call() {
    let mock = MockTransport::new();
    mock.expect_any::<CreateParticipant>().fail(&ThrottlingException::default());
    mock.expect_any::<CreateParticipant>().refuse(TransportError::timeout());
    mock.expect_any::<CreateParticipant>().answer(&output("p-1"));

    client(&mock).send(&bot("c-1", None)).unwrap();
    mock.verify().unwrap();
    let bodies: Vec<_> = mock.sent().into_iter().map(http::Request::into_body).collect();
    assert_eq!(bodies[0], bodies[1]);
    assert_eq!(bodies[1], bodies[2]);
}

#[test]
fn the_mock_compares_idempotency_tokens_only_on_request() {
    let mock = MockTransport::new();
    mock.expect(&bot("c-1", Some("expected"))).unwrap().answer(&output("p-1"));
    client(&mock).send(&bot("c-1", Some("other"))).unwrap();
    mock.verify().unwrap();

    mock.expect(&bot("c-1", Some("expected"))).unwrap().with_token().answer(&output("p-1"));
    client(&mock).send(&bot("c-1", Some("other"))).unwrap_err();
    let failure = mock.verify().unwrap_err().to_string();
    assert!(
        failure.contains(r#""ClientToken":"expected""#) && failure.contains(r#""ClientToken":"other""#),
        "{failure}"
    );
}

#[connect_operation(method = "POST", uri = "/things/<Id>?kind=all")]
struct Tokens {
    id: String,
    #[connect(query, idempotency_token)]
    token: Option<String>,
    #[connect(header = "X-Other")]
    other: Option<String>,
}

#[connect_operation(method = "PUT", uri = "/things/<Id+>")]
struct HeaderToken {
    id: String,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    token: Option<String>,
}

#[test]
fn the_mock_ignores_idempotency_tokens_in_query_and_header() {
    let mock = MockTransport::new();
    let other = Some("o".to_owned());
    mock.expect(&Tokens { id: "a".into(), token: None, other: other.clone() })
        .unwrap()
        .respond(http::Response::default());
    mock.expect(&HeaderToken { id: "a/b".into(), token: None }).unwrap().respond(http::Response::default());
    client(&mock).send(&Tokens { id: "a".into(), token: None, other }).unwrap();
    client(&mock).send(&HeaderToken { id: "a/b".into(), token: None }).unwrap();
    mock.verify().unwrap();
}

#[test]
fn the_mock_reports_how_a_call_differs_from_the_expected_one() {
    let mock = MockTransport::new();
    mock.expect(&bot("c-1", None)).unwrap().answer(&output("p-1"));
    let error = client(&mock).send(&bot("c-2", None)).unwrap_err();
    assert!(!error.transport_error().unwrap().may_have_reached());
    let failure = mock.verify().unwrap_err().to_string();
    assert!(failure.starts_with("expected CreateParticipant, sent POST /contact/create-participant"), "{failure}");
    assert!(failure.contains("body: expected") && failure.contains("c-1") && failure.contains("c-2"), "{failure}");
    assert!(failure.contains("expected, but not sent: CreateParticipant"), "{failure}");
    assert!(!failure.contains("method:"), "the report shows only differences: {failure}");
}

#[test]
fn the_mock_reports_another_operation_by_method_and_path() {
    let mock = MockTransport::new();
    mock.expect_any::<UpdateParticipantRoleConfig>().respond(http::Response::default());
    client(&mock).send(&bot("c-1", None)).unwrap_err();
    let failure = mock.verify().unwrap_err().to_string();
    let template = UpdateParticipantRoleConfig::METADATA.uri();
    assert!(failure.contains(&format!("it is not a PUT {template}")), "{failure}");
}

#[test]
fn the_mock_reports_unexpected_calls_and_missing_calls() {
    let mock = MockTransport::new();
    client(&mock).send(&bot("c-1", None)).unwrap_err();
    assert!(mock.verify().unwrap_err().to_string().starts_with("not expected: POST /contact/create-participant"));

    let mock = MockTransport::new();
    mock.expect_any::<CreateParticipant>().answer(&output("p-1"));
    assert_eq!(mock.verify().unwrap_err().to_string(), "expected, but not sent: CreateParticipant with any input");
}

#[test]
fn the_mock_rejects_an_expectation_with_invalid_input() {
    assert!(MockTransport::new().expect(&bot("", None)).is_err());
}

#[tokio::test]
async fn the_mock_works_with_the_async_client() {
    let mock = MockTransport::new();
    mock.expect(&bot("c-1", None)).unwrap().answer(&output("p-1"));
    let client = Client::with_config(config(), mock.clone());
    client.send(&bot("c-1", None)).await.unwrap();
    mock.verify().unwrap();
}

#[connect_operation(method = "PUT", uri = "/archives", output = Archive)]
struct EchoArchive {
    #[connect(payload)]
    content: ByteStream,
}

#[connect_shape]
#[derive(Debug)]
struct Archive {
    #[connect(payload)]
    content: ByteStream,
}

/// An operation with a source of its own.
fn echo_archive(content: &'static str) -> EchoArchive {
    EchoArchive { content: ByteStream::from_reader(content.as_bytes()) }
}

#[test]
fn a_stream_is_compared_and_recorded_and_answered_with_a_stream() {
    let mock = MockTransport::new();
    for _ in 0..2 {
        let chunks = ["one", "two"].map(Ok::<_, TransportError>);
        mock.expect(&echo_archive("content")).unwrap().stream(chunks);
    }
    let mut archive = blocking::Client::with_config(config(), mock.clone()).send(&echo_archive("content")).unwrap();
    assert_eq!(archive.content.next_blocking().unwrap().unwrap(), "one");
    assert_eq!(archive.content.next_blocking().unwrap().unwrap(), "two");
    assert!(archive.content.next_blocking().is_none());
    let archive = wait(Client::with_config(config(), mock.clone()).send(&echo_archive("content"))).unwrap();
    assert_eq!(wait(archive.content.collect(6)).unwrap(), "onetwo");
    assert!(mock.sent().iter().all(|request| request.body() == "content"));
    mock.verify().unwrap();
}

#[test]
fn another_content_of_a_stream_is_a_difference() {
    let mock = MockTransport::new();
    mock.expect(&echo_archive("content")).unwrap().stream([Ok::<_, TransportError>("one")]);
    blocking::Client::with_config(config(), mock.clone()).send(&echo_archive("other")).unwrap_err();
    assert!(mock.verify().unwrap_err().to_string().contains("body: "), "{:?}", mock.verify());
}
