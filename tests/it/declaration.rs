//! The forms of a declaration.

use connect_core::http::Method;
use connect_core::{Json, Operation, RawOutput, connect_operation, connect_shape};

use crate::support::{TOKEN, answered, ok, response, sent, sent_body, sent_to};

/// A declaration with nothing but `method` and `uri`.
mod literal {
    use connect_core::connect_operation;

    #[connect_operation(method = "PUT", uri = "/contact/create-participant/<InstanceId>/<ContactId>")]
    pub(crate) struct CreateParticipant {
        pub(crate) instance_id: String,
        pub(crate) contact_id: String,
        #[connect(idempotency_token)]
        pub(crate) client_token: Option<String>,
    }
}

fn literal() -> literal::CreateParticipant {
    literal::CreateParticipant { instance_id: "i-1".into(), contact_id: "a/b c?d%é".into(), client_token: None }
}

#[test]
fn method_and_uri_alone_declare_an_operation() {
    let request = sent(&literal());
    assert_eq!(request.method(), Method::PUT);
    assert_eq!(request.uri().path(), "/contact/create-participant/i-1/a%2Fb%20c%3Fd%25%C3%A9");
    assert_eq!(request.body(), &format!(r#"{{"ClientToken":"{TOKEN}"}}"#));
}

#[test]
fn an_operation_without_output_returns_the_raw_response_and_the_error_code() {
    let output: RawOutput = answered(&literal(), &response(201, &[("x-a", "b")], "anything")).unwrap();
    assert_eq!((output.status().as_u16(), &output.headers()["x-a"]), (201, &"b".parse().unwrap()));
    assert_eq!(output.bytes(), "anything");
    let error = answered(&literal(), &response(404, &[], r#"{"code":"ResourceNotFoundException"}"#)).unwrap_err();
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
}

#[test]
fn the_derive_alone_declares_the_same_operation() {
    #[derive(connect_core::Operation)]
    #[connect_operation(method = "PUT", uri = "/contact/create-participant/{InstanceId}/{ContactId}")]
    struct CreateParticipant {
        instance_id: String,
        contact_id: String,
        #[connect(idempotency_token)]
        client_token: Option<String>,
    }

    let derived = CreateParticipant { instance_id: "i-1".into(), contact_id: "c".into(), client_token: None };
    let attribute = literal::CreateParticipant { contact_id: "c".into(), ..literal() };
    let (derived, attribute) = (sent(&derived), sent(&attribute));
    assert_eq!((derived.uri(), derived.body()), (attribute.uri(), attribute.body()));
    assert_eq!(CreateParticipant::METADATA.uri(), literal::CreateParticipant::METADATA.uri());
}

#[test]
fn the_derives_alone_declare_shapes_and_errors() {
    #[derive(Debug, connect_core::Shape)]
    #[connect_shape(rename_all = "camelCase")]
    struct Answer {
        participant_id: String,
    }

    #[derive(Debug, connect_core::ErrorShape)]
    #[connect_error(status = 404)]
    struct NotFound {}

    #[connect_operation(method = "GET", uri = "/", output = Answer, errors(NotFound))]
    struct Get {}

    assert_eq!(answered(&Get {}, &ok(r#"{"participantId":"p"}"#)).unwrap().participant_id, "p");
    assert!(answered(&Get {}, &response(404, &[], "{}")).unwrap_err().service().is_some());
}

#[test]
fn an_output_may_be_unit_a_serde_type_or_a_list() {
    #[connect_operation(method = "GET", uri = "/", output = ())]
    struct Nothing {}
    #[connect_operation(method = "GET", uri = "/", output = Json<std::collections::BTreeMap<String, u8>>)]
    struct Foreign {}
    #[connect_operation(method = "GET", uri = "/", output = Vec<u8>)]
    struct List {}

    answered(&Nothing {}, &ok("<html>")).unwrap();
    assert_eq!(answered(&Foreign {}, &ok(r#"{"a":1}"#)).unwrap().0["a"], 1);
    assert_eq!(answered(&List {}, &ok("[1]")).unwrap(), [1]);
}

#[test]
fn wire_names_are_pascal_case_unless_renamed() {
    #[connect_operation(method = "POST", uri = "/<ContactId>")]
    struct Pascal {
        contact_id: u8,
        max_results: u8,
        r#type: u8,
        #[connect(rename = "ETag")]
        etag: u8,
    }

    #[connect_operation(method = "POST", uri = "/<contact-id>", rename_all = "kebab-case")]
    struct Kebab {
        contact_id: u8,
        max_results: u8,
        #[connect(rename = "ETag")]
        etag: u8,
    }

    let request = sent(&Pascal { contact_id: 1, max_results: 2, r#type: 3, etag: 4 });
    assert_eq!(request.uri().path(), "/1");
    assert_eq!(request.body(), r#"{"MaxResults":2,"Type":3,"ETag":4}"#);
    assert_eq!(sent_to(&Kebab { contact_id: 1, max_results: 2, etag: 3 }), "/1");
    assert_eq!(sent_body(&Kebab { contact_id: 1, max_results: 2, etag: 3 }), r#"{"max-results":2,"ETag":3}"#);
}

#[test]
fn every_method_can_be_declared() {
    macro_rules! methods {
        ($($method:literal $name:ident)*) => {$(
            #[connect_operation(method = $method, uri = "/")]
            struct $name {}
            assert_eq!(sent(&$name {}).method().as_str(), $method);
        )*};
    }

    methods!("GET" Get "HEAD" Head "POST" Post "PUT" Put "PATCH" Patch "DELETE" Delete "OPTIONS" Options);
}

#[test]
fn attribute_keys_may_come_in_any_order_and_in_several_attributes() {
    #[connect_shape]
    #[derive(Debug)]
    struct Answer {
        value: u8,
    }

    #[connect_operation(output = Answer, uri = "/<Id>", idempotent, name = "Renamed", method = "POST",)]
    struct Post {
        id: u8,
        #[connect(query)]
        #[connect(length(1..))]
        text: String,
    }

    assert_eq!(sent_to(&Post { id: 1, text: "a".into() }), "/1?Text=a");
    assert_eq!(Post::METADATA.name(), "Renamed");
    assert_eq!(answered(&Post { id: 1, text: "a".into() }, &ok(r#"{"Value":1}"#)).unwrap().value, 1);
}
