//! The environment variables that configure the AWS tools.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use connect_core::auth::{AuthError, AuthProblem, Credentials};

use crate::error::unusable;

/// The names of the profile. The AWS CLI reads both, other tools only the last.
const PROFILES: [&str; 2] = ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"];

/// The environment variables of this process, or those that a caller passes.
#[derive(Clone, Default)]
pub(crate) enum Environment {
    /// The variables of the process, read when they are needed.
    #[default]
    Process,
    Given(Arc<HashMap<String, OsString>>),
}

impl Environment {
    /// Returns the value of a variable unchanged. The value can be empty.
    pub(crate) fn raw(&self, name: &str) -> Option<OsString> {
        match self {
            Self::Process => std::env::var_os(name),
            Self::Given(variables) => variables.get(name).cloned(),
        }
    }

    /// Returns the value of a variable as text. The text can be empty.
    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, AuthError> {
        let not_text = |_| unusable(format!("the environment variable `{name}` is not UTF-8: correct it, or unset it"));
        self.raw(name).map(OsString::into_string).transpose().map_err(not_text)
    }

    /// Returns the value of a variable as text. A variable that is empty counts as not set.
    pub(crate) fn filled(&self, name: &str) -> Result<Option<String>, AuthError> {
        Ok(self.text(name)?.filter(|text| !text.is_empty()))
    }

    /// Reads the access key of the environment. `None` means that there is none.
    pub(crate) fn credentials(&self) -> Result<Option<Credentials>, AuthError> {
        match Credentials::from_variables(|name| self.raw(name)) {
            Ok(credentials) => Ok(Some(credentials)),
            Err(error) if error.problem() == AuthProblem::NoCredentials => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns the profile that the environment names.
    pub(crate) fn profile(&self) -> Result<Option<String>, AuthError> {
        let mut named = None;
        for variable in PROFILES {
            let Some(profile) = self.text(variable)? else { continue };
            if profile.is_empty() {
                let reason = format!("the environment variable `{variable}` is empty: name a profile, or unset it");
                return Err(unusable(reason));
            }
            if named.is_some_and(|other| other != profile) {
                let [old, new] = PROFILES;
                return Err(unusable(format!(
                    "the environment variables `{old}` and `{new}` differ: unset `{old}`, which is the older name"
                )));
            }
            named = Some(profile);
        }
        Ok(named)
    }
}

impl fmt::Debug for Environment {
    /// Shows no values, because variables hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Process => "Process",
            Self::Given(_) => "Given",
        })
    }
}

impl<K: Into<String>, V: Into<OsString>> FromIterator<(K, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(variables: I) -> Self {
        Self::Given(Arc::new(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect()))
    }
}
