//! The place of a violation: its path as text, in two forms.

use super::{Path, Step};
use crate::printable::SHORT;

/// The path of a value, in both forms.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    /// The path for people, such as `Tags[2].Key`.
    path: Box<str>,
    /// The path as a JSON pointer, such as `/Tags/2/Key`.
    pointer: Box<str>,
}

impl Place {
    pub(crate) fn of(path: Path<'_>) -> Self {
        let mut pointer = String::new();
        write_pointer(&path, &mut pointer);
        Self { path: path.to_string().into(), pointer: pointer.into() }
    }

    /// Creates a place from the path for people. Its steps end at `.` and `[`.
    pub(crate) fn of_text(path: String) -> Self {
        let steps = path.split(['.', '[']).map(|step| step.strip_suffix(']').unwrap_or(step));
        let mut pointer = String::new();
        for step in steps.filter(|step| !step.is_empty()) {
            write_step(step, &mut pointer);
        }
        Self { path: path.into(), pointer: pointer.into() }
    }

    /// Returns this place, which begins at the value at `path`, from the beginning of `path`.
    pub(crate) fn within(&self, path: Path<'_>) -> Self {
        let mut outer = Self::of(path);
        // The paths of the items of a list begin with a bracket.
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        outer.path = format!("{}{dot}{}", outer.path, self.path).into();
        outer.pointer = [&*outer.pointer, &*self.pointer].concat().into();
        outer
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn pointer(&self) -> &str {
        &self.pointer
    }
}

fn write_pointer(path: &Path<'_>, pointer: &mut String) {
    if let Some(outer) = path.outer {
        write_pointer(outer, pointer);
    }
    match path.step {
        // A pointer identifies no key, so the violation of a key is one of its map.
        Step::Root | Step::Itself | Step::KeyItself(_) => {}
        Step::Member(name) => write_step(name, pointer),
        Step::SecretKey => write_step("[redacted]", pointer),
        Step::Item(index) => write_step(itoa::Buffer::new().format(index), pointer),
    }
}

/// Writes one step, with the escapes of RFC 6901, section 3.
fn write_step(step: &str, pointer: &mut String) {
    pointer.push('/');
    // Most steps are short names.
    if step.len() <= SHORT && !step.contains(['~', '/']) {
        return pointer.push_str(step);
    }
    let mut characters = step.chars();
    for character in characters.by_ref().take(SHORT) {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
    if characters.next().is_some() {
        pointer.push('…');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_escapes_the_names_of_its_steps() {
        let (map, key) = (Path::ROOT.member("Map"), "a/b~c.d");
        let place = Place::of(map.key(key, false).item(3).member("Id"));
        assert_eq!(place.pointer(), "/Map/a~1b~0c.d/3/Id");
    }

    #[test]
    fn a_key_itself_has_the_pointer_of_its_map() {
        let map = Path::ROOT.member("Map");
        assert_eq!(Place::of(map.key_itself("key", false)).pointer(), "/Map");
    }

    #[test]
    fn a_secret_key_is_in_neither_form() {
        let map = Path::ROOT.member("Map");
        for place in [Place::of(map.key("hidden", true)), Place::of(map.secret().key("hidden", false))] {
            assert_eq!(place.pointer(), "/Map/[redacted]");
            assert!(!place.path().contains("hidden"));
        }
    }

    #[test]
    fn a_long_key_is_cut() {
        let key = "é".repeat(SHORT + 1);
        assert_eq!(Place::of(Path::ROOT.key(&key, false)).pointer(), format!("/{}…", "é".repeat(SHORT)));
    }

    #[test]
    fn a_place_within_another_continues_both_forms() {
        let list = Path::ROOT.member("List");
        let inner = Place::of_text("Items[2].Key".to_owned()).within(list.item(1));
        assert_eq!((inner.path(), inner.pointer()), ("List[1].Items[2].Key", "/List/1/Items/2/Key"));
        let root = Place::of(Path::ROOT).within(list);
        assert_eq!((root.path(), root.pointer()), ("List", "/List"));
    }
}
