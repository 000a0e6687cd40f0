//! Modeled errors: their declaration, and the error enum of an operation.

use std::error::Error as _;

use connect_core::error::{ModeledError, NoModeledErrors};
use connect_core::{ErrorShape, Operation, connect_error, connect_operation, connect_shape};

use crate::support::{CreateParticipantError, answered, failed, put_contact, response};

mod other {
    use connect_core::connect_error;

    #[connect_error(status = 404)]
    #[derive(Debug)]
    pub(crate) struct NotFound {
        pub(crate) resource: String,
    }
}

/// An error declared with every attribute key.
#[connect_error(status = 409, code = "Conflict", rename_all = "camelCase")]
#[derive(Debug)]
struct ConflictError {
    message: String,
    retry_after: Option<u32>,
    #[connect(header = "X-Conflict")]
    with: Option<String>,
    #[connect(status)]
    status: u16,
}

#[connect_error(status = 410)]
#[derive(Debug)]
struct Gone {}

#[connect_operation(
    method = "GET",
    uri = "/thing",
    errors(ConflictError, other::NotFound as Missing, Gone),
    error_name = ThingProblem,
)]
struct GetThing {}

#[connect_operation(method = "PUT", uri = "/thing", error = ThingProblem)]
struct PutThing {}

#[test]
fn members_of_a_modeled_error_are_decoded_from_body_headers_and_status() {
    let headers = [("x-amzn-errortype", "Conflict"), ("x-conflict", "other")];
    let error = answered(&GetThing {}, &response(409, &headers, r#"{"Message":"m","retryAfter":3}"#)).unwrap_err();
    let Some(ThingProblem::ConflictError(conflict)) = error.into_service() else { panic!("not the modeled error") };
    assert_eq!((&*conflict.message, conflict.retry_after, conflict.status), ("m", Some(3), 409));
    assert_eq!(conflict.with.as_deref(), Some("other"));
}

#[connect_shape]
#[derive(Debug)]
struct Problems {
    message: Vec<String>,
}

#[connect_error(status = 422)]
#[derive(Debug)]
struct InvalidThing {
    #[connect(header = "X-Request-Id")]
    request: Option<String>,
    #[connect(payload)]
    problems: Problems,
}

#[connect_operation(method = "GET", uri = "/thing", errors(InvalidThing))]
struct CheckThing {}

#[test]
fn an_error_whose_message_is_a_list_is_read_with_a_payload() {
    let headers = [("x-request-id", "r")];
    let error = answered(&CheckThing {}, &response(422, &headers, r#"{"Message":["a","b"]}"#)).unwrap_err();
    let Some(CheckThingError::InvalidThing(invalid)) = error.into_service() else { panic!("not the modeled error") };
    assert_eq!((invalid.request.as_deref(), invalid.problems.message), (Some("r"), vec!["a".into(), "b".to_owned()]));
}

#[test]
fn a_null_message_under_one_spelling_does_not_hide_the_other() {
    for body in
        [r#"{"message":"m","Message":null}"#, r#"{"Message":null,"message":"m"}"#, r#"{"Message":"m","message":null}"#]
    {
        let error = answered(&GetThing {}, &response(409, &[("x-amzn-errortype", "Conflict")], body)).unwrap_err();
        assert_eq!(error.message(), Some("m"), "{body}");
        let Some(ThingProblem::ConflictError(conflict)) = error.service() else { panic!("{body}: {error}") };
        assert_eq!(conflict.message, "m", "{body}");
    }
}

#[test]
fn an_error_may_have_another_name_in_the_enum() {
    let answer = response(404, &[], r#"{"code":"NotFound","Resource":"thing"}"#);
    let error = answered(&GetThing {}, &answer).unwrap_err();
    assert!(matches!(error.service(), Some(ThingProblem::Missing(missing)) if missing.resource == "thing"));
}

#[test]
fn operations_may_share_an_error_enum() {
    let error = answered(&PutThing {}, &response(410, &[], r#"{"code":"Gone"}"#)).unwrap_err();
    assert!(matches!(error.service(), Some(ThingProblem::Gone(_))));
    assert_eq!(error.operation().name(), "PutThing");
}

#[test]
fn an_error_that_lacks_a_required_member_keeps_code_and_message() {
    let answer = response(404, &[], r#"{"code":"NotFound","message":"m"}"#);
    let error = answered(&GetThing {}, &answer).unwrap_err();
    assert!(error.service().is_none());
    assert_eq!((error.code(), error.message()), (Some("NotFound"), Some("m")));
}

#[test]
fn a_modeled_error_displays_its_code_and_message() {
    let conflict = ConflictError { message: "m".into(), retry_after: None, with: None, status: 409 };
    assert_eq!(conflict.to_string(), "Conflict: m");
    assert_eq!(Gone {}.to_string(), "Gone");
    assert_eq!(other::NotFound { resource: "r".into() }.to_string(), "NotFound");
    assert_eq!(ThingProblem::ConflictError(conflict).to_string(), "Conflict: m");
    assert!(ThingProblem::Gone(Gone {}).source().is_none());
}

#[test]
fn code_and_status_are_available_without_an_instance() {
    assert_eq!((ConflictError::METADATA.code(), ConflictError::METADATA.status()), ("Conflict", Some(409)));
    let shapes: Vec<_> = ThingProblem::SHAPES.iter().map(|shape| (shape.code(), shape.status())).collect();
    assert_eq!(shapes, [("Conflict", Some(409)), ("NotFound", Some(404)), ("Gone", Some(410))]);
    assert_eq!(CreateParticipantError::SHAPES.len(), 5);
    assert!(NoModeledErrors::SHAPES.is_empty());
}

#[test]
fn a_status_shared_by_two_errors_selects_neither() {
    #[connect_error(status = 404)]
    #[derive(Debug)]
    struct AlsoNotFound {}

    #[connect_operation(method = "GET", uri = "/", errors(AlsoNotFound, other::NotFound))]
    struct Get {}

    let error = answered(&Get {}, &response(404, &[], r#"{"Resource":"x"}"#)).unwrap_err();
    assert!(error.code().is_none() && error.service().is_none());
    assert_eq!(Get::METADATA.name(), "Get");
}

#[test]
fn an_undeclared_error_has_no_variant() {
    let error = failed(&response(400, &[], r#"{"code":"invalidrequestexception"}"#));
    assert!(error.service().is_none(), "the comparison of codes is case-sensitive");
    assert_eq!(error.code(), Some("invalidrequestexception"));
}

#[test]
fn a_question_mark_converts_an_error_into_a_boxed_one() {
    fn call() -> Result<(), Box<dyn std::error::Error>> {
        answered(&put_contact(), &response(500, &[], ""))?;
        Ok(())
    }

    assert_eq!(call().unwrap_err().to_string(), "PutContact: 500 without an error code");
}
