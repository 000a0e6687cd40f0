//! Declarations beside the derives of other crates: bon and serde.

use connect_core::{connect_operation, connect_shape};
use serde::{Deserialize, Serialize};

#[derive(bon::Builder, Serialize, Deserialize)]
#[connect_operation(method = "PUT", uri = "/call/<Id>")]
struct Before {
    #[builder(into)]
    id: String,
    #[serde(default)]
    #[connect(idempotency_token)]
    token: Option<String>,
    #[builder(default = 7)]
    value: u8,
}

#[connect_operation(method = "PUT", uri = "/call/<Id>")]
#[derive(bon::Builder, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct After {
    #[builder(into)]
    id: String,
    #[connect(idempotency_token)]
    token: Option<String>,
    #[builder(default = 7)]
    value: u8,
}

#[derive(Serialize, Deserialize)]
#[connect_shape(rename_all = "camelCase")]
#[derive(bon::Builder)]
struct Between {
    #[serde(rename = "for_serde")]
    max_results: u8,
}

#[test]
fn a_builder_derive_works_before_and_after_the_attribute() {
    let expected = r#"PUT /call/a {"Token":"token","Value":7}"#;
    assert_eq!(super::sent(&Before::builder().id("a").build()), expected);
    assert_eq!(super::sent(&After::builder().id("a").build()), expected);
}

#[test]
fn serde_keeps_its_own_names() {
    let after = serde_json::to_string(&After::builder().id("a").build()).unwrap();
    assert_eq!(after, r#"{"ID":"a","TOKEN":null,"VALUE":7}"#);
    let between = Between::builder().max_results(1).build();
    assert_eq!(serde_json::to_string(&between).unwrap(), r#"{"for_serde":1}"#);
    assert_eq!(connect_core::json::to_string(&between), r#"{"maxResults":1}"#);
    let before: Before = serde_json::from_str(r#"{"id":"b","value":1}"#).unwrap();
    assert_eq!(super::sent(&before), r#"PUT /call/b {"Token":"token","Value":1}"#);
}
