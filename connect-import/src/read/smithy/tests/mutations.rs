use serde_json::{Value, json};

use super::{LIGHT_HOUSE, SEED_BANK, parse, read};
use crate::declare::{Elsewhere, declare};
use crate::print::{Options, print};

/// Adds the JSON pointer of each value below `value`.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, child)| (escaped(key), child)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        let pointer = format!("{at}/{key}");
        pointers(child, &pointer, found);
        found.push(pointer);
    }
}

fn remove(model: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = model.pointer_mut(parent).unwrap();
    if let Some(items) = parent.as_array_mut() {
        items.remove(key.parse().unwrap());
    } else {
        parent.as_object_mut().unwrap().remove(&key.replace("~1", "/").replace("~0", "~")).unwrap();
    }
}

#[test]
fn a_model_with_any_value_removed_or_replaced_is_read_or_refused_in_one_line() {
    let others = [
        json!(null),
        json!([]),
        json!({}),
        json!(""),
        json!("smithy.api#String"),
        json!("a{b"),
        json!("2 m²\n*/ pub fn"),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!([{"target": "smithy.api#Unit"}]),
        json!({"target": "seed.bank#Label"}),
        json!({"smithy.api#mixin": {}}),
    ];
    for text in [SEED_BANK, LIGHT_HOUSE] {
        let model = parse(text);
        let mut places = Vec::new();
        pointers(&model, "", &mut places);
        let (mut is_read, mut is_refused) = (0, 0);
        let mut check = |model: &Value, place: &str| match read(model) {
            Ok(model) => {
                is_read += 1;
                // The printer parses what it prints, so text that is not Rust is an error.
                if let Ok(declarations) = declare(&model, None, &Elsewhere::default()) {
                    let printed = print(&model, &declarations, &Options { docs: true, ..Options::default() });
                    assert!(printed.is_ok(), "{place}: {}", printed.unwrap_err());
                }
            }
            Err(error) => {
                let line = error.to_string();
                assert!(line.len() > 10 && !line.contains('\n'), "{place}: {line}");
                is_refused += 1;
            }
        };
        for (index, place) in places.iter().enumerate() {
            let mut changed = model.clone();
            remove(&mut changed, place);
            check(&changed, place);
            // Each place has a sixth of the values, so that the test stays short.
            for other in others.iter().skip(index % 6).step_by(6) {
                let mut changed = model.clone();
                *changed.pointer_mut(place).unwrap() = other.clone();
                check(&changed, place);
            }
        }
        assert!(is_read + is_refused >= places.len() * 3);
        assert!(is_read > 100 && is_refused > 100, "{is_read} are read and {is_refused} refused");
    }
}
