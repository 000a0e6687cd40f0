//! Compiled patterns, one of each spelling in a program.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use fancy_regex::{Regex, RegexBuilder};

use super::translate::translate;

/// The maximum memory of a compiled expression in bytes. `\p{L}{1,250}` takes about ten million.
const MAX_SIZE: usize = 64 << 20;

/// The maximum number of steps of a match with look-around or back references.
const MAX_STEPS: usize = 1_000_000;

/// The patterns that a text was checked for. The declarations have a finite number of them.
static SHARED: Mutex<BTreeMap<&'static str, Option<Arc<Compiled>>>> = Mutex::new(BTreeMap::new());

/// A compiled pattern.
pub(super) struct Compiled(Regex);

impl Compiled {
    /// Compiles a pattern; returns `None` if it is not a regular expression.
    pub(super) fn new(source: &str) -> Option<Self> {
        let translated = translate(source)?;
        let mut builder = RegexBuilder::new(&translated);
        builder.delegate_size_limit(MAX_SIZE).backtrack_limit(MAX_STEPS);
        builder.build().ok().map(Self)
    }

    /// Returns the compiled pattern that all declarations with this spelling share.
    pub(super) fn shared(source: &'static str) -> Option<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.entry(source).or_insert_with(|| Self::new(source).map(Arc::new)).clone()
    }

    /// Returns true if the pattern matches a part of the text. A match that takes too many steps is
    /// none.
    pub(super) fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text).unwrap_or(false)
    }
}
