//! Credentials in environment variables.

use crate::auth::Credentials;
use crate::error::{AuthError, AuthProblem};

const ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";

impl Credentials {
    /// Reads credentials from the environment variables `AWS_ACCESS_KEY_ID`,
    /// `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
    ///
    /// The variables are read once, now. The session token is optional.
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::NoCredentials`] if one of the first two variables is unset or empty.
    /// The message names the variable.
    pub fn from_environment() -> Result<Self, AuthError> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, AuthError> {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let needed = |name: &str| {
            set(name).ok_or_else(|| {
                let reason = format!("the environment variable `{name}` is not set: set it, or use a profile");
                AuthError::new(AuthProblem::NoCredentials, reason)
            })
        };
        let credentials = Self::new(needed(ID)?, needed(SECRET)?);
        Ok(match set(SESSION_TOKEN) {
            Some(token) => credentials.with_session_token(token),
            None => credentials,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Credentials, String> {
        let variable =
            |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Credentials::from_variables(variable).map_err(|error| error.to_string())
    }

    #[test]
    fn an_error_names_the_missing_variable() {
        assert!(read(&[]).unwrap_err().contains("`AWS_ACCESS_KEY_ID`"));
        assert!(read(&[(ID, "id"), (SECRET, "")]).unwrap_err().contains("`AWS_SECRET_ACCESS_KEY`"));
    }

    #[test]
    fn the_session_token_is_optional() {
        let credentials = read(&[(ID, "id"), (SECRET, "secret"), (SESSION_TOKEN, "")]).unwrap();
        assert_eq!((credentials.access_key_id(), credentials.secret()), ("id", "secret"));
        assert_eq!(credentials.session_token(), None);
        let temporary = read(&[(ID, "id"), (SECRET, "secret"), (SESSION_TOKEN, "token")]).unwrap();
        assert_eq!(temporary.session_token(), Some("token"));
    }
}
