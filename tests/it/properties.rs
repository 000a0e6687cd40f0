//! Properties of any input, checked with random ones.

use std::collections::BTreeMap;

use connect_core::{Bytes, Operation, RandomTokens, connect_operation, connect_shape};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{CreateParticipant, ParticipantRole, endpoint, percent_decoded, response};

#[connect_operation(method = "GET", uri = "/before/<Label>/after/<Greedy+>")]
struct Everywhere<'a> {
    label: &'a str,
    greedy: &'a str,
    #[connect(query = "key")]
    query: &'a str,
    #[connect(query)]
    list: Vec<&'a str>,
    #[connect(header = "X-Header")]
    header: &'a str,
}

const PLAIN: Everywhere<'_> = Everywhere { label: "l", greedy: "g", query: "q", list: vec![], header: "h" };

/// Returns the path, query and header of the request, or the one member that is rejected.
fn encoded(operation: &Everywhere<'_>) -> Result<(String, String, Vec<u8>), String> {
    match operation.to_http_request(&endpoint(), &RandomTokens) {
        Ok(request) => Ok((
            request.uri().path().to_owned(),
            request.uri().query().unwrap().to_owned(),
            request.headers()["x-header"].as_bytes().to_vec(),
        )),
        Err(error) => {
            let [violation] = error.violations() else { panic!("{error}") };
            Err(violation.path().to_owned())
        }
    }
}

/// Generates strings of any kind, with more difficult characters than random ones have.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), r"[./%a\\ \t\n?&=+#,\x22é]{0,6}", proptest::char::any().prop_map(String::from),]
}

#[connect_operation(method = "POST", uri = "/form", rename_all = "snake_case", body = form)]
struct PostForm {
    text: String,
    list: Vec<String>,
    map: BTreeMap<String, String>,
}

/// Generates maps that are not empty.
fn entries() -> impl Strategy<Value = BTreeMap<String, String>> {
    proptest::collection::btree_map(text(), text(), 1..4)
}

