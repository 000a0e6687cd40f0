//! The hosts of services, with the settings of the environment and of the profile.

use connect_core::Endpoint;
use connect_core::auth::AuthError;

use crate::endpoint::{ServiceEndpoint, ServiceHost};
use crate::environment::Environment;
use crate::error::unusable;
use crate::settings::Setting;

/// The settings of the hosts of services.
#[derive(Clone, Debug)]
pub(crate) struct Hosts {
    pub(crate) environment: Environment,
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
    pub(crate) ignores_urls: bool,
    /// The endpoints of single services in the profile, by service ID.
    pub(crate) services: Vec<(String, Setting)>,
    /// The endpoint of all services in the profile.
    pub(crate) profile: Option<Setting>,
}

impl Hosts {
    /// Returns the host of a service in a region, with the FIPS and dual-stack settings.
    pub(crate) fn host(&self, service: ServiceEndpoint, region: &str) -> ServiceHost {
        let mut host = service.in_region(region);
        if self.fips {
            host = host.with_fips();
        }
        if self.dual_stack {
            host = host.with_dual_stack();
        }
        host
    }

    /// Returns the endpoint of a host, or the one that is configured in its place.
    pub(crate) fn endpoint(&self, host: &ServiceHost) -> Result<Endpoint, AuthError> {
        let Some(setting) = self.url(host.service())? else {
            return host.endpoint().map_err(|error| unusable(error.to_string()));
        };
        Endpoint::new(&setting.text).map_err(|error| setting.wrong(format_args!("is not an endpoint: {error}")))
    }

    /// Returns the configured endpoint of a service: that of the environment or else of the
    /// profile, each for the service alone or else for all services.
    fn url(&self, service: &ServiceEndpoint) -> Result<Option<Setting>, AuthError> {
        if self.ignores_urls {
            return Ok(None);
        }
        let id = service.id_of_settings();
        for variable in [format!("AWS_ENDPOINT_URL_{}", id.to_ascii_uppercase()), "AWS_ENDPOINT_URL".to_owned()] {
            if let Some(text) = self.environment.filled(&variable)? {
                return Ok(Some(Setting { text, place: format!("the environment variable `{variable}`") }));
            }
        }
        let own = self.services.iter().find(|(service, _)| *service == id).map(|(_, setting)| setting);
        Ok(own.or(self.profile.as_ref()).cloned())
    }
}
