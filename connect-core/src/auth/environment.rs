//! Credentials in environment variables.

use std::ffi::OsString;

use crate::auth::Credentials;
use crate::auth::key::unusable;
use crate::error::{AuthError, AuthProblem};
use crate::timestamp::{Timestamp, TimestampFormat};

const ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
const EXPIRY: &str = "AWS_CREDENTIAL_EXPIRATION";
/// The names of the session token. The AWS CLI still reads the old one, and reads it first.
const TOKENS: [&str; 2] = ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"];

impl Credentials {
    /// Reads credentials from the environment variables `AWS_ACCESS_KEY_ID`,
    /// `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
    ///
    /// The variables are read once, now. The session token is optional, and so is
    /// `AWS_CREDENTIAL_EXPIRATION`, which is a time such as `2026-05-04T08:58:10Z`. As in the AWS
    /// CLI, `AWS_SECURITY_TOKEN` is an older name of the session token, and a variable that is
    /// empty counts as not set.
    ///
    /// The crate `connect-aws` finds credentials in the other places that the AWS tools know.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if none of the variables is set. Returns
    /// [`AuthProblem::UnusableCredentials`] if only some of them are set, or if a value cannot be
    /// used: it is not UTF-8, contains white space or quotes, or is not a time. The message names
    /// the variable.
    pub fn from_environment() -> Result<Self, AuthError> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// Reads credentials from environment variables whose values `variable` returns, such as those
    /// of a test or of another process.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`from_environment`](Self::from_environment).
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self, AuthError> {
        Environment(&variable).credentials()?.ok_or_else(|| {
            let reason = format!("the environment variable `{ID}` is not set: set it, or use a profile");
            AuthError::new(AuthProblem::NoCredentials, reason)
        })
    }
}

/// The environment variables of this process, or those that a caller passes.
#[derive(Clone, Copy)]
struct Environment<'a>(&'a dyn Fn(&str) -> Option<OsString>);

impl Environment<'_> {
    /// Returns the value of a variable as text. The text can be empty.
    fn text(self, name: &str) -> Result<Option<String>, AuthError> {
        let not_text = |_| unusable(format!("the environment variable `{name}` is not UTF-8: correct it, or unset it"));
        self.0(name).map(OsString::into_string).transpose().map_err(not_text)
    }

    /// Returns the value of a variable that holds a part of a key.
    fn key_text(self, name: &str) -> Result<Option<String>, AuthError> {
        let Some(value) = self.text(name)?.filter(|value| !value.is_empty()) else { return Ok(None) };
        Credentials::check_key_text(&value, format_args!("the environment variable `{name}`"))?;
        Ok(Some(value))
    }

    /// Reads the access key of the environment. An empty variable counts as not set.
    fn credentials(self) -> Result<Option<Credentials>, AuthError> {
        let (id, secret) = (self.key_text(ID)?, self.key_text(SECRET)?);
        let token = match (self.key_text(TOKENS[0])?, self.key_text(TOKENS[1])?) {
            (Some(old), Some(new)) if old != new => return Err(two_values(TOKENS)),
            (old, new) => new.or(old),
        };
        let half = |missing: &str, present: &str| {
            let reason = format!(
                "the environment variable `{present}` is set and `{missing}` is not: set both, or unset both to use a \
                 profile"
            );
            Err(unusable(reason))
        };
        match (id, secret) {
            (Some(id), Some(secret)) => {
                let credentials = Credentials::new(id, secret);
                let credentials = match self.expiry()? {
                    Some(expires) => credentials.with_expiry(expires),
                    None => credentials,
                };
                Ok(Some(match token {
                    Some(token) => credentials.with_session_token(token),
                    None => credentials,
                }))
            }
            (Some(_), None) => half(SECRET, ID),
            (None, Some(_)) => half(ID, SECRET),
            (None, None) if token.is_some() => half(ID, self.token_name()),
            (None, None) => Ok(None),
        }
    }

    /// Returns the name of the variable that holds the session token.
    fn token_name(self) -> &'static str {
        let is_set = |name: &&&str| self.0(name).is_some_and(|value| !value.is_empty());
        TOKENS.iter().find(is_set).copied().unwrap_or(TOKENS[1])
    }

    fn expiry(self) -> Result<Option<Timestamp>, AuthError> {
        let Some(text) = self.text(EXPIRY)?.filter(|text| !text.is_empty()) else { return Ok(None) };
        Timestamp::parse(&text, TimestampFormat::DateTime).map(Some).ok_or_else(|| {
            unusable(format!(
                "the environment variable `{EXPIRY}` is not a time such as `2026-05-04T08:58:10Z`: correct it, or unset \
                 it"
            ))
        })
    }
}

fn two_values([old, new]: [&str; 2]) -> AuthError {
    unusable(format!("the environment variables `{old}` and `{new}` differ: unset `{old}`, which is the older name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Credentials>, String> {
        let variable = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into());
        Environment(&variable).credentials().map_err(|error| error.to_string())
    }

    #[test]
    fn an_error_names_the_missing_variable() {
        assert!(read(&[]).unwrap().is_none());
        assert!(read(&[(ID, ""), (SECRET, "")]).unwrap().is_none());
        assert!(read(&[(ID, "id"), (SECRET, "")]).unwrap_err().contains("`AWS_SECRET_ACCESS_KEY` is not"));
        assert!(read(&[(ID, ""), (SECRET, "secret")]).unwrap_err().contains("`AWS_ACCESS_KEY_ID` is not"));
    }

    #[test]
    fn the_session_token_is_optional() {
        let credentials = read(&[(ID, "id"), (SECRET, "secret"), ("AWS_SESSION_TOKEN", "")]).unwrap().unwrap();
        assert_eq!((credentials.access_key_id(), credentials.secret()), ("id", "secret"));
        assert_eq!(credentials.session_token(), None);
        for name in TOKENS {
            let temporary = read(&[(ID, "id"), (SECRET, "secret"), (name, "token")]).unwrap().unwrap();
            assert_eq!(temporary.session_token(), Some("token"));
        }
    }
}
