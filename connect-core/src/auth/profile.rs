//! Credentials from the configuration files that the AWS tools share.
//!
//! <https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html> describes the files. Where
//! that page leaves something open, this module does what the AWS CLI does.
//! `tests/differential/credentials` compares the two.

mod ini;
mod message;
mod place;
mod shared;
mod words;

use std::fmt::Write;
use std::path::Path;

use self::message::{export_command, section_hint, setting_hint, shown};
use self::place::Source;
use self::shared::{Found, Kind, Located, Shared};
use crate::auth::Credentials;
use crate::auth::environment::Environment;
use crate::auth::key::unusable;
use crate::error::{AuthError, AuthProblem};

const DEFAULT: &str = "default";

impl Credentials {
    /// Reads credentials from the [environment](Self::from_environment) or, if it has none, from a
    /// [profile](Self::from_profile), as the AWS CLI does.
    ///
    /// A profile that `AWS_PROFILE` names must exist, even if the environment has credentials. A
    /// web identity, a container or another source that the environment names is an error, because
    /// this crate cannot get its credentials.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if neither has credentials. The message contains both
    /// reasons. Returns [`AuthProblem::UnusableCredentials`] if one of them has credentials that
    /// cannot be used, as [`from_environment`](Self::from_environment) and
    /// [`from_profile`](Self::from_profile) describe.
    pub fn from_default_chain() -> Result<Self, AuthError> {
        default_chain(Environment::of_process())
    }

    /// Reads credentials from a profile: its section in the shared credentials file,
    /// `~/.aws/credentials`, together with its section in the config file, `~/.aws/config`.
    ///
    /// The environment variables `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` override the
    /// paths. In these paths, a `~` at the beginning and `$NAME` are expanded. A variable that is
    /// empty means that there is no such file. If `profile` is `None`, its name is the value of
    /// `AWS_PROFILE`, or else of `AWS_DEFAULT_PROFILE`, or else `default`.
    ///
    /// The home directory `~` is the value of `HOME` (on Windows `USERPROFILE`). If that is not an
    /// absolute path, the files in `~` are not read, and no files in the working directory replace
    /// them.
    ///
    /// Files are read as by the AWS CLI. The case of the names of settings does not matter, an
    /// indented line continues the line above it, and a comment is on its own line. A section of
    /// the credentials file is `[name]`. One of the config file is `[profile name]`, or
    /// `[profile "two words"]`, or `[default]`.
    ///
    /// Only access keys that are written in the files can be used. If a profile has several sources
    /// of credentials, the first of these wins, as in the AWS CLI: a role, a web identity, single
    /// sign-on, keys in the credentials file, `login_session`, `credential_process`, keys in the
    /// config file. If a source wins that is not a key, this method returns an error. The command
    /// `aws configure export-credentials --profile NAME --format env` then prints variables to set
    /// in the environment.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if there is no such profile, or if it has no
    /// credentials. Returns [`AuthProblem::UnusableCredentials`] in these cases, and the message
    /// names the variable, or the file and the line:
    ///
    /// - A source that is not an access key wins.
    /// - A part of the key is missing, empty, in quotes, or contains white space.
    /// - A file is not UTF-8, cannot be read, or has a line that the AWS CLI rejects.
    /// - A section or a setting is repeated.
    /// - A variable names a file that does not exist, or its value is not UTF-8.
    /// - The name of the profile is empty.
    pub fn from_profile(profile: Option<&str>) -> Result<Self, AuthError> {
        let environment = Environment::of_process();
        let named = match profile {
            // With an empty name the AWS CLI uses another profile.
            Some("") => return Err(unusable("the name of the profile is empty: name one, or pass `None`")),
            Some(profile) => Some(profile.to_owned()),
            None => environment.profile()?,
        };
        read(environment, named.as_deref().unwrap_or(DEFAULT), choose)
    }

    /// Reads credentials from a profile in the file at `path` alone. Its section is `[name]` or
    /// `[profile name]`.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if the file does not exist or has no access key for
    /// the profile. Returns [`AuthProblem::UnusableCredentials`] as
    /// [`from_profile`](Self::from_profile) does, and if the file has both sections.
    pub fn from_profile_file(path: impl AsRef<Path>, profile: &str) -> Result<Self, AuthError> {
        let path = path.as_ref();
        let source = Source::read(path.to_owned())?;
        let Some(shared) = Shared::parse(&source, Kind::Either)? else {
            let reason = format!("the profile file `{}` does not exist: create it, or name another", shown(path));
            return Err(AuthError::new(AuthProblem::NoCredentials, reason));
        };
        let found = shared.find(profile)?;
        // The file can be the config file, in which `credential_process` wins over keys.
        choose(profile, Sections { credentials: None, config: found })?
            .ok_or_else(|| absent(profile, &[&shared], found, &[]))
    }
}

