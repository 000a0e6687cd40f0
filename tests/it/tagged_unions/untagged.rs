//! `untagged`: the value of the variant alone.

use connect_core::{Timestamp, UnknownVariant, connect_operation, connect_shape};

use super::{agrees, read, rewritten};
use crate::support::refused;

#[connect_shape(untagged)]
#[derive(Clone, Debug, PartialEq)]
enum Value {
    #[connect(length(..=3))]
    Text(String),
    Number(i32),
    List(Vec<Value>),
    Circle(Circle),
    Square(Square),
    #[connect(serde)]
    Yes(bool),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Circle {
    #[connect(range(0..))]
    radius: i32,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Square {
    side: i32,
}

#[connect_operation(method = "POST", uri = "/values")]
struct Send {
    value: Value,
    values: Vec<Value>,
}

#[test]
fn the_variant_that_matches_is_read() {
    agrees(&Value::Text("hi".into()), "\"hi\"");
    agrees(&Value::Number(-1), "-1");
    agrees(&Value::Circle(Circle { radius: 1 }), r#"{"Radius":1}"#);
    agrees(&Value::Square(Square { side: 1 }), r#"{"Side":1}"#);
    agrees(&Value::Yes(true), "true");
    let list = vec![Value::Text("a".into()), Value::List(vec![Value::Number(1)])];
    agrees(&Value::List(list), r#"["a",[1]]"#);
}

#[test]
fn a_timestamp_is_written_alone() {
    #[connect_shape(untagged)]
    #[derive(Debug, PartialEq)]
    enum When {
        #[connect(timestamp = "date-time")]
        At(Timestamp),
        Known(bool),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }
    agrees(&When::At(Timestamp::new(0, 0)), "\"1970-01-01T00:00:00Z\"");
    agrees(&When::Known(true), "true");
}

#[test]
fn two_variants_that_match_are_an_error_that_names_both() {
    let error = read::<Vec<Value>>(r#"[1,{"Radius":1,"Side":2}]"#).unwrap_err();
    assert_eq!(
        error,
        "`[1]`: both `Circle` and `Square` of the untagged union match: give them required members that differ (byte 3)",
    );
    // The error of a list inside is not hidden by the unknown variant of the list outside.
    assert!(read::<Value>(r#"[[{"Radius":1,"Side":2}]]"#).unwrap_err().starts_with("`[0][0]`: both"));
}

#[test]
fn a_value_that_no_variant_matches_is_kept() {
    for text in [r#"{"Radius":"x","Turns":[1,null]}"#, "1.5", "{}", "4294967296", "[1,{}]"] {
        assert_eq!(rewritten::<Value>(text), text);
    }
    let Ok(Value::Unknown(unknown)) = read(r#"{"Turns":1}"#) else { panic!() };
    assert_eq!((unknown.name(), unknown.value()), ("", &serde_json::json!({"Turns": 1})));
    let Ok(Value::Unknown(unknown)) = read("null") else { panic!() };
    assert!(unknown.value().is_null());
}

#[test]
fn malformed_text_matches_no_variant() {
    for text in ["[1,", "\"a", "[1}", "{\"Radius\":1", "", "1 2"] {
        assert!(read::<Value>(text).is_err(), "{text}");
    }
}

#[test]
fn a_violation_has_no_segment_for_the_variant() {
    let bad = || Value::Circle(Circle { radius: -1 });
    let send = Send { value: bad(), values: vec![Value::Text("long".into()), Value::List(vec![bad()])] };
    assert_eq!(
        refused(&send),
        [
            "`Value.Radius` is out of range: it must be at least 0",
            "`Values[0]` has length 4: at most 3 is allowed",
            "`Values[1][0].Radius` is out of range: it must be at least 0",
        ],
    );
}
