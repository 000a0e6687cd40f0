//! Inputs with very many violations.

use std::collections::BTreeMap;

use connect_core::token::FixedToken;
use connect_core::{Operation, Timestamp, connect_operation, connect_shape};

use crate::support::endpoint;

#[connect_operation(method = "POST", uri = "/many", output = ())]
#[derive(Default)]
struct PostMany {
    #[connect(length(1..=3))]
    name: String,
    times: Vec<Timestamp>,
    #[connect(timestamp = "http-date")]
    dates: Vec<Timestamp>,
    map: BTreeMap<String, Inner>,
    list: Vec<Inner>,
    #[connect(prefix_headers = "X-Many-")]
    headers: BTreeMap<String, String>,
}

#[connect_shape]
struct Inner {
    #[connect(length(..=1))]
    text: String,
    #[connect(range(0..))]
    number: i32,
}

fn message(operation: &PostMany) -> (usize, String) {
    let error = operation.prepare(&endpoint(), &FixedToken::new("t")).unwrap_err();
    (error.violations().len(), error.to_string())
}

fn inner() -> Inner {
    Inner { text: "long".into(), number: -1 }
}

#[test]
fn w10_after_some_violations_the_others_are_counted() {
    let late = Timestamp::new(i64::MAX, 0);
    let many = 300_000;
    for (what, total, operation) in [
        ("dates", many, PostMany { name: "a".into(), dates: vec![late; many], ..PostMany::default() }),
        (
            "items",
            2 * many,
            PostMany { name: "a".into(), list: (0..many).map(|_| inner()).collect(), ..PostMany::default() },
        ),
        (
            "entries",
            2 * many,
            PostMany {
                name: "a".into(),
                map: (0..many).map(|index| (format!("key-{index}"), inner())).collect(),
                ..PostMany::default()
            },
        ),
        (
            "headers",
            many,
            PostMany {
                name: "a".into(),
                headers: (0..many).map(|index| (format!("{index}"), "a\nb".to_owned())).collect(),
                ..PostMany::default()
            },
        ),
    ] {
        let (listed, message) = message(&operation);
        assert_eq!(listed, 32, "{what}");
        assert!(message.ends_with(&format!("; and {} more", total - 32)), "{what}: {message}");
        assert!(message.len() < 10_000, "{what}: {}", message.len());
    }
}

#[test]
fn w10_few_violations_are_all_listed() {
    let operation = PostMany { list: (0..15).map(|_| inner()).collect(), ..PostMany::default() };
    let (listed, message) = message(&operation);
    assert_eq!(listed, 31);
    assert!(!message.contains("more;") && !message.ends_with("more"), "{message}");
    assert!(message.starts_with("PostMany: the input is invalid: `Name` has length 0"), "{message}");
}
