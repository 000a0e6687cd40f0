//! The settings of the environment and of the profile that are not credentials.

use std::fmt;
use std::str::FromStr;

use connect_core::auth::AuthError;

use crate::endpoint::is_region_name;
use crate::environment::Environment;
use crate::error::unusable;
use crate::hosts::Hosts;
use crate::profile::{Located, Profiles, Sections, shown};

/// The places that settings are read from: the environment first, then the profile.
#[derive(Clone, Copy)]
pub(crate) struct Settings<'a> {
    pub(crate) environment: &'a Environment,
    pub(crate) profiles: &'a Profiles<'a>,
    /// The sections of the profile that is in use.
    pub(crate) sections: Sections<'a>,
    /// The region that the caller passes.
    pub(crate) region: Option<&'a str>,
}

/// A setting that has a value, and the place of the value, for errors.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    pub(crate) text: String,
    pub(crate) place: String,
}

impl Setting {
    /// Creates the error for a value of which `problem` says what is wrong.
    pub(crate) fn wrong(&self, problem: impl fmt::Display) -> AuthError {
        unusable(format!("{} {problem}", self.place))
    }

    fn parse<T: FromStr>(&self, kind: &str) -> Result<T, AuthError> {
        self.text.parse().map_err(|_| self.wrong(format_args!("is not {kind}: correct it")))
    }
}

impl Settings<'_> {
    /// Returns the value of the first variable that is set and not empty, or else of the setting of
    /// the profile.
    pub(crate) fn get(&self, variables: &[&str], name: &str) -> Result<Option<Setting>, AuthError> {
        for variable in variables {
            if let Some(text) = self.environment.filled(variable)? {
                return Ok(Some(Setting { text, place: format!("the environment variable `{variable}`") }));
            }
        }
        let setting = |text: &str, place: String| Setting { text: text.to_owned(), place };
        let found = self.sections.setting(name);
        found.map(|found| Ok(setting(found.value()?, found.to_string()))).transpose()
    }

    /// Returns the number in a variable or a setting.
    pub(crate) fn number<T: FromStr>(&self, variable: &str, name: &str) -> Result<Option<T>, AuthError> {
        self.get(&[variable], name)?.map(|setting| setting.parse("a whole number")).transpose()
    }

    /// Returns the boolean in a variable or a setting. An absent one is false.
    pub(crate) fn flag(&self, variable: &str, name: &str) -> Result<bool, AuthError> {
        let Some(setting) = self.get(&[variable], name)? else { return Ok(false) };
        setting
            .text
            .to_ascii_lowercase()
            .parse()
            .map_err(|_| setting.wrong("is neither `true` nor `false`: correct it"))
    }

    /// Returns the region, if one is set.
    pub(crate) fn region(&self) -> Result<Option<String>, AuthError> {
        if let Some(region) = self.region {
            if is_region_name(region) {
                return Ok(Some(region.to_owned()));
            }
            return Err(unusable("the region that was passed is not a name such as `eu-central-1`: correct it"));
        }
        match self.get(&["AWS_REGION", "AWS_DEFAULT_REGION"], "region")? {
            Some(setting) if !is_region_name(&setting.text) => {
                Err(setting.wrong("is not the name of a region such as `eu-central-1`: correct it"))
            }
            setting => Ok(setting.map(|setting| setting.text)),
        }
    }

    /// Returns the settings of the hosts of services.
    pub(crate) fn hosts(&self) -> Result<Hosts, AuthError> {
        Ok(Hosts {
            environment: self.environment.clone(),
            fips: self.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")?,
            dual_stack: self.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")?,
            ignores_urls: self.flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")?,
            services: self.services()?,
            profile: self.get(&[], "endpoint_url")?,
        })
    }

    /// Returns the endpoints in the section `services` that the profile names, by service.
    fn services(&self) -> Result<Vec<(String, Setting)>, AuthError> {
        let Some(named) = self.sections.setting("services") else { return Ok(Vec::new()) };
        let name = named.value()?;
        let Some(section) = self.profiles.section("services", name) else {
            return Err(unusable(format!(
                "{named} names the section `[services {}]`, which does not exist: add it, or remove the setting",
                shown(name)
            )));
        };
        let url = |service: Located<'_>| {
            let url = service.nested("endpoint_url").filter(|url| !url.is_empty())?;
            let place = format!("`endpoint_url` in {service}");
            Some((service.name().to_owned(), Setting { text: url.to_owned(), place }))
        };
        Ok(section.settings().filter_map(url).collect())
    }
}
