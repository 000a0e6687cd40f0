//! Assertions that the codec and `serde_json` agree on a text.
//!
//! The intended differences:
//!
//! - Half of a surrogate pair is U+FFFD. An integer may have an exponent or a fraction of zeros:
//!   see [`tolerance`](crate::tolerance).
//! - Skipped values: in them, too, the codec requires UTF-8 and at most `MAX_DEPTH` levels.
//! - Duplicate keys: in the codec the last one wins; serde's structs reject the text.
//! - A `null` item of a dense list or value of a dense map is skipped, and a `null` member counts
//!   as absent.
//! - A float may be `"NaN"`, `"Infinity"` or `"-Infinity"`.
//! - A shape decodes from an object only; serde's structs decode from an array too.
//! - A number of more than half a million digits with an exponent that compensates for them:
//!   `str::parse` does not support such exponents.

use std::collections::HashSet;
use std::fmt;

use connect_core::json::{self, DecodeJson, Invalid, Reader};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::shape::{FromObject, Shape};
use crate::tolerance::with_whole_pairs;

/// Asserts that the codec and `serde_json` decode the same document from `text`, or both reject it.
///
/// Documents are compared by their `Debug` output, which distinguishes `-0.0` from `0.0`.
///
/// # Panics
///
/// Panics if the codec and `serde_json` disagree.
pub fn on_value(text: &[u8]) {
    let ours = json::from_slice::<Value>(text);
    let theirs = serde_json::from_slice::<Value>(&with_whole_pairs(text));
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(format!("{ours:?}"), format!("{theirs:?}")),
        (Err(error), Err(_)) => assert!(error.offset() <= text.len()),
        _ => assert_eq!(ours.is_ok(), theirs.is_ok(), "{}\nours: {ours:?}\ntheirs: {theirs:?}", text.escape_ascii()),
    }
}

/// Asserts that the codec and `serde_json` decode the same [`Shape`] from `text`, or both reject
/// it.
///
/// The intended differences are allowed.
///
/// # Panics
///
/// Panics if the codec and `serde_json` disagree.
pub fn on_shape(text: &[u8]) {
    let ours = json::from_slice::<Shape>(text);
    let theirs = serde_json::from_slice::<FromObject<Shape>>(&with_whole_pairs(text)).map(|shape| shape.0);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"), "{}", text.escape_ascii());
        }
        (Err(error), Err(_)) => assert!(error.offset() <= text.len()),
        (Ok(_), Err(_)) if has_duplicate_keys(text) => {}
        (Err(_), Ok(_)) if is_rejected_unread(text) => {}
        _ => assert_eq!(ours.is_ok(), theirs.is_ok(), "{}\nours: {ours:?}\ntheirs: {theirs:?}", text.escape_ascii()),
    }
}

/// Asserts that a [`Shape`] decoded from `text`, encoded and decoded again is equal to itself.
///
/// A text that the codec rejects passes.
///
/// # Panics
///
/// Panics if the second shape differs, or cannot be decoded.
pub fn on_reencoding(text: &[u8]) {
    if let Ok(shape) = json::from_slice::<Shape>(text) {
        let written = json::to_string(&shape);
        let again = json::from_slice::<Shape>(written.as_bytes()).map(|again| format!("{again:?}"));
        assert_eq!(again, Ok(format!("{shape:?}")), "{written}");
    }
}

/// Returns true if the codec and `serde_json` reject the text even when they skip its values.
///
/// `serde_json` checks all of a text when it decodes a document.
fn is_rejected_unread(text: &[u8]) -> bool {
    json::from_slice::<Unread>(text).is_err() && serde_json::from_slice::<Value>(&with_whole_pairs(text)).is_err()
}

/// Returns true if an object in the text has a duplicate key, or if `serde_json` cannot determine
/// this because of a number.
fn has_duplicate_keys(text: &[u8]) -> bool {
    serde_json::from_slice::<DuplicateKeys>(&with_whole_pairs(text)).map_or(true, |duplicates| duplicates.0)
}

/// Any JSON value, skipped.
#[derive(Debug)]
pub struct Unread;

impl DecodeJson for Unread {
    const NULLABLE: bool = true;

    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.skip().map(|()| Self)
    }
}

/// Any JSON value, reduced to whether an object in it has a duplicate key.
struct DuplicateKeys(bool);

impl<'de> Deserialize<'de> for DuplicateKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DuplicateKeys(false))
    }
}

macro_rules! scalars {
    ($($visit:ident($scalar:ty))*) => {$(
        fn $visit<E>(self, _: $scalar) -> Result<Self, E> {
            Ok(self)
        }
    )*};
}

impl<'de> Visitor<'de> for DuplicateKeys {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    scalars!(visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str));

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Self, A::Error> {
        while let Some(item) = items.next_element::<Self>()? {
            self.0 |= item.0;
        }
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Self, A::Error> {
        let mut keys = HashSet::new();
        while let Some((key, value)) = members.next_entry::<String, Self>()? {
            self.0 |= value.0 | !keys.insert(key);
        }
        Ok(self)
    }
}
