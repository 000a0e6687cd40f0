//! The method of an operation.

use std::fmt;

use http::Method;

/// The method of an operation. One that is not a constant of [`http`] cannot be created at compile
/// time.
#[derive(Clone)]
pub(super) struct MethodSource {
    pub(super) standard: Method,
    pub(super) extension: Option<fn() -> &'static Method>,
}

impl MethodSource {
    pub(super) fn get(&self) -> &Method {
        match self.extension {
            Some(method) => method(),
            None => &self.standard,
        }
    }
}

impl fmt::Debug for MethodSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Creates a method that is not a constant of [`http`]. Expansions call it with a name that the
/// macro has checked: [`http`] takes every token as a method.
#[doc(hidden)]
pub fn extension_method(name: &str) -> Method {
    Method::from_bytes(name.as_bytes()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_is_a_method_of_its_name() {
        let signs = "!#$%&'*+-.^_`|~";
        let characters = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(signs.chars()).map(String::from);
        // `http` keeps short and long names in different ways.
        let lengths = (1..=64).map(|length| "A".repeat(length));
        for name in characters.chain(lengths) {
            assert_eq!(extension_method(&name).as_str(), name);
        }
    }
}
