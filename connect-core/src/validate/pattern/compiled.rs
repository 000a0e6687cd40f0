//! Compiled patterns, one of each spelling in a program.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fancy_regex::{Error, Regex, RegexBuilder, RuntimeError};

use super::budget::Budget;
use super::translate::translate;

/// The maximum memory of a compiled expression in bytes. `\p{L}{1,250}` takes about ten million.
const MAX_SIZE: usize = 64 << 20;

/// The numbers of steps that are tried for a match with look-around or back references. The first
/// is free, and enough for most texts. The last is the most that a text gets.
const STEPS: [usize; 5] = [1 << 6, 1 << 9, 1 << 12, 1 << 15, 1 << 18];

/// The patterns that a text was checked for. The declarations have a finite number of them.
static SHARED: Mutex<BTreeMap<&'static str, Option<Arc<Compiled>>>> = Mutex::new(BTreeMap::new());

/// A compiled pattern. The number of steps is a part of a compiled expression, so that there is one
/// for each of them.
pub(super) struct Compiled {
    translated: String,
    first: Regex,
    others: [OnceLock<Option<Regex>>; STEPS.len() - 1],
}

impl Compiled {
    /// Compiles a pattern; returns `None` if it is not a regular expression.
    pub(super) fn new(source: &str) -> Option<Self> {
        let translated = translate(source)?;
        let first = compile(&translated, STEPS[0])?;
        Some(Self { translated, first, others: [const { OnceLock::new() }; STEPS.len() - 1] })
    }

    /// Returns the compiled pattern that all declarations with this spelling share.
    pub(super) fn shared(source: &'static str) -> Option<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.entry(source).or_insert_with(|| Self::new(source).map(Arc::new)).clone()
    }

    /// Returns true if the pattern matches a part of the text. A match that takes more steps than
    /// the budget has is none.
    pub(super) fn is_match(&self, text: &str, budget: &mut Budget) -> bool {
        if let Some(is_match) = run(&self.first, text) {
            return is_match;
        }
        for (steps, regex) in STEPS.iter().skip(1).zip(&self.others) {
            if !budget.take(*steps, text.len()) {
                return false;
            }
            let Some(regex) = regex.get_or_init(|| compile(&self.translated, *steps)) else { return false };
            if let Some(is_match) = run(regex, text) {
                return is_match;
            }
        }
        false
    }
}

fn compile(translated: &str, steps: usize) -> Option<Regex> {
    RegexBuilder::new(translated).delegate_size_limit(MAX_SIZE).backtrack_limit(steps).build().ok()
}

/// Returns true if the text matches, and `None` if the steps are too few to know it.
fn run(regex: &Regex, text: &str) -> Option<bool> {
    match regex.is_match(text) {
        Ok(is_match) => Some(is_match),
        Err(Error::RuntimeError(RuntimeError::BacktrackLimitExceeded)) => None,
        Err(_) => Some(false),
    }
}
