//! Credentials from the configuration files that the AWS tools share.
//!
//! <https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html>

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::auth::Credentials;
use crate::error::{AuthError, AuthProblem};

impl Credentials {
    /// Reads credentials from the [environment](Self::from_environment) or, if it has none, from a
    /// [profile](Self::from_profile), as the AWS tools do.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if neither has credentials. The message contains both
    /// reasons.
    pub fn from_default_chain() -> Result<Self, AuthError> {
        Self::from_environment().or_else(|environment| {
            Self::from_profile(None).map_err(|profile| {
                AuthError::new(AuthProblem::NoCredentials, format!("{environment}; {profile}")).with_source(profile)
            })
        })
    }

    /// Reads credentials from a profile in the shared credentials file, `~/.aws/credentials`, or
    /// else in the config file, `~/.aws/config`.
    ///
    /// The environment variables `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` override the
    /// paths. If `profile` is `None`, `AWS_PROFILE` names it; its default is `default`.
    ///
    /// Only access keys that are written in the file are read. A profile that assumes a role or
    /// uses single sign-on needs a tool that resolves it.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if neither file can be read and has an access key for
    /// the profile.
    pub fn from_profile(profile: Option<&str>) -> Result<Self, AuthError> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let named = set("AWS_PROFILE").and_then(|name| name.into_string().ok());
        let profile = profile.map(str::to_owned).or(named).unwrap_or_else(|| "default".to_owned());
        let home = set("HOME").or_else(|| set("USERPROFILE")).map(PathBuf::from).unwrap_or_default();
        let file =
            |variable: &str, name: &str| set(variable).map_or_else(|| home.join(".aws").join(name), PathBuf::from);
        let credentials = file("AWS_SHARED_CREDENTIALS_FILE", "credentials");
        let config = file("AWS_CONFIG_FILE", "config");
        // The error about the credentials file is the more helpful of the two.
        Self::from_profile_file(credentials, &profile)
            .or_else(|error| Self::from_profile_file(config, &profile).map_err(|_| error))
    }

    /// Reads credentials from a profile in the file at `path`.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if the file cannot be read or has no access key for
    /// the profile.
    pub fn from_profile_file(path: impl AsRef<Path>, profile: &str) -> Result<Self, AuthError> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map(Zeroizing::new).map_err(|error| {
            let reason = format!("cannot read the profile file `{}`: create it, or name another", path.display());
            AuthError::new(AuthProblem::NoCredentials, reason).with_source(error)
        })?;
        parse(&text, profile).ok_or_else(|| no_keys(profile, path))
    }
}

fn no_keys(profile: &str, path: &Path) -> AuthError {
    let path = path.display();
    let reason = format!(
        "the profile `{profile}` has no `aws_access_key_id` and `aws_secret_access_key` in `{path}`: add them, or name \
         another profile"
    );
    AuthError::new(AuthProblem::NoCredentials, reason)
}

/// Parses the access key of a profile. If a setting is repeated, the last one wins.
fn parse(text: &str, profile: &str) -> Option<Credentials> {
    let (mut id, mut secret, mut token) = (None, None, None);
    let mut is_inside = false;
    for line in text.lines() {
        // A line that begins with white space continues the value before it.
        if line.starts_with([' ', '\t', '#', ';']) {
            continue;
        }
        if let Some(section) = section(line) {
            is_inside = section == profile;
        } else if let (true, Some((key, value))) = (is_inside, line.split_once('=')) {
            let slot = match key.trim() {
                "aws_access_key_id" => &mut id,
                "aws_secret_access_key" => &mut secret,
                "aws_session_token" => &mut token,
                _ => continue,
            };
            *slot = Some(without_comment(value).trim()).filter(|value| !value.is_empty());
        }
    }
    let credentials = Credentials::new(id?, secret?);
    Some(match token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    })
}

/// Parses the profile name in a section header: `[name]` or `[profile name]`.
fn section(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?.split(']').next()?.trim();
    let profile = name.strip_prefix("profile").filter(|rest| rest.starts_with([' ', '\t']));
    Some(profile.map_or(name, str::trim))
}

/// Removes a trailing comment, which white space separates from the value.
fn without_comment(value: &str) -> &str {
    let mut marks = value.match_indices(['#', ';']).map(|(index, _)| index);
    let comment = marks.find(|index| value[..*index].ends_with([' ', '\t']));
    comment.map_or(value, |index| &value[..index])
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# shared
[default]
aws_access_key_id = AKIADEFAULT
aws_secret_access_key=a/b+c=#d;e ; the old one

[profile  bot]\r
aws_access_key_id = ASIABOT\r
aws_secret_access_key = first
aws_secret_access_key = second
aws_session_token = IQoJ==
s3 =
  aws_secret_access_key = nested
[half]
aws_access_key_id = AKIAHALF
[role]
role_arn = arn:aws:iam::1:role/x
";

    fn keys(profile: &str) -> Option<(String, String, Option<String>)> {
        let credentials = parse(FILE, profile)?;
        let token = credentials.session_token().map(str::to_owned);
        Some((credentials.access_key_id().to_owned(), credentials.secret().to_owned(), token))
    }

    #[test]
    fn the_access_key_of_a_profile_is_read() {
        assert_eq!(keys("default"), Some(("AKIADEFAULT".into(), "a/b+c=#d;e".into(), None)));
        assert_eq!(keys("bot"), Some(("ASIABOT".into(), "second".into(), Some("IQoJ==".into()))));
    }

    #[test]
    fn a_profile_without_id_and_secret_has_no_credentials() {
        for profile in ["half", "role", "absent", "", "profile bot"] {
            assert_eq!(keys(profile), None, "{profile}");
        }
    }

    #[test]
    fn an_error_names_the_missing_file() {
        let error = Credentials::from_profile_file("no/such/file", "bot").unwrap_err();
        assert_eq!(error.to_string(), "cannot read the profile file `no/such/file`: create it, or name another");
        assert_eq!(error.problem(), AuthProblem::NoCredentials);
    }
}
