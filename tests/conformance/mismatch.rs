//! Differences between the expected and the actual outcome of a case.

use std::fmt::Debug;

use serde_json::Value;

/// The differences found in one case.
#[derive(Default)]
pub(crate) struct Mismatches(Vec<String>);

impl Mismatches {
    pub(crate) fn compare<T: PartialEq + Debug + ?Sized>(&mut self, what: &str, expected: &T, got: &T) {
        if expected != got {
            self.0.push(format!("{what}: expected {expected:?}, got {got:?}"));
        }
    }

    /// Compares like [`compare`](Self::compare), and shows the values as JSON.
    pub(crate) fn compare_json(&mut self, what: &str, expected: &Value, got: &Value) {
        if expected != got {
            self.0.push(format!("{what}: expected {expected}, got {got}"));
        }
    }

    /// Returns all differences in one line.
    pub(crate) fn into_result(self) -> Result<(), String> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0.join("; ")) }
    }
}
