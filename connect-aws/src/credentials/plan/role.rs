//! The roles of a profile: which ones are assumed, in which order, and with whose credentials.

use connect_core::auth::AuthError;

use super::{Origin, Planner, export_hint};
use crate::credentials::container::Container;
use crate::credentials::sts::{Role, WebIdentity};
use crate::error::unusable;
use crate::instance::Instance;
use crate::profile::{Located, Sections, shown};

impl Planner<'_> {
    /// Returns the roles that a profile assumes, the first one first, and the origin of the
    /// credentials that assume the first one. `None` means that the profile assumes no role.
    pub(super) fn roles(
        &self,
        profile: &str,
        sections: Sections<'_>,
    ) -> Result<Option<(Origin, Vec<Role>)>, AuthError> {
        let mut roles = Vec::new();
        let mut visited = vec![profile.to_owned()];
        let mut current = (profile.to_owned(), sections);
        let origin = loop {
            let (profile, sections) = &current;
            let Some(arn) = role_of(*sections) else {
                if roles.is_empty() {
                    return Ok(None);
                }
                break self.origin_of_source(profile, *sections)?;
            };
            // The keys of a profile that is a source come before its role.
            if !roles.is_empty() && has_key(*sections) {
                break self.origin_of_source(profile, *sections)?;
            }
            roles.push(read_role(profile, *sections, arn)?);
            let (named, source) = (sections.setting("source_profile"), sections.setting("credential_source"));
            let named = match (named, source) {
                (Some(named), None) => named,
                (None, Some(source)) => break self.origin_named(source)?,
                (Some(named), Some(source)) => {
                    return Err(unusable(format!("{named} and {source} cannot both be there: remove one of the two")));
                }
                (None, None) => {
                    return Err(unusable(format!(
                        "{arn} is there, and neither `source_profile` nor `credential_source` is: add the one that says \
                         whose credentials assume the role"
                    )));
                }
            };
            let next = named.value()?;
            let sections = self.settings.profiles.find(next)?;
            if sections.is_empty() {
                return Err(unusable(format!(
                    "{named} names the profile `{}`, which does not exist: add it, or name another",
                    shown(next)
                )));
            }
            if visited.iter().any(|name| name == next) {
                // A profile may be its own source, for its keys.
                if next == profile && has_key(sections) {
                    break self.origin_of_source(next, sections)?;
                }
                visited.push(next.to_owned());
                let circle: Vec<_> = visited.iter().map(|name| format!("`{}`", shown(name))).collect();
                return Err(unusable(format!(
                    "the profiles {} are sources of each other: correct {named}",
                    circle.join(", ")
                )));
            }
            visited.push(next.to_owned());
            current = (next.to_owned(), sections);
        };
        roles.reverse();
        Ok(Some((origin, roles)))
    }

    /// Returns the origin of the credentials of a profile that is a source.
    fn origin_of_source(&self, profile: &str, sections: Sections<'_>) -> Result<Origin, AuthError> {
        let planner = Planner { uses_environment: false, ..*self };
        planner.origin(profile, sections)?.ok_or_else(|| {
            let absent = self.settings.profiles.absent(profile, sections);
            unusable(format!("the credentials of a role are missing: {absent}"))
        })
    }

    /// Returns the origin that `credential_source` names.
    fn origin_named(&self, source: Located<'_>) -> Result<Origin, AuthError> {
        let environment = self.settings.environment;
        let (origin, what) = match source.value()? {
            "Environment" => (environment.credentials()?.map(Origin::Keys), "`AWS_ACCESS_KEY_ID` is not set"),
            "EcsContainer" => (
                Container::of(environment)?.map(Origin::Container),
                "`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` and `AWS_CONTAINER_CREDENTIALS_FULL_URI` are not set",
            ),
            "Ec2InstanceMetadata" => (
                Instance::of(&self.settings)?.map(|instance| Origin::Instance { instance, is_last: false }),
                "`AWS_EC2_METADATA_DISABLED` is set",
            ),
            _ => {
                return Err(unusable(format!(
                    "{source} is none of `Environment`, `EcsContainer` and `Ec2InstanceMetadata`: correct it"
                )));
            }
        };
        origin.ok_or_else(|| unusable(format!("{source} names a source that has no credentials, because {what}")))
    }

    /// Returns the role that is assumed with the token of a web identity, if there is one. Each
    /// setting is that of the environment, or else that of the profile.
    pub(super) fn web_identity(&self, sections: Sections<'_>) -> Result<Option<WebIdentity>, AuthError> {
        let get = |variable: &str, name: &str| -> Result<Option<(String, String)>, AuthError> {
            if self.uses_environment
                && let Some(text) = self.settings.environment.filled(variable)?
            {
                return Ok(Some((text, format!("the environment variable `{variable}`"))));
            }
            let Some(found) = sections.setting(name) else { return Ok(None) };
            // For the AWS CLI an empty variable hides the setting, and other credentials are used.
            if self.uses_environment && self.settings.environment.raw(variable).is_some() {
                return Err(unusable(format!(
                    "the environment variable `{variable}` is empty, and {found} is there: unset the variable, or \
                     remove the setting"
                )));
            }
            Ok(Some((found.value()?.to_owned(), found.to_string())))
        };
        let Some((token_file, named_by)) = get("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file")? else {
            return Ok(None);
        };
        let Some((arn, _)) = get("AWS_ROLE_ARN", "role_arn")? else {
            return Err(unusable(format!(
                "{named_by} is there, and neither `AWS_ROLE_ARN` nor `role_arn` is: add one"
            )));
        };
        let session_name = get("AWS_ROLE_SESSION_NAME", "role_session_name")?.map(|(name, _)| name);
        Ok(Some(WebIdentity { arn, session_name, token_file: token_file.into(), named_by }))
    }
}

/// Returns the role that a profile assumes with other credentials. A role with the token of a web
/// identity is not one.
fn role_of(sections: Sections<'_>) -> Option<Located<'_>> {
    match sections.setting("web_identity_token_file") {
        None => sections.setting("role_arn"),
        Some(_) => None,
    }
}

fn has_key(sections: Sections<'_>) -> bool {
    ["aws_access_key_id", "aws_secret_access_key"].into_iter().any(|name| sections.setting(name).is_some())
}

fn read_role(profile: &str, sections: Sections<'_>, arn: Located<'_>) -> Result<Role, AuthError> {
    if let Some(setting) = sections.setting("mfa_serial") {
        return Err(unusable(format!(
            "{setting} requires a code of multi-factor authentication, which only a person can enter: {}",
            export_hint(profile)
        )));
    }
    let text = |name: &str| sections.setting(name).map(Located::value).transpose();
    let seconds = |setting: Located<'_>| {
        let wrong = |_| unusable(format!("{setting} is not a whole number of seconds: correct it"));
        setting.value()?.parse().map_err(wrong)
    };
    let duration = sections.setting("duration_seconds").map(seconds).transpose()?;
    Ok(Role {
        profile: profile.to_owned(),
        arn: arn.value()?.to_owned(),
        session_name: text("role_session_name")?.map(str::to_owned),
        external_id: text("external_id")?.map(str::to_owned),
        duration,
    })
}
