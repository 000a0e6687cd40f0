//! Members in the query.

use std::borrow::Cow;
use std::collections::BTreeMap;

use connect_core::binding::EncodeQuery;
use connect_core::{Secret, Timestamp, UnknownValue, connect_operation, connect_shape};

use crate::support::{refused, sent, sent_to};

#[connect_operation(method = "GET", uri = "/values")]
struct ListValues<T> {
    #[connect(query = "value")]
    value: T,
}

#[connect_shape(rename_all = "kebab-case")]
enum Order {
    NewestFirst,
    #[connect(unknown)]
    Other(UnknownValue),
}

fn query_of(value: impl EncodeQuery) -> String {
    sent(&ListValues { value }).uri().query().unwrap_or("no query").to_owned()
}

#[test]
fn a_value_is_percent_encoded_once() {
    assert_eq!(query_of("a/b c?d%é&e=f+g"), "value=a%2Fb%20c%3Fd%25%C3%A9%26e%3Df%2Bg");
    assert_eq!(query_of("AZaz09-._~"), "value=AZaz09-._~");
}

#[test]
fn query_parameters_may_be_scalars_of_every_kind() {
    assert_eq!(query_of(true), "value=true");
    assert_eq!(query_of(-7_i64), "value=-7");
    assert_eq!(query_of(u128::MAX), "value=340282366920938463463374607431768211455");
    assert_eq!(query_of(0.25_f64), "value=0.25");
    assert_eq!(query_of(f32::NAN), "value=NaN");
    assert_eq!(query_of(Order::NewestFirst), "value=newest-first");
    assert_eq!(query_of(Order::from("by name")), "value=by%20name");
    assert_eq!(query_of(Cow::Borrowed("a")), "value=a");
    assert_eq!(query_of(Box::<str>::from("a")), "value=a");
    assert_eq!(query_of(Secret::new("a".to_owned())), "value=a");
}

#[test]
fn a_list_repeats_the_key_for_each_item_in_order() {
    assert_eq!(query_of(vec!["b", "a", "b"]), "value=b&value=a&value=b");
    assert_eq!(query_of(vec![1, 2]), "value=1&value=2");
    assert_eq!(query_of(Some(vec![Order::NewestFirst])), "value=newest-first");
}

#[test]
fn none_and_empty_lists_send_no_parameter() {
    assert_eq!(query_of(None::<String>), "no query");
    assert_eq!(query_of(Vec::<String>::new()), "no query");
    assert_eq!(query_of(Some(Vec::<u8>::new())), "no query");
    assert_eq!(query_of(vec![None, Some("a")]), "value=a");
}

#[test]
fn a_list_in_a_list_is_rejected() {
    #[connect_operation(method = "GET", uri = "/values")]
    struct ListTimes {
        #[connect(query, timestamp = "date-time")]
        times: Vec<Vec<Timestamp>>,
        #[connect(query_map)]
        others: BTreeMap<String, Vec<Vec<u8>>>,
    }

    let violation = "holds a list in a list, which a query parameter and a header cannot represent: send one list";
    assert_eq!(refused(&ListValues { value: vec![vec![1_u8], vec![2]] }), [format!("`Value` {violation}")]);
    assert_eq!(refused(&ListValues { value: vec![Some(vec![1_u8])] }), [format!("`Value` {violation}")]);
    assert_eq!(query_of(Vec::<Vec<u8>>::new()), "no query");

    let others = BTreeMap::from([("a".to_owned(), vec![vec![1]])]);
    let times = ListTimes { times: vec![vec![Timestamp::new(0, 0)]], others };
    assert_eq!(refused(&times), [format!("`Times` {violation}"), format!("`Others` {violation}")]);
}

#[test]
fn a_map_has_no_key_that_the_uri_has_in_another_spelling() {
    #[connect_operation(method = "GET", uri = "/values?a%20b=1&%c3%A9&c+d=2&%2B")]
    struct Fixed {
        #[connect(query = "e f")]
        member: u8,
        #[connect(query_map)]
        others: BTreeMap<String, u8>,
    }

    let keys = ["a b", "é", "c+d", "c d", "+", "e f", "a%20b", "g"];
    let others = keys.map(|key| (key.to_owned(), 0)).into();
    let sent = sent_to(&Fixed { member: 1, others });
    assert_eq!(sent, "/values?a%20b=1&%c3%A9&c+d=2&%2B&e%20f=1&a%2520b=0&g=0");
}

#[test]
fn an_empty_string_sends_its_key() {
    assert_eq!(query_of(""), "value=");
    assert_eq!(query_of(vec!["", "a"]), "value=&value=a");
}

#[test]
fn the_key_of_a_parameter_defaults_to_the_wire_name() {
    #[connect_operation(method = "GET", uri = "/values", rename_all = "camelCase")]
    struct ListMore {
        #[connect(query)]
        max_results: u8,
        #[connect(query, rename = "after")]
        next_token: String,
    }

    assert_eq!(sent_to(&ListMore { max_results: 10, next_token: "t".into() }), "/values?maxResults=10&after=t");
}

#[test]
fn the_key_of_a_parameter_is_percent_encoded() {
    #[connect_operation(method = "GET", uri = "/values")]
    struct Filter {
        #[connect(query = "filter[a b]&é")]
        filter: String,
    }

    assert_eq!(sent_to(&Filter { filter: "x".into() }), "/values?filter%5Ba%20b%5D%26%C3%A9=x");
}

#[test]
fn a_literal_query_is_sent_unchanged_before_the_members() {
    #[connect_operation(method = "GET", uri = "/values?list-type=2&flag&x=%20/:@")]
    struct Fixed {
        #[connect(query = "value")]
        value: Option<u8>,
    }

    #[connect_operation(method = "GET", uri = "/values/<Id>?list-type=2")]
    struct WithLabel {
        id: String,
        #[connect(query = "value")]
        value: Option<u8>,
    }

    assert_eq!(sent_to(&Fixed { value: None }), "/values?list-type=2&flag&x=%20/:@");
    assert_eq!(sent_to(&Fixed { value: Some(1) }), "/values?list-type=2&flag&x=%20/:@&value=1");
    assert_eq!(sent_to(&WithLabel { id: "a?".into(), value: None }), "/values/a%3F?list-type=2");
    assert_eq!(sent_to(&WithLabel { id: "a?".into(), value: Some(1) }), "/values/a%3F?list-type=2&value=1");
}

#[test]
fn parameters_are_sent_in_declaration_order() {
    #[connect_operation(method = "GET", uri = "/values/<Id>")]
    struct Many {
        #[connect(query = "z")]
        first: u8,
        id: u8,
        #[connect(query = "a")]
        second: Option<u8>,
        #[connect(query = "m")]
        third: Vec<u8>,
    }

    let request = Many { first: 1, id: 9, second: None, third: vec![2, 3] };
    assert_eq!(sent_to(&request), "/values/9?z=1&m=2&m=3");
}

#[test]
fn an_operation_with_only_query_members_has_no_body() {
    let request = sent(&ListValues { value: "a" });
    assert!(request.body().is_empty());
    assert!(request.headers().is_empty());
}
