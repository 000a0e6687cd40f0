//! `null` and an absent value: an `Option` in an `Option` distinguishes them in every place that
//! can.

use std::collections::BTreeMap;
use std::fmt::Debug;

use connect_core::{Blob, Document, Secret, Timestamp, connect_operation, connect_shape};

use crate::support::{answered, ok, refused, sent_body, sent_to};

const TIME: Timestamp = Timestamp::new(5, 0);

/// Declares a structure with timestamps in a format, and operations that send and receive it.
macro_rules! formats {
    ($($module:ident, $format:literal, $json:literal, $text:literal;)*) => {$(
        mod $module {
            use super::*;

            #[connect_shape(rename_all = "snake_case")]
            #[derive(Debug, Default, PartialEq)]
            struct Times {
                #[connect(timestamp = $format)]
                twice: Option<Option<Timestamp>>,
                #[connect(timestamp = $format)]
                boxed: Option<Box<Option<Timestamp>>>,
                #[connect(timestamp = $format)]
                secret: Option<Secret<Option<Timestamp>>>,
                #[connect(timestamp = $format)]
                list: Option<Vec<Option<Timestamp>>>,
                #[connect(timestamp = $format)]
                lists: Option<Option<Vec<Timestamp>>>,
                #[connect(timestamp = $format)]
                once: Option<Timestamp>,
            }

            fn nulls() -> Times {
                Times {
                    twice: Some(None),
                    boxed: Some(Box::new(None)),
                    secret: Some(Secret::new(None)),
                    list: Some(vec![None]),
                    lists: Some(None),
                    once: None,
                }
            }

            fn values() -> Times {
                Times {
                    twice: Some(Some(TIME)),
                    boxed: Some(Box::new(Some(TIME))),
                    secret: Some(Secret::new(Some(TIME))),
                    list: Some(vec![None, Some(TIME)]),
                    lists: Some(Some(vec![TIME])),
                    once: Some(TIME),
                }
            }

            #[connect_operation(method = "POST", uri = "/times", output = Times)]
            struct Send {
                #[connect(payload)]
                times: Times,
            }

            #[test]
            fn json_has_null_only_for_a_value_that_is_null() {
                let texts = [
                    (Times::default(), "{}".to_owned()),
                    (
                        nulls(),
                        r#"{"twice":null,"boxed":null,"secret":null,"list":[null],"lists":null}"#.to_owned(),
                    ),
                    (
                        values(),
                        r#"{"twice":T,"boxed":T,"secret":T,"list":[null,T],"lists":[T],"once":T}"#.replace('T', $json),
                    ),
                ];
                for (times, text) in texts {
                    assert_eq!(sent_body(&Send { times }), text);
                    let read = answered(&Send { times: Times::default() }, &ok(text.clone())).unwrap();
                    assert_eq!(sent_body(&Send { times: read }), text);
                }
                let null = ok(r#"{"once":null,"twice":null}"#);
                let read = answered(&Send { times: Times::default() }, &null).unwrap();
                assert_eq!(read, Times { twice: Some(None), ..Times::default() });
            }

            macro_rules! bodies {
                ($operation:ident, $body:ident) => {
                    #[connect_operation(method = "POST", uri = "/times", rename_all = "snake_case", body = $body)]
                    struct $operation {
                        #[connect(timestamp = $format)]
                        twice: Option<Option<Timestamp>>,
                        #[connect(timestamp = $format)]
                        boxed: Option<Box<Option<Timestamp>>>,
                    }
                };
            }
            bodies!(Form, form);
            bodies!(Parts, multipart);

            #[connect_operation(method = "GET", uri = "/times")]
            struct Query {
                #[connect(query = "j", style = "json", timestamp = $format)]
                json: Option<Option<Timestamp>>,
                #[connect(query = "b", style = "brackets", timestamp = $format)]
                brackets: Option<Option<Timestamp>>,
            }

            #[test]
            fn forms_parts_and_queries_have_a_text_for_null() {
                assert_eq!(sent_body(&Form { twice: None, boxed: None }), "");
                assert_eq!(sent_body(&Form { twice: Some(None), boxed: Some(Box::new(None)) }), "twice=&boxed=");
                let part = |text: &str| format!("name=\"twice\"\r\n\r\n{text}\r\n--");
                let parts = |twice| sent_body(&Parts { twice, boxed: None });
                assert!(!parts(None).contains("twice"));
                assert!(parts(Some(None)).contains(&part("")));
                assert!(parts(Some(Some(TIME))).contains(&part($text)));
                let boxed = sent_body(&Parts { twice: None, boxed: Some(Box::new(None)) });
                assert!(boxed.contains("name=\"boxed\"\r\n\r\n\r\n--"), "{boxed}");
                assert_eq!(sent_to(&Query { json: None, brackets: None }), "/times");
                assert_eq!(sent_to(&Query { json: Some(None), brackets: Some(None) }), "/times?j=null");
            }
        }
    )*};
}

formats! {
    dates, "date-time", "\"1970-01-01T00:00:05Z\"", "1970-01-01T00:00:05Z";
    http_dates, "http-date", "\"Thu, 01 Jan 1970 00:00:05 GMT\"", "Thu, 01 Jan 1970 00:00:05 GMT";
    seconds, "epoch-seconds", "5", "5";
}

#[test]
fn a_list_of_timestamps_in_parts_is_that_of_other_scalars() {
    #[connect_operation(method = "POST", uri = "/times", body = multipart)]
    struct Parts {
        #[connect(timestamp = "date-time")]
        list: Vec<Option<Timestamp>>,
    }
    let body = sent_body(&Parts { list: vec![Some(TIME), None] });
    assert!(body.contains("\r\n\r\n1970-01-01T00:00:05Z\r\n--") && body.contains("\r\n\r\n\r\n--"), "{body}");
    assert!(refused(&Parts { list: vec![] })[0].starts_with("`List` is empty"));
}

/// Returns the payload that a body is read as, in an output that is named by its payload's type.
macro_rules! payload {
    ($type:ty, $body:expr) => {{
        #[connect_shape]
        #[derive(Debug)]
        struct Output {
            #[connect(payload)]
            payload: $type,
        }
        #[connect_operation(method = "GET", uri = "/payload", output = Output)]
        struct Get {}
        answered(&Get {}, &ok($body)).map(|output| output.payload)
    }};
}

#[connect_operation(method = "PUT", uri = "/payload")]
struct Put {
    #[connect(payload)]
    payload: Option<Option<Vec<u8>>>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Shape {
    id: Option<u8>,
}

fn is<T: Debug + PartialEq>(read: Result<T, impl Debug>, expected: &T) {
    assert_eq!(&read.unwrap(), expected);
}

#[test]
fn a_payload_of_null_is_none() {
    for body in ["null", " null\n", "", " "] {
        is(payload!(Option<Vec<u8>>, body), &None);
        is(payload!(Option<u8>, body), &None);
        is(payload!(Option<Shape>, body), &None);
        is(payload!(Option<Box<Shape>>, body), &None);
        is(payload!(Box<Option<BTreeMap<String, u8>>>, body), &Box::new(None));
        is(payload!(Option<Secret<Vec<u8>>>, body), &None);
        is(payload!(Option<Timestamp>, body), &None);
    }
    is(payload!(Option<Vec<u8>>, "[1,null]"), &Some(vec![1]));
    is(payload!(Option<Document>, "null"), &Some(Document::Null));
    is(payload!(Option<Document>, ""), &None);
    // Texts and bytes have no `null`.
    is(payload!(Option<String>, "null"), &Some("null".to_owned()));
    is(payload!(Option<Blob>, "null"), &Some(Blob::from(*b"null")));
    is(payload!(Option<String>, ""), &None);
    let error = format!("{}", payload!(Vec<u8>, "null").unwrap_err());
    assert!(error.contains("`Payload`"), "{error}");
}

#[test]
fn a_payload_distinguishes_null_from_an_empty_body() {
    for (body, expected) in [("", None), ("null", Some(None)), ("[1]", Some(Some(vec![1_u8])))] {
        is(payload!(Option<Option<Vec<u8>>>, body), &expected);
        is(payload!(Option<Box<Option<Vec<u8>>>>, body), &expected.clone().map(Box::new));
        // The `null` is that of the innermost `Option`.
        is(payload!(Option<Option<Option<Vec<u8>>>>, body), &expected.clone().map(Some));
        assert_eq!(sent_body(&Put { payload: expected }), body);
    }
    for (body, expected) in [("", None), ("null", Some(None)), ("{}", Some(Some(Shape { id: None })))] {
        is(payload!(Option<Option<Shape>>, body), &expected);
    }
}
