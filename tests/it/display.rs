//! The messages of errors, and that they show no secrets.

use std::error::Error as _;

use connect_core::{
    Error, Json, Operation, RandomTokens, Secret, TransportError, blocking, connect_error, connect_operation,
};

use crate::support::{
    CreateParticipant, answered, config, create_participant, endpoint, everything_printed, failed, response,
};

#[test]
fn a_service_error_is_one_line_that_names_the_operation() {
    for (status, headers, body, line) in [
        (
            404,
            &[("x-amzn-requestid", "r-1")][..],
            r#"{"__type":"ResourceNotFoundException","message":"no such contact"}"#,
            "CreateParticipant: 404 ResourceNotFoundException: no such contact (request id r-1)",
        ),
        (409, &[], r#"{"code":"Busy"}"#, "CreateParticipant: 409 Busy"),
        (
            502,
            &[("x-amz-request-id", "r-2")],
            "<html>",
            "CreateParticipant: 502 without an error code (request id r-2)",
        ),
        (
            400,
            &[],
            r#"{"message":"two\nlines\u001b[31m","code":"A\r\nB"}"#,
            "CreateParticipant: 400 A  B: two lines\u{fffd}[31m",
        ),
    ] {
        assert_eq!(failed(&response(status, headers, body)).to_string(), line);
    }
}

#[test]
fn a_decoding_error_is_one_line_with_status_request_id_and_member() {
    let answer = response(
        200,
        &[("x-amzn-requestid", "r-1")],
        "{\"ParticipantCredentials\":\n{\"ParticipantToken\":[\"hunter2\"]}}",
    );
    let error = failed(&answer);
    assert_eq!(
        error.to_string(),
        "CreateParticipant: cannot read the response (200, request id r-1): \
         `ParticipantCredentials.ParticipantToken`: expected a string, found an array (byte 47)"
    );
    assert!(error.source().is_none(), "the message includes the cause");
}

fn chain(error: &(dyn std::error::Error + 'static)) -> Vec<String> {
    std::iter::successors(Some(error), |&error| error.source()).map(ToString::to_string).collect()
}

fn without_answer(cause: fn() -> TransportError) -> Error<impl std::error::Error> {
    let client = blocking::Client::with_config(config(), blocking::transport_fn(move |_, _| Err(cause())));
    client.send(&create_participant()).unwrap_err()
}

#[test]
fn no_source_of_an_error_repeats_an_outer_message() {
    let error = without_answer(|| TransportError::connect(std::io::Error::other("no route to host")));
    assert_eq!(
        chain(&error),
        ["CreateParticipant: cannot connect to the server: check the endpoint and the network", "no route to host"]
    );
    let error = without_answer(TransportError::timeout);
    assert_eq!(chain(&error), ["CreateParticipant: the server did not answer in time: call again, or allow more time"]);

    for error in [
        failed(&response(404, &[], r#"{"__type":"ResourceNotFoundException","message":"m"}"#)),
        failed(&response(200, &[], "[]")),
        CreateParticipant { contact_id: String::new(), ..create_participant() }
            .to_http_request(&endpoint(), &RandomTokens)
            .unwrap_err(),
    ] {
        let chain = chain(&error);
        for (index, text) in chain.iter().enumerate() {
            assert!(chain[..index].iter().all(|outer| !outer.contains(text)), "{chain:?}");
        }
    }
}

#[test]
fn alternate_debug_of_an_error_shows_more_than_display() {
    let headers = [("x-amzn-requestid", "r-1")];
    let shown = format!("{:#?}", failed(&response(404, &headers, r#"{"code":"ResourceNotFoundException"}"#)));
    for part in ["CreateParticipant", "Service", "404", "r-1", "ResourceNotFoundException"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let shown = format!("{:#?}", without_answer(|| TransportError::connect("no route to host")));
    assert!(shown.contains("no route to host") && shown.contains("Connect"), "{shown}");
}

#[test]
fn a_decoding_error_shows_nothing_of_the_body() {
    for body in [
        r#"{"ParticipantCredentials":{"ParticipantToken":"hunter2","Expiry":7}}"#,
        r#"{"ParticipantCredentials":{"ParticipantToken":"hunter2""#,
        r#"{"ParticipantCredentials":"hunter2"}"#,
        r#"{"ParticipantCredentials":{"ParticipantToken":{"hunter2":1}}}"#,
        r#"{"hunter2"}"#,
        r#"{"ParticipantCredentials":{"hunter2",}}"#,
        "hunter2",
        r#""hunter2""#,
        "{\"ParticipantId\":hunter2}",
    ] {
        let error = failed(&response(200, &[], body));
        assert_eq!(error.raw_body().unwrap(), body);
        let printed = everything_printed(&error);
        assert!(!printed.contains("hunter2"), "{body}: {printed}");
    }
}

#[test]
fn a_serde_error_shows_nothing_of_the_body() {
    #[connect_operation(method = "GET", uri = "/numbers", output = Json<Vec<u8>>)]
    struct GetNumbers {}

    let error = answered(&GetNumbers {}, &response(200, &[], r#"[1,"hunter2"]"#)).unwrap_err();
    let printed = everything_printed(&error);
    assert!(printed.contains("`Deserialize` rejects") && !printed.contains("hunter2"), "{printed}");
}

#[test]
fn a_service_error_shows_only_its_code_and_message() {
    let body = r#"{"code":"ResourceNotFoundException","message":"m","Token":"hunter2","Nested":{"x":"hunter2"}}"#;
    let printed = everything_printed(&failed(&response(404, &[("set-cookie", "hunter2")], body)));
    assert!(printed.contains(": m") && !printed.contains("hunter2"), "{printed}");
}

#[test]
fn a_secret_in_a_modeled_error_is_redacted() {
    #[connect_error(status = 400)]
    #[derive(Debug)]
    struct Refused {
        #[connect(sensitive)]
        offending_token: Secret<String>,
    }

    #[connect_operation(method = "GET", uri = "/", errors(Refused))]
    struct Try {}

    let error = answered(&Try {}, &response(400, &[], r#"{"OffendingToken":"hunter2"}"#)).unwrap_err();
    assert!(error.service().is_some());
    let printed = everything_printed(&error);
    assert!(printed.contains("[redacted]") && !printed.contains("hunter2"), "{printed}");
}

#[test]
fn an_input_error_shows_no_value_of_the_input() {
    let operation = CreateParticipant {
        instance_id: "hunter2".repeat(20),
        contact_id: "..".into(),
        client_token: Some("hunter2".into()),
        ..create_participant()
    };
    let error = operation.to_http_request(&endpoint(), &RandomTokens).unwrap_err();
    assert_eq!(error.violations().len(), 2);
    let printed = everything_printed(&error);
    assert!(!printed.contains("hunter2"), "{printed}");
}

#[test]
fn debug_of_a_prepared_request_shows_no_value_of_the_input() {
    let operation = CreateParticipant {
        instance_id: "hunter2".into(),
        contact_id: "hunter2".into(),
        client_token: Some("hunter2".into()),
        ..create_participant()
    };
    let prepared = operation.prepare(&endpoint(), &RandomTokens).unwrap();
    let shown = format!("{prepared:?} {:?}", prepared.to_http_request().body());
    assert!(shown.contains("CreateParticipant") && shown.contains("api.example"), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}