fn default_chain(environment: Environment<'_>) -> Result<Credentials, AuthError> {
    let credentials = environment.credentials()?;
    let named = environment.profile()?;
    let profile = named.as_deref().unwrap_or(DEFAULT);
    if let Some(credentials) = credentials {
        if named.is_some() {
            read(environment, profile, |_, sections| Ok(sections.first().map(drop)))
                .map_err(|error| unusable(format!("`AWS_PROFILE` is set, and {error}")).with_source(error))?;
        }
        return Ok(credentials);
    }
    environment.check_web_identity()?;
    match read(environment, profile, choose) {
        Err(error) if error.problem() == AuthProblem::NoCredentials => {
            environment.check_later_sources().map_err(|later| unusable(format!("{later}; {error}")))?;
            let reason = format!("the environment variable `AWS_ACCESS_KEY_ID` is not set, and {error}");
            Err(AuthError::new(AuthProblem::NoCredentials, reason).with_source(error))
        }
        result => result,
    }
}

/// The sections of a profile.
#[derive(Clone, Copy)]
struct Sections<'t> {
    credentials: Option<Found<'t>>,
    config: Option<Found<'t>>,
}

impl<'t> Sections<'t> {
    fn first(self) -> Option<Found<'t>> {
        self.credentials.or(self.config)
    }

    fn setting(self, name: &str) -> Option<Located<'t>> {
        [self.credentials, self.config].into_iter().flatten().find_map(|found| found.setting(name))
    }
}

/// Reads both files, and passes the sections of a profile to `choose`.
fn read<T>(
    environment: Environment<'_>,
    profile: &str,
    choose: impl FnOnce(&str, Sections<'_>) -> Result<Option<T>, AuthError>,
) -> Result<T, AuthError> {
    let sources = [
        Source::find(environment, "AWS_SHARED_CREDENTIALS_FILE", "credentials")?,
        Source::find(environment, "AWS_CONFIG_FILE", "config")?,
    ];
    let credentials = Shared::parse(&sources[0], Kind::Credentials)?;
    let config = Shared::parse(&sources[1], Kind::Config)?;
    let sections =
        Sections { credentials: find(credentials.as_ref(), profile)?, config: find(config.as_ref(), profile)? };
    choose(profile, sections)?.ok_or_else(|| {
        let shared: Vec<&Shared<'_>> = credentials.iter().chain(&config).collect();
        absent(profile, &shared, sections.first(), &sources)
    })
}

fn find<'t>(shared: Option<&'t Shared<'_>>, profile: &str) -> Result<Option<Found<'t>>, AuthError> {
    shared.map_or(Ok(None), |shared| shared.find(profile))
}

/// Chooses the source of a profile's credentials, in the order of the AWS CLI.
///
/// # Errors
///
/// Returns the reason if the source is not a key in one of the files, or if the key is incomplete.
fn choose(profile: &str, sections: Sections<'_>) -> Result<Option<Credentials>, AuthError> {
    let check = |names: &[&str], does: &str| match names.iter().find_map(|name| sections.setting(name)) {
        Some(setting) => Err(unsupported(profile, setting, does)),
        None => Ok(()),
    };
    let key = |found: Option<Found<'_>>| found.map_or(Ok(None), |found| found.credentials());
    // A role with a web identity is one source, not two.
    if sections.setting("web_identity_token_file").is_none() {
        check(&["role_arn"], "assumes a role")?;
    }
    check(&["web_identity_token_file"], "uses a web identity")?;
    check(&["sso_account_id", "sso_role_name"], "uses single sign-on")?;
    if let Some(credentials) = key(sections.credentials)? {
        return Ok(Some(credentials));
    }
    check(&["login_session"], "uses a login session")?;
    check(&["credential_process"], "runs a process")?;
    key(sections.config)
}

fn unsupported(profile: &str, setting: Located<'_>, does: &str) -> AuthError {
    unusable(format!(
        "the profile `{}` {does}, which this crate cannot do: {setting} wins over access keys; run `{}` and set the \
         variables that it prints",
        shown(profile),
        export_command(profile)
    ))
}

/// Creates the error for a profile that does not exist, or that has no key.
fn absent(profile: &str, shared: &[&Shared<'_>], found: Option<Found<'_>>, sources: &[Source]) -> AuthError {
    let name = shown(profile);
    let paths: Vec<String> = shared.iter().map(|shared| format!("`{}`", shown(shared.path))).collect();
    let mut reason = match found {
        Some(found) => {
            let hint = setting_hint(&found).unwrap_or_else(|| {
                "add `aws_access_key_id` and `aws_secret_access_key`, or name another profile".into()
            });
            format!("the profile `{name}` (line {} of `{}`) has no access key: {hint}", found.line, shown(found.path))
        }
        None if paths.is_empty() => {
            format!("there is no file with the profile `{name}`: write one with `aws configure`")
        }
        None => {
            let hint = shared.iter().find_map(|shared| section_hint(shared, profile));
            let hint = hint.unwrap_or_else(|| "add it, or name another profile".into());
            format!("the profile `{name}` is not in {}: {hint}", paths.join(" or "))
        }
    };
    for source in sources {
        match &source.path {
            Ok(path) if source.is_absent() => _ = write!(reason, "; `{}` does not exist", shown(path)),
            Ok(_) => {}
            Err(problem) => _ = write!(reason, "; {problem}"),
        }
    }
    AuthError::new(AuthProblem::NoCredentials, reason)
}
