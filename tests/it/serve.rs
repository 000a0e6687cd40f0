//! Operations that are served: requests are read, and responses are written.

use connect_core::http::Request;
use connect_core::request::RequestErrorKind;
use connect_core::validate::Violation;
use connect_core::{Body, Operation, Secret, connect_error, connect_operation, connect_shape};

#[connect_operation(
    method = "PUT",
    uri = "/contact/create-participant/<InstanceId>/<ContactId>",
    output = CreateParticipantOutput,
    errors(ResourceNotFoundException),
    server,
)]
#[derive(Debug)]
struct CreateParticipant {
    #[connect(length(1..=100))]
    instance_id: String,
    contact_id: String,
    #[connect(idempotency_token)]
    client_token: Option<String>,
    participant_details: ParticipantDetails,
    #[connect(query = "tag")]
    tags: Vec<String>,
    #[connect(header = "X-Trace")]
    trace: Option<u32>,
    attributes: Option<Vec<Attribute>>,
}

#[connect_shape]
#[derive(Debug)]
struct ParticipantDetails {
    #[connect(length(..=8))]
    display_name: Option<String>,
    role: String,
    nested: Option<Attribute>,
}

#[connect_shape]
#[derive(Debug)]
struct Attribute {
    key: String,
    value: String,
}

#[connect_shape(server)]
#[derive(Debug)]
struct CreateParticipantOutput {
    participant_id: Option<String>,
    token: Option<Secret<String>>,
    #[connect(header = "X-Region")]
    region: Option<String>,
    #[connect(status)]
    status: u16,
}

#[connect_error(status = 404)]
#[derive(Debug)]
struct ResourceNotFoundException {
    message: Option<String>,
}

fn put(uri: &str, body: &str) -> Request<Body> {
    Request::put(uri).header("content-type", "application/json").body(Body::from(body.to_owned())).unwrap()
}

const URI: &str = "/contact/create-participant/i%2F1/c-1";

#[test]
fn a_request_becomes_the_input_that_was_sent() {
    let mut request = put(
        &format!("{URI}?tag=a%20b&tag=c"),
        r#"{"ClientToken":"t","ParticipantDetails":{"Role":"CUSTOM_BOT","Other":[1]},"Attributes":[{"Key":"k","Value":"v"}]}"#,
    );
    request.headers_mut().insert("x-trace", 7.into());
    let input = CreateParticipant::from_http_request(request).unwrap();
    assert_eq!((&*input.instance_id, &*input.contact_id), ("i/1", "c-1"));
    assert_eq!(input.client_token.as_deref(), Some("t"));
    assert_eq!(input.participant_details.role, "CUSTOM_BOT");
    assert_eq!(input.tags, ["a b", "c"]);
    assert_eq!(input.trace, Some(7));
    assert_eq!(input.attributes.unwrap()[0].value, "v");
}

#[test]
fn a_request_with_several_problems_names_all_of_them() {
    let body = r#"{"ParticipantDetails":{"DisplayName":"far too long","Nested":{}},"Attributes":[{"Key":"k"},{}]}"#;
    let error = CreateParticipant::from_http_request(put(URI, body)).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::Validation);
    let paths: Vec<&str> = error.violations().unwrap().iter().map(Violation::path).collect();
    assert_eq!(
        paths,
        [
            "ParticipantDetails.Nested.Key",
            "ParticipantDetails.Nested.Value",
            "ParticipantDetails.Role",
            "Attributes[0].Value",
            "Attributes[1].Key",
            "Attributes[1].Value",
        ]
    );
}

#[test]
fn a_valid_input_that_violates_constraints_is_refused() {
    let uri = format!("/contact/create-participant/{}/c", "i".repeat(101));
    let body = r#"{"ParticipantDetails":{"DisplayName":"far too long","Role":"AGENT"}}"#;
    let error = CreateParticipant::from_http_request(put(&uri, body)).unwrap_err();
    let paths: Vec<&str> = error.violations().unwrap().iter().map(Violation::path).collect();
    assert_eq!(paths, ["InstanceId", "ParticipantDetails.DisplayName"]);
    assert_eq!(error.to_http_response().headers()["x-amzn-errortype"], "ValidationException");
}

#[test]
fn a_value_of_another_type_is_a_serialization_exception() {
    for body in ["{", "[]", "null", r#"{"ParticipantDetails":[]}"#, r#"{"ParticipantDetails":{"Role":1}}"#] {
        let error = CreateParticipant::from_http_request(put(URI, body)).unwrap_err();
        assert_eq!((error.kind(), error.status().as_u16()), (RequestErrorKind::Serialization, 400), "{body}");
    }
}

#[test]
fn an_output_has_its_members_in_their_places() {
    let output = CreateParticipantOutput {
        participant_id: Some("p".into()),
        token: Some(Secret::new("hidden".into())),
        region: Some("eu".into()),
        status: 202,
    };
    let response = CreateParticipant::to_http_response(Ok(&output)).unwrap();
    assert_eq!(response.status(), 202);
    assert_eq!(response.headers()["x-region"], "eu");
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.body().as_bytes(), Some(&br#"{"ParticipantId":"p","Token":"hidden"}"#[..]));
}

#[test]
fn a_modeled_error_has_its_code_and_status() {
    let error = ResourceNotFoundException { message: Some("gone".into()) };
    let response = CreateParticipant::to_http_response(Err(&error.into())).unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-amzn-errortype"], "ResourceNotFoundException");
    assert_eq!(response.body().as_bytes(), Some(&br#"{"Message":"gone"}"#[..]));
}

/// An operation without an input.
#[connect_operation(method = "POST", uri = "/ping", output = (), server)]
#[derive(Debug)]
struct Ping;

/// An operation with an empty input.
#[connect_operation(method = "POST", uri = "/touch", output = (), status = 204)]
#[connect(server)]
#[derive(Debug)]
struct Touch {}

#[test]
fn an_operation_without_an_input_refuses_content() {
    assert!(Ping::from_http_request(Request::post("/ping").body("").unwrap()).is_ok());
    assert!(Touch::from_http_request(put_as("POST", "/touch", "{}")).is_ok());
    let error = Ping::from_http_request(put_as("POST", "/ping", "{}")).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::UnsupportedMediaType);
}

#[test]
fn a_success_has_the_status_of_its_operation() {
    let response = Touch::to_http_response(Ok(&())).unwrap();
    assert_eq!((response.status().as_u16(), response.body().is_empty()), (204, true));
}

fn put_as(method: &str, uri: &str, body: &str) -> Request<Body> {
    let mut request = put(uri, body);
    *request.method_mut() = method.parse().unwrap();
    request
}
