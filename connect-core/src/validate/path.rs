//! Paths of members within an input, as a text for people and as a JSON pointer.

mod place;

pub(crate) use self::place::Place;

use std::fmt::{self, Write};

use crate::printable::SHORT;

/// The maximum nesting depth of arrays and objects, in both directions.
pub(crate) const MAX_DEPTH: u32 = 127;

/// The location of a value in an input. A `Path` lives on the stack and becomes text only for a
/// [`Violation`](super::Violation).
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    outer: Option<&'a Path<'a>>,
    depth: u32,
    step: Step<'a>,
    /// True if the value is within a secret, whose keys are not shown.
    is_secret: bool,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Member(&'a str),
    /// The key of a map that is a secret.
    SecretKey,
    /// The key of a map itself, not its value. `None` for a secret.
    KeyItself(Option<&'a str>),
    Item(usize),
    /// The value itself, as the variant of an untagged union.
    Itself,
}

impl<'a> Path<'a> {
    /// The path of the input itself.
    pub const ROOT: Path<'static> = Path { outer: None, depth: 0, step: Step::Root, is_secret: false };

    /// Returns the path of a member of this value by its wire name.
    #[must_use]
    pub fn member(&'a self, name: &'a str) -> Self {
        self.step(Step::Member(name))
    }

    /// Returns the path of the value of a map by its key. A key that is a secret, or within one, is
    /// not shown.
    #[must_use]
    pub fn key(&'a self, key: &'a str, is_secret: bool) -> Self {
        self.step(if is_secret || self.is_secret { Step::SecretKey } else { Step::Member(key) })
    }

    /// Returns the path of a key of a map itself, with the rule of [`key`](Self::key) for secrets.
    #[must_use]
    pub fn key_itself(&'a self, key: &'a str, is_secret: bool) -> Self {
        self.step(Step::KeyItself((!is_secret && !self.is_secret).then_some(key)))
    }

    /// Returns the path of an item of this list, counted from 0.
    #[must_use]
    pub fn item(&'a self, index: usize) -> Self {
        self.step(Step::Item(index))
    }

    /// Returns the path of this value as the variant of an untagged union: the same path, one level
    /// deeper.
    #[must_use]
    pub fn itself(&'a self) -> Self {
        self.step(Step::Itself)
    }

    /// Returns this path, marked as the path of a secret.
    #[must_use]
    pub fn secret(self) -> Self {
        Self { is_secret: true, ..self }
    }

    fn step(&'a self, step: Step<'a>) -> Self {
        Self { outer: Some(self), depth: self.depth.saturating_add(1), step, is_secret: self.is_secret }
    }
}

impl Path<'_> {
    /// Returns true if the value is nested too deep to be written. The check of a shape that can
    /// contain itself stops there; the writer reports the violation.
    #[must_use]
    pub fn is_too_deep(&self) -> bool {
        self.depth > MAX_DEPTH
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(outer) = self.outer {
            outer.fmt(f)?;
        }
        match self.step {
            Step::Root | Step::Itself => Ok(()),
            Step::Member(name) => self.fmt_name(name, f),
            Step::SecretKey => f.write_str("[redacted]"),
            Step::KeyItself(Some(key)) => {
                self.fmt_name(key, f)?;
                f.write_str(" (key)")
            }
            Step::KeyItself(None) => f.write_str("[redacted] (key)"),
            Step::Item(index) => write!(f, "[{index}]"),
        }
    }
}

impl Path<'_> {
    /// Formats the name of a member, or a key.
    fn fmt_name(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut outer = self.outer;
        while let Some(Path { outer: next, step: Step::Itself, .. }) = outer {
            outer = *next;
        }
        let inside = outer.is_some_and(|outer| !matches!(outer.step, Step::Root));
        f.write_str(if inside { "." } else { "" })?;
        // Most names are short and plain.
        if name.len() <= SHORT && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return f.write_str(name);
        }
        let mut characters = name.escape_debug();
        characters.by_ref().take(SHORT).try_for_each(|character| f.write_char(character))?;
        if characters.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}
