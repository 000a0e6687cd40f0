//! Calls over sockets, through hyper and ureq.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::token::FixedToken;
use connect_core::transport::TransportErrorKind;
use connect_core::{
    Client, ClientConfig, Endpoint, Error, Operation, RawOutput, RetryPolicy, Secret, blocking, connect_operation,
};
use connect_hyper::HyperTransport;
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

use crate::support::{
    CreateParticipant, CreateParticipantError, PutContact, TOKEN, create_participant, put_contact, wait,
};

/// A way to send one call with a new client, the same for both transports.
trait Call {
    fn call<O>(&self, endpoint: Endpoint, operation: &O) -> Result<O::Output, Error<O::Error>>
    where
        O: EncodeRequest + DecodeResponse;
}

struct Hyper;
struct Ureq;

impl Call for Hyper {
    fn call<O>(&self, endpoint: Endpoint, operation: &O) -> Result<O::Output, Error<O::Error>>
    where
        O: EncodeRequest + DecodeResponse,
    {
        wait(Client::with_config(config(endpoint), HyperTransport::new()).send(operation))
    }
}

impl Call for Ureq {
    fn call<O>(&self, endpoint: Endpoint, operation: &O) -> Result<O::Output, Error<O::Error>>
    where
        O: EncodeRequest + DecodeResponse,
    {
        blocking::Client::with_config(config(endpoint), UreqTransport::new()).send(operation)
    }
}

fn config(endpoint: Endpoint) -> ClientConfig {
    ClientConfig::new(endpoint).with_retry(RetryPolicy::never()).with_token_source(FixedToken::new(TOKEN))
}

