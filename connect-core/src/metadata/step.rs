//! The steps of a path in a JSON body.

/// A step of a path such as `errors[0].message`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Member(&'a str),
    Item(usize),
}

impl<'a> Step<'a> {
    /// Returns the first step and the rest of the path. A step that is not valid matches nothing.
    pub(crate) fn split(path: &'a str) -> Option<(Self, &'a str)> {
        if path.is_empty() {
            return None;
        }
        if let Some(rest) = path.strip_prefix('[') {
            let (index, rest) = rest.split_once(']').unwrap_or((rest, ""));
            let index = index.parse().unwrap_or(usize::MAX);
            return Some((Self::Item(index), rest.strip_prefix('.').unwrap_or(rest)));
        }
        let end = path.find(['.', '[']).unwrap_or(path.len());
        let (name, rest) = path.split_at(end);
        Some((Self::Member(name), rest.strip_prefix('.').unwrap_or(rest)))
    }
}
