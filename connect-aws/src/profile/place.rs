//! The two shared files: where they are, and their text.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use connect_core::auth::AuthError;
use zeroize::Zeroizing;

use crate::environment::Environment;
use crate::error::unusable;

/// The variable that holds the home directory.
const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };

/// A shared file that was looked for.
pub(super) struct Source {
    /// The path of the file, or the reason why it has none.
    pub(super) path: Result<PathBuf, String>,
    /// The content of the file, if it exists.
    content: Option<Zeroizing<Vec<u8>>>,
}

impl Source {
    /// Reads the file that `variable` names, or else the file `name` in `~/.aws`.
    ///
    /// An empty variable means that there is no such file. If the variable names a file that does
    /// not exist, that is an error: another file would have other credentials.
    pub(super) fn find(environment: &Environment, variable: &str, name: &str) -> Result<Self, AuthError> {
        let Some(value) = environment.raw(variable) else {
            return match home(environment) {
                Ok(home) => Self::read(home.join(".aws").join(name)),
                Err((_, problem)) => {
                    let reason = format!("`{HOME}` {problem}: set it, or name a file with `{variable}`");
                    Ok(Self { path: Err(reason), content: None })
                }
            };
        };
        if value.is_empty() {
            return Ok(Self { path: Err(format!("`{variable}` is empty: name a file, or unset it")), content: None });
        }
        let source = Self::read(expand(environment, &value, variable)?)?;
        match (&source.path, &source.content) {
            (Ok(path), None) => Err(unusable(format!(
                "the environment variable `{variable}` names `{}`, which does not exist: create it, or unset the variable",
                path.display()
            ))),
            _ => Ok(source),
        }
    }

    /// Reads the file at `path`, which need not exist.
    pub(super) fn read(path: PathBuf) -> Result<Self, AuthError> {
        let content = match std::fs::read(&path) {
            Ok(content) => Some(Zeroizing::new(content)),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => {
                let reason = format!(
                    "cannot read the profile file `{}`: check its permissions, or name another file",
                    path.display()
                );
                return Err(unusable(reason).with_source(error));
            }
        };
        Ok(Self { path: Ok(path), content })
    }

    pub(super) fn is_absent(&self) -> bool {
        self.content.is_none()
    }

    /// Returns the path and the text of the file, if it exists.
    pub(super) fn text(&self) -> Result<Option<(&Path, &str)>, AuthError> {
        let (Ok(path), Some(content)) = (&self.path, &self.content) else { return Ok(None) };
        let problem = match std::str::from_utf8(content) {
            // The AWS CLI rejects such a file: the mark is a part of its first line.
            Ok(text) if text.starts_with('\u{feff}') => {
                "begins with a byte order mark: save it as UTF-8 without one".into()
            }
            Ok(text) => return Ok(Some((path, text))),
            Err(_) if content.starts_with(b"\xff\xfe") || content.starts_with(b"\xfe\xff") => {
                "is UTF-16: save it as UTF-8".into()
            }
            Err(error) => {
                let before = content.get(..error.valid_up_to()).unwrap_or_default();
                let line = before.split(|byte| *byte == b'\n').count();
                format!("is not UTF-8 (line {line}): save it as UTF-8")
            }
        };
        Err(unusable(format!("the profile file `{}` {problem}", path.display())))
    }
}

/// Returns the home directory, or its variable and the problem with it.
///
/// The path must be absolute. With a relative path, anybody who can write to the working directory
/// could choose the account.
pub(crate) fn home(environment: &Environment) -> Result<PathBuf, (&'static str, &'static str)> {
    let problem = match environment.raw(HOME) {
        None => "is not set",
        Some(home) if home.is_empty() => "is empty",
        Some(home) if !Path::new(&home).is_absolute() => "is not an absolute path",
        Some(home) => return Ok(home.into()),
    };
    Err((HOME, problem))
}

/// Expands `$NAME`, `${NAME}` and a `~` at the beginning, in this order, as the AWS CLI does.
fn expand(environment: &Environment, value: &OsStr, variable: &str) -> Result<PathBuf, AuthError> {
    let Some(text) = value.to_str() else {
        // A path need not be UTF-8. Without these characters there is nothing to expand.
        if value.as_encoded_bytes().iter().any(|byte| b"~$".contains(byte)) {
            let reason =
                format!("the environment variable `{variable}` is not UTF-8: write the path without `~` and `$`");
            return Err(unusable(reason));
        }
        return Ok(value.into());
    };
    let text = expand_variables(environment, text);
    let Some(rest) = text.strip_prefix('~') else { return Ok(text.into()) };
    let separators: &[char] = if cfg!(windows) { &['/', '\\'] } else { &['/'] };
    if !rest.is_empty() && !rest.starts_with(separators) {
        let reason = format!(
            "the environment variable `{variable}` names the home directory of another user: write the path without `~`"
        );
        return Err(unusable(reason));
    }
    let home = home(environment)
        .map_err(|(_, problem)| unusable(format!("`{variable}` begins with `~`, and `{HOME}` {problem}: set it")))?;
    Ok(home.join(rest.trim_start_matches(separators)))
}

/// Expands the variables that are set, and leaves the others as they are.
fn expand_variables(environment: &Environment, text: &str) -> String {
    let mut expanded = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('$') {
        expanded.push_str(before);
        let (name, end) = match after.strip_prefix('{').and_then(|braced| braced.split_once('}')) {
            Some((name, end)) => (name, end),
            None => {
                let is_other = |character: char| character != '_' && !character.is_ascii_alphanumeric();
                after.split_at(after.find(is_other).unwrap_or(after.len()))
            }
        };
        let value = Some(name).filter(|name| !name.is_empty()).and_then(|name| environment.raw(name));
        match value.map(OsString::into_string) {
            Some(Ok(value)) => {
                expanded.push_str(&value);
                rest = end;
            }
            _ => {
                expanded.push('$');
                rest = after;
            }
        }
    }
    expanded.push_str(rest);
    expanded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(path: &str) -> Result<PathBuf, String> {
        let home = if cfg!(windows) { r"C:\home" } else { "/home/a" };
        let variables = [("HOME", home), ("USERPROFILE", home), ("STAGE", "$HOME"), ("EMPTY", "")];
        let environment = Environment::from_iter(variables);
        expand(&environment, OsStr::new(path), "AWS_CONFIG_FILE").map_err(|error| error.to_string())
    }

    #[cfg(unix)]
    #[test]
    fn paths_are_expanded_as_by_the_aws_cli() {
        for (path, expected) in [
            ("~", "/home/a"),
            ("~//x", "/home/a/x"),
            ("$HOME/.aws/x", "/home/a/.aws/x"),
            ("/${STAGE}x/$STAGE-$EMPTY", "/$HOMEx/$HOME-"),
            ("/$", "/$"),
            ("/$NONE/${NONE}/${HOME", "/$NONE/${NONE}/${HOME"),
            ("a/~", "a/~"),
        ] {
            assert_eq!(expanded(path), Ok(expected.into()), "{path}");
        }
    }

    #[test]
    fn the_home_of_another_user_is_an_error() {
        assert!(expanded("~root/x").unwrap_err().contains("another user"));
    }
}
