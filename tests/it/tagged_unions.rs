//! Unions with a tag, with a tag and a content, and without a tag, encoded and decoded.

mod beside;
mod content;
mod everywhere;
mod limits;
mod untagged;

use std::fmt::Debug;

use connect_core::json::{self, DecodeJson, EncodeJson};

/// Asserts that `value` is written as `text` and read from it.
fn agrees<T: EncodeJson + DecodeJson + PartialEq + Debug>(value: &T, text: &str) {
    assert_eq!(json::try_to_string(value).unwrap(), text);
    assert_eq!(read::<T>(text).as_ref(), Ok(value));
}

/// Reads a text, or returns the message of the error.
fn read<T: DecodeJson>(text: &str) -> Result<T, String> {
    json::from_slice(text.as_bytes()).map_err(|error| error.to_string())
}

/// Returns what is written for a value that is read from a text.
fn rewritten<T: EncodeJson + DecodeJson>(text: &str) -> String {
    json::try_to_string(&read::<T>(text).unwrap()).unwrap()
}
