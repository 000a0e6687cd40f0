//! Finds the file of a model.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::names::suggestion;

/// The file of a model.
#[derive(Clone, Debug)]
pub struct Source {
    file: PathBuf,
    service: Option<String>,
}

const SERVICE_FILES: [&str; 2] = ["service-2.json.gz", "service-2.json"];

impl Source {
    /// Finds the model at `path`, which is a file, a folder with a model or with its versions, or a
    /// folder of many services with the name of one of them.
    ///
    /// # Errors
    ///
    /// Fails if there is no model. The error says what was looked for, or which services there are.
    pub fn find(path: &Path, service: Option<&str>) -> Result<Self, Error> {
        let found = fs::metadata(path).map_err(|error| Error::new(format!("cannot be read: {error}")).in_file(path))?;
        if found.is_file() {
            return Ok(Self { file: path.to_owned(), service: service.map(str::to_owned) });
        }
        let data = [path.join("botocore/data"), path.join("data"), path.to_owned()];
        let path = data.into_iter().find(|folder| folder.is_dir()).unwrap_or_else(|| path.to_owned());
        match service {
            Some(service) => {
                let folder = path.join(service);
                if folder.is_dir() {
                    return in_folder(&folder).ok_or_else(|| missing(&folder));
                }
                let names = services(&path);
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let near = suggestion(service, &names);
                Err(Error::new(format!("there is no service `{service}`{near}")).in_file(&path))
            }
            None => in_folder(&path).ok_or_else(|| {
                if models_in(&path).len() > 1 {
                    Error::new("the folder has several models: give the path of one").in_file(&path)
                } else if services(&path).is_empty() {
                    missing(&path)
                } else {
                    Error::new("the folder has many services: choose one with `--service NAME`").in_file(&path)
                }
            }),
        }
    }

    /// Returns the path of the file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Returns the service that was chosen of the services in the file.
    pub(super) fn service(&self) -> Option<&str> {
        self.service.as_deref()
    }

    /// Returns the file with this name beside a `service-2.json`, if it is there.
    pub(super) fn beside(&self, name: &str) -> Option<PathBuf> {
        let named = |end: &str| self.file.with_file_name(format!("{name}{end}"));
        [named(".json.gz"), named(".json")].into_iter().find(|file| file.is_file())
    }
}

fn missing(folder: &Path) -> Error {
    let message = "there is no model in the folder: expected a `.json` file with Smithy's AST, or a `service-2.json`";
    Error::new(message).in_file(folder)
}

/// Returns the names of the services in a folder such as botocore's `data`.
pub fn services(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = folders(folder)
        .into_iter()
        .filter(|folder| in_folder(folder).is_some())
        .filter_map(|folder| folder.file_name().and_then(OsStr::to_str).map(str::to_owned))
        .collect();
    names.sort_unstable();
    names
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.is_dir()).collect()
}

/// Returns the model in a folder, or in the newest of its versions.
fn in_folder(folder: &Path) -> Option<Source> {
    let file_in = |folder: &Path| SERVICE_FILES.into_iter().map(|name| folder.join(name)).find(|file| file.is_file());
    if let Some(file) = file_in(folder) {
        return Some(Source { file, service: None });
    }
    let mut versions: Vec<_> = folders(folder).iter().filter_map(|version| file_in(version)).collect();
    versions.sort_unstable();
    if let Some(file) = versions.pop() {
        return Some(Source { file, service: None });
    }
    match &models_in(folder)[..] {
        [model] => Some(Source { file: model.clone(), service: None }),
        _ => None,
    }
}

/// Returns the files of a folder that can have Smithy's AST.
fn models_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect()
}