/// Runs a test with each transport.
macro_rules! with_each_transport {
    ($($(#[$attribute:meta])* fn $name:ident($call:ident) $body:block)*) => {$(
        mod $name {
            use super::*;

            fn run($call: &impl Call) $body

            #[test]
            fn over_hyper() {
                run(&Hyper);
            }

            #[test]
            fn over_ureq() {
                run(&Ureq);
            }
        }
    )*};
}

/// Responds as the service of `CreateParticipant` does.
fn service(request: &Received) -> Reply {
    match request.target() {
        "/contact/create-participant/i-1/gone" => Reply::json(404, r#"{"Message":"no such contact"}"#)
            .with_header("X-Amzn-ErrorType", "ResourceNotFoundException:http://internal.amazon.com/coral/")
            .with_header("x-amzn-RequestId", "r-1"),
        _ => Reply::json(
            200,
            r#"{"ParticipantCredentials":{"ParticipantToken":"hunter2","Expiry":"2019-11-08T02:41:28.172Z"},"ParticipantId":"p-1"}"#,
        ),
    }
}

with_each_transport! {
    fn create_participant_works_end_to_end(transport) {
        let server = Server::start(service).unwrap();
        let operation = CreateParticipant { contact_id: "a/b c?d%é".into(), ..create_participant() };
        let output = transport.call(server.endpoint(), &operation).unwrap();
        assert_eq!(output.participant_id.as_deref(), Some("p-1"));
        let token = output.participant_credentials.unwrap().participant_token.unwrap();
        assert_eq!(token, Secret::from("hunter2"));

        let [request] = &server.received()[..] else { panic!("not one request") };
        assert_eq!(request.method(), "PUT");
        assert_eq!(request.target(), "/contact/create-participant/i-1/a%2Fb%20c%3Fd%25%C3%A9");
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
        let details = serde_json::json!({"ParticipantRole": "CUSTOM_BOT", "DisplayName": "Bot"});
        assert_eq!(body, serde_json::json!({"ClientToken": TOKEN, "ParticipantDetails": details}));
    }

    fn a_modeled_error_is_received(transport) {
        let server = Server::start(service).unwrap();
        let operation = CreateParticipant { contact_id: "gone".into(), ..create_participant() };
        let error = transport.call(server.endpoint(), &operation).unwrap_err();
        assert_eq!(
            error.to_string(),
            "CreateParticipant: 404 ResourceNotFoundException: no such contact (request id r-1)"
        );
        assert!(matches!(error.service(), Some(CreateParticipantError::ResourceNotFoundException(_))));
    }

    fn a_rejected_input_opens_no_connection(transport) {
        let server = Server::start(service).unwrap();
        let operation = CreateParticipant { contact_id: "..".into(), ..create_participant() };
        assert_eq!(transport.call(server.endpoint(), &operation).unwrap_err().violations().len(), 1);
        assert_eq!((server.connections(), server.received().len()), (0, 0));
    }

    fn the_server_receives_the_bytes_of_the_prepared_request(transport) {
        let server = Server::start(|_| Reply::new(204)).unwrap();
        let everything = Everything {
            label: "a/b c?d%é".into(),
            query: vec!["x y".into(), String::new()],
            header: vec!["a,b".into(), "é".into()],
            secret: Secret::from("hunter2"),
            client_token: None,
            text: "\"é\n".into(),
            rest: "x/y z".into(),
        };
        transport.call(server.endpoint(), &everything).unwrap();
        transport.call(server.endpoint(), &put_contact()).unwrap();
        let received = server.received();
        let [first, second] = &received[..] else { panic!("not two requests") };
        check_same(first, &everything, &server);
        check_same(second, &put_contact(), &server);
    }

    fn the_server_receives_the_path_prefix_of_the_endpoint(transport) {
        let server = Server::start(|_| Reply::new(204)).unwrap();
        let endpoint: Endpoint = format!("http://{}/gate%20way/v1/", server.address()).parse().unwrap();
        transport.call(endpoint, &put_contact()).unwrap();
        assert_eq!(server.received()[0].target(), "/gate%20way/v1/contacts/c-1");
    }

    fn large_bodies_are_sent_and_received(transport) {
        let server = Server::start(|request| Reply::new(200).with_body(request.body())).unwrap();
        let text: String = "0123456789abcdé\n".chars().cycle().take(8 << 20).collect();
        let output: RawOutput = transport.call(server.endpoint(), &PostText { text: text.clone() }).unwrap();
        let [request] = &server.received()[..] else { panic!("not one request") };
        assert!(request.body().len() > 8 << 20);
        assert!(output.bytes() == request.body(), "the response is not the request body");
        let echoed: BTreeMap<String, String> = output.json().unwrap();
        assert!(echoed["Text"] == text, "the response does not contain the text");
    }

    fn a_connection_closed_without_a_response_is_an_error(transport) {
        let server = Server::start(|_| Reply::close()).unwrap();
        let error = transport.call(server.endpoint(), &put_contact()).unwrap_err();
        assert!(error.transport_error().unwrap().may_have_reached());
        assert!(!error.is_retryable(), "a PUT without a token may have taken effect");
        assert_eq!(server.received().len(), 1, "the request is not retried");
        assert!(transport.call(server.endpoint(), &create_participant()).unwrap_err().is_retryable());
    }

    fn a_truncated_response_is_an_error(transport) {
        let server = Server::start(|_| Reply::json(200, r#"{"ParticipantId":"p-1"}"#).truncated_after(5)).unwrap();
        let error = transport.call(server.endpoint(), &create_participant()).unwrap_err();
        assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::Closed);
        assert!(error.raw_body().is_none() && error.status().is_none());
        assert_eq!(server.received().len(), 1);
    }

    fn an_absent_server_cannot_have_received_the_request(transport) {
        // The port of a dropped server is free, and no other process takes it at once.
        let server = Server::start(|_| Reply::new(204)).unwrap();
        let endpoint = server.endpoint();
        drop(server);
        let error = transport.call(endpoint, &put_contact()).unwrap_err();
        assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::Connect);
        assert!(!error.transport_error().unwrap().may_have_reached());
        assert!(error.is_retryable(), "the server cannot have received the request");
    }

    fn redirects_are_not_followed(transport) {
        let server = Server::start(|_| Reply::new(307).with_header("location", "/elsewhere")).unwrap();
        let error = transport.call(server.endpoint(), &put_contact()).unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), &error.headers().unwrap()["location"]), (307, &"/elsewhere".parse().unwrap()));
        assert_eq!(server.received().len(), 1);
    }
}

#[connect_operation(method = "POST", uri = "/text", output = RawOutput)]
struct PostText {
    text: String,
}

/// An operation with a member in every place.
#[connect_operation(method = "POST", uri = "/everything/<Label>/<Rest+>?fixed=1")]
struct Everything {
    label: String,
    rest: String,
    #[connect(query)]
    query: Vec<String>,
    #[connect(header = "X-List")]
    header: Vec<String>,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    secret: Secret<String>,
    #[connect(idempotency_token)]
    client_token: Option<String>,
    text: String,
}

