//! Text of a service, in the places where people read it.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use connect_core::error::NoModeledErrors;
use connect_core::{Endpoint, Error, RawOutput, connect_error, connect_operation, connect_shape, json};

use crate::support::{answered, response};

/// Texts that would forge a line, reverse it or move the cursor.
const HOSTILE: &[&str] = &[
    "ok\nERROR forged: line",
    "a\r\n\u{85}b",
    "a\u{2028}b\u{2029}c",
    "\u{202e}reversed\u{202c}\u{2066}\u{2069}",
    "\u{1b}[2J\u{1b}]0;title\u{7}",
    "\u{9b}31m\u{90}",
    "zero\u{200b}width\u{feff}\u{ad}",
    "\u{e0041}\u{e007f}\u{fff9}",
    "tab\tand\u{b}more\u{c}",
];

#[connect_operation(method = "GET", uri = "/things", output = Things, errors(Hostile))]
struct GetThings {}

#[connect_shape]
#[derive(Debug)]
struct Things {
    map: Option<std::collections::BTreeMap<String, i32>>,
}

#[connect_error(status = 400)]
#[derive(Debug)]
struct Hostile {
    message: Option<String>,
}

/// Checks that a text is one line of printable text with a limited length.
fn is_harmless(what: &str, shown: &str) {
    assert!(shown.chars().count() < 4_000, "{what} has {} characters", shown.len());
    for character in shown.chars() {
        let is_printable =
            character == '\u{fffd}' || !character.is_control() && format!("a{character}").escape_debug().count() == 2;
        assert!(is_printable || "'\"\\".contains(character), "{what} shows {character:?}: {shown:?}");
    }
}

fn check<E: Display + Debug>(what: &str, error: &E) {
    is_harmless(what, &error.to_string());
    let debug = format!("{error:?}");
    assert!(debug.len() < 16_000, "the Debug of {what} has {} bytes", debug.len());
}

/// Returns the hostile texts, and one that is long.
fn texts() -> Vec<String> {
    let long = "x".repeat(2_000_000);
    HOSTILE.iter().map(|text| (*text).to_owned()).chain([long]).collect()
}

#[test]
fn w7_whatever_a_service_sends_an_error_is_one_bounded_line() {
    for text in texts() {
        let quoted = serde_json::to_string(&text).unwrap();
        for body in [
            format!(r#"{{"code":"Hostile","message":{quoted}}}"#),
            format!(r#"{{"code":{quoted},"message":{quoted}}}"#),
            format!(r#"{{"__type":{quoted}}}"#),
            quoted.clone(),
        ] {
            let error = answered(&GetThings {}, &response(400, &[], body)).unwrap_err();
            is_harmless("an error", &error.to_string());
            if error.service().is_none() {
                check("an error without a modeled error", &error);
            }
            if let Some(service) = error.service() {
                is_harmless("an enum of modeled errors", &service.to_string());
                let GetThingsError::Hostile(hostile) = service;
                is_harmless("a modeled error", &hostile.to_string());
                assert_eq!(hostile.message.as_deref(), Some(&*text), "the accessor returns the text as it is");
            }
            let mut source = error.source();
            while let Some(error) = source {
                check("a source", &error);
                source = error.source();
            }
        }
    }
}

#[test]
fn w7_the_path_of_an_unreadable_response_is_harmless() {
    for text in texts() {
        let quoted = serde_json::to_string(&text).unwrap();
        let body = format!(r#"{{"Map":{{{quoted}:"x"}}}}"#);
        let error = answered(&GetThings {}, &response(200, &[], body.clone())).unwrap_err();
        check("an error", &error);
        check("a decode error", error.decode_error().unwrap());
        check("a JSON error", error.decode_error().unwrap().json().unwrap());
        check("a JSON error", &json::from_slice::<Things>(body.as_bytes()).unwrap_err());
    }
}

#[test]
fn w7_headers_of_a_response_are_shown_harmlessly() {
    // A header can hold all characters except most control characters.
    for text in [&*"x".repeat(60_000), "\u{202e}reversed", "\u{9b}31m", "a\tb"] {
        let mut answer = response(500, &[], "<html>");
        for name in ["server", "content-type", "content-encoding", "x-amzn-requestid", "x-amzn-errortype"] {
            if let Ok(value) = connect_core::http::HeaderValue::from_bytes(text.as_bytes()) {
                answer.headers_mut().insert(name, value);
            }
        }
        check("an error", &answered(&GetThings {}, &answer).unwrap_err());
        *answer.status_mut() = connect_core::http::StatusCode::OK;
        check("an error", &answered(&GetThings {}, &answer).unwrap_err());
    }
}

#[test]
fn w7_keys_of_an_input_are_shown_harmlessly() {
    #[connect_operation(method = "POST", uri = "/maps")]
    struct PostMap {
        map: std::collections::BTreeMap<String, Inner>,
    }
    #[connect_shape]
    struct Inner {
        #[connect(length(1..))]
        text: String,
    }
    for text in texts() {
        let operation = PostMap { map: [(text, Inner { text: String::new() })].into() };
        let endpoint = Endpoint::new("https://api.example").unwrap();
        let error: Error<NoModeledErrors> =
            connect_core::Operation::prepare(&operation, &endpoint, &connect_core::RandomTokens).unwrap_err();
        check("an invalid input", &error);
        check("a violation", &error.violations()[0]);
    }
}

#[test]
fn w8_dots_in_the_path_of_an_endpoint_are_rejected_in_every_spelling() {
    for segment in ["..", ".", "%2e%2e", "%2E%2e", ".%2e", "%2E.", "%2e"] {
        for url in [
            format!("https://host/{segment}/x"),
            format!("https://host/a/{segment}"),
            format!("https://host/{segment}/"),
        ] {
            let error = Endpoint::new(&url).unwrap_err().to_string();
            assert!(error.contains("`.` or `..` segment"), "{url}: {error}");
        }
    }
    for path in ["/...", "/a.b", "/%2e%2ea", "/.well-known", "/a%2fb"] {
        assert_eq!(Endpoint::new(&format!("https://host{path}")).unwrap().path(), path);
    }
}

#[test]
fn w9_debug_shows_the_names_of_headers_and_no_values() {
    #[connect_operation(method = "GET", uri = "/raw")]
    struct GetRaw {}
    let headers = [("set-cookie", "session=hunter2"), ("set-cookie", "other=hunter3"), ("x-token", "hunter4")];
    let output: RawOutput = answered(&GetRaw {}, &response(200, &headers, "hunter5")).unwrap();
    let shown = format!("{output:?} {output:#?}");
    assert!(shown.contains("set-cookie") && shown.contains("x-token") && !shown.contains("hunter"), "{shown}");

    let error = answered(&GetThings {}, &response(500, &headers, "hunter5")).unwrap_err();
    let shown = format!("{error:?} {error:#?} {error}");
    assert!(!shown.contains("hunter"), "{shown}");
}
