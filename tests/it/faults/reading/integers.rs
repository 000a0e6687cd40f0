//! Integers in unusual spellings.

use std::fmt::Debug;

use connect_core::{UnknownInteger, connect_operation, connect_shape, json};

use crate::support::{answered, ok};

fn read<T: json::DecodeJson>(text: &str) -> Result<T, String> {
    json::from_slice(text.as_bytes()).map_err(|error| error.to_string())
}

fn reads<T: json::DecodeJson + PartialEq + Debug>(text: &str, value: T) {
    assert_eq!(read::<T>(text), Ok(value), "{text}");
}

#[test]
fn r9_a_whole_number_is_an_integer_however_it_is_spelled() {
    reads("7.000", 7_u8);
    reads("12e1", 120_i8);
    reads("2.50e1", 25_u16);
    reads("1200E-2", 12_i32);
    reads("0.0003e4", 3_i64);
    reads("-1.280e2", -128_i8);
    reads("1e18", 1_000_000_000_000_000_000_i64);
    reads("0e99999999999999999999", 0_u32);
    reads("0.000", 0_usize);
    reads("5E+0", 5_i128);
}

#[test]
fn r9_negative_zero_is_zero() {
    for text in ["-0", "-0.0", "-0e7", "-0.000E-3"] {
        reads(text, 0_i8);
        reads(text, 0_i64);
        reads(text, 0_i128);
        reads(text, 0_u64);
        reads(text, 0_u128);
    }
}

#[test]
fn r9_no_digit_is_lost_in_a_float() {
    reads("9007199254740995.0", 9_007_199_254_740_995_i64);
    reads("-9223372036854775808.00", i64::MIN);
    reads("1.8446744073709551615e19", u64::MAX);
    reads("3402823669209384634633746074317682114.55e2", u128::MAX);
    reads("-170141183460469231731687303715884105728e0", i128::MIN);
    let zeros = "0".repeat(4000);
    reads(&format!("31{zeros}e-4000"), 31_u8);
    reads(&format!("0.{zeros}31e4002"), 31_u8);
}

#[test]
fn r9_fractions_and_numbers_out_of_range_are_rejected() {
    for text in ["7.5", "1e-1", "9007199254740993.1", "120.0001", "-0.5", "1234e-3", "1e-99999999999999999999"] {
        assert!(read::<i64>(text).unwrap_err().contains("found a number with a fraction"), "{text}");
    }
    for text in ["256.0", "2.56e2", "-1.0", "1e999999999", "1e99999999999999999999", "1e40"] {
        assert!(read::<u8>(text).unwrap_err().contains("found a number out of range"), "{text}");
    }
    assert!(read::<u128>("340282366920938463463374607431768211456.0").is_err());
    for text in ["1.", ".0", "1e", "01.0", "\"1\""] {
        assert!(read::<i32>(text).is_err(), "{text}");
    }
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Level {
    #[connect(value = 10)]
    High,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

#[connect_shape]
#[derive(Debug)]
struct Counts {
    count: i32,
    level: Level,
    other: Option<Level>,
    list: Vec<u16>,
}

#[connect_operation(method = "GET", uri = "/counts", output = Counts)]
struct GetCounts {}

#[test]
fn r9_members_items_and_integer_enums_read_whole_numbers() {
    let body = r#"{"Count":4.0,"Level":1e1,"Other":-0.0,"List":[1.0,20e-1]}"#;
    let counts = answered(&GetCounts {}, &ok(body)).unwrap();
    assert_eq!((counts.count, counts.level, counts.list), (4, Level::High, vec![1, 2]));
    let Some(Level::Unknown(zero)) = counts.other else { panic!("0 has no name") };
    assert_eq!(zero.get(), 0);
}

#[test]
fn r9_a_document_keeps_the_spelling_as_a_float() {
    assert!(json::from_slice::<connect_core::Document>(b"22.0").unwrap().is_f64());
}
