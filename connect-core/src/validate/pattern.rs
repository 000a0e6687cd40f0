//! The constraint `pattern`. It is checked only with the feature `pattern`, and only by servers.

#[cfg(feature = "pattern")]
mod budget;
#[cfg(feature = "pattern")]
mod compiled;
#[cfg(feature = "pattern")]
mod translate;

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;
#[cfg(feature = "pattern")]
use std::sync::OnceLock;

#[cfg(feature = "pattern")]
pub(super) use self::budget::Budget;
#[cfg(feature = "pattern")]
use self::compiled::Compiled;
#[cfg(feature = "pattern")]
use crate::validate::ViolationKind;
use crate::validate::{Path, Violations};

/// A regular expression that a text must match (Smithy's `@pattern`), in the syntax of ECMA-262.
///
/// A pattern matches a part of the text unless it has `^` and `$`. `\d` and `\w` are ASCII.
/// Property classes such as `\p{L}`, look-around and back references are supported. The work for
/// them is limited for each text, and for all texts of a list of violations together: a text for
/// which too little is left does not match. A list that is full, so that it only counts, checks no
/// patterns.
///
/// Patterns are checked in a [strict](Violations::strict) list with the feature `pattern`. Without
/// the feature, every text satisfies every pattern. A client checks none: services accept texts
/// that the patterns of their models exclude, and the features of a server in the same program must
/// not change what a client sends.
pub struct Pattern {
    source: &'static str,
    #[cfg(feature = "pattern")]
    compiled: OnceLock<Option<Arc<Compiled>>>,
}

impl Pattern {
    /// Creates a pattern. It is compiled when the first text is checked.
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            #[cfg(feature = "pattern")]
            compiled: OnceLock::new(),
        }
    }

    /// Returns the pattern as the declaration spells it.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Returns true if `source` is a regular expression that can be checked.
    ///
    /// Use it in a test of your declarations, or before you write one.
    #[cfg(feature = "pattern")]
    #[cfg_attr(docsrs, doc(cfg(feature = "pattern")))]
    #[must_use]
    pub fn is_valid(source: &str) -> bool {
        Compiled::new(source).is_some()
    }

    /// Returns true if the check of a text knows what `source` matches.
    #[cfg(feature = "pattern")]
    pub(crate) fn is_usable(source: &'static str) -> bool {
        Compiled::shared(source).is_some()
    }

    #[cfg(not(feature = "pattern"))]
    pub(crate) fn is_usable(_: &'static str) -> bool {
        true
    }

    /// Adds a violation for the member at `path` unless the text matches. The list of a client has
    /// no violations of patterns.
    #[cfg(feature = "pattern")]
    fn check(&self, text: &str, path: Path<'_>, violations: &mut Violations) {
        if !violations.is_strict() || violations.is_full() {
            return;
        }
        match self.compiled.get_or_init(|| Compiled::shared(self.source)) {
            Some(compiled) if compiled.is_match(text, violations.budget()) => {}
            Some(_) => violations.add(path, ViolationKind::PatternMismatch(self.source)),
            None => violations.add(path, ViolationKind::InvalidPattern(self.source)),
        }
    }

    #[cfg(not(feature = "pattern"))]
    #[expect(clippy::unused_self, reason = "nothing is checked without the feature")]
    fn check(&self, _: &str, _: Path<'_>, _: &mut Violations) {}
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}

/// A type to which `pattern` applies: a string (Smithy's `@pattern`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a string",
    label = "`pattern` cannot be checked on this type",
    note = "`pattern` goes on strings; for the strings in a list or a map write `items(…)`, `keys(…)` or `values(…)`"
)]
pub trait CheckPattern {
    /// Returns the text, or `None` if there is no value.
    fn pattern_text(&self) -> Option<&str>;

    /// Adds a violation for the member at `path` unless the text matches.
    fn check_pattern(&self, pattern: &Pattern, path: Path<'_>, violations: &mut Violations) {
        if let Some(text) = self.pattern_text() {
            pattern.check(text, path, violations);
        }
    }
}

/// A type to which `pattern` applies: every type that implements [`CheckPattern`]. It is for
/// generated code, like [`HasLength`](super::HasLength).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a string",
    label = "`pattern` cannot be checked on this type",
    note = "`pattern` goes on strings; for the strings in a list or a map write `items(…)`, `keys(…)` or `values(…)`"
)]
pub trait HasPattern {
    #[doc(hidden)]
    fn has_pattern(value: &Self, pattern: &Pattern, path: Path<'_>, violations: &mut Violations);
}

#[diagnostic::do_not_recommend]
impl<T: CheckPattern + ?Sized> HasPattern for T {
    fn has_pattern(value: &Self, pattern: &Pattern, path: Path<'_>, violations: &mut Violations) {
        value.check_pattern(pattern, path, violations);
    }
}

#[diagnostic::do_not_recommend]
impl CheckPattern for str {
    fn pattern_text(&self) -> Option<&str> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckPattern> CheckPattern for Option<T> {
    fn pattern_text(&self) -> Option<&str> {
        self.as_ref()?.pattern_text()
    }
}

macro_rules! delegate {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CheckPattern for $type {
            fn pattern_text(&self) -> Option<&str> {
                (**self).pattern_text()
            }
        }
    )*};
}

delegate! {
    () String;
    (T: CheckPattern + ?Sized) &T;
    (T: CheckPattern + ?Sized) Box<T>;
    (T: CheckPattern + ?Sized) Rc<T>;
    (T: CheckPattern + ?Sized) Arc<T>;
    (T: CheckPattern + ToOwned + ?Sized) Cow<'_, T>;
}

#[cfg(all(test, not(feature = "pattern")))]
mod tests {
    use super::*;

    #[test]
    fn without_the_feature_no_text_is_checked() {
        let (pattern, mut violations) = (Pattern::new("^a$"), Violations::strict());
        "b".check_pattern(&pattern, Path::ROOT, &mut violations);
        assert!(violations.is_empty());
        assert_eq!(format!("{pattern:?}"), "Pattern(\"^a$\")");
    }
}
