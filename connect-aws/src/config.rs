//! The settings that clients of AWS services share.

use std::fmt;

use connect_core::auth::{AuthError, IssuedCredentials};
use connect_core::client::RetryPolicy;
use connect_core::{Client, ClientConfig, Endpoint, Transport};

use crate::credentials::CredentialsChain;
use crate::endpoint::{ServiceEndpoint, ServiceHost};
use crate::error::{LoadError, unusable};
use crate::hosts::Hosts;
use crate::instance::Instance;
use crate::network::Network;
use crate::options::LoadOptions;
use crate::settings::Settings;

/// The settings of clients of AWS services, as the AWS CLI finds them in the environment and the
/// profile.
///
/// | Setting | Environment | Profile |
/// | --- | --- | --- |
/// | region | `AWS_REGION`, `AWS_DEFAULT_REGION` | `region` |
/// | endpoint of a service | `AWS_ENDPOINT_URL_CONNECT` | `endpoint_url` of the service in the section that `services` names |
/// | endpoint of all services | `AWS_ENDPOINT_URL` | `endpoint_url` |
/// | no such endpoints | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `ignore_configured_endpoint_urls` |
/// | FIPS endpoints | `AWS_USE_FIPS_ENDPOINT` | `use_fips_endpoint` |
/// | dual-stack endpoints | `AWS_USE_DUALSTACK_ENDPOINT` | `use_dualstack_endpoint` |
/// | attempts of a call | `AWS_MAX_ATTEMPTS` | `max_attempts` |
/// | retry mode | `AWS_RETRY_MODE` | `retry_mode` |
///
/// The environment takes precedence over the profile. If neither has a region, it is the one of the
/// Amazon EC2 instance, unless `AWS_EC2_METADATA_DISABLED` is `true`.
///
/// In the retry mode `legacy` a call has five attempts, in `standard` and `adaptive` three, unless
/// the number of attempts is set. Everything else about retries is that of the [`RetryPolicy`] in
/// all modes.
#[derive(Clone)]
pub struct AwsConfig {
    region: Result<String, AuthError>,
    hosts: Hosts,
    retry: RetryPolicy,
    credentials: CredentialsChain,
    network: Network,
}

impl AwsConfig {
    pub(crate) async fn load(options: LoadOptions, transport: impl Transport + 'static) -> Result<Self, LoadError> {
        let network = options.network(transport);
        let (hosts, retry, region) = {
            let (files, profile) = options.read_files()?;
            let profiles = files.parse()?;
            let sections = profiles.find(&profile.name)?;
            if sections.is_empty() && profile.is_named {
                return Err(profiles.absent(&profile.name, sections).into());
            }
            let region = options.region.as_deref();
            let settings = Settings { environment: &options.environment, profiles: &profiles, sections, region };
            let region = match settings.region()? {
                Some(region) => Region::Known(region),
                None => Region::Asked(Instance::of(&settings)?),
            };
            (settings.hosts()?, retry_policy(&settings)?, region)
        };
        let absent = |why: &str| {
            unusable(format!(
                "no region: set `AWS_REGION` or the `region` of the profile, or pass one with \
                 `LoadOptions::with_region`; {why}"
            ))
        };
        let region = match region {
            Region::Known(region) => Ok(region),
            Region::Asked(None) => Err(absent("`AWS_EC2_METADATA_DISABLED` is set")),
            Region::Asked(Some(instance)) => {
                instance.region(&network).await.map_err(|error| absent(&error.to_string()))
            }
        };
        let credentials = CredentialsChain::over(options, network.clone());
        Ok(Self { region, hosts, retry, credentials, network })
    }

    /// Returns the region, if one was found.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref().ok()
    }

    /// Returns the chain that clients get credentials from.
    pub fn credentials(&self) -> &CredentialsChain {
        &self.credentials
    }

    /// Returns the policy of retries.
    pub fn retry_policy(&self) -> RetryPolicy {
        self.retry
    }

    /// Returns the host of a service in the region, with the FIPS and dual-stack settings.
    ///
    /// # Errors
    ///
    /// Returns a [`LoadError`] if no region was found. The message says why.
    pub fn host(&self, service: ServiceEndpoint) -> Result<ServiceHost, LoadError> {
        Ok(self.hosts.host(service, self.region.as_ref().map_err(Clone::clone)?))
    }

    /// Returns the endpoint of a service: the one that is configured, or else that of its
    /// [`host`](Self::host).
    ///
    /// # Errors
    ///
    /// Returns a [`LoadError`] if no region was found, the configured endpoint is not a URL, or the
    /// service has no endpoint with the settings.
    pub fn endpoint(&self, service: ServiceEndpoint) -> Result<Endpoint, LoadError> {
        Ok(self.hosts.endpoint(&self.host(service)?)?)
    }

    /// Creates the configuration of a client of a service: its [`endpoint`](Self::endpoint), the
    /// retries and the clock. It has no credentials yet.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`endpoint`](Self::endpoint).
    pub fn client_config(&self, service: ServiceEndpoint) -> Result<ClientConfig, LoadError> {
        Ok(ClientConfig::new(self.endpoint(service)?)
            .with_retry(self.retry)
            .with_clock(self.network.clock.clone())
            .with_randomness(self.network.randomness.clone()))
    }

    /// Creates a client of a service, over the transport that the settings were loaded with. The
    /// client gets its credentials from the [chain](Self::credentials), which is asked here for the
    /// first time, and later whenever they are about to expire.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`endpoint`](Self::endpoint) and of the chain.
    pub async fn client(&self, service: ServiceEndpoint) -> Result<Client, LoadError> {
        let config = self.signed(service).await?;
        let client = Client::with_config(config, self.network.transport.clone());
        Ok(client.with_credentials_issuer(self.credentials.clone()))
    }

    pub(crate) async fn signed(&self, service: ServiceEndpoint) -> Result<ClientConfig, LoadError> {
        let (config, host) = (self.client_config(service)?, self.host(service)?);
        // A program that has no credentials hears of it before its first call.
        self.credentials.credentials().await?;
        Ok(config.with_sigv4(host.sigv4(IssuedCredentials)))
    }
}

impl fmt::Debug for AwsConfig {
    /// Shows no endpoints, whose paths can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwsConfig")
            .field("region", &self.region())
            .field("retry_policy", &self.retry)
            .finish_non_exhaustive()
    }
}

/// The region of the settings, or the instance that is asked for it.
enum Region {
    Known(String),
    Asked(Option<Instance>),
}

fn retry_policy(settings: &Settings<'_>) -> Result<RetryPolicy, AuthError> {
    let attempts = match settings.get(&["AWS_RETRY_MODE"], "retry_mode")? {
        None => 3,
        Some(mode) => match mode.text.as_str() {
            "legacy" => 5,
            "standard" | "adaptive" => 3,
            _ => return Err(mode.wrong("is none of `standard`, `adaptive` and `legacy`: correct it")),
        },
    };
    let attempts = settings.number("AWS_MAX_ATTEMPTS", "max_attempts")?.unwrap_or(attempts);
    Ok(RetryPolicy::new().with_max_attempts(attempts))
}
