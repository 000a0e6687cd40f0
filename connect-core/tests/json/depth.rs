//! Nesting.

use connect_core::json::{self, DecodeJson, MAX_DEPTH};
use connect_json_oracle::agree::{self, Unread};
use connect_json_oracle::shape::Shape;
use serde_json::Value;

const MOST: usize = MAX_DEPTH as usize;

fn arrays(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

fn objects(depth: usize) -> String {
    r#"{"Next":"#.repeat(depth - 1) + "{}" + &"}".repeat(depth - 1)
}

fn is_read<T: DecodeJson>(text: &str) -> bool {
    match json::from_slice::<T>(text.as_bytes()) {
        Ok(_) => true,
        Err(error) => {
            assert!(error.to_string().contains("nested more than 127 levels deep"), "{error}");
            false
        }
    }
}

#[test]
fn documents_nest_as_deep_as_for_serde_json() {
    assert_eq!(MOST, 127);
    for text in [arrays(MOST), objects(MOST), format!("[{}]", objects(MOST - 1)), format!("[[],{}]", arrays(MOST - 1))]
    {
        assert!(is_read::<Value>(&text));
        agree::on_value(text.as_bytes());
    }
    for text in [arrays(MOST + 1), objects(MOST + 1), format!("[{}]", objects(MOST)), format!("[[],{}]", arrays(MOST))]
    {
        assert!(!is_read::<Value>(&text));
        agree::on_value(text.as_bytes());
    }
}

#[test]
fn shapes_nest_as_deep_as_for_serde_json() {
    assert!(is_read::<Shape>(&objects(MOST)));
    assert!(!is_read::<Shape>(&objects(MOST + 1)));
    agree::on_shape(objects(MOST).as_bytes());
    agree::on_shape(objects(MOST + 1).as_bytes());
}

#[test]
fn skipped_values_nest_as_deep_as_decoded_ones() {
    assert!(is_read::<Unread>(&arrays(MOST)));
    assert!(!is_read::<Unread>(&arrays(MOST + 1)));
    assert!(is_read::<Shape>(&format!("{{\"_\":{}}}", arrays(MOST - 1))));
    assert!(!is_read::<Shape>(&format!("{{\"_\":{}}}", arrays(MOST))));
    assert!(!is_read::<Shape>(&format!("{{\"Next\":{{\"_\":{}}}}}", arrays(MOST - 1))));
}

#[test]
fn closed_brackets_do_not_count_as_depth() {
    let wide = format!("[{}1]", format!("{},", arrays(MOST - 1)).repeat(1000));
    assert!(is_read::<Value>(&wide));
    assert!(is_read::<Unread>(&wide));
}

#[test]
fn unclosed_brackets_do_not_overflow_the_stack() {
    for open in ["[", "{\"a\":", "[{\"Next\":", "{\"Next\":"] {
        let text = open.repeat(100_000);
        assert!(!is_read::<Value>(&text));
        assert!(!is_read::<Unread>(&text));
        json::from_slice::<Shape>(text.as_bytes()).unwrap_err();
    }
}
