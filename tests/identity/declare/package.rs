//! Writes packages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The package of a service.
pub(crate) struct Package<'p> {
    /// The folder of this workspace.
    pub(crate) root: &'p Path,
    /// The folder of the package.
    pub(crate) folder: &'p Path,
    /// The name of the service in botocore.
    pub(crate) name: &'p str,
}

impl Package<'_> {
    /// Writes the declarations and their conversions.
    pub(crate) fn write(&self, declarations: &BTreeMap<String, String>, conversions: &str) -> io::Result<()> {
        let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
        for (name, text) in declarations {
            files.insert(format!("declared/{name}").into(), text.clone());
        }
        let library = format!(
            "#[path = \"declared/mod.rs\"]\npub mod declared;\n\nmod conversions {{\n{USES}{conversions}}}\n\npub use conversions::OPERATIONS;\n"
        );
        files.insert("lib.rs".into(), library);
        let paths =
            [("connect-core", "connect-core"), ("connect-aws", "connect-aws"), ("connect-params", "tests/params")];
        let dependencies = local(self.root, &paths);
        // Operations can need the code of these features.
        let dependencies =
            dependencies.replacen(" }", ", features = [\"checksum\", \"compression\", \"event-stream\"] }", 1);
        let manifest = format!(
            "{}\n[lib]\npath = \"lib.rs\"\ntest = false\ndoctest = false\n\n[dependencies]\n{dependencies}",
            head(&format!("declared-{}", self.name)),
        );
        files.insert("Cargo.toml".into(), manifest);
        write(self.folder, &files)?;
        remove_others(&self.folder.join("declared"), declarations)
    }
}

/// The names that the conversions use. The declarations can be deprecated.
const USES: &str = "    #![allow(deprecated, unused_imports)]
    use crate::declared::*;
    use connect_params::exchange::Entry;
    use connect_params::{errors_to, events_from, events_to, open_enum};
    use connect_params::{structure_from, structure_to, union_from, union_to};

";

/// Writes the workspace of the packages of these services, with the program `exchange`.
pub(crate) fn workspace(root: &Path, folder: &Path, services: &[&str]) -> io::Result<()> {
    let mut dependencies = local(root, &[("connect-params", "tests/params")]);
    let mut table = String::new();
    for service in services {
        // Writing into a `String` does not fail.
        let _ = writeln!(dependencies, "declared-{service} = {{ path = \"../{service}\" }}");
        let _ = writeln!(table, "        ({service:?}, declared_{}::OPERATIONS),", service.replace('-', "_"));
    }
    let members: Vec<&str> = services.iter().copied().chain(["exchange"]).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    let program =
        format!("fn main() -> std::io::Result<()> {{\n    connect_params::exchange::run(&[\n{table}    ])\n}}\n");
    let files = BTreeMap::from([
        ("Cargo.toml".into(), manifest),
        (
            "exchange/Cargo.toml".into(),
            format!(
                "{}\n[[bin]]\nname = \"exchange\"\npath = \"main.rs\"\n\n[dependencies]\n{dependencies}",
                head("exchange")
            ),
        ),
        ("exchange/main.rs".into(), program),
    ]);
    write(folder, &files)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map(|_| ())
}

fn head(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nedition = \"2024\"\npublish = false\n")
}

/// Returns dependencies on packages of this workspace.
fn local(root: &Path, packages: &[(&str, &str)]) -> String {
    let line = |(name, path): &(_, _)| format!("{name} = {{ path = '{}' }}\n", root.join(path).display());
    packages.iter().map(line).collect()
}

/// Writes the files that differ, so that cargo compiles only what changed.
fn write(folder: &Path, files: &BTreeMap<PathBuf, String>) -> io::Result<()> {
    for (name, text) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|there| there == text.as_bytes()) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text)?;
    }
    Ok(())
}

/// Removes the files of an earlier model.
fn remove_others(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    let known: BTreeSet<_> = files.keys().map(|name| folder.join(name)).collect();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !known.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