proptest! {
    #[test]
    fn a_label_arrives_unchanged_or_is_rejected(label in text()) {
        match encoded(&Everywhere { label: &label, ..PLAIN }) {
            Ok((path, _, _)) => {
                let segments: Vec<_> = path.split('/').map(percent_decoded).collect();
                prop_assert_eq!(segments, ["", "before", &label, "after", "g"]);
            }
            Err(member) => {
                prop_assert_eq!(member, "Label");
                prop_assert!(matches!(&*label, "" | "." | ".."));
            }
        }
    }

    #[test]
    fn a_greedy_label_arrives_unchanged_or_is_rejected(greedy in text()) {
        match encoded(&Everywhere { greedy: &greedy, ..PLAIN }) {
            Ok((path, _, _)) => {
                let rest = path.strip_prefix("/before/l/after/").unwrap();
                prop_assert_eq!(percent_decoded(rest), &*greedy);
                prop_assert_eq!(rest.matches('/').count(), greedy.matches('/').count());
            }
            Err(member) => {
                prop_assert_eq!(member, "Greedy");
                prop_assert!(greedy.split('/').any(|segment| matches!(segment, "" | "." | "..")));
            }
        }
    }

    #[test]
    fn a_query_parameter_arrives_unchanged(query in text(), list in vec(text(), 0..3)) {
        let operation = Everywhere { query: &query, list: list.iter().map(String::as_str).collect(), ..PLAIN };
        let (_, sent, _) = encoded(&operation).unwrap();
        let pairs: Vec<_> = sent.split('&').map(|pair| pair.split_once('=').unwrap()).collect();
        let decoded: Vec<_> = pairs.iter().map(|(key, value)| (percent_decoded(key), percent_decoded(value))).collect();
        let lists = list.iter().map(|item| ("List".to_owned(), item.clone()));
        let expected: Vec<_> = std::iter::once(("key".to_owned(), query.clone())).chain(lists).collect();
        prop_assert_eq!(decoded, expected);
    }

    #[test]
    fn a_header_arrives_unchanged_or_is_rejected(header in text()) {
        match encoded(&Everywhere { header: &header, ..PLAIN }) {
            Ok((_, _, sent)) => prop_assert_eq!(sent, header.as_bytes()),
            Err(member) => {
                prop_assert_eq!(member, "Header");
                let control = |character: char| character.is_ascii_control() && character != '\t';
                prop_assert!(header.contains(control) || header.trim_matches([' ', '\t']) != header);
            }
        }
    }

    #[test]
    fn a_header_list_decodes_to_the_items_that_were_encoded(items in vec("[ -~é]{0,5}", 1..5)) {
        let operation = PostList { list: items.clone() };
        let request = operation.to_http_request(&endpoint(), &RandomTokens).unwrap();
        let mut answer = response(200, &[], "");
        answer.headers_mut().insert("x-list", request.headers()["x-list"].clone());
        prop_assert_eq!(PostList::from_http_response(answer).unwrap().list, items);
    }

    #[test]
    fn a_body_string_arrives_unchanged(text in text()) {
        let operation = PostText { text: text.clone() };
        let request = operation.to_http_request(&endpoint(), &RandomTokens).unwrap();
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
        prop_assert_eq!(body, serde_json::json!({ "Text": text }));
    }

    #[test]
    fn a_form_decodes_to_the_pairs_that_were_encoded(text in text(), list in vec(text(), 1..4), map in entries()) {
        let operation = PostForm { text: text.clone(), list: list.clone(), map: map.clone() };
        let request = operation.to_http_request(&endpoint(), &RandomTokens).unwrap();
        let pairs: Vec<_> = form_urlencoded::parse(request.body()).into_owned().collect();
        let items = list.iter().map(|item| ("list[]".to_owned(), item.clone()));
        let entries = map.iter().map(|(key, value)| (format!("map[{key}]"), value.clone()));
        let expected: Vec<_> = std::iter::once(("text".to_owned(), text)).chain(items).chain(entries).collect();
        prop_assert_eq!(pairs, expected);
    }

    #[test]
    fn decoding_never_panics(status in 200_u16..600, body in bytes(), code in text()) {
        let mut answer = response(status, &[], body);
        if let Ok(code) = code.parse() {
            answer.headers_mut().insert("x-amzn-errortype", code);
        }
        let result = CreateParticipant::from_http_response(answer.clone());
        prop_assert!(status < 300 || result.is_err());
        let result = PostTree::from_http_response(answer);
        if let Err(error) = result {
            prop_assert!(!error.to_string().contains('\n'));
            prop_assert_eq!(error.status().unwrap().as_u16(), status);
        }
    }
}

/// Generates random bytes, and JSON that is whole, truncated or damaged.
fn bytes() -> impl Strategy<Value = Bytes> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        any::<f64>().prop_map(|number| number.to_string()),
        "\"[a-zé\\\\]{0,4}\"",
        Just("\"AGENT\"".to_owned()),
    ];
    let key = "\"(Name|Children|Map|Role|ParticipantId|ParticipantCredentials|message|__type|x)\"";
    let json = leaf.prop_recursive(4, 32, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            vec((key, inner).prop_map(|(key, value)| format!("{key}:{value}")), 0..4)
                .prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    });
    let damaged = (json.clone(), any::<prop::sample::Index>(), any::<u8>()).prop_map(|(json, at, byte)| {
        let mut bytes = json.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes
    });
    let cut = (json.clone(), any::<prop::sample::Index>()).prop_map(|(json, at)| {
        let mut bytes = json.into_bytes();
        bytes.truncate(at.index(bytes.len()));
        bytes
    });
    let whole = json.prop_map(String::into_bytes);
    prop_oneof![vec(any::<u8>(), 0..64), whole, damaged, cut].prop_map(Bytes::from)
}

#[connect_operation(method = "POST", uri = "/list", output = Headers)]
struct PostList {
    #[connect(header = "X-List")]
    list: Vec<String>,
}

#[connect_shape]
#[derive(Debug)]
struct Headers {
    #[connect(header = "X-List")]
    list: Vec<String>,
}

#[connect_operation(method = "POST", uri = "/text")]
struct PostText {
    text: String,
}

#[connect_operation(method = "POST", uri = "/tree", output = Tree)]
struct PostTree {}

#[connect_shape]
#[derive(Debug)]
struct Tree {
    name: Option<String>,
    children: Option<Vec<Tree>>,
    map: Option<BTreeMap<String, Option<f64>>>,
    role: Option<ParticipantRole>,
}
