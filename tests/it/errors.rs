//! The accessors of the error of a failed call.

use connect_core::http::StatusCode;
use connect_core::transport::TransportErrorKind;
use connect_core::{Bytes, Error, ErrorKind, Operation, RandomTokens, TransportError, blocking};

use crate::support::{
    CreateParticipant, CreateParticipantError, answered, config, create_participant, endpoint, failed, put_contact,
    response,
};

#[test]
fn a_modeled_error_is_decoded() {
    let answer = response(
        404,
        &[("x-amzn-errortype", "ResourceNotFoundException"), ("x-amzn-requestid", "r-1")],
        r#"{"Message":"no such contact"}"#,
    );
    let error = failed(&answer);
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(error.operation().name(), "CreateParticipant");
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.message(), Some("no such contact"));
    assert_eq!(error.headers().unwrap()["x-amzn-requestid"], "r-1");
    assert_eq!(error.raw_body().unwrap(), r#"{"Message":"no such contact"}"#);
    assert!(error.violations().is_empty() && error.transport_error().is_none() && error.decode_error().is_none());
    let Some(CreateParticipantError::ResourceNotFoundException(modeled)) = error.service() else { panic!("{error:?}") };
    assert_eq!(modeled.message.as_deref(), Some("no such contact"));
    assert!(matches!(error.into_service(), Some(CreateParticipantError::ResourceNotFoundException(_))));
}

#[test]
fn an_input_error_reports_nothing_about_a_response() {
    let operation = CreateParticipant { contact_id: String::new(), ..create_participant() };
    let error = operation.to_http_request(&endpoint(), &RandomTokens).unwrap_err();
    assert_eq!((error.kind(), error.violations().len()), (ErrorKind::Input, 1));
    assert_eq!((error.status(), error.code(), error.message(), error.request_id()), (None, None, None, None));
    assert!(error.headers().is_none() && error.raw_body().is_none());
    assert!(error.service().is_none() && error.decode_error().is_none() && error.transport_error().is_none());
    assert!(!error.is_retryable() && !error.is_throttling());
}

fn without_answer(error: TransportError) -> Error<CreateParticipantError> {
    let once = std::sync::Mutex::new(Some(error));
    let transport = blocking::transport_fn(move |_, _| Err(once.lock().unwrap().take().unwrap()));
    blocking::Client::with_config(config(), transport).send(&create_participant()).unwrap_err()
}

#[test]
fn a_transport_error_reports_its_kind_and_whether_the_server_may_have_received_the_request() {
    for (cause, kind, reached) in [
        (TransportError::connect("x"), TransportErrorKind::Connect, false),
        (TransportError::timeout(), TransportErrorKind::Timeout, true),
        (TransportError::timeout().not_reached(), TransportErrorKind::Timeout, false),
        (TransportError::closed("x"), TransportErrorKind::Closed, true),
        (TransportError::too_large(), TransportErrorKind::TooLarge, true),
        (TransportError::protocol("x"), TransportErrorKind::Protocol, true),
        (TransportError::unsupported("x"), TransportErrorKind::Unsupported, false),
        (TransportError::other("x"), TransportErrorKind::Other, true),
    ] {
        let error = without_answer(cause);
        assert_eq!(error.kind(), ErrorKind::Transport);
        let transport = error.transport_error().unwrap();
        assert_eq!((transport.kind(), transport.may_have_reached()), (kind, reached));
        assert_eq!((error.status(), error.code(), error.message(), error.request_id()), (None, None, None, None));
        assert!(error.headers().is_none() && error.raw_body().is_none());
        assert!(error.service().is_none() && error.decode_error().is_none() && error.violations().is_empty());
    }
}

#[test]
fn an_undecodable_success_keeps_status_request_id_and_body() {
    let body = r#"{"ParticipantCredentials":{"ParticipantToken":7}}"#;
    let error = failed(&response(201, &[("X-Amzn-RequestId", "r-2")], body));
    assert_eq!(error.kind(), ErrorKind::Response);
    assert_eq!(error.status().unwrap(), 201);
    assert_eq!(error.request_id(), Some("r-2"));
    assert_eq!(error.decode_error().unwrap().path(), "ParticipantCredentials.ParticipantToken");
    assert_eq!(error.raw_body().unwrap(), body);
    assert!(error.code().is_none() && error.message().is_none() && error.service().is_none());
    assert!(!error.is_retryable());
}

