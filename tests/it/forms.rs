//! Bodies that are forms: `body = form` and `body = form(plain)`.

use std::collections::BTreeMap;

use connect_core::request::Redaction;
use connect_core::{
    Blob, Operation, RandomTokens, Secret, Timestamp, UnknownVariant, connect_operation, connect_shape,
};
use serde_json::{Value, json};

use crate::support::{TOKEN, endpoint, refused, sent, sent_body};

#[connect_operation(method = "POST", uri = "/v1/customers", rename_all = "snake_case", body = form)]
#[derive(Default)]
struct CreateCustomer {
    name: Option<String>,
    address: Option<Address>,
    expand: Option<Vec<String>>,
    items: Option<Vec<Item>>,
    metadata: Option<BTreeMap<String, String>>,
    #[expect(clippy::option_option, reason = "an absent value and `null` differ")]
    coupon: Option<Option<String>>,
}

#[connect_shape(rename_all = "snake_case")]
struct Address {
    line1: Option<String>,
    city: Option<String>,
}

#[connect_shape(rename_all = "snake_case")]
struct Item {
    price: String,
    quantity: Option<u32>,
    tax_rates: Option<Vec<String>>,
}

#[connect_operation(method = "POST", uri = "/values", rename_all = "snake_case", body = form)]
struct PostValue<T> {
    key: T,
}

