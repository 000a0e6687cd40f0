//! The configuration files that the AWS tools share.
//!
//! <https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html> describes the files. Where
//! that page leaves something open, this module does what the AWS CLI does.
//! `tests/differential/credentials` compares the two.

mod ini;
mod message;
mod place;
mod shared;
mod words;

pub(crate) use self::message::{export_command, shell_word, shown};
pub(crate) use self::place::home;
pub(crate) use self::shared::{Found, Located};
pub(crate) use self::words::split_command;

use std::fmt::Write;
use std::path::Path;

use connect_core::auth::{AuthError, AuthProblem, Credentials};

use self::message::{section_hint, setting_hint};
use self::place::Source;
use self::shared::{Kind, Shared};
use crate::environment::Environment;

/// The profile that is used if none is named.
pub(crate) const DEFAULT: &str = "default";

/// The text of the files: the shared credentials file and the config file, or one that a caller
/// names.
pub(crate) struct Files(Vec<(Source, Kind)>);

impl Files {
    /// Reads the two shared files, which need not exist.
    pub(crate) fn find(environment: &Environment) -> Result<Self, AuthError> {
        Ok(Self(vec![
            (Source::find(environment, "AWS_SHARED_CREDENTIALS_FILE", "credentials")?, Kind::Credentials),
            (Source::find(environment, "AWS_CONFIG_FILE", "config")?, Kind::Config),
        ]))
    }

    /// Reads one file, whose sections may be named as in either of the two.
    pub(crate) fn named(path: &Path) -> Result<Self, AuthError> {
        let source = Source::read(path.to_owned())?;
        if source.is_absent() {
            let reason = format!("the profile file `{}` does not exist: create it, or name another", shown(path));
            return Err(AuthError::new(AuthProblem::NoCredentials, reason));
        }
        Ok(Self(vec![(source, Kind::Either)]))
    }

    pub(crate) fn parse(&self) -> Result<Profiles<'_>, AuthError> {
        let mut shared = Vec::new();
        for (source, kind) in &self.0 {
            shared.extend(Shared::parse(source, *kind)?);
        }
        Ok(Profiles { shared, files: self })
    }
}

/// The profiles in the files that exist.
pub(crate) struct Profiles<'t> {
    shared: Vec<Shared<'t>>,
    files: &'t Files,
}

/// The sections of a profile.
#[derive(Clone, Copy)]
pub(crate) struct Sections<'t> {
    credentials: Option<Found<'t>>,
    config: Option<Found<'t>>,
}

impl Profiles<'_> {
    pub(crate) fn find(&self, profile: &str) -> Result<Sections<'_>, AuthError> {
        let mut sections = Sections { credentials: None, config: None };
        for shared in &self.shared {
            let found = shared.find(profile)?;
            match shared.kind {
                Kind::Credentials => sections.credentials = found,
                Kind::Config | Kind::Either => sections.config = found,
            }
        }
        Ok(sections)
    }

    /// Returns the section `[kind name]` of the config file, such as `[sso-session main]`.
    pub(crate) fn section(&self, kind: &str, name: &str) -> Option<Found<'_>> {
        self.shared.iter().find_map(|shared| shared.section(kind, name))
    }

    /// Creates the error for a profile that does not exist, or that has no credentials.
    pub(crate) fn absent(&self, profile: &str, sections: Sections<'_>) -> AuthError {
        let name = shown(profile);
        let paths: Vec<String> = self.shared.iter().map(|shared| format!("`{}`", shown(shared.path))).collect();
        let mut reason = match sections.first() {
            Some(found) => {
                let hint = setting_hint(&found).unwrap_or_else(|| {
                    "add `aws_access_key_id` and `aws_secret_access_key`, or name another profile".into()
                });
                let (line, path) = (found.line, shown(found.path));
                format!("the profile `{name}` (line {line} of `{path}`) has no access key: {hint}")
            }
            None if paths.is_empty() => {
                format!("there is no file with the profile `{name}`: write one with `aws configure`")
            }
            None => {
                let hint = self.shared.iter().find_map(|shared| section_hint(shared, profile));
                let hint = hint.unwrap_or_else(|| "add it, or name another profile".into());
                format!("the profile `{name}` is not in {}: {hint}", paths.join(" or "))
            }
        };
        for (source, _) in &self.files.0 {
            match &source.path {
                Ok(path) if source.is_absent() => _ = write!(reason, "; `{}` does not exist", shown(path)),
                Ok(_) => {}
                Err(problem) => _ = write!(reason, "; {problem}"),
            }
        }
        AuthError::new(AuthProblem::NoCredentials, reason)
    }
}

impl<'t> Sections<'t> {
    pub(crate) fn is_empty(self) -> bool {
        self.first().is_none()
    }

    fn first(self) -> Option<Found<'t>> {
        self.credentials.or(self.config)
    }

    pub(crate) fn setting(self, name: &str) -> Option<Located<'t>> {
        [self.credentials, self.config].into_iter().flatten().find_map(|found| found.setting(name))
    }

    /// Returns the access key in the shared credentials file.
    pub(crate) fn shared_key(self) -> Result<Option<Credentials>, AuthError> {
        self.credentials.map_or(Ok(None), |found| found.credentials())
    }

    /// Returns the access key in the config file.
    pub(crate) fn config_key(self) -> Result<Option<Credentials>, AuthError> {
        self.config.map_or(Ok(None), |found| found.credentials())
    }
}
