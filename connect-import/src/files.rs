//! Folders of printed files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;

use crate::error::Error;
use crate::print::MARK;

/// A folder for printed files.
///
/// Files that the importer has not written are never touched: they lack its first line. Old files
/// that it has written are removed if they are not printed any more.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Creates the description of a folder, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Writes the files, and returns the paths of those that were removed.
    ///
    /// Nothing is changed before all files are written beside their places.
    ///
    /// # Errors
    ///
    /// Fails if a file would replace one that the importer has not written, unless `force` is set,
    /// or if the folder cannot be written.
    pub fn write(&self, files: &BTreeMap<String, String>, force: bool) -> Result<Vec<PathBuf>, Error> {
        let failed =
            |path: &Path, error: &std::io::Error| Error::new(format!("cannot be written: {error}")).in_file(path);
        if self.path.exists() && !self.path.is_dir() {
            return Err(Error::new("is not a folder").in_file(&self.path));
        }
        for name in files.keys() {
            let path = self.path.join(name);
            if path.is_dir() {
                return Err(Error::new("is a folder, and a file of this name is printed").in_file(&path));
            }
            if !force && path.exists() && !is_printed(&path) {
                let message = "was not written by this command: move it away, or overwrite it with `--force`";
                return Err(Error::new(message).in_file(&path));
            }
        }
        fs::create_dir_all(&self.path).map_err(|error| failed(&self.path, &error))?;
        let new = self.path.join(format!(".cargo-connect-{}", std::process::id()));
        fs::create_dir(&new).map_err(|error| failed(&new, &error))?;
        let written = files.iter().try_for_each(|(name, text)| {
            let path = new.join(name);
            fs::write(&path, text).map_err(|error| failed(&path, &error))
        });
        let moved = written.and_then(|()| {
            for name in files.keys() {
                let path = self.path.join(name);
                fs::rename(new.join(name), &path).map_err(|error| failed(&path, &error))?;
            }
            let outdated = self.outdated(files);
            for path in &outdated {
                fs::remove_file(path).map_err(|error| failed(path, &error))?;
            }
            Ok(outdated)
        });
        let cleared = fs::remove_dir_all(&new).map_err(|error| failed(&new, &error));
        moved.and_then(|outdated| cleared.map(|()| outdated))
    }

    /// Compares the folder with the files. The result has a sentence for each difference.
    ///
    /// Layout and comments do not count, so that a folder can be formatted with other settings.
    ///
    /// # Errors
    ///
    /// Fails if a file is there but cannot be read.
    pub fn compare(&self, files: &BTreeMap<String, String>) -> Result<Vec<String>, Error> {
        let mut differences = Vec::new();
        for (name, text) in files {
            let path = self.path.join(name);
            if !path.exists() {
                differences.push(format!("{} is missing", path.display()));
                continue;
            }
            let there = fs::read_to_string(&path)
                .map_err(|error| Error::new(format!("cannot be read: {error}")).in_file(&path))?;
            if !there.starts_with(MARK) {
                differences.push(format!("{} was not written by this command", path.display()));
            } else if there != *text && normal(&there) != normal(text) {
                differences.push(format!("{} differs{}", path.display(), first_difference(&there, text)));
            }
        }
        for path in self.outdated(files) {
            differences.push(format!("{} is not printed any more", path.display()));
        }
        Ok(differences)
    }

    /// Returns the files that the importer has written and that are not among `files`.
    fn outdated(&self, files: &BTreeMap<String, String>) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut outdated: Vec<_> = entries
            .filter(|path| {
                let name = path.file_name().and_then(|name| name.to_str());
                name.is_some_and(|name| !files.contains_key(name)) && is_printed(path)
            })
            .collect();
        outdated.sort_unstable();
        outdated
    }
}

fn is_printed(path: &Path) -> bool {
    path.is_file() && fs::read_to_string(path).is_ok_and(|text| text.starts_with(MARK))
}

/// Returns the text in one layout, or `None` if it is not Rust.
fn normal(text: &str) -> Option<String> {
    let mut file = syn::parse_file(text).ok()?;
    for item in &mut file.items {
        if let syn::Item::Use(item) = item {
            sort(&mut item.tree);
        }
    }
    Some(prettyplease::unparse(&file))
}

/// Sorts the names of an import, whose order depends on the edition of rustfmt.
fn sort(tree: &mut syn::UseTree) {
    match tree {
        syn::UseTree::Path(path) => sort(&mut path.tree),
        syn::UseTree::Group(group) => {
            let mut trees: Vec<_> = std::mem::take(&mut group.items).into_iter().collect();
            trees.iter_mut().for_each(sort);
            trees.sort_by_key(|tree| tree.to_token_stream().to_string());
            group.items = trees.into_iter().collect();
        }
        _ => {}
    }
}

/// Returns the first line that differs, for people.
fn first_difference(there: &str, text: &str) -> String {
    let (Some(there), Some(text)) = (normal(there), normal(text)) else { return ": it is not Rust".to_owned() };
    let (mut there, mut text) = (there.lines(), text.lines());
    loop {
        return match (there.next(), text.next()) {
            (Some(there), Some(text)) if there == text => continue,
            (Some(there), Some(text)) => format!(": `{}` should be `{}`", there.trim(), text.trim()),
            (Some(there), None) => format!(": it ends before `{}`", there.trim()),
            (None, Some(text)) => format!(": `{}` is missing at its end", text.trim()),
            (None, None) => String::new(),
        };
    }
}
