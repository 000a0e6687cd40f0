//! The order in which credentials are looked for, which is that of the AWS CLI.
//!
//! A plan is made from the environment and the files alone. What needs a program or the network
//! comes after it.

mod role;

use connect_core::auth::{AuthError, Credentials};

use super::container::Container;
use super::instance;
use super::process::Process;
use super::report::Report;
use super::sso::SingleSignOn;
use super::sts::{Role, Sts, WebIdentity};
use crate::environment::Environment;
use crate::error::unusable;
use crate::instance::Instance;
use crate::network::Network;
use crate::options::LoadOptions;
use crate::profile::{Profiles, Sections, export_command, shown};
use crate::settings::Settings;

/// The way to the credentials.
#[derive(Debug)]
pub(super) struct Plan {
    origin: Origin,
    /// The roles that are assumed, one with the credentials of the other, and who is asked for
    /// them.
    roles: Option<(Vec<Role>, Sts)>,
    /// The places before the origin, which have none.
    report: Report,
}

/// The place that credentials come from.
#[derive(Debug)]
pub(super) enum Origin {
    Keys(Credentials),
    WebIdentity(WebIdentity, Sts),
    SingleSignOn(Box<SingleSignOn>),
    Process(Process),
    Container(Container),
    Instance {
        instance: Instance,
        /// True if the instance is the last place of the chain, so that without its credentials
        /// there are none.
        is_last: bool,
    },
}

impl Plan {
    fn of(origin: Origin, report: Report) -> Self {
        Self { origin, roles: None, report }
    }

    /// Finds the first place that has credentials, or can have them.
    pub(super) fn make(options: &LoadOptions) -> Result<Self, AuthError> {
        let environment = &options.environment;
        let mut report = Report::default();
        if options.profile.is_none() {
            if let Some(credentials) = environment.credentials()? {
                check_profile(options)?;
                return Ok(Self::of(Origin::Keys(credentials), report));
            }
            report.add("`AWS_ACCESS_KEY_ID` is not set");
        }
        let (files, profile) = options.read_files()?;
        let profiles = files.parse()?;
        let sections = profiles.find(&profile.name)?;
        if sections.is_empty() && profile.is_named {
            return Err(profiles.absent(&profile.name, sections));
        }
        let region = options.region.as_deref();
        let settings = Settings { environment, profiles: &profiles, sections, region };
        let planner = Planner { settings, uses_environment: options.profile.is_none() };
        if let Some((origin, roles)) = planner.of_profile(&profile.name, sections)? {
            let roles = if roles.is_empty() { None } else { Some((roles, Sts::of(&settings)?)) };
            return Ok(Self { origin, roles, report });
        }
        let absent = profiles.absent(&profile.name, sections);
        if options.profile.is_some() {
            return Err(absent);
        }
        report.add(absent.to_string());
        match after_profile(&settings, &mut report) {
            Ok(Some(origin)) => Ok(Self::of(origin, report)),
            Ok(None) => Err(report.into_error()),
            Err(error) => Err(report.before(error)),
        }
    }

    /// Gets the credentials.
    pub(super) async fn fetch(self, network: &Network) -> Result<Credentials, AuthError> {
        let mut report = self.report;
        let origin = match self.origin {
            Origin::Keys(credentials) => Ok(credentials),
            Origin::WebIdentity(identity, sts) => sts.assume_with_token(&identity, network).await,
            Origin::SingleSignOn(single_sign_on) => single_sign_on.fetch(network).await,
            Origin::Process(process) => process.run().await,
            Origin::Container(container) => container.fetch(network).await,
            Origin::Instance { instance, is_last } => match instance::fetch(instance, network).await {
                Err(error) if is_last => {
                    report.add(error.to_string());
                    return Err(report.into_error());
                }
                fetched => fetched,
            },
        };
        let mut credentials = match origin {
            Ok(credentials) => credentials,
            Err(error) => return Err(report.before(error)),
        };
        if let Some((roles, sts)) = self.roles {
            for role in roles {
                credentials = match sts.assume(&role, credentials, network).await {
                    Ok(credentials) => credentials,
                    Err(error) => return Err(report.before(error)),
                };
            }
        }
        Ok(credentials)
    }
}

