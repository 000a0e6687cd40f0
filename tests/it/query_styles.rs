//! Query parameters with a style: lists with commas, names in brackets, and JSON.

use std::collections::BTreeMap;

use connect_core::binding::{EncodeText, TextWriter};
use connect_core::metadata::QueryStyle;
use connect_core::token::FixedToken;
use connect_core::validate::ViolationKind;
use connect_core::{Document, Endpoint, Operation, Secret, Timestamp, connect_operation, connect_shape};
use serde_json::json;

use crate::support::sent;

/// Returns the query of a request.
fn query<O>(operation: &O) -> String
where
    O: connect_core::operation::DecodeResponse + connect_core::request::EncodeRequest,
    O::Error: std::fmt::Debug,
{
    sent(operation).uri().query().unwrap_or("no query").to_owned()
}

macro_rules! styles {
    ($($operation:ident, $style:literal;)*) => {$(
        #[connect_operation(method = "GET", uri = "/")]
        struct $operation<T> {
            #[connect(query = "v", style = $style)]
            value: T,
        }
    )*};
}

styles! {
    Commas, "comma";
    Brackets, "brackets";
    AsJson, "json";
}

macro_rules! query_of {
    ($operation:ident, $value:expr) => {
        query(&$operation { value: $value })
    };
}

#[test]
fn a_list_with_commas_is_one_parameter() {
    assert_eq!(query_of!(Commas, vec!["a", "b"]), "v=a,b");
    assert_eq!(query_of!(Commas, vec![1, -2]), "v=1,-2");
    assert_eq!(query_of!(Commas, Some(vec![true])), "v=true");
    assert_eq!(query_of!(Commas, vec![None, Some("a"), None, Some("b")]), "v=a,b");
    assert_eq!(query_of!(Commas, Box::new([1_u8, 2].as_slice())), "v=1,2");
}

#[test]
fn a_comma_in_an_item_is_percent_encoded() {
    assert_eq!(query_of!(Commas, vec!["a,b", "c d", "&é"]), "v=a%2Cb,c%20d,%26%C3%A9");
    assert_eq!(query_of!(Commas, vec!["", ""]), "v=,");
}

#[test]
fn an_empty_list_with_commas_sends_nothing() {
    assert_eq!(query_of!(Commas, Vec::<String>::new()), "no query");
    assert_eq!(query_of!(Commas, None::<Vec<String>>), "no query");
}

#[test]
fn a_list_in_brackets_repeats_the_key_with_brackets() {
    assert_eq!(query_of!(Brackets, vec![1, 2]), "v[]=1&v[]=2");
    assert_eq!(query_of!(Brackets, vec!["a&b", "[c]"]), "v[]=a%26b&v[]=%5Bc%5D");
    assert_eq!(query_of!(Brackets, Vec::<u8>::new()), "no query");
    assert_eq!(query_of!(Brackets, None::<Vec<u8>>), "no query");
}

#[connect_shape(rename_all = "snake_case")]
struct Range {
    gte: Option<u64>,
    #[connect(length(..=3))]
    text: Option<String>,
    #[connect(rename = "a&b")]
    odd: Option<f64>,
}

const RANGE: Range = Range { gte: None, text: None, odd: None };

#[test]
fn a_structure_or_a_map_has_its_names_in_brackets() {
    let range = Range { gte: Some(u64::MAX), text: Some("a b".to_owned()), odd: Some(0.1) };
    assert_eq!(query_of!(Brackets, range), "v[gte]=18446744073709551615&v[text]=a%20b&v[a%26b]=0.1");
    assert_eq!(query_of!(Brackets, RANGE), "no query");
    assert_eq!(
        query_of!(Brackets, BTreeMap::from([("k".to_owned(), vec![1, 2]), ("l[".to_owned(), vec![3])])),
        "v[k][]=1&v[k][]=2&v[l%5B][]=3"
    );
    assert_eq!(query_of!(Brackets, "text"), "v=text");
    assert_eq!(query_of!(Brackets, true), "v=true");
}

