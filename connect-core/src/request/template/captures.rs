//! The texts of the labels in a path.

use std::fmt;
use std::ops::Deref;

/// The number of labels for which no allocation is made.
const FEW: usize = 4;

/// The texts of the labels of a [`UriTemplate`](super::UriTemplate) in a path, in the order of the
/// template. They are percent-encoded, as they were received.
#[derive(Clone)]
pub struct Captures<'p>(Repr<'p>);

#[derive(Clone)]
enum Repr<'p> {
    Few([&'p str; FEW], usize),
    Many(Vec<&'p str>),
}

impl<'p> Captures<'p> {
    /// Creates captures without labels, for a router that matches paths in its own way.
    #[must_use]
    pub const fn new() -> Self {
        Self(Repr::Few([""; FEW], 0))
    }

    /// Adds the text of the next label, as it was received.
    pub fn push(&mut self, text: &'p str) {
        match &mut self.0 {
            Repr::Few(texts, len) => match texts.get_mut(*len) {
                Some(place) => {
                    *place = text;
                    *len += 1;
                }
                None => self.0 = Repr::Many(texts.iter().copied().chain([text]).collect()),
            },
            Repr::Many(texts) => texts.push(text),
        }
    }

    /// Returns the texts.
    pub fn as_slice(&self) -> &[&'p str] {
        match &self.0 {
            Repr::Few(texts, len) => texts.get(..*len).unwrap_or_default(),
            Repr::Many(texts) => texts,
        }
    }
}

impl Default for Captures<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'p> Deref for Captures<'p> {
    type Target = [&'p str];

    fn deref(&self) -> &Self::Target {
        self.as_slice()
    }
}

impl fmt::Debug for Captures<'_> {
    /// Shows the number of labels alone, because a label can hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Captures({} labels)", self.len())
    }
}
