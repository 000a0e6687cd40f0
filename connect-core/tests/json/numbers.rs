//! Numbers.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use connect_core::json::{self, DecodeJson};
use connect_json_oracle::{agree, tolerance};
use proptest::prelude::*;
use serde::de::DeserializeOwned;

fn agree_on<T: DecodeJson + DeserializeOwned + Debug>(text: &str) {
    compare(text, &serde_json::from_str::<T>(text).map_err(|error| error.to_string()));
}

fn agree_on_integer<T>(text: &str)
where
    T: DecodeJson + DeserializeOwned + Debug + FromStr<Err: Display>,
{
    compare(text, &tolerance::parse::<T>(text));
}

fn compare<T: DecodeJson + Debug>(text: &str, theirs: &Result<T, String>) {
    let ours = json::from_slice::<T>(text.as_bytes());
    match (&ours, theirs) {
        // The `Debug` output of two different floats differs.
        (Ok(ours), Ok(theirs)) => assert_eq!(format!("{ours:?}"), format!("{theirs:?}"), "{text}"),
        (Err(_), Err(_)) => {}
        _ => assert_eq!(ours.is_ok(), theirs.is_ok(), "{text}\nours: {ours:?}\ntheirs: {theirs:?}"),
    }
}

fn agree_on_all(text: &str) {
    agree_on_integer::<i8>(text);
    agree_on_integer::<i16>(text);
    agree_on_integer::<i32>(text);
    agree_on_integer::<i64>(text);
    agree_on_integer::<i128>(text);
    agree_on_integer::<isize>(text);
    agree_on_integer::<u8>(text);
    agree_on_integer::<u16>(text);
    agree_on_integer::<u32>(text);
    agree_on_integer::<u64>(text);
    agree_on_integer::<u128>(text);
    agree_on_integer::<usize>(text);
    agree_on::<f32>(text);
    agree_on::<f64>(text);
    agree::on_value(text.as_bytes());
    agree::on_shape(format!("{{\"_\":{text}}}").as_bytes());
}

#[test]
fn every_number_type_accepts_what_serde_json_accepts() {
    let texts = [
        "0",
        "-0",
        "00",
        "-00",
        "01",
        "-01",
        "1",
        "-1",
        "+1",
        "-",
        "--1",
        "- 1",
        "1.",
        ".5",
        "-.5",
        "1.0",
        "-1.0",
        "0.0",
        "-0.0",
        "0.5",
        "1.e1",
        "1e",
        "1e+",
        "1e-",
        "1e3",
        "1E3",
        "1e+3",
        "1E-3",
        "1e03",
        "1e1.5",
        "1 e1",
        "1e 1",
        "0e0",
        "-0e0",
        "0e1",
        "00e1",
        "0x1",
        "1_000",
        "1a",
        "1f",
        "1n",
        "Infinity",
        "-Infinity",
        "NaN",
        "-NaN",
        "inf",
        "1E400",
        "-1E400",
        "1e-400",
        "-1e-400",
        "0e400",
        "0.0e99999999999999999999",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "1e308",
        "1e309",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "2.2250738585072011e-308",
        "5e-324",
        "2e-324",
        "3e-324",
        "1e38",
        "1e39",
        "3.4028234e38",
        "3.4028235e38",
        "3.4028235677973365e38",
        "3.4028235677973366e38",
        "3.4028236e38",
        "1e-45",
        "7e-46",
        "8e-46",
        "0.1",
        "0.30000000000000004",
        "16777217",
        "16777217.0",
        "33554435",
        "9007199254740993",
        "9007199254740993.0",
        "9007199791611905",
        "1.00000017881393432617187499",
        "1.00000017881393432617187500",
        "1.00000017881393432617187501",
    ];
    for text in texts {
        agree_on_all(text);
    }
}

#[test]
fn integers_near_the_bounds_are_accepted_as_by_serde_json() {
    for bits in [8, 16, 32, 64] {
        for edge in [1_i128 << (bits - 1), 1 << bits] {
            for near in edge - 2..=edge + 2 {
                for text in [near.to_string(), (-near).to_string(), format!("{near}.0"), format!("0{near}")] {
                    agree_on_all(&text);
                }
            }
        }
    }
    for text in [i128::MIN.to_string(), i128::MAX.to_string(), u128::MAX.to_string()] {
        agree_on_all(&text);
        agree_on_all(&format!("{text}0"));
        // The next text exceeds the bound by one in the last digit.
        let next = text.chars().next_back().and_then(|last| last.to_digit(10)).unwrap() + 1;
        agree_on_all(&format!("{}{next}", &text[..text.len() - 1]));
    }
}

#[test]
fn negative_zero_keeps_its_sign_only_as_a_float() {
    assert_eq!(json::from_slice::<i64>(b"-0").unwrap(), 0);
    assert_eq!(json::from_slice::<u64>(b"-0").unwrap(), 0);
    assert!(json::from_slice::<f32>(b"-0").unwrap().is_sign_negative());
}

#[test]
fn long_numbers_are_accepted_as_by_serde_json() {
    for digits in [19, 20, 39, 40, 309, 310, 800, 5000] {
        for digit in ["1", "9", "0"] {
            let run = digit.repeat(digits);
            for text in [
                run.clone(),
                format!("1{run}"),
                format!("-1{run}"),
                format!("1.{run}1"),
                format!("0.{run}1"),
                format!("1{run}e-{digits}"),
                format!("0.{run}1e{digits}"),
                format!("1{run}.{run}e-{digits}"),
                format!("1e{run}"),
                format!("0e{run}"),
                format!("1e-{run}"),
            ] {
                agree_on_all(&text);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn random_numbers_are_accepted_as_by_serde_json(
        sign in prop::sample::select(vec!["", "-"]),
        whole in prop_oneof![any::<u8>().prop_map(u128::from), any::<u64>().prop_map(u128::from), any::<u128>()],
        fraction in prop_oneof![Just(String::new()), any::<u128>().prop_map(|digits| format!(".{digits}"))],
        exponent in prop_oneof![Just(String::new()), (-400..400).prop_map(|exponent| format!("e{exponent}"))],
    ) {
        agree_on_all(&format!("{sign}{whole}{fraction}{exponent}"));
    }

    #[test]
    fn random_strings_of_number_characters_are_accepted_as_by_serde_json(
        text in prop::collection::vec(prop::sample::select("0019+-..eE ".as_bytes()), 1..8),
    ) {
        agree_on_all(std::str::from_utf8(&text).unwrap());
    }

    #[test]
    fn numbers_halfway_between_two_floats_round_as_in_serde_json(bits in any::<u32>(), more in -1..=1_i8) {
        let low = f32::from_bits(bits);
        let high = f32::from_bits(bits.wrapping_add(1));
        if low.is_finite() && high.is_finite() {
            // The mean of two neighbours is exact in `f64`, and so is its decimal expansion.
            let half = format!("{:.160}", f64::midpoint(low.into(), high.into()));
            let text = match more {
                0 => half,
                1 => format!("{half}1"),
                _ => format!("{}9", half.trim_end_matches('0')),
            };
            agree_on_all(&text);
        }
    }
}
