//! The profiles in one of the two shared files.

use std::path::Path;

use connect_core::auth::{AuthError, Credentials};

use super::ini::{File, Setting, Value};
use super::message::shown;
use super::place::Source;
use super::words::words;
use crate::error::unusable;

/// The way in which a file names its profiles.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// `[name]`, as in `~/.aws/credentials`.
    Credentials,
    /// `[profile name]` or `[default]`, as in `~/.aws/config`.
    Config,
    /// Both ways.
    Either,
}

/// A shared file that exists.
pub(super) struct Shared<'t> {
    pub(super) kind: Kind,
    pub(super) path: &'t Path,
    pub(super) file: File<'t>,
}

/// The section of a profile.
#[derive(Clone, Copy)]
pub(crate) struct Found<'t> {
    pub(super) path: &'t Path,
    pub(super) line: usize,
    pub(super) settings: &'t [Setting<'t>],
    defaults: &'t [Setting<'t>],
}

/// A setting and the file that it is in.
#[derive(Clone, Copy)]
pub(crate) struct Located<'t> {
    pub(super) path: &'t Path,
    setting: &'t Setting<'t>,
}

impl<'t> Shared<'t> {
    pub(super) fn parse(source: &'t Source, kind: Kind) -> Result<Option<Self>, AuthError> {
        let Some((path, text)) = source.text()? else { return Ok(None) };
        match File::parse(text) {
            Ok(file) => Ok(Some(Self { kind, path, file })),
            Err(problem) => Err(unusable(format!("line {} of `{}` {}", problem.line, shown(path), problem.what))),
        }
    }

    /// Returns the section of a profile. Two sections of one profile are an error, because the AWS
    /// tools do not agree which of the two to use.
    pub(super) fn find(&self, profile: &str) -> Result<Option<Found<'_>>, AuthError> {
        let mut found: Option<Found<'_>> = None;
        for section in &self.file.sections {
            let is_plain = self.kind != Kind::Config && section.name == profile;
            let is_config =
                || self.kind != Kind::Credentials && name_in(section.name, "profile").as_deref() == Some(profile);
            if !is_plain && !is_config() {
                continue;
            }
            if let Some(first) = found {
                return Err(unusable(format!(
                    "lines {} and {} of `{}` both begin the profile `{}`: make them one section",
                    first.line,
                    section.line,
                    shown(self.path),
                    shown(profile)
                )));
            }
            let (line, settings) = (section.line, section.settings.as_slice());
            found = Some(Found { path: self.path, line, settings, defaults: &self.file.defaults });
        }
        Ok(found)
    }

    /// Returns the section `[kind name]` of the config file. Of two such sections the last counts,
    /// as for the AWS CLI.
    pub(super) fn section(&self, kind: &str, name: &str) -> Option<Found<'_>> {
        if self.kind != Kind::Config {
            return None;
        }
        let mut sections = self.file.sections.iter().rev();
        let section = sections.find(|section| name_in(section.name, kind).as_deref() == Some(name))?;
        let (line, settings) = (section.line, section.settings.as_slice());
        Some(Found { path: self.path, line, settings, defaults: &self.file.defaults })
    }
}

/// Returns the name in the header of a section of the config file that describes a profile or
/// another `kind` of thing, such as an `sso-session`.
fn name_in(section: &str, kind: &str) -> Option<String> {
    if section == "default" && kind == "profile" {
        return Some(section.to_owned());
    }
    // The AWS CLI checks only that the section begins with the kind and has two words.
    let mut words = words(section.starts_with(kind).then_some(section)?)?.into_iter();
    match (words.next(), words.next(), words.next()) {
        (Some(_), Some(name), None) => Some(name),
        _ => None,
    }
}

impl<'t> Found<'t> {
    pub(crate) fn setting(&self, name: &str) -> Option<Located<'t>> {
        let mut settings = self.settings.iter().chain(self.defaults);
        settings.find(|setting| setting.name == name).map(|setting| Located { path: self.path, setting })
    }

    /// Returns the settings of the section itself.
    pub(crate) fn settings(&self) -> impl Iterator<Item = Located<'t>> {
        let path = self.path;
        self.settings.iter().map(move |setting| Located { path, setting })
    }

    /// Returns the access key of the profile in this file alone.
    pub(super) fn credentials(&self) -> Result<Option<Credentials>, AuthError> {
        const NAMES: [&str; 4] =
            ["aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_security_token"];
        let [id, secret, token, old_token] = NAMES.map(|name| self.setting(name));
        let (id, secret) = match (id, secret, token.or(old_token)) {
            (Some(id), Some(secret), _) => (id, secret),
            (None, None, None) => return Ok(None),
            (Some(present), ..) => return Err(present.half(NAMES[1])),
            (None, Some(present), _) | (None, None, Some(present)) => return Err(present.half(NAMES[0])),
        };
        let credentials = Credentials::new(id.filled()?, secret.filled()?);
        let token = match (token, old_token) {
            (Some(token), Some(old)) if token.text()? != old.text()? => {
                let reason = format!("{old} differs from `{}`: remove it, because it is the older name", NAMES[2]);
                return Err(unusable(reason));
            }
            (token, old) => token.or(old),
        };
        Ok(Some(match token.map(Located::text).transpose()? {
            Some(token) if !token.is_empty() => credentials.with_session_token(token),
            _ => credentials,
        }))
    }
}

impl<'t> Located<'t> {
    fn half(self, missing: &str) -> AuthError {
        unusable(format!("{self} is there, and `{missing}` is not in the same section: add it"))
    }

    /// Returns the value of a part of a key. The value can be empty.
    fn text(self) -> Result<&'t str, AuthError> {
        match self.setting.value() {
            Value::Text(text) => Credentials::check_key_text(text, self).map(|()| text),
            Value::Continued(line) => Err(unusable(format!(
                "{self} goes on in line {line}, which is indented: begin line {line} at the first column, or write the \
                 value in one line"
            ))),
        }
    }

    fn filled(self) -> Result<&'t str, AuthError> {
        match self.text()? {
            "" => Err(self.empty()),
            text => Ok(text),
        }
    }

    fn empty(self) -> AuthError {
        unusable(format!("{self} is empty: add its value"))
    }

    /// Returns the value of a setting that is not a part of a key, in one line.
    pub(crate) fn value(self) -> Result<&'t str, AuthError> {
        match self.setting.value() {
            Value::Text("") => Err(self.empty()),
            Value::Text(text) => Ok(text),
            Value::Continued(line) => {
                Err(unusable(format!("{self} goes on in line {line}, which is indented: write the value in one line")))
            }
        }
    }

    /// Returns the name in lower case.
    pub(crate) fn name(self) -> &'t str {
        &self.setting.name
    }

    /// Returns the value of a setting in the list of settings that begins on the next line.
    pub(crate) fn nested(self, name: &str) -> Option<&'t str> {
        self.setting.nested().filter(|(key, _)| *key == name).last().map(|(_, value)| value)
    }
}

impl std::fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` (line {} of `{}`)", self.setting.name, self.setting.line, shown(self.path))
    }
}
