//! A wrapper is its inner type: `Secret`, `Box`, `Rc`, `Arc`, `Cow`, `&` and `Option` around the
//! type of a member do what the type alone does.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use connect_core::http::Request;
use connect_core::token::FixedToken;
use connect_core::{Bytes, Operation, Secret, Timestamp, connect_error, connect_operation, connect_shape, json};

use crate::support::{answered, endpoint, ok, response};

fn request<O: Operation + connect_core::request::EncodeRequest>(operation: &O) -> Request<Bytes> {
    operation.to_http_request(&endpoint(), &FixedToken::new("filled")).unwrap()
}

/// Checks that a wire form is the same for each of these types of a member.
macro_rules! same_wire {
    ($test:ident, $keys:tt, $uri:literal, $($type:ty = $value:expr),+ $(,)?) => {
        #[test]
        fn $test() {
            let mut seen: Vec<(&str, String)> = Vec::new();
            $({
                #[connect_operation(method = "POST", uri = $uri, output = ())]
                struct Send {
                    #[connect $keys]
                    member: $type,
                }
                let request = request(&Send { member: $value });
                let headers: Vec<_> = request.headers().iter().map(|(name, value)| (name, value.as_bytes())).collect();
                seen.push((stringify!($type), format!("{} {headers:?} {:?}", request.uri(), request.body())));
            })+
            for (name, wire) in &seen {
                assert_eq!(wire, &seen[0].1, "{name} differs from {}", seen[0].0);
            }
        }
    };
}

const NOON: Timestamp = Timestamp::new(1_576_540_098, 0);

same_wire!(w2_timestamp_in_the_body, (timestamp = "http-date"), "/x",
    Timestamp = NOON, Secret<Timestamp> = Secret::new(NOON), Box<Timestamp> = Box::new(NOON),
    Rc<Timestamp> = Rc::new(NOON), Arc<Timestamp> = Arc::new(NOON), Cow<'static, Timestamp> = Cow::Owned(NOON),
    Option<Secret<Timestamp>> = Some(Secret::new(NOON)), Secret<Option<Timestamp>> = Secret::new(Some(NOON)),
    Option<Box<Secret<Timestamp>>> = Some(Box::new(Secret::new(NOON))));

same_wire!(w2_timestamp_in_a_header, (header = "X-At", timestamp = "epoch-seconds"), "/x",
    Timestamp = NOON, Secret<Timestamp> = Secret::new(NOON), Box<Timestamp> = Box::new(NOON),
    Option<Secret<Timestamp>> = Some(Secret::new(NOON)), Arc<Secret<Timestamp>> = Arc::new(Secret::new(NOON)));

same_wire!(w2_timestamp_in_a_label, (rename = "Member", timestamp = "date-time"), "/x/<Member>",
    Timestamp = NOON, Secret<Timestamp> = Secret::new(NOON), Rc<Timestamp> = Rc::new(NOON));

same_wire!(w2_list_of_timestamps, (query, timestamp = "date-time"), "/x",
    Vec<Timestamp> = vec![NOON, NOON], Secret<Vec<Timestamp>> = Secret::new(vec![NOON, NOON]),
    Vec<Secret<Timestamp>> = vec![Secret::new(NOON); 2], Option<Box<Vec<Timestamp>>> = Some(Box::new(vec![NOON; 2])));

same_wire!(w2_media_type_in_a_header, (header = "X-Json", media_type = "application/json"), "/x",
    String = "{}".to_owned(), Secret<String> = Secret::new("{}".to_owned()), Box<str> = "{}".into(),
    Option<Secret<String>> = Some(Secret::new("{}".to_owned())), Box<Secret<String>> = Box::new(Secret::from("{}")),
    Rc<str> = "{}".into(), Arc<String> = Arc::new("{}".to_owned()));

