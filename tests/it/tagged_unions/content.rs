//! `tag` and `content`: the value of the variant is a member beside the tag.

use connect_core::{Secret, Timestamp, UnknownVariant, connect_operation, connect_shape};

use super::{agrees, read, rewritten};
use crate::support::refused;

#[connect_shape(tag = "type", content = "data", rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
enum Event {
    #[connect(length(1..=3))]
    Text(String),
    #[connect(items(range(..=9)))]
    Numbers(Vec<i32>),
    Point(Point),
    Maybe(Option<u8>),
    #[connect(timestamp = "date-time")]
    At(Timestamp),
    #[connect(serde)]
    Foreign(serde_json::Map<String, serde_json::Value>),
    #[connect(serde)]
    Perhaps(Option<char>),
    Key(Secret<String>),
    Inner(Box<Event>),
    Stop,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Point {
    x: i32,
}

#[connect_operation(method = "POST", uri = "/events")]
struct Send {
    events: Vec<Event>,
}

#[test]
fn the_content_is_a_member_beside_the_tag() {
    agrees(&Event::Text("hi".into()), r#"{"type":"text","data":"hi"}"#);
    agrees(&Event::Numbers(vec![]), r#"{"type":"numbers","data":[]}"#);
    agrees(&Event::Point(Point { x: 1 }), r#"{"type":"point","data":{"X":1}}"#);
    agrees(&Event::Maybe(Some(1)), r#"{"type":"maybe","data":1}"#);
    agrees(&Event::Maybe(None), r#"{"type":"maybe"}"#);
    agrees(&Event::At(Timestamp::new(0, 0)), r#"{"type":"at","data":"1970-01-01T00:00:00Z"}"#);
    agrees(&Event::Foreign(serde_json::Map::new()), r#"{"type":"foreign","data":{}}"#);
    agrees(&Event::Perhaps(None), r#"{"type":"perhaps","data":null}"#);
    agrees(&Event::Key(Secret::new("k".into())), r#"{"type":"key","data":"k"}"#);
    agrees(&Event::Inner(Box::new(Event::Stop)), r#"{"type":"inner","data":{"type":"stop"}}"#);
}

#[test]
fn a_tag_after_the_content_is_found() {
    let text = r#"{"data": {"data": "a", "type": "text"}, "x": {}, "type": "inner", "y": []}"#;
    assert_eq!(read(text), Ok(Event::Inner(Box::new(Event::Text("a".into())))));
}

#[test]
fn a_variant_without_a_value_has_no_content() {
    agrees(&Event::Stop, r#"{"type":"stop"}"#);
    assert_eq!(read(r#"{"data":[1],"type":"stop"}"#), Ok(Event::Stop));
}

#[test]
fn absent_content_is_an_error_that_names_it() {
    let error = read::<Vec<Event>>(r#"[{"type":"text"}]"#).unwrap_err();
    assert_eq!(error, "`[0]`: the required member `data` is absent (byte 1)");
    assert!(read::<Event>(r#"{"type":"text","data":null}"#).unwrap_err().contains("`data` is absent"));
    assert!(read::<Event>(r#"{"type":"foreign"}"#).unwrap_err().contains("`data` is absent"));
    assert_eq!(read(r#"{"type":"maybe","data":null}"#), Ok(Event::Maybe(None)));
    assert_eq!(read(r#"{"type":"perhaps"}"#), Ok(Event::Perhaps(None)));
}

#[test]
fn an_unknown_variant_keeps_its_tag_and_its_content() {
    let Ok(Event::Unknown(unknown)) = read(r#"{"data":[1,null],"type":"new","more":1}"#) else { panic!() };
    assert_eq!((unknown.name(), unknown.value()), ("new", &serde_json::json!([1, null])));
    for same in [
        r#"{"type":"new","data":[1,null]}"#,
        r#"{"type":"new"}"#,
        r#"{"type":"new","data":null}"#,
        r#"{"type":""}"#,
        r#"{"type":"\\","data":{"type":"text"}}"#,
    ] {
        assert_eq!(rewritten::<Event>(same), same);
    }
}

#[test]
fn errors_and_violations_name_the_content() {
    let error = read::<Vec<Event>>(r#"[{"data":{"X":"a"},"type":"point"}]"#).unwrap_err();
    assert_eq!(error, "`[0].data.X`: expected a 32-bit integer, found a string (byte 14)");
    let events = vec![Event::Text("long".into()), Event::Numbers(vec![1, 10])];
    assert_eq!(
        refused(&Send { events }),
        [
            "`Events[0].data` has length 4: at most 3 is allowed",
            "`Events[1].data[1]` is out of range: it must be at most 9",
        ],
    );
    assert!(read::<Event>(r#"{"data":1}"#).unwrap_err().contains("has no tag"));
}