/// Returns an error if the environment names a profile that does not exist.
fn check_profile(options: &LoadOptions) -> Result<(), AuthError> {
    // Without a name the files are not read, since nothing in them matters.
    if options.environment.profile()?.is_none() {
        return Ok(());
    }
    let exists = || {
        let (files, profile) = options.read_files()?;
        let profiles = files.parse()?;
        let sections = profiles.find(&profile.name)?;
        if sections.is_empty() { Err(profiles.absent(&profile.name, sections)) } else { Ok(()) }
    };
    exists().map_err(|error| unusable(format!("`AWS_PROFILE` is set, and {error}")).with_source(error))
}

/// Returns the access key of a profile in one file.
pub(super) fn key_in_file(profile: &str, profiles: &Profiles<'_>) -> Result<Credentials, AuthError> {
    let sections = profiles.find(profile)?;
    let settings = Settings { environment: &Environment::Process, profiles, sections, region: None };
    let planner = Planner { settings, uses_environment: false };
    match planner.of_profile(profile, sections)? {
        None => Err(profiles.absent(profile, sections)),
        Some((Origin::Keys(credentials), roles)) if roles.is_empty() => Ok(credentials),
        Some(_) => Err(unusable(format!(
            "the profile `{}` does not use an access key of the file alone: use a `CredentialsChain`",
            shown(profile)
        ))),
    }
}

/// The settings that a plan is made from.
#[derive(Clone, Copy)]
struct Planner<'a> {
    settings: Settings<'a>,
    /// False if the caller or another profile names the profile.
    uses_environment: bool,
}

impl Planner<'_> {
    /// Returns the origin of the credentials of a profile and the roles that they assume.
    fn of_profile(&self, name: &str, sections: Sections<'_>) -> Result<Option<(Origin, Vec<Role>)>, AuthError> {
        match self.roles(name, sections)? {
            Some(roles) => Ok(Some(roles)),
            None => Ok(self.origin(name, sections)?.map(|origin| (origin, Vec::new()))),
        }
    }

    /// Returns the origin of the credentials of a profile, if it has any but by a role.
    fn origin(&self, name: &str, sections: Sections<'_>) -> Result<Option<Origin>, AuthError> {
        if let Some(identity) = self.web_identity(sections)? {
            return Ok(Some(Origin::WebIdentity(identity, Sts::of(&self.settings)?)));
        }
        if let Some(single_sign_on) = SingleSignOn::of(name, sections, &self.settings)? {
            return Ok(Some(Origin::SingleSignOn(Box::new(single_sign_on))));
        }
        if let Some(credentials) = sections.shared_key()? {
            return Ok(Some(Origin::Keys(credentials)));
        }
        if let Some(setting) = sections.setting("login_session") {
            return Err(unusable(format!(
                "{setting} is a session of `aws login`, which this crate cannot use: {}",
                export_hint(name)
            )));
        }
        if let Some(setting) = sections.setting("credential_process") {
            return Ok(Some(Origin::Process(Process::of(setting)?)));
        }
        Ok(sections.config_key()?.map(Origin::Keys))
    }
}

/// Returns the remedy for a source that this crate cannot use.
fn export_hint(profile: &str) -> String {
    format!("run `{}` and set the variables that it prints", export_command(profile))
}

/// Returns the origin that is asked if the profile has no credentials.
fn after_profile(settings: &Settings<'_>, report: &mut Report) -> Result<Option<Origin>, AuthError> {
    check_old_sources(settings.environment)?;
    if let Some(container) = Container::of(settings.environment)? {
        return Ok(Some(Origin::Container(container)));
    }
    report.add("`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` and `AWS_CONTAINER_CREDENTIALS_FULL_URI` are not set");
    let instance = Instance::of(settings)?;
    if instance.is_none() {
        report.add("`AWS_EC2_METADATA_DISABLED` is set");
    }
    Ok(instance.map(|instance| Origin::Instance { instance, is_last: true }))
}

/// Returns an error if the environment names a file of the first tools for AWS, which the AWS CLI
/// still reads after the profile.
fn check_old_sources(environment: &Environment) -> Result<(), AuthError> {
    match ["AWS_CREDENTIAL_FILE", "BOTO_CONFIG"].into_iter().find(|name| environment.raw(name).is_some()) {
        Some(name) => Err(unsupported_variable(name)),
        None => Ok(()),
    }
}

fn unsupported_variable(variable: &str) -> AuthError {
    unusable(format!(
        "the environment variable `{variable}` names credentials that this crate cannot get: run `aws configure \
         export-credentials --format env` and set the variables that it prints, or unset `{variable}`"
    ))
}
