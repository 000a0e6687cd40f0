//! The error of an import.

use std::fmt;
use std::path::{Path, PathBuf};

/// The reason why an import stopped, in one line: the file, the place in it, and what is wrong.
///
/// ```
/// let error = connect_import::read::model("no-such-model.json".as_ref()).unwrap_err();
/// assert!(error.to_string().starts_with("no-such-model.json: cannot be read: "));
/// ```
#[derive(Debug)]
pub struct Error {
    file: Option<PathBuf>,
    place: Option<String>,
    message: String,
}

impl Error {
    /// Creates an error without a place.
    pub fn new(message: impl Into<String>) -> Self {
        Self { file: None, place: None, message: message.into() }
    }

    /// Creates an error at a JSON path of the file, such as `shapes.Name.traits`.
    pub fn at(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Some(place.into()), ..Self::new(message) }
    }

    /// Sets the file, unless one is set.
    #[must_use]
    pub fn in_file(self, file: &Path) -> Self {
        Self { file: Some(self.file.unwrap_or_else(|| file.to_owned())), ..self }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}: ", file.display())?;
        }
        if let Some(place) = &self.place {
            write!(f, "{}: ", line(place))?;
        }
        f.write_str(&line(&self.message))
    }
}

impl std::error::Error for Error {}

/// Replaces control characters, which can come from a model, so that an error is one line.
fn line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
