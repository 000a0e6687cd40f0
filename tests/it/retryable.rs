//! The classification of failures: throttling, transient or final.

use connect_core::{Operation, TransportError, blocking, connect_operation};

use crate::support::{PutContact, answered, config, create_participant, put_contact, response};

#[connect_operation(method = "GET", uri = "/contacts")]
struct ListContacts {}

#[connect_operation(method = "POST", uri = "/contacts", idempotent)]
struct Refresh {}

/// Classifies a response: throttling, retryable for idempotent operations, retryable for every
/// operation.
fn classified(status: u16, code: Option<&str>) -> (bool, bool, bool) {
    let headers: Vec<_> = code.into_iter().map(|code| ("x-amzn-errortype", code)).collect();
    let answer = response(status, &headers, "");
    let with_token = answered(&create_participant(), &answer).unwrap_err();
    let get = answered(&ListContacts {}, &answer).unwrap_err();
    let declared = answered(&Refresh {}, &answer).unwrap_err();
    let put = answered(&put_contact(), &answer).unwrap_err();
    assert_eq!(get.is_retryable(), with_token.is_retryable());
    assert_eq!(get.is_retryable(), declared.is_retryable());
    assert_eq!(get.is_throttling(), put.is_throttling());
    (get.is_throttling(), get.is_retryable(), put.is_retryable())
}

#[test]
fn status_and_code_classify_an_error_as_throttling_transient_or_final() {
    const THROTTLED: (bool, bool, bool) = (true, true, true);
    const PASSING: (bool, bool, bool) = (false, true, false);
    const LASTING: (bool, bool, bool) = (false, false, false);
    for (status, code, expected) in [
        (429, None, THROTTLED),
        (429, Some("Unheard"), THROTTLED),
        (429, Some("TooManyRequestsException"), THROTTLED),
        (400, Some("ThrottlingException"), THROTTLED),
        (503, Some("SlowDown"), THROTTLED),
        (500, None, PASSING),
        (500, Some("InternalServiceException"), PASSING),
        (502, None, PASSING),
        (503, Some("ServiceUnavailable"), PASSING),
        (504, None, PASSING),
        (400, Some("RequestTimeoutException"), PASSING),
        (429, Some("LimitExceededException"), LASTING),
        (402, None, LASTING),
        (402, Some("ServiceQuotaExceededException"), LASTING),
        (503, Some("LimitExceededException"), LASTING),
        (400, None, LASTING),
        (400, Some("InvalidRequestException"), LASTING),
        (403, None, LASTING),
        (404, Some("ResourceNotFoundException"), LASTING),
        (409, None, LASTING),
        (410, Some("ContactNotFoundException"), LASTING),
        (501, None, LASTING),
        (304, None, LASTING),
    ] {
        assert_eq!(classified(status, code), expected, "{status} {code:?}");
    }
}

#[test]
fn a_put_is_idempotent_only_by_token_or_declaration() {
    assert!(!PutContact::METADATA.is_idempotent());
    assert!(create_participant_is_idempotent());
    assert!(ListContacts::METADATA.is_idempotent());
    assert!(Refresh::METADATA.is_idempotent());
}

fn create_participant_is_idempotent() -> bool {
    crate::support::CreateParticipant::METADATA.is_idempotent()
}

#[test]
fn a_request_the_server_cannot_have_received_is_retryable_for_every_operation() {
    for (cause, idempotent, any) in [
        ((|| TransportError::connect("x")) as fn() -> TransportError, true, true),
        (TransportError::timeout, true, false),
        (|| TransportError::timeout().not_reached(), true, true),
        (|| TransportError::closed("x"), true, false),
        (|| TransportError::closed("x").not_reached(), true, true),
        (|| TransportError::protocol("x"), true, false),
        (|| TransportError::other("x"), true, false),
        (TransportError::too_large, false, false),
        (|| TransportError::unsupported("x"), false, false),
    ] {
        let client = blocking::Client::with_config(config(), blocking::transport_fn(move |_, _| Err(cause())));
        let error = client.send(&create_participant()).unwrap_err();
        assert_eq!(error.is_retryable(), idempotent, "{error}");
        let error = client.send(&put_contact()).unwrap_err();
        assert_eq!(error.is_retryable(), any, "{error}");
        assert!(!error.is_throttling());
    }
}

#[test]
fn a_throttle_is_found_by_its_name_where_codes_are_reported_as_they_are_sent() {
    #[connect_core::connect_error(status = 400, code = "urn:bad")]
    #[derive(Debug)]
    struct Bad {}
    #[connect_core::connect_operation(method = "GET", uri = "/", errors(Bad))]
    struct Get {}

    for code in ["ThrottlingException:http://x/", "com.amazon#ThrottlingException"] {
        let answer = response(400, &[("x-amzn-errortype", code)], "{}");
        let error = Get::from_http_response(answer).unwrap_err();
        assert_eq!(error.code(), Some(code));
        assert!(error.is_throttling() && error.is_retryable(), "{error}");
    }
}
