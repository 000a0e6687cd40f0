//! The constraint `unique`: no two items of a list are written as the same JSON.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::path::string_end;
use super::{EncodeJson, Writer};
use crate::shape::Secret;
use crate::validate::{CheckUnique, Path, ViolationKind, Violations};

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> CheckUnique for [T] {
    fn check_unique(&self, path: Path<'_>, violations: &mut Violations) {
        if self.len() < 2 {
            return;
        }
        let mut items: Vec<String> = self.iter().map(canonical).collect();
        items.sort_unstable();
        if items.windows(2).any(|pair| pair[0] == pair[1]) {
            violations.add(path, ViolationKind::RepeatedItem);
        }
    }
}

/// Returns the JSON of a value. Equal values have equal texts.
fn canonical<T: EncodeJson>(value: &T) -> String {
    let mut writer = Writer::with_capacity(32);
    value.encode_json(&mut writer);
    let text = writer.into_string();
    // The order of the members of an object can differ, as the entries of a `HashMap` do.
    if text.starts_with(['{', '[']) { sorted(&text, &mut 0) } else { text }
}

/// Returns the value at `at`, with the members of all objects in order, and moves `at` behind it.
/// The text is what the writer wrote, which is JSON without white space.
fn sorted(text: &str, at: &mut usize) -> String {
    let bytes = text.as_bytes();
    let start = *at;
    let Some(open @ (b'{' | b'[')) = bytes.get(start) else {
        *at = match bytes.get(start) {
            Some(b'"') => string_end(bytes, start + 1) + 1,
            _ => (start..bytes.len()).find(|&end| b",]}".contains(&bytes[end])).unwrap_or(bytes.len()),
        };
        return text.get(start..*at).unwrap_or_default().to_owned();
    };
    let mut parts = Vec::new();
    // The opening bracket, and then each comma.
    while !matches!(bytes.get(*at), None | Some(b']' | b'}')) {
        *at += 1;
        let key = *at;
        if *open == b'{' && bytes.get(key) == Some(&b'"') {
            *at = string_end(bytes, key + 1) + 2;
        }
        let key = text.get(key..*at).unwrap_or_default();
        parts.push([key, &sorted(text, at)].concat());
    }
    *at += 1;
    if *open == b'{' {
        parts.sort_unstable();
        format!("{{{}}}", parts.join(","))
    } else {
        format!("[{}]", parts.join(","))
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson> CheckUnique for Vec<T> {
    fn check_unique(&self, path: Path<'_>, violations: &mut Violations) {
        self.as_slice().check_unique(path, violations);
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckUnique> CheckUnique for Option<T> {
    fn check_unique(&self, path: Path<'_>, violations: &mut Violations) {
        if let Some(value) = self {
            value.check_unique(path, violations);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckUnique> CheckUnique for Secret<T> {
    fn check_unique(&self, path: Path<'_>, violations: &mut Violations) {
        self.expose().check_unique(path.secret(), violations);
    }
}

macro_rules! wrappers {
    ($(($($generics:tt)*) $wrapper:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CheckUnique for $wrapper {
            fn check_unique(&self, path: Path<'_>, violations: &mut Violations) {
                (**self).check_unique(path, violations);
            }
        }
    )*};
}

wrappers! {
    (T: CheckUnique + ?Sized) &T;
    (T: CheckUnique + ?Sized) Box<T>;
    (T: CheckUnique + ?Sized) Rc<T>;
    (T: CheckUnique + ?Sized) Arc<T>;
    (T: CheckUnique + ToOwned + ?Sized) Cow<'_, T>;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sort(text: &str) -> String {
        let mut at = 0;
        let sorted = sorted(text, &mut at);
        assert_eq!(at, text.len());
        sorted
    }

    #[test]
    fn the_members_of_objects_are_sorted_and_the_items_of_lists_are_not() {
        assert_eq!(sort(r#"{"b":[{"d":1,"c":2},"x"],"a":{}}"#), r#"{"a":{},"b":[{"c":2,"d":1},"x"]}"#);
        assert_eq!(sort(r"[[],[2,1],null,-1.5e3]"), r"[[],[2,1],null,-1.5e3]");
    }

    #[test]
    fn a_bracket_in_a_string_is_text() {
        assert_eq!(sort(r#"{"b}\"":"{,[","a]":"\\"}"#), r#"{"a]":"\\","b}\"":"{,["}"#);
    }

    #[test]
    fn a_text_that_is_not_json_does_not_panic() {
        for text in ["{", "[", "{\"", "{\"a\":", "[1,", "{\"a\"", "[\"\\"] {
            let _ = sorted(text, &mut 0);
        }
    }
}
