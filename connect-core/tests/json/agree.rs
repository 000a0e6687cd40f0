//! What agreement with `serde_json` means.
//!
//! Where the two are meant to differ:
//!
//! - Values that nobody reads: ours wants UTF-8, paired surrogates and at most `MAX_DEPTH` levels there too.
//! - Duplicate keys: for ours the last wins, where serde's structs refuse the text.
//! - A `null` item or value of a dense list or map is skipped, and a `null` member counts as absent.
//! - A float may be `"NaN"`, `"Infinity"` or `"-Infinity"`.
//! - An object is read from an object, where serde's structs take an array too.
//! - A number of more than half a million digits whose exponent makes up for them: `str::parse` gives up on such exponents.

use std::collections::HashSet;
use std::fmt;

use connect_core::json::{self, DecodeJson, Invalid, Reader};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::shape::{FromObject, Shape};

/// Ours and `serde_json` both refuse `text`, or read the same document from it.
///
/// Documents are compared as `Debug` shows them, which tells `-0.0` from `0.0`.
pub(crate) fn on_value(text: &[u8]) {
    let ours = json::from_slice::<Value>(text);
    let theirs = serde_json::from_slice::<Value>(text);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(format!("{ours:?}"), format!("{theirs:?}")),
        (Err(error), Err(_)) => assert!(error.offset() <= text.len()),
        _ => assert_eq!(ours.is_ok(), theirs.is_ok(), "{}\nours: {ours:?}\ntheirs: {theirs:?}", text.escape_ascii()),
    }
}

/// Ours and `serde_json` both refuse `text`, or read the same [`Shape`] from it, but for the differences that are meant.
pub(crate) fn on_shape(text: &[u8]) {
    let ours = json::from_slice::<Shape>(text);
    let theirs = serde_json::from_slice::<FromObject<Shape>>(text).map(|shape| shape.0);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"), "{}", text.escape_ascii());
        }
        (Err(error), Err(_)) => assert!(error.offset() <= text.len()),
        (Ok(_), Err(_)) if has_duplicate_keys(text) => {}
        (Err(_), Ok(_)) if is_refused_unread(text) => {}
        _ => assert_eq!(ours.is_ok(), theirs.is_ok(), "{}\nours: {ours:?}\ntheirs: {theirs:?}", text.escape_ascii()),
    }
}

/// A shape that is read from `text` is written so that the same is read again.
pub(crate) fn on_what_is_written(text: &[u8]) {
    if let Ok(shape) = json::from_slice::<Shape>(text) {
        let written = json::to_string(&shape);
        let again = json::from_slice::<Shape>(written.as_bytes()).map(|again| format!("{again:?}"));
        assert_eq!(again, Ok(format!("{shape:?}")), "{written}");
    }
}

/// Whether both refuse the text even where nobody reads it. `serde_json` looks at it all when it makes a document.
fn is_refused_unread(text: &[u8]) -> bool {
    json::from_slice::<Unread>(text).is_err() && serde_json::from_slice::<Value>(text).is_err()
}

/// Whether an object of the text has a key twice; `true` also where a number keeps `serde_json` from telling.
fn has_duplicate_keys(text: &[u8]) -> bool {
    serde_json::from_slice::<DuplicateKeys>(text).map_or(true, |duplicates| duplicates.0)
}

/// JSON of any kind, not kept.
pub(crate) struct Unread;

impl DecodeJson for Unread {
    const NULLABLE: bool = true;

    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.skip().map(|()| Self)
    }
}

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