same_wire!(w2_range, (range(1..=5)), "/x",
    i32 = 3, Secret<i32> = Secret::new(3), Option<Secret<i32>> = Some(Secret::new(3)), Rc<i32> = Rc::new(3),
    Arc<i32> = Arc::new(3), Cow<'static, i32> = Cow::Owned(3), Box<Secret<i32>> = Box::new(Secret::new(3)));

same_wire!(w2_filled_token, (idempotency_token), "/x",
    Option<String> = None, Option<Secret<String>> = None, Option<Box<str>> = None, Secret<Option<String>> = Secret::new(None),
    Option<Rc<str>> = None, Box<Option<String>> = Box::new(None), Option<Box<Secret<String>>> = None);

same_wire!(w2_given_token, (header = "Idempotency-Key", idempotency_token), "/x",
    String = "given".to_owned(), Secret<String> = Secret::from("given"), Option<Secret<String>> = Some(Secret::from("given")),
    Secret<&'static str> = Secret::new("given"), Arc<str> = "given".into(), Cow<'static, str> = "given".into());

fn query_map() -> BTreeMap<String, String> {
    BTreeMap::from([("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())])
}

same_wire!(w2_query_map, (query_map), "/x",
    BTreeMap<String, String> = query_map(), Secret<BTreeMap<String, String>> = Secret::new(query_map()),
    Box<BTreeMap<String, String>> = Box::new(query_map()), Option<Secret<BTreeMap<String, String>>> = Some(Secret::new(query_map())),
    BTreeMap<Secret<String>, Secret<String>> = query_map().into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
    Arc<BTreeMap<Arc<str>, Cow<'static, str>>> = Arc::new(query_map().into_iter().map(|(key, value)| (key.into(), value.into())).collect()));

same_wire!(w2_prefix_headers, (prefix_headers = "X-M-"), "/x",
    BTreeMap<String, String> = query_map(), Secret<BTreeMap<String, String>> = Secret::new(query_map()),
    Rc<BTreeMap<String, String>> = Rc::new(query_map()), Option<Box<BTreeMap<String, Secret<String>>>> =
        Some(Box::new(query_map().into_iter().map(|(key, value)| (key, value.into())).collect())));

same_wire!(w2_map_in_the_body, (rename = "Member"), "/x",
    BTreeMap<String, String> = query_map(), Secret<BTreeMap<String, String>> = Secret::new(query_map()),
    BTreeMap<Secret<String>, String> = query_map().into_iter().map(|(key, value)| (key.into(), value)).collect(),
    BTreeMap<Box<str>, Arc<String>> = query_map().into_iter().map(|(key, value)| (key.into(), Arc::new(value))).collect());

#[connect_shape]
#[derive(Clone, Default)]
struct Inner {
    name: Option<String>,
}

same_wire!(w2_absent_structure_as_payload, (payload), "/x",
    Option<Inner> = None, Option<Secret<Inner>> = None, Option<Box<Inner>> = None, Option<Rc<Inner>> = None,
    Option<&'static Inner> = None, Option<Cow<'static, Inner>> = None, Option<Box<Secret<Inner>>> = None);

same_wire!(w2_text_as_payload, (payload), "/x",
    String = "t".to_owned(), Secret<String> = Secret::from("t"), Box<str> = "t".into(), &'static str = "t",
    Option<Secret<String>> = Some(Secret::from("t")), Cow<'static, str> = "t".into(), Arc<Secret<String>> = Arc::new(Secret::from("t")));

#[test]
fn w2_the_wrapped_values_of_a_response_are_read() {
    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct Output {
        #[connect(header = "X-At", timestamp = "epoch-seconds")]
        at: Option<Secret<Timestamp>>,
        #[connect(header = "X-Json", media_type = "application/json")]
        json: Option<Box<Secret<String>>>,
        #[connect(header = "X-Number")]
        number: Option<Box<u8>>,
        #[connect(header = "X-Name")]
        name: Option<Arc<str>>,
        #[connect(prefix_headers = "X-M-")]
        headers: Secret<HashMap<String, String>>,
        #[connect(timestamp = "date-time")]
        times: Arc<Vec<Secret<Timestamp>>>,
        keys: BTreeMap<Secret<String>, Rc<i32>>,
    }
    #[connect_operation(method = "GET", uri = "/x", output = Output)]
    struct Get {}
    let headers = [("x-at", "1576540098"), ("x-json", "e30="), ("x-number", "7"), ("x-name", "n"), ("x-m-a", "1")];
    let body = r#"{"Times":["2019-12-16T23:48:18Z"],"Keys":{"k":3}}"#;
    let output = answered(&Get {}, &response(200, &headers, body)).unwrap();
    let expected = Output {
        at: Some(Secret::new(NOON)),
        json: Some(Box::new(Secret::from("{}"))),
        number: Some(Box::new(7)),
        name: Some("n".into()),
        headers: Secret::new(HashMap::from([("a".to_owned(), "1".to_owned())])),
        times: Arc::new(vec![Secret::new(NOON)]),
        keys: BTreeMap::from([(Secret::from("k"), Rc::new(3))]),
    };
    assert_eq!(output, expected);
    assert!(!format!("{output:?}").contains("\"k\""));
}

#[test]
fn w2_constraints_hold_through_wrappers() {
    #[connect_operation(method = "POST", uri = "/x", output = ())]
    struct Send {
        #[connect(range(1..=5), sensitive)]
        secret: Option<Secret<i32>>,
        #[connect(length(2..=3))]
        boxed: Option<Box<Secret<String>>>,
        #[connect(range(0.5..))]
        shared: Arc<f64>,
        #[connect(length(..=1), sensitive)]
        map: BTreeMap<String, Secret<String>>,
    }
    let map = [("a", "1"), ("b", "2")].map(|(key, value)| (key.to_owned(), Secret::from(value)));
    let send = Send {
        secret: Some(Secret::new(6)),
        boxed: Some(Box::new(Secret::from("a"))),
        shared: Arc::new(0.25),
        map: map.into(),
    };
    let error = send.prepare(&endpoint(), &FixedToken::new("t")).unwrap_err();
    let paths: Vec<_> = error.violations().iter().map(connect_core::validate::Violation::path).collect();
    assert_eq!(paths, ["Secret", "Boxed", "Shared", "Map"]);
}

#[test]
fn w2_a_secret_token_is_redacted() {
    #[connect_operation(method = "POST", uri = "/x", output = ())]
    struct Send {
        #[connect(idempotency_token, sensitive)]
        token: Option<Secret<String>>,
        #[connect(header = "X-Name")]
        name: String,
    }
    for token in [None, Some(Secret::from("filled"))] {
        let send = Send { token, name: "n".into() };
        let prepared = send.prepare(&endpoint(), &FixedToken::new("filled")).unwrap();
        assert_eq!(&prepared.body()[..], br#"{"Token":"filled"}"#);
        let curl = prepared.to_curl();
        assert!(!curl.contains("filled") && curl.contains("Token"), "{curl}");
    }
}

#[test]
fn w2_pages_can_have_secret_tokens_and_items() {
    #[connect_operation(
        method = "GET",
        uri = "/x",
        output = Page,
        paginated(input = next, output = next, items = names, item = Secret<String>)
    )]
    #[derive(Clone)]
    struct List {
        #[connect(query, sensitive)]
        next: Option<Secret<String>>,
    }
    #[connect_shape]
    struct Page {
        next: Option<Box<Secret<String>>>,
        names: Secret<Vec<String>>,
    }
    let transport = connect_core::blocking::transport_fn(|request: Request<connect_core::Body>, _| {
        let body = if request.uri().query() == Some("Next=t") {
            r#"{"Names":["b"]}"#
        } else {
            r#"{"Names":["a"],"Next":"t"}"#
        };
        Ok(connect_core::http::Response::new(connect_core::Body::from(body)))
    });
    let client = connect_core::blocking::Client::new(endpoint(), transport);
    let names: Result<Vec<_>, _> = client.items(List { next: None }).collect();
    assert_eq!(names.unwrap(), ["a", "b"].map(Secret::from));
}

#[test]
fn w2_a_secret_message_of_an_error_is_not_printed() {
    #[connect_error(status = 400)]
    #[derive(Debug)]
    struct Refused {
        message: Option<Secret<String>>,
    }
    #[connect_operation(method = "GET", uri = "/x", errors(Refused))]
    struct Get {}
    let answer = response(400, &[], r#"{"code":"Refused","message":"hunter2"}"#);
    let error = answered(&Get {}, &answer).unwrap_err();
    let Some(GetError::Refused(refused)) = error.service() else { panic!("{error:?}") };
    assert_eq!(refused.message.as_ref().map(|message| message.expose().as_str()), Some("hunter2"));
    assert_eq!(error.message(), Some("hunter2"));
    let shown = format!("{error} {error:?} {refused} {refused:?}");
    assert!(!shown.contains("hunter2") && shown.contains("400 Refused"), "{shown}");
}

#[test]
fn w6_keys_of_secret_maps_are_hidden() {
    #[connect_operation(method = "POST", uri = "/x", output = Output)]
    struct Send {
        keys: BTreeMap<Secret<String>, i32>,
        #[connect(sensitive)]
        whole: Secret<BTreeMap<String, Vec<BTreeMap<String, i32>>>>,
        #[connect(query_map)]
        query: BTreeMap<Secret<String>, String>,
    }
    #[connect_shape]
    #[derive(Debug)]
    struct Output {
        keys: Option<BTreeMap<Secret<String>, i32>>,
        #[connect(sensitive)]
        whole: Option<Secret<BTreeMap<String, Inside>>>,
    }
    #[connect_shape]
    #[derive(Debug)]
    struct Inside {
        number: Option<i32>,
    }
    let inner = BTreeMap::from([("hunter2".to_owned(), 1)]);
    let send = Send {
        keys: BTreeMap::from([(Secret::from("hunter1"), 1)]),
        whole: Secret::new(BTreeMap::from([("hunter3".to_owned(), vec![inner])])),
        query: BTreeMap::from([(Secret::from("hunter4"), "v".to_owned())]),
    };
    let prepared = send.prepare(&endpoint(), &FixedToken::new("t")).unwrap();
    let shown = format!("{} {prepared:?}", prepared.to_curl());
    assert!(!shown.contains("hunter") && shown.contains("\"Keys\""), "{shown}");
    assert!(String::from_utf8_lossy(prepared.body()).contains("hunter1"));

    for (body, path) in [
        (r#"{"Keys":{"hunter1":"x"}}"#, "`Keys`"),
        (r#"{"Whole":{"hunter1":{"Number":"x"}}}"#, "`Whole`"),
        (r#"{"Whole":{"hunter1":7}}"#, "`Whole`"),
    ] {
        let error = answered(&send, &ok(body)).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(path) && !shown.contains("hunter"), "{shown}");
    }
}

#[test]
fn w6_keys_of_secret_maps_are_hidden_in_violations() {
    #[connect_shape]
    struct Inside {
        #[connect(length(1..))]
        name: String,
        at: Option<Timestamp>,
        #[connect(timestamp = "date-time")]
        date: Option<Timestamp>,
    }
    #[connect_operation(method = "POST", uri = "/x", output = ())]
    struct Send {
        keys: BTreeMap<Secret<String>, Inside>,
        #[connect(sensitive)]
        whole: Secret<BTreeMap<String, Inside>>,
        open: BTreeMap<String, Inside>,
    }
    let inside = || Inside { name: String::new(), at: None, date: Some(Timestamp::new(i64::MAX, 0)) };
    let send = Send {
        keys: BTreeMap::from([(Secret::from("hunter1"), inside())]),
        whole: Secret::new(BTreeMap::from([("hunter2".to_owned(), inside())])),
        open: BTreeMap::from([("shown".to_owned(), inside())]),
    };
    let error = send.prepare(&endpoint(), &FixedToken::new("t")).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("hunter"), "{shown}");
    assert_eq!(error.violations().len(), 6, "{shown}");
    assert!(shown.contains("`Keys[redacted].Name`") && shown.contains("`Open.shown.Date`"), "{shown}");
    let paths: Vec<_> = error.violations()[3..].iter().map(connect_core::validate::Violation::path).collect();
    assert_eq!(paths, ["Keys", "Whole", "Open.shown.Date"]);
}

#[test]
fn w6_a_map_without_secrets_keeps_its_keys() {
    let error = json::from_slice::<BTreeMap<String, i32>>(br#"{"shown":"x"}"#).unwrap_err().to_string();
    assert!(error.starts_with("`shown`:"), "{error}");
}