#[test]
fn items_with_members_are_numbered_in_brackets() {
    let first = Range { gte: Some(1), text: Some("x".to_owned()), ..RANGE };
    assert_eq!(
        query_of!(Brackets, vec![first, Range { gte: Some(2), ..RANGE }]),
        "v[0][gte]=1&v[0][text]=x&v[1][gte]=2"
    );
    assert_eq!(query_of!(Brackets, vec![vec![1, 2], vec![3]]), "v[0][]=1&v[0][]=2&v[1][]=3");
    assert_eq!(query_of!(Brackets, vec![None, Some(1)]), "v[]=1");
}

#[test]
fn all_items_are_numbered_in_brackets_if_one_is_nested() {
    let mixed = json!(["s", [1, { "a": 2 }], "t", null, {}]);
    assert_eq!(query_of!(Brackets, mixed), "v[0]=s&v[1][0]=1&v[1][1][a]=2&v[2]=t");
    let range = Range { gte: Some(1), ..RANGE };
    assert_eq!(query_of!(Brackets, vec![None, Some(range)]), "v[1][gte]=1");
}

#[test]
fn a_list_in_a_list_has_no_form_with_commas() {
    let message = "Commas: the input is invalid: `Value` holds a list in a list, which a query parameter and a header \
                   cannot represent: send one list";
    assert_eq!(rejected(&Commas { value: vec![vec![1_u8], vec![2]] }), message);
}

#[test]
fn a_value_of_any_shape_may_be_json_in_one_parameter() {
    let range = Range { gte: Some(1), text: Some("é\"".to_owned()), ..RANGE };
    assert_eq!(query_of!(AsJson, range), "v=%7B%22gte%22%3A1%2C%22text%22%3A%22%C3%A9%5C%22%22%7D");
    assert_eq!(query_of!(AsJson, vec![1, 2]), "v=%5B1%2C2%5D");
    assert_eq!(query_of!(AsJson, Vec::<u8>::new()), "v=%5B%5D");
    assert_eq!(query_of!(AsJson, "a"), "v=%22a%22");
    assert_eq!(query_of!(AsJson, Some(Some(7))), "v=7");
    assert_eq!(query_of!(AsJson, Some(None::<u8>)), "v=null");
    assert_eq!(query_of!(AsJson, None::<Range>), "no query");
    assert_eq!(query_of!(AsJson, json!({ "}": [null] })), "v=%7B%22%7D%22%3A%5Bnull%5D%7D");
}

#[connect_operation(method = "GET", uri = "/all?fixed=1")]
struct ListAll {
    #[connect(query, style = "comma", timestamp = "date-time", length(1..=2))]
    times: Option<Vec<Timestamp>>,
    #[connect(query = "created", style = "brackets")]
    created: BTreeMap<String, Timestamp>,
    #[connect(query, style = "json", timestamp = "http-date")]
    at: Option<Timestamp>,
    #[connect(query = "filter", style = "json", serde)]
    filter: Option<Foreign>,
    #[connect(query = "sort", style = "brackets", serde)]
    sort: Option<Foreign>,
    #[connect(query)]
    plain: Vec<u8>,
}

#[derive(Clone, serde::Serialize)]
struct Foreign {
    name: &'static str,
    deep: Document,
}

#[test]
fn styles_go_with_timestamps_constraints_and_serde() {
    let filter = Foreign { name: "n", deep: json!([{ "a": 1 }]) };
    let at = Timestamp::new(0, 0);
    let all = ListAll {
        times: Some(vec![at, Timestamp::new(1, 0)]),
        created: BTreeMap::from([("gte".to_owned(), at)]),
        at: Some(at),
        filter: Some(filter.clone()),
        sort: Some(filter),
        plain: vec![1, 2],
    };
    let sent = "fixed=1&Times=1970-01-01T00%3A00%3A00Z,1970-01-01T00%3A00%3A01Z&created[gte]=0\
                &At=%22Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT%22\
                &filter=%7B%22name%22%3A%22n%22%2C%22deep%22%3A%5B%7B%22a%22%3A1%7D%5D%7D\
                &sort[name]=n&sort[deep][0][a]=1&Plain=1&Plain=2";
    assert_eq!(query(&all), sent);
    let none = ListAll { times: None, created: BTreeMap::new(), at: None, filter: None, sort: None, plain: vec![] };
    assert_eq!(query(&none), "fixed=1");
}