#[connect_operation(method = "POST", uri = "/plain", rename_all = "snake_case", body = form(plain))]
struct PostPlain<T> {
    key: T,
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn a_form_has_a_pair_for_each_member_with_a_value() {
    let operation = CreateCustomer { name: Some("Ada".to_owned()), ..CreateCustomer::default() };
    let request = sent(&operation);
    assert_eq!(request.body(), "name=Ada");
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(sent_body(&CreateCustomer::default()), "");
}

#[test]
fn names_of_nested_members_are_in_brackets() {
    let address = Address { line1: Some("1 Main St".to_owned()), city: Some("Köln".to_owned()) };
    let metadata = BTreeMap::from([("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
    let operation = CreateCustomer { address: Some(address), metadata: Some(metadata), ..CreateCustomer::default() };
    assert_eq!(
        sent_body(&operation),
        "address[line1]=1%20Main%20St&address[city]=K%C3%B6ln&metadata[a]=1&metadata[b]=2"
    );
}

#[test]
fn lists_of_scalars_have_empty_brackets_and_lists_of_structures_have_indices() {
    let items = vec![
        Item { price: "p1".to_owned(), quantity: Some(2), tax_rates: Some(texts(&["t1", "t2"])) },
        Item { price: "p2".to_owned(), quantity: None, tax_rates: None },
    ];
    let operation =
        CreateCustomer { expand: Some(texts(&["a", "b"])), items: Some(items), ..CreateCustomer::default() };
    assert_eq!(
        sent_body(&operation),
        "expand[]=a&expand[]=b&items[0][price]=p1&items[0][quantity]=2&items[0][tax_rates][]=t1\
         &items[0][tax_rates][]=t2&items[1][price]=p2"
    );
    assert_eq!(sent_body(&PostValue { key: vec![vec![1, 2], vec![3]] }), "key[0][]=1&key[0][]=2&key[1][]=3");
}

#[test]
fn all_items_of_a_list_have_indices_if_one_is_nested() {
    #[connect_shape(untagged)]
    enum TextOrList {
        Text(String),
        List(Vec<u8>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    let address = || Address { line1: Some("a".to_owned()), city: None };
    let mixed = vec![TextOrList::Text("s".to_owned()), TextOrList::List(vec![1, 2]), TextOrList::Text("t".to_owned())];
    assert_eq!(sent_body(&PostValue { key: mixed }), "key[0]=s&key[1][]=1&key[1][]=2&key[2]=t");
    assert_eq!(sent_body(&PostValue { key: vec![None, Some(address())] }), "key[0]=&key[1][line1]=a");
    assert_eq!(sent_body(&PostValue { key: vec![Some(address()), None] }), "key[0][line1]=a&key[1]=");
    assert_eq!(
        sent_body(&PostValue { key: json!([[1, [2, "]{[", {"a": [3]}]], "\"[", null]) }),
        "key[0][0]=1&key[0][1][0]=2&key[0][1][1]=%5D%7B%5B&key[0][1][2][a][]=3&key[1]=%22%5B&key[2]="
    );
    assert_eq!(sent_body(&PostValue { key: json!(["[", "{"]) }), "key[]=%5B&key[]=%7B");
}

#[test]
fn names_and_values_are_percent_encoded_except_for_unreserved_characters() {
    let text = "a-b._~&=+%[]/é😀\"\\\n";
    let encoded = "a-b._~%26%3D%2B%25%5B%5D%2F%C3%A9%F0%9F%98%80%22%5C%0A";
    assert_eq!(sent_body(&PostValue { key: text }), format!("key={encoded}"));
    let map = BTreeMap::from([(text.to_owned(), text)]);
    assert_eq!(sent_body(&PostValue { key: map }), format!("key[{encoded}]={encoded}"));
}

#[test]
fn scalars_are_the_texts_that_json_has_for_them() {
    assert_eq!(sent_body(&PostValue { key: true }), "key=true");
    assert_eq!(sent_body(&PostValue { key: u64::MAX }), "key=18446744073709551615");
    assert_eq!(sent_body(&PostValue { key: -0.5 }), "key=-0.5");
    assert_eq!(sent_body(&PostValue { key: vec![f64::NAN, f64::NEG_INFINITY] }), "key[]=NaN&key[]=-Infinity");
    assert_eq!(sent_body(&PostValue { key: Blob::from(*b"\xff\xef") }), "key=%2F%2B8%3D");
    assert_eq!(sent_body(&PostValue { key: Timestamp::new(1_700_000_000, 0) }), "key=1700000000");
    assert_eq!(
        sent_body(&PostValue { key: json!({"a": [1, null, {"b": false}]}) }),
        "key[a][0]=1&key[a][1]=&key[a][2][b]=false"
    );
    assert_eq!(sent_body(&PostValue { key: "" }), "key=");
}

#[test]
fn a_null_is_an_empty_value_and_an_absent_value_is_left_out() {
    assert_eq!(sent_body(&CreateCustomer { coupon: Some(None), ..CreateCustomer::default() }), "coupon=");
    assert_eq!(sent_body(&PostPlain { key: Some(None::<u8>) }), "key=");
    assert_eq!(sent_body(&PostValue { key: vec![Some(1), None] }), "key[]=1&key[]=");
}

#[test]
fn an_empty_list_or_structure_is_rejected_with_its_path() {
    let why = "is empty, which this kind of body cannot represent: set a value in it, or make it an `Option` and leave it out";
    let empty = Address { line1: None, city: None };
    let item = Item { price: "p".to_owned(), quantity: None, tax_rates: Some(vec![]) };
    let operation = CreateCustomer { address: Some(empty), items: Some(vec![item]), ..CreateCustomer::default() };
    assert_eq!(refused(&operation), [format!("`address` {why}"), format!("`items[0].tax_rates` {why}")]);
    assert_eq!(refused(&PostValue { key: BTreeMap::<String, u8>::new() }), [format!("`key` {why}")]);
    assert_eq!(refused(&PostPlain { key: Vec::<u8>::new() }), [format!("`key` {why}")]);
}

#[test]
fn a_plain_form_repeats_the_key_of_a_list() {
    assert_eq!(sent_body(&PostPlain { key: texts(&["a b", "c"]) }), "key=a%20b&key=c");
    assert_eq!(sent_body(&PostPlain { key: 1 }), "key=1");
}

#[test]
fn a_plain_form_rejects_nested_values_with_their_path() {
    let why = "is nested, but `form(plain)` holds only scalars and lists of them: send a scalar, or write `body = form` if \
               the service reads names in brackets";
    assert_eq!(refused(&PostPlain { key: Address { line1: None, city: None } }), [format!("`key` {why}")]);
    assert_eq!(refused(&PostPlain { key: BTreeMap::from([("a".to_owned(), 1)]) }), [format!("`key` {why}")]);
    assert_eq!(
        refused(&PostPlain { key: vec![vec![1], vec![2]] }),
        [format!("`key[0]` {why}"), format!("`key[1]` {why}")]
    );
    assert_eq!(refused(&PostPlain { key: json!([1, {"a": 2}]) }), [format!("`key[1]` {why}")]);
}

#[test]
fn a_form_without_members_of_the_body_has_no_body() {
    #[connect_operation(method = "POST", uri = "/refunds/<Id>/cancel", body = form)]
    struct Cancel {
        id: String,
        #[connect(query)]
        reason: Option<String>,
    }

    let request = sent(&Cancel { id: "re_1".to_owned(), reason: None });
    assert_eq!(request.body(), "");
    assert!(!request.headers().contains_key("content-type"));
}

#[test]
fn a_form_holds_an_idempotency_token() {
    #[connect_operation(method = "POST", uri = "/charges", body = form)]
    struct Charge {
        #[connect(idempotency_token)]
        client_token: Option<String>,
        #[connect(serde)]
        amount: Option<Value>,
        #[connect(timestamp = "date-time")]
        at: Timestamp,
    }

    let charge = Charge { client_token: None, amount: Some(json!({"value": 1})), at: Timestamp::new(0, 0) };
    assert_eq!(sent_body(&charge), format!("ClientToken={TOKEN}&Amount[value]=1&At=1970-01-01T00%3A00%3A00Z"));
}

#[connect_operation(method = "POST", uri = "/secrets", rename_all = "snake_case", body = form)]
#[derive(Debug)]
struct PostSecrets {
    user: String,
    #[connect(sensitive)]
    password: Secret<String>,
    #[connect(sensitive)]
    codes: Vec<Secret<u32>>,
    #[connect(sensitive)]
    card: Secret<BTreeMap<String, String>>,
    keys: BTreeMap<Secret<String>, Secret<String>>,
    last: String,
}

#[test]
fn secrets_in_a_form_are_redacted() {
    let map = || BTreeMap::from([("MaRk=".to_owned(), "MaRk&".to_owned()), ("MaRk2".to_owned(), "MaRk".to_owned())]);
    let operation = PostSecrets {
        user: "MaR".to_owned(),
        password: Secret::new("MaRk é".to_owned()),
        codes: vec![Secret::new(1234), Secret::new(5678)],
        card: Secret::new(map()),
        keys: map().into_iter().map(|(key, value)| (Secret::new(key), Secret::new(value))).collect(),
        last: "z".to_owned(),
    };
    let body = "user=MaR&password=[redacted]&codes[]=[redacted]&codes[]=[redacted]&card[redacted]\
                &keys[[redacted]]=[redacted]&keys[[redacted]]=[redacted]&last=z";
    let request = operation.to_http_request(&endpoint(), &RandomTokens).unwrap();
    assert_eq!(
        request.body(),
        "user=MaR&password=MaRk%20%C3%A9&codes[]=1234&codes[]=5678&card[MaRk2]=MaRk&card[MaRk%3D]=MaRk%26\
         &keys[MaRk2]=MaRk&keys[MaRk%3D]=MaRk%26&last=z"
    );
    assert_eq!(Redaction::of(&request).redact_body(request.body()).as_deref(), Some(body));
    let prepared = operation.prepare(&endpoint(), &RandomTokens).unwrap();
    assert!(prepared.to_curl().ends_with(&format!("--data-raw '{body}'")), "{}", prepared.to_curl());
    assert!(!format!("{prepared:?}").contains("MaRk"));
}

#[test]
fn no_violation_of_a_form_shows_a_secret() {
    let secret = |value: Value| BTreeMap::from([(Secret::new("MaRk".to_owned()), Secret::new(value))]);
    let violations = [
        refused(&PostValue { key: secret(json!([])) }),
        refused(&PostValue { key: BTreeMap::from([("a".to_owned(), Secret::new(json!({"MaRk": {}})))]) }),
        refused(&PostPlain { key: Secret::new(json!({"MaRk": 1})) }),
    ];
    let paths: Vec<_> = violations.iter().flatten().map(|text| text.split(" is ").next().unwrap()).collect();
    assert_eq!(paths, ["`key`", "`key.a`", "`key`"]);
}
