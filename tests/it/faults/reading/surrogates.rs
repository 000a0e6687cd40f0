//! Halves of surrogate pairs.

use std::collections::BTreeMap;

use connect_core::{Document, Json, UnknownValue, UnknownVariant, connect_operation, connect_shape, json};
use serde::Deserialize;

use crate::support::{answered, failed, ok, response};

const NAME: &str = "\u{fffd}";

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Transcript {
    content: Option<String>,
    attributes: Option<BTreeMap<String, String>>,
    document: Option<Document>,
    kind: Option<Kind>,
    event: Option<Event>,
    #[connect(serde)]
    foreign: Option<Foreign>,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Kind {
    Message,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Event {
    Typing(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[derive(Debug, PartialEq, serde::Serialize, Deserialize)]
struct Foreign {
    texts: BTreeMap<String, Vec<String>>,
}

#[connect_operation(method = "GET", uri = "/transcript", output = Transcript)]
struct GetTranscript {}

#[connect_operation(method = "GET", uri = "/foreign", output = Json<Foreign>)]
struct GetForeign {}

fn read(body: &'static str) -> Transcript {
    answered(&GetTranscript {}, &ok(body)).unwrap()
}

#[test]
fn r7_half_a_surrogate_pair_is_one_replacement_character() {
    for (json, text) in [
        (r#""cut \ud83d""#, "cut \u{fffd}"),
        (r#""\ude00 tail""#, "\u{fffd} tail"),
        (r#""\uDBFFA""#, "\u{fffd}A"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
        (r#""\ud83d\ude00\ude00""#, "\u{1f600}\u{fffd}"),
        (r#""\ud83d\\ude00""#, "\u{fffd}\\ude00"),
    ] {
        assert_eq!(json::from_slice::<String>(json.as_bytes()).unwrap(), text, "{json}");
        assert_eq!(json::from_slice::<Document>(json.as_bytes()).unwrap(), text, "{json}");
    }
}

#[test]
fn r7_an_invalid_escape_is_still_an_error() {
    for json in [r#""\ud83d\u""#, r#""\ud83d\uzzzz""#, r#""\ud83d\x""#, r#""\ud83"#, r#""\ud83d"#, r#""\ud83d\"#] {
        json::from_slice::<String>(json.as_bytes()).unwrap_err();
        // A string that no member has, beside one that is right.
        let skipped = |json: &str| json::from_slice::<Transcript>(format!("{{\"_\":{json}}}").as_bytes());
        skipped(json).unwrap_err();
        assert_eq!(skipped("\"\"").unwrap().content, None);
    }
}

#[test]
fn r7_half_a_pair_is_replaced_in_every_string_that_is_kept() {
    let page = read(
        r#"{"Content":"\ud83d","Attributes":{"a\udc00":"\ud800b"},"Document":{"\ud900":["\udfff"]},
            "Kind":"\udead","Event":{"New\ud83d":"\ud83d"},"Foreign":{"texts":{"\ud83d":["a\\\ud83d","\ud83d\ude00"]}},
            "Skipped":{"\ud83d":"\ud83d"}}"#,
    );
    assert_eq!(page.content.as_deref(), Some(NAME));
    assert_eq!(page.attributes.unwrap()["a\u{fffd}"], "\u{fffd}b");
    assert_eq!(page.document.unwrap()[NAME][0], NAME);
    assert_eq!(page.kind.unwrap().as_str(), NAME);
    let Some(Event::Unknown(event)) = page.event else { panic!("the event is unknown") };
    assert_eq!((event.name(), event.value()), ("New\u{fffd}", &Document::from(NAME)));
    assert_eq!(page.foreign.unwrap().texts[NAME], ["a\\\u{fffd}", "\u{1f600}"]);
}

#[test]
fn r7_half_a_pair_is_replaced_in_an_output_that_serde_reads() {
    let Json(foreign) = answered(&GetForeign {}, &ok(r#"{"texts":{"\udc00":["\\\\\udc00\\"]}}"#)).unwrap();
    assert_eq!(foreign.texts[NAME], ["\\\\\u{fffd}\\"]);
}

#[test]
fn r7_half_a_pair_in_an_error_body_hides_neither_code_nor_message() {
    let error =
        failed(&response(400, &[], r#"{"__type":"InvalidRequestException","Detail":"\ud83d","message":"no \ud83d"}"#));
    assert_eq!((error.code(), error.message()), (Some("InvalidRequestException"), Some("no \u{fffd}")));
    assert!(error.service().is_some());
}
