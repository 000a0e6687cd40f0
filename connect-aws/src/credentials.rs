//! Credentials, from the places that the AWS tools know.

use std::path::Path;

use connect_core::auth::{AuthError, AuthProblem, Credentials};

use crate::environment::Environment;
use crate::error::unusable;
use crate::profile::{DEFAULT, Files, Located, Sections, export_command, shown};

/// Reads credentials from the [environment](Credentials::from_environment) or, if it has none, from
/// a [profile](from_profile), as the AWS CLI does.
///
/// A profile that `AWS_PROFILE` names must exist, even if the environment has credentials. A
/// web identity, a container or another source that the environment names is an error, because
/// this crate cannot get its credentials.
///
/// # Errors
///
/// Returns [`AuthProblem::NoCredentials`] if neither has credentials. The message contains both
/// reasons. Returns [`AuthProblem::UnusableCredentials`] if one of them has credentials that
/// cannot be used, as [`from_environment`](Credentials::from_environment) and
/// [`from_profile`] describe.
pub fn from_default_chain() -> Result<Credentials, AuthError> {
    let environment = Environment::Process;
    let credentials = environment.credentials()?;
    let named = environment.profile()?;
    let profile = named.as_deref().unwrap_or(DEFAULT);
    if let Some(credentials) = credentials {
        if named.is_some() {
            check_profile(&environment, profile)
                .map_err(|error| unusable(format!("`AWS_PROFILE` is set, and {error}")).with_source(error))?;
        }
        return Ok(credentials);
    }
    environment.check_web_identity()?;
    match of_profile(&environment, profile) {
        Err(error) if error.problem() == AuthProblem::NoCredentials => {
            environment.check_later_sources().map_err(|later| unusable(format!("{later}; {error}")))?;
            let reason = format!("the environment variable `AWS_ACCESS_KEY_ID` is not set, and {error}");
            Err(AuthError::new(AuthProblem::NoCredentials, reason).with_source(error))
        }
        result => result,
    }
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
/// config file. If a source wins that is not a key, this function returns an error. The command
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
pub fn from_profile(profile: Option<&str>) -> Result<Credentials, AuthError> {
    let environment = Environment::Process;
    let named = match profile {
        // With an empty name the AWS CLI uses another profile.
        Some("") => return Err(unusable("the name of the profile is empty: name one, or pass `None`")),
        Some(profile) => Some(profile.to_owned()),
        None => environment.profile()?,
    };
    of_profile(&environment, named.as_deref().unwrap_or(DEFAULT))
}

/// Reads credentials from a profile in the file at `path` alone. Its section is `[name]` or
/// `[profile name]`.
///
/// # Errors
///
/// Returns [`AuthProblem::NoCredentials`] if the file does not exist or has no access key for
/// the profile. Returns [`AuthProblem::UnusableCredentials`] as
/// [`from_profile`] does, and if the file has both sections.
pub fn from_profile_file(path: impl AsRef<Path>, profile: &str) -> Result<Credentials, AuthError> {
    let file = Files::named(path.as_ref())?;
    let profiles = file.parse()?;
    // The file can be the config file, in which `credential_process` wins over keys.
    let sections = profiles.find(profile)?;
    choose(profile, sections)?.ok_or_else(|| profiles.absent(profile, sections))
}

fn check_profile(environment: &Environment, profile: &str) -> Result<(), AuthError> {
    let files = Files::find(environment)?;
    let profiles = files.parse()?;
    let sections = profiles.find(profile)?;
    if sections.is_empty() { Err(profiles.absent(profile, sections)) } else { Ok(()) }
}

fn of_profile(environment: &Environment, profile: &str) -> Result<Credentials, AuthError> {
    let files = Files::find(environment)?;
    let profiles = files.parse()?;
    let sections = profiles.find(profile)?;
    choose(profile, sections)?.ok_or_else(|| profiles.absent(profile, sections))
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
    // A role with a web identity is one source, not two.
    if sections.setting("web_identity_token_file").is_none() {
        check(&["role_arn"], "assumes a role")?;
    }
    check(&["web_identity_token_file"], "uses a web identity")?;
    check(&["sso_account_id", "sso_role_name"], "uses single sign-on")?;
    if let Some(credentials) = sections.shared_key()? {
        return Ok(Some(credentials));
    }
    check(&["login_session"], "uses a login session")?;
    check(&["credential_process"], "runs a process")?;
    sections.config_key()
}

fn unsupported(profile: &str, setting: Located<'_>, does: &str) -> AuthError {
    unusable(format!(
        "the profile `{}` {does}, which this crate cannot do: {setting} wins over access keys; run `{}` and set the \
         variables that it prints",
        shown(profile),
        export_command(profile)
    ))
}
