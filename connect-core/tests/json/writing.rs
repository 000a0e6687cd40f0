//! What is written.

use std::collections::{BTreeMap, HashMap};

use connect_core::json::{self, EncodeJson};
use proptest::prelude::*;
use serde::Serialize;

use super::strategies::string;

fn alike<T: EncodeJson + Serialize>(value: T) {
    assert_eq!(json::to_string(&value), serde_json::to_string(&value).unwrap_or_default());
}

#[test]
fn every_character_is_escaped_as_serde_json_does() {
    for character in '\0'..='\u{2fff}' {
        alike(character.to_string());
    }
}

#[test]
fn a_character_is_escaped_wherever_it_stands_in_a_word() {
    for character in ('\0'..='\u{ff}').chain(['\u{2028}', '\u{1f600}']) {
        for before in 0..10 {
            for after in [0, 1, 7, 9] {
                alike(format!("{}{character}{}", "a".repeat(before), "é".repeat(after)));
                alike(format!("{}{character}{character}", "\u{1}".repeat(before)));
            }
        }
    }
}

#[test]
fn the_edges_of_every_integer_are_written_alike() {
    macro_rules! edges {
        ($($integer:ident)*) => {$(
            alike($integer::MIN);
            alike($integer::MAX);
            alike($integer::MIN + 1);
            alike($integer::MAX - 1);
            alike($integer::default());
        )*};
    }
    edges!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
}

#[test]
fn a_float_that_is_no_number_is_a_word() {
    let words = [
        (f64::NAN, "\"NaN\""),
        (-f64::NAN, "\"NaN\""),
        (f64::INFINITY, "\"Infinity\""),
        (f64::NEG_INFINITY, "\"-Infinity\""),
    ];
    for (value, word) in words {
        assert_eq!(json::to_string(&value), word);
        #[expect(clippy::cast_possible_truncation, reason = "it is no number in either")]
        let single = value as f32;
        assert_eq!(json::to_string(&single), word);
    }
}

#[test]
fn empty_and_nested_arrays_and_objects_are_written_alike() {
    alike(Vec::<String>::new());
    alike(vec![Vec::<u8>::new()]);
    alike(vec![vec![1, 2], vec![], vec![3]]);
    alike(BTreeMap::<String, u8>::new());
    alike(BTreeMap::from([("a,".to_owned(), vec![","]), ("\"".to_owned(), vec![])]));
    alike(HashMap::from([(",".to_owned(), None), (",".to_owned(), Some(true))]));
    alike(vec![None, Some("a"), None]);
    alike(vec![","]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn every_string_is_escaped_as_serde_json_does(value in string()) {
        alike(value.as_str());
        let read = json::from_slice::<String>(json::to_string(&value).as_bytes());
        prop_assert_eq!(read.unwrap(), value);
    }

    #[test]
    fn a_float_is_read_with_the_same_bits(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        if value.is_finite() {
            let written = json::to_string(&value);
            prop_assert_eq!(serde_json::from_str::<f64>(&written).unwrap().to_bits(), bits);
            prop_assert_eq!(json::from_slice::<f64>(written.as_bytes()).unwrap().to_bits(), bits);
        }
    }

    #[test]
    fn a_single_float_is_read_with_the_same_bits(bits in any::<u32>()) {
        let value = f32::from_bits(bits);
        if value.is_finite() {
            let written = json::to_string(&value);
            prop_assert_eq!(serde_json::from_str::<f32>(&written).unwrap().to_bits(), bits);
            prop_assert_eq!(json::from_slice::<f32>(written.as_bytes()).unwrap().to_bits(), bits);
        }
    }
}
