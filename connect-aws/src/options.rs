//! The options of loading, which a caller or a test sets.

use std::ffi::OsString;
use std::sync::Arc;

use connect_core::client::{Clock, Randomness, SystemClock, SystemRandomness};
use connect_core::transport::BoxTransport;
use connect_core::{Transport, auth::AuthError};

use crate::environment::Environment;
use crate::error::unusable;
use crate::network::{Network, Shared};
use crate::profile::{DEFAULT, Files};

/// The options with which credentials and settings are loaded.
///
/// Without options they are loaded as by the AWS CLI: from the environment variables of the process
/// and the files that these name.
///
/// ```
/// use connect_aws::LoadOptions;
///
/// let options = LoadOptions::new().with_profile("bot").with_region("eu-central-1");
/// ```
#[derive(Clone, Debug)]
pub struct LoadOptions {
    pub(crate) profile: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) environment: Environment,
    pub(crate) clock: Shared<dyn Clock>,
    pub(crate) randomness: Shared<dyn Randomness>,
}

impl LoadOptions {
    /// Creates the options of the AWS CLI without arguments.
    pub fn new() -> Self {
        Self {
            profile: None,
            region: None,
            environment: Environment::Process,
            clock: Shared(Arc::new(SystemClock::new())),
            randomness: Shared(Arc::new(SystemRandomness)),
        }
    }

    /// Sets the name of the profile. Then the environment has no say: neither an access key nor a
    /// web identity in it is used, and the profile must have credentials.
    #[must_use]
    pub fn with_profile(self, name: impl Into<String>) -> Self {
        Self { profile: Some(name.into()), ..self }
    }

    /// Sets the region, instead of the one in the environment or the profile.
    #[must_use]
    pub fn with_region(self, region: impl Into<String>) -> Self {
        Self { region: Some(region.into()), ..self }
    }

    /// Sets the environment variables, instead of those of the process. The home directory is one
    /// of them: `HOME`, on Windows `USERPROFILE`.
    ///
    /// A program that `credential_process` names still has the variables of the process.
    #[must_use]
    pub fn with_variables<K, V>(self, variables: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<String>,
        V: Into<OsString>,
    {
        Self { environment: variables.into_iter().collect(), ..self }
    }

    /// Sets the clock, which decides when credentials are refreshed.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock + 'static) -> Self {
        Self { clock: Shared(Arc::new(clock)), ..self }
    }

    /// Sets the randomness, which spreads refreshes and retries over time.
    #[must_use]
    pub fn with_randomness(self, randomness: impl Randomness + 'static) -> Self {
        Self { randomness: Shared(Arc::new(randomness)), ..self }
    }

    pub(crate) fn network(&self, transport: impl Transport + 'static) -> Network {
        let (clock, randomness) = (self.clock.clone(), self.randomness.clone());
        Network { transport: BoxTransport::new(transport), clock, randomness }
    }

    /// Reads the files, and returns them with the name of the profile in use.
    pub(crate) fn read_files(&self) -> Result<(Files, NamedProfile), AuthError> {
        let named = match self.profile.as_deref() {
            // With an empty name the AWS CLI uses another profile.
            Some("") => return Err(unusable("the name of the profile is empty: name one, or pass none")),
            Some(profile) => Some(profile.to_owned()),
            None => self.environment.profile()?,
        };
        let is_named = named.is_some();
        let name = named.unwrap_or_else(|| DEFAULT.to_owned());
        Ok((Files::find(&self.environment)?, NamedProfile { name, is_named }))
    }
}

impl Default for LoadOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The name of the profile in use.
pub(crate) struct NamedProfile {
    pub(crate) name: String,
    /// True if the caller or the environment names it. Then it must exist.
    pub(crate) is_named: bool,
}