/// Returns the message of the error of an input.
fn rejected<O: Operation + connect_core::request::EncodeRequest>(operation: &O) -> String {
    let prepared = operation.prepare(&Endpoint::new("http://localhost").unwrap(), &FixedToken::new("t"));
    prepared.err().unwrap().to_string()
}

#[connect_operation(method = "GET", uri = "/checked")]
struct Checked {
    #[connect(query, style = "json", length(..=1))]
    ranges: Vec<Range>,
    #[connect(query, style = "brackets")]
    range: Range,
    #[connect(query, style = "comma", length(2..))]
    names: Vec<String>,
}

#[test]
fn constraints_are_checked_also_within_a_value() {
    let long = || Range { text: Some("long".to_owned()), ..RANGE };
    let checked = Checked { ranges: vec![RANGE, long()], range: long(), names: vec![] };
    assert_eq!(
        rejected(&checked),
        "Checked: the input is invalid: `Ranges` has length 2: at most 1 is allowed; `Ranges[1].text` has length 4: at \
         most 3 is allowed; `Range.text` has length 4: at most 3 is allowed; `Names` has length 0: at least 2 is required"
    );
}

#[test]
fn a_value_that_cannot_be_encoded_is_a_violation_of_the_member() {
    struct Refuses;
    impl serde::Serialize for Refuses {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("no"))
        }
    }
    #[connect_operation(method = "GET", uri = "/")]
    struct Refused {
        #[connect(query, style = "json", serde)]
        json: Refuses,
        #[connect(query, style = "brackets", serde)]
        brackets: Refuses,
    }
    let message = rejected(&Refused { json: Refuses, brackets: Refuses });
    assert!(message.contains("`Json` cannot be serialized") && message.contains("`Brackets` cannot be"), "{message}");
}

#[test]
fn secrets_of_each_style_are_redacted() {
    let secret = || Secret::new("hidden".to_owned());
    let endpoint = Endpoint::new("http://localhost").unwrap();
    macro_rules! shown {
        ($operation:ident, $value:expr) => {
            $operation { value: $value }.prepare(&endpoint, &FixedToken::new("t")).unwrap().to_curl()
        };
    }
    for shown in [
        shown!(Commas, vec![secret()]),
        shown!(Commas, Secret::new(vec!["hidden"])),
        shown!(Brackets, vec![secret()]),
        shown!(Brackets, BTreeMap::from([("a".to_owned(), secret())])),
        shown!(AsJson, secret()),
        shown!(AsJson, vec![Some(secret())]),
    ] {
        assert!(!shown.contains("hidden"), "{shown}");
    }
    assert!(shown!(Commas, vec!["shown"]).contains("shown"));
}

#[test]
fn a_type_may_reject_a_value_for_a_reason_of_its_own() {
    struct Country(&'static str);
    impl EncodeText for Country {
        fn encode_text(&self, writer: &mut dyn TextWriter) {
            match self.0.len() {
                2 => writer.text(self.0),
                _ => writer.reject(ViolationKind::Rejected("is not a country: write its code of two letters")),
            }
        }
    }
    assert_eq!(query_of!(Commas, vec![Country("NZ"), Country("FR")]), "v=NZ,FR");
    let message = "Commas: the input is invalid: `Value` is not a country: write its code of two letters";
    assert_eq!(rejected(&Commas { value: vec![Country("Aotearoa")] }), message);
}

#[test]
fn the_metadata_has_the_style() {
    let styles: Vec<_> =
        ListAll::METADATA.members().iter().map(connect_core::metadata::MemberMetadata::query_style).collect();
    let [commas, brackets, json] = [QueryStyle::Comma, QueryStyle::Brackets, QueryStyle::Json].map(Some);
    assert_eq!(styles, [commas, brackets, json, json, brackets, None]);
}
