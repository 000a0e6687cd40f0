//! The host of a service in one region.

use connect_core::Endpoint;
#[cfg(feature = "sigv4")]
use connect_core::auth::{CredentialsProvider, SigV4};

use super::error::HostError;
use super::partition::Partition;
use super::rule::{HostRule, fill};
use super::service::ServiceEndpoint;

/// The host of a service in a region, with the region and the name that requests are signed with.
///
/// Create it with [`ServiceEndpoint::in_region`]. To use another address, such as a proxy or a test
/// server, create an [`Endpoint`] from its URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceHost {
    pub(super) service: ServiceEndpoint,
    pub(super) region: String,
    pub(super) fips: bool,
    pub(super) dual_stack: bool,
}

impl ServiceHost {
    /// Selects the FIPS endpoint, whose cryptography is validated by FIPS 140.
    #[must_use]
    pub fn with_fips(self) -> Self {
        Self { fips: true, ..self }
    }

    /// Selects the dual-stack endpoint, which is reachable over IPv4 and IPv6.
    #[must_use]
    pub fn with_dual_stack(self) -> Self {
        Self { dual_stack: true, ..self }
    }

    /// Returns the service that this is a host of.
    pub fn service(&self) -> &ServiceEndpoint {
        &self.service
    }

    /// Returns the name of the region that was asked for.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Returns the partition of the region.
    pub fn partition(&self) -> &'static Partition {
        Partition::of(&self.region)
    }

    /// Returns the region that requests are signed for. For a global service it is not the region
    /// that was asked for.
    pub fn signing_region(&self) -> String {
        let default = if self.service.is_global { "{globalRegion}" } else { "{region}" };
        let template = self.rule().and_then(|rule| rule.signing_region).unwrap_or(default);
        fill(template, self.partition(), &self.region)
    }

    /// Returns the name that requests are signed with, such as `lambda`.
    pub fn signing_name(&self) -> &'static str {
        self.rule().and_then(|rule| rule.signing_name).unwrap_or(self.service.signing_name)
    }

    /// Creates a signer for requests to this host.
    ///
    /// Pass the signer to `ClientConfig::with_sigv4`. If an issuer of the client issues the
    /// credentials, pass `connect_core::auth::IssuedCredentials` here.
    ///
    /// ```
    /// use connect_aws::endpoint::ServiceEndpoint;
    /// use connect_core::auth::Credentials;
    ///
    /// const LEX: ServiceEndpoint = ServiceEndpoint::new("runtime.lex").with_signing_name("lex");
    ///
    /// let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    /// let credentials = Credentials::new("AKIDEXAMPLE", secret);
    /// let signer = LEX.in_region("eu-central-1").sigv4(credentials);
    /// assert_eq!((signer.region(), signer.service()), ("eu-central-1", "lex"));
    /// ```
    #[cfg(feature = "sigv4")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sigv4")))]
    pub fn sigv4(&self, credentials: impl CredentialsProvider + 'static) -> SigV4 {
        SigV4::new(credentials, self.signing_region(), self.signing_name())
    }

    /// Returns the endpoint, an `https` URL.
    ///
    /// # Errors
    ///
    /// Returns [`HostError`] if the region's name is malformed, or if the partition or the service
    /// has no endpoint with the selected settings.
    pub fn endpoint(&self) -> Result<Endpoint, HostError> {
        if !is_region_name(&self.region) {
            return Err(HostError::Region);
        }
        let partition = self.partition();
        let host = match self.rule() {
            Some(HostRule { host: None, .. }) => {
                return Err(HostError::Service { service: self.service.name, partition: partition.id() });
            }
            Some(HostRule { host: Some(template), .. }) => (*template).to_owned(),
            None => self.template(),
        };
        if self.fips && !partition.supports_fips() {
            return Err(HostError::Fips { partition: partition.id() });
        }
        let needs_dual_stack = self.dual_stack || host.contains("{dualStackDnsSuffix}");
        if needs_dual_stack && !partition.supports_dual_stack() {
            return Err(HostError::DualStack { partition: partition.id() });
        }
        let host = fill(&host, partition, &self.region);
        Endpoint::new(&format!("https://{host}")).map_err(HostError::Endpoint)
    }

    fn rule(&self) -> Option<&'static HostRule> {
        let partition = self.partition();
        self.service.rules.iter().find(|rule| rule.matches(partition, &self.region, self.fips, self.dual_stack))
    }

    /// Returns the template of a host to which no rule applies.
    fn template(&self) -> String {
        let ServiceEndpoint { name, is_global, is_dual_stack_only, .. } = self.service;
        let fips = if self.fips { "-fips" } else { "" };
        let region = if is_global { "{globalRegion}" } else { "{region}" };
        let suffix = if self.dual_stack || is_dual_stack_only { "{dualStackDnsSuffix}" } else { "{dnsSuffix}" };
        [name, fips, ".", region, ".", suffix].concat()
    }
}

/// Returns true if a text consists of lower-case letters, digits and single hyphens, as the names
/// of regions do, and is short enough for a part of a host name.
pub fn is_region_name(text: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.len() <= 63 && text.split('-').all(is_part)
}