/// Checks that the server received the prepared request, with only host, length and user agent
/// added.
fn check_same(received: &Received, operation: &(impl Operation + EncodeRequest), server: &Server) {
    let prepared = operation.prepare(&server.endpoint(), &FixedToken::new(TOKEN)).ok().unwrap();
    assert_eq!(received.method(), prepared.method().as_str());
    assert_eq!(received.target(), prepared.uri().path_and_query().unwrap().as_str());
    assert_eq!(received.body(), &prepared.body()[..]);
    for (name, value) in prepared.headers() {
        assert_eq!(received.header(name.as_str()).unwrap().as_bytes(), value.as_bytes(), "{name}");
    }
    let added: Vec<_> = received
        .headers()
        .iter()
        .map(|(name, _)| name.to_lowercase())
        .filter(|name| !prepared.headers().contains_key(name))
        .collect();
    let carriers = ["host", "content-length", "user-agent"];
    assert!(added.iter().all(|name| carriers.contains(&&**name)), "{added:?}");
    assert_eq!(received.header("host"), Some(&*server.address().to_string()));
    assert_eq!(received.header("content-length"), Some(&*prepared.body().len().to_string()));
}

#[test]
fn a_thousand_concurrent_calls_each_get_their_own_response() {
    const CALLS: usize = 1000;
    let server = Server::start(|request| {
        let id = request.target().strip_prefix("/contacts/").unwrap().to_owned();
        Reply::json(200, format!(r#"{{"Id":"{id}"}}"#))
    })
    .unwrap();
    let client = Client::with_config(config(server.endpoint()), HyperTransport::new());
    wait(async {
        let calls: Vec<_> = (0..CALLS)
            .map(|id| {
                let contact_id = format!("c-{id}");
                let call = client.send(&PutContact { contact_id: contact_id.clone() });
                (contact_id, tokio::spawn(call))
            })
            .collect();
        for (id, call) in calls {
            let answer = call.await.unwrap().unwrap();
            assert_eq!(answer.bytes(), &format!(r#"{{"Id":"{id}"}}"#));
        }
    });
    let received = server.received();
    let targets: HashSet<_> = received.iter().map(Received::target).collect();
    assert_eq!((received.len(), targets.len()), (CALLS, CALLS));
}

#[test]
fn blocking_calls_from_many_threads_each_get_their_own_response() {
    let server = Server::start(|request| Reply::new(200).with_body(request.target())).unwrap();
    let client = blocking::Client::with_config(config(server.endpoint()), UreqTransport::new());
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let client = &client;
            scope.spawn(move || {
                for call in 0..25 {
                    let contact_id = format!("{thread}-{call}");
                    let answer = client.send(&PutContact { contact_id: contact_id.clone() }).unwrap();
                    assert_eq!(answer.bytes(), &format!("/contacts/{contact_id}"));
                }
            });
        }
    });
    assert_eq!(server.received().len(), 200);
}

#[test]
fn consecutive_calls_share_a_connection() {
    let server = Server::start(service).unwrap();
    let client = Client::with_config(config(server.endpoint()), HyperTransport::new());
    wait(async {
        for _ in 0..10 {
            client.send(&create_participant()).await.unwrap();
        }
    });
    assert_eq!((server.connections(), server.received().len()), (1, 10));

    let server = Server::start(service).unwrap();
    let client = blocking::Client::with_config(config(server.endpoint()), UreqTransport::new());
    for _ in 0..10 {
        client.send(&create_participant()).unwrap();
    }
    assert_eq!((server.connections(), server.received().len()), (1, 10));
}

#[test]
fn transports_enforce_the_response_limit() {
    let server = Server::start(|_| Reply::new(200).with_body("12345")).unwrap();
    let limited = |limit| config(server.endpoint()).with_response_limit(limit);
    for (limit, fits) in [(4, false), (5, true)] {
        for result in [
            wait(Client::with_config(limited(limit), HyperTransport::new()).send(&put_contact())),
            blocking::Client::with_config(limited(limit), UreqTransport::new()).send(&put_contact()),
        ] {
            match result {
                Ok(answer) => assert!(fits && answer.bytes() == "12345"),
                Err(error) => {
                    assert!(!fits);
                    assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::TooLarge);
                }
            }
        }
    }
}

#[test]
fn a_slow_server_times_out() {
    // The server delays its response until it is dropped.
    let server = Server::start(|_| Reply::new(200).after(Duration::from_secs(3600))).unwrap();
    let hasty = || config(server.endpoint()).with_attempt_timeout(Some(Duration::from_millis(50)));
    for error in [
        wait(Client::with_config(hasty(), HyperTransport::new()).send(&put_contact())).unwrap_err(),
        blocking::Client::with_config(hasty(), UreqTransport::new()).send(&put_contact()).unwrap_err(),
    ] {
        assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::Timeout);
    }
}
