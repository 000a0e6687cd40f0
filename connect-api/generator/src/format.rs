//! The layout of the files: that of the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use connect_import::Error;

/// Formats the files of a module with rustfmt and the settings of the repository.
///
/// # Errors
///
/// Fails if rustfmt cannot be run, or does not accept a file.
pub(crate) fn format(files: &BTreeMap<String, String>, package: &Path) -> Result<BTreeMap<String, String>, Error> {
    let folder = std::env::temp_dir().join(format!("connect-api-generator-{}", std::process::id()));
    let formatted = in_folder(files, &folder, package);
    let removed = fs::remove_dir_all(&folder).map_err(|error| failed(&folder, &error));
    let formatted = formatted?;
    removed.map(|()| formatted)
}

fn in_folder(
    files: &BTreeMap<String, String>,
    folder: &Path,
    package: &Path,
) -> Result<BTreeMap<String, String>, Error> {
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, &error))?;
    }
    // rustfmt formats the files of all modules that it finds.
    let mut command = Command::new("rustfmt");
    command
        .args(["--edition", "2024", "--config-path"])
        .arg(package.join("../rustfmt.toml"))
        .arg(folder.join("mod.rs"));
    let status = command.status().map_err(|error| Error::new(format!("rustfmt cannot be run: {error}")))?;
    if !status.success() {
        return Err(Error::new(format!("rustfmt failed: {status}")));
    }
    let read = |name: &String| {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).map_err(|error| failed(&path, &error))?;
        Ok((name.clone(), text))
    };
    files.keys().map(read).collect()
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::new(error.to_string()).in_file(path)
}
