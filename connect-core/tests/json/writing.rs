//! Encoding.

use std::collections::{BTreeMap, HashMap};

use connect_core::json::{self, EncodeJson};
use proptest::prelude::*;
use serde::Serialize;

use super::strategies::string;

fn encodes_alike<T: EncodeJson + Serialize>(value: T) {
    assert_eq!(json::to_string(&value), serde_json::to_string(&value).unwrap_or_default());
}

#[test]
fn every_character_is_escaped_as_by_serde_json() {
    for character in '\0'..='\u{2fff}' {
        encodes_alike(character.to_string());
    }
}

#[test]
fn a_character_is_escaped_at_every_offset_in_a_word() {
    for character in ('\0'..='\u{ff}').chain(['\u{2028}', '\u{1f600}']) {
        for before in 0..10 {
            for after in [0, 1, 7, 9] {
                encodes_alike(format!("{}{character}{}", "a".repeat(before), "é".repeat(after)));
                encodes_alike(format!("{}{character}{character}", "\u{1}".repeat(before)));
            }
        }
    }
}

#[test]
fn integers_at_the_bounds_are_encoded_as_by_serde_json() {
    macro_rules! edges {
        ($($integer:ident)*) => {$(
            encodes_alike($integer::MIN);
            encodes_alike($integer::MAX);
            encodes_alike($integer::MIN + 1);
            encodes_alike($integer::MAX - 1);
            encodes_alike($integer::default());
        )*};
    }
    edges!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
}

#[test]
fn non_finite_floats_encode_as_words() {
    let words = [
        (f64::NAN, "\"NaN\""),
        (-f64::NAN, "\"NaN\""),
        (f64::INFINITY, "\"Infinity\""),
        (f64::NEG_INFINITY, "\"-Infinity\""),
    ];
    for (value, word) in words {
        assert_eq!(json::to_string(&value), word);
        #[expect(clippy::cast_possible_truncation, reason = "the value is non-finite in both types")]
        let single = value as f32;
        assert_eq!(json::to_string(&single), word);
    }
}

#[test]
fn arrays_and_objects_are_encoded_as_by_serde_json() {
    encodes_alike(Vec::<String>::new());
    encodes_alike(vec![Vec::<u8>::new()]);
    encodes_alike(vec![vec![1, 2], vec![], vec![3]]);
    encodes_alike(BTreeMap::<String, u8>::new());
    encodes_alike(BTreeMap::from([("a,".to_owned(), vec![","]), ("\"".to_owned(), vec![])]));
    encodes_alike(HashMap::from([(",".to_owned(), None), (",".to_owned(), Some(true))]));
    encodes_alike(vec![None, Some("a"), None]);
    encodes_alike(vec![","]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn random_strings_are_escaped_as_by_serde_json(value in string()) {
        encodes_alike(value.as_str());
        let read = json::from_slice::<String>(json::to_string(&value).as_bytes());
        prop_assert_eq!(read.unwrap(), value);
    }

    #[test]
    fn an_f64_round_trips_with_the_same_bits(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        if value.is_finite() {
            let written = json::to_string(&value);
            prop_assert_eq!(serde_json::from_str::<f64>(&written).unwrap().to_bits(), bits);
            prop_assert_eq!(json::from_slice::<f64>(written.as_bytes()).unwrap().to_bits(), bits);
        }
    }

    #[test]
    fn an_f32_round_trips_with_the_same_bits(bits in any::<u32>()) {
        let value = f32::from_bits(bits);
        if value.is_finite() {
            let written = json::to_string(&value);
            prop_assert_eq!(serde_json::from_str::<f32>(&written).unwrap().to_bits(), bits);
            prop_assert_eq!(json::from_slice::<f32>(written.as_bytes()).unwrap().to_bits(), bits);
        }
    }
}
