//! URI templates with text that looks like a label of another framework.

use connect_core::connect_operation;

use crate::support::sent_to;

#[connect_operation(method = "POST", uri = "/v1/projects:batchGet?$filter=a")]
struct CustomVerb {}

#[connect_operation(method = "POST", uri = "/Orders/{Id}/$ref")]
struct OData {
    id: u32,
}

#[connect_operation(method = "POST", uri = "/%3Aid/%2A/100%25")]
struct Escaped {
    id: u32,
}

/// The member with this name is in the query, so the text `$count` is not a label.
#[connect_operation(method = "GET", uri = "/Orders/$count")]
struct Count {
    #[connect(query = "$count")]
    count: bool,
}

#[connect_operation(method = "GET", uri = "/v1/{Topic}")]
struct Verb {
    topic: String,
}

#[test]
fn d1_text_with_a_colon_or_a_dollar_sign_is_sent_unchanged() {
    assert_eq!(sent_to(&CustomVerb {}), "/v1/projects:batchGet?$filter=a");
    assert_eq!(sent_to(&OData { id: 7 }), "/Orders/7/$ref");
    assert_eq!(sent_to(&Count { count: true }), "/Orders/$count?%24count=true");
}

#[test]
fn d1_the_escapes_that_the_messages_name_are_sent_unchanged() {
    assert_eq!(sent_to(&Escaped { id: 7 }), "/%3Aid/%2A/100%25");
}

#[test]
fn d1_the_text_beside_a_label_can_be_a_part_of_the_value() {
    assert_eq!(sent_to(&Verb { topic: "news:publish".to_owned() }), "/v1/news%3Apublish");
    assert_eq!(sent_to(&Verb { topic: "CA1.json".to_owned() }), "/v1/CA1.json");
}
