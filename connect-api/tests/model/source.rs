//! The source of the declarations, for facts that their types do not show.

use std::fs;
use std::path::Path;

/// A struct or enum as it is written in `src`.
pub(crate) struct Item {
    /// The lines of attributes and docs before it.
    pub(crate) attributes: String,
    /// The lines of its fields or variants.
    pub(crate) body: String,
}

impl Item {
    pub(crate) fn is_non_exhaustive(&self) -> bool {
        self.attributes.lines().any(|line| line == "#[non_exhaustive]")
    }

    pub(crate) fn derives(&self, name: &str) -> bool {
        let derives = self.attributes.lines().filter_map(|line| line.strip_prefix("#[derive("));
        derives.flat_map(|names| names.trim_end_matches(")]").split(", ")).any(|derived| derived == name)
    }

    /// Returns the names of the variants of an enum.
    pub(crate) fn variants(&self) -> impl Iterator<Item = &str> {
        self.body.lines().filter_map(|line| {
            let name = line.strip_prefix("    ")?.split(['(', ',']).next()?;
            name.starts_with(|first: char| first.is_ascii_uppercase()).then_some(name)
        })
    }
}

/// Returns the files of the declarations that are written by hand: those of `src`, but not of its
/// folders, which are generated.
pub(crate) fn written_by_hand() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| fs::read_to_string(path).unwrap())
}

/// Returns the items of this name that are written by hand.
pub(crate) fn items(kind: &str, name: &str) -> Vec<Item> {
    let mut found = Vec::new();
    for text in written_by_hand() {
        let Some((before, after)) = text.split_once(&format!("\npub {kind} {name} {{")) else { continue };
        let attributes = before.rsplit("\n\n").next().unwrap().to_owned();
        let body = after.split("\n}").next().unwrap().to_owned();
        found.push(Item { attributes, body });
    }
    assert!(!found.is_empty(), "no `pub {kind} {name}`");
    found
}
