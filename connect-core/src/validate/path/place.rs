//! The place of a violation: its path as text, in two forms.

use super::{Path, Step};
use crate::printable::SHORT;

/// The path of a value, in both forms.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// Creates a place from the path for people, and the steps of the pointer.
    pub(crate) fn new<S: AsRef<str>>(path: String, steps: impl IntoIterator<Item = S>) -> Self {
        let mut pointer = String::new();
        for step in steps {
            write_step(step.as_ref(), &mut pointer);
        }
        Self { path: path.into(), pointer: pointer.into() }
    }

    /// Returns the place of the member `name` of the value at this place.
    pub(crate) fn member(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        let mut pointer = self.pointer.to_string();
        write_step(name, &mut pointer);
        Self { path: format!("{}{dot}{name}", self.path).into(), pointer: pointer.into() }
    }

    /// Returns true if the step at `index`, counted from the outermost value, is the member `name`.
    pub(crate) fn has_step(&self, index: usize, name: &str) -> bool {
        let mut step = String::new();
        write_step(name, &mut step);
        self.pointer.split('/').nth(index + 1) == step.strip_prefix('/')
    }

    /// Returns true if this place is `outer`, or is inside of it.
    pub(crate) fn is_within(&self, outer: &Self) -> bool {
        self.pointer.strip_prefix(&*outer.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns this place, which begins at the value at `path`, from the beginning of `path`.
    pub(crate) fn within(&self, path: Path<'_>) -> Self {
        let mut outer = Self::of(path);
        // The paths of the items of a list begin with a bracket.
        let is_joined = outer.path.is_empty() || self.path.is_empty() || self.path.starts_with('[');
        let dot = if is_joined { "" } else { "." };
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
    fn a_place_is_within_the_values_around_it() {
        let place = |path: Path<'_>| Place::of(path);
        let (list, other) = (Path::ROOT.member("List"), Path::ROOT.member("Lis"));
        let item = place(list.item(0));
        assert!(item.is_within(&item) && item.is_within(&place(list)) && item.is_within(&place(Path::ROOT)));
        assert!(!item.is_within(&place(other)) && !place(list).is_within(&item));
    }

    #[test]
    fn a_place_has_the_steps_to_it() {
        let map = Path::ROOT.member("Map");
        let place = Place::of(map.key("a/b", false).member("Id"));
        let has = |index, name| place.has_step(index, name);
        assert!(has(0, "Map") && has(1, "a/b") && has(2, "Id"));
        assert!(!has(0, "Ma") && !has(1, "a") && !has(3, "Id") && !has(3, ""));
    }

    #[test]
    fn a_place_within_another_continues_both_forms() {
        let list = Path::ROOT.member("List");
        let key = Place::new("Items[2]".to_owned(), ["Items", "2"]).member("Key");
        let inner = key.within(list.item(1));
        assert_eq!((inner.path(), inner.pointer()), ("List[1].Items[2].Key", "/List/1/Items/2/Key"));
        assert_eq!(key.within(Path::ROOT), key);
        let root = Place::of(Path::ROOT).within(list);
        assert_eq!((root.path(), root.pointer()), ("List", "/List"));
    }
}