#[test]
fn the_error_code_is_found_in_every_place_that_services_use() {
    for (header, body) in [
        (Some("ThrottlingException"), ""),
        (Some("ThrottlingException:http://internal.amazon.com/coral/com.amazon.coral.availability/"), "{}"),
        (Some("com.amazonaws.connect#ThrottlingException"), "<html>"),
        (Some("a#b#ThrottlingException:x#y"), "{}"),
        (Some("ThrottlingException"), r#"{"__type":"Other","code":"Other"}"#),
        (None, r#"{"__type":"ThrottlingException"}"#),
        (None, r#"{"__type":"com.amazonaws.connect#ThrottlingException:http://x/"}"#),
        (None, r#"{"code":"ThrottlingException"}"#),
        (None, r#"{"code":"ThrottlingException","__type":"Other"}"#),
        (None, r#"{"__type":7,"code":"ThrottlingException"}"#),
        (Some(""), r#"{"__type":"ThrottlingException"}"#),
        (None, r#"{"__type":"","code":"ThrottlingException"}"#),
    ] {
        let headers: Vec<_> = header.into_iter().map(|code| ("X-Amzn-ErrorType", code)).collect();
        let error = failed(&response(400, &headers, body));
        assert_eq!(error.code(), Some("ThrottlingException"), "{header:?} {body}");
    }
}

#[test]
fn the_error_message_is_found_under_both_spellings() {
    for body in [r#"{"message":"m"}"#, r#"{"Message":"m"}"#, r#"{"x":[{}],"Message":"m"}"#] {
        let error = failed(&response(404, &[("x-amzn-errortype", "ResourceNotFoundException")], body));
        assert_eq!(error.message(), Some("m"), "{body}");
        let Some(CreateParticipantError::ResourceNotFoundException(modeled)) = error.service() else {
            panic!("{error:?}")
        };
        assert_eq!(modeled.message.as_deref(), Some("m"), "{body}");
    }
}

#[test]
fn the_request_id_is_found_under_every_spelling_in_any_case() {
    for name in ["x-amzn-requestid", "X-Amzn-RequestId", "X-AMZN-REQUESTID", "x-amzn-request-id", "x-amz-request-id"] {
        assert_eq!(failed(&response(500, &[(name, "r-3")], "")).request_id(), Some("r-3"), "{name}");
    }
    assert_eq!(failed(&response(500, &[], "")).request_id(), None);
}

#[test]
fn only_the_status_distinguishes_success_from_failure() {
    let body = r#"{"ParticipantId":"p-1"}"#;
    for status in [200, 201, 204, 299] {
        assert!(answered(&create_participant(), &response(status, &[], body)).is_ok(), "{status}");
    }
    for status in [301, 304, 400, 404, 500, 599] {
        assert_eq!(failed(&response(status, &[], body)).kind(), ErrorKind::Service, "{status}");
    }
    // An error code in the header of a success does not make it an error.
    let odd = response(200, &[("x-amzn-errortype", "ThrottlingException")], body);
    assert!(answered(&create_participant(), &odd).is_ok());
}

#[test]
fn an_error_with_a_body_that_is_not_json_keeps_code_request_id_and_status() {
    let bodies: [&[u8]; 6] =
        [b"<html><title>502</title></html>", b"", b"{\"message\":", b"\xff\xfe", b"[]", b"\"text\""];
    for body in bodies {
        let headers = [("x-amzn-errortype", "ThrottlingException"), ("x-amzn-requestid", "r-4")];
        let error = failed(&response(429, &headers, Bytes::from_static(body)));
        assert_eq!((error.code(), error.request_id()), (Some("ThrottlingException"), Some("r-4")));
        assert_eq!(error.status().unwrap(), 429);
        assert_eq!(error.message(), None);
        assert_eq!(&error.raw_body().unwrap()[..], body);

        let bare = failed(&response(502, &[], Bytes::from_static(body)));
        assert_eq!((bare.kind(), bare.code(), bare.status().unwrap().as_u16()), (ErrorKind::Service, None, 502));
    }
}

#[test]
fn an_unmodeled_error_keeps_its_code_and_message() {
    let answer = response(418, &[], r#"{"__type":"ns#TeapotException","message":"short and stout"}"#);
    let error = failed(&answer);
    assert_eq!((error.code(), error.message()), (Some("TeapotException"), Some("short and stout")));
    assert!(error.service().is_none());
    assert_eq!(error.to_string(), "CreateParticipant: 418 TeapotException: short and stout");
}

#[test]
fn without_a_code_the_status_selects_the_modeled_error() {
    let error = failed(&response(404, &[], r#"{"message":"gone"}"#));
    assert_eq!(error.code(), None);
    assert!(matches!(error.service(), Some(CreateParticipantError::ResourceNotFoundException(_))));
    // An error page of a proxy is not an error of the service.
    let page = failed(&response(404, &[], "<html>"));
    assert!(page.code().is_none() && page.service().is_none());
}

#[test]
fn the_error_code_takes_precedence_over_the_status() {
    let error = failed(&response(404, &[], r#"{"__type":"ThrottlingException"}"#));
    assert!(matches!(error.service(), Some(CreateParticipantError::ThrottlingException(_))));
    let error = failed(&response(404, &[], r#"{"__type":"Unheard"}"#));
    assert!(error.service().is_none());
}

#[test]
fn an_operation_without_modeled_errors_reports_code_and_message() {
    let error = answered(&put_contact(), &response(404, &[], r#"{"code":"Gone","message":"m"}"#)).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("Gone"), Some("m")));
    assert!(error.into_service().is_none());
}

#[test]
fn an_error_is_one_pointer_wide() {
    assert_eq!(size_of::<Error<CreateParticipantError>>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error<CreateParticipantError>>>(), size_of::<usize>());
}

#[test]
fn errors_are_send_and_sync() {
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<Error<CreateParticipantError>>();
    let error: Box<dyn std::error::Error + Send + Sync> =
        Box::new(failed(&response(404, &[], r#"{"code":"ResourceNotFoundException"}"#)));
    let printed = std::thread::spawn(move || error.to_string()).join().unwrap();
    assert_eq!(printed, "CreateParticipant: 404 ResourceNotFoundException");
}
