//! Where the services are.

use connect_core::{Endpoint, EndpointError};

/// The host of a service of Amazon Connect in a region.
///
/// ```
/// use connect_api::Host;
///
/// assert_eq!(Host::connect("us-east-1").endpoint()?.to_string(), "https://connect.us-east-1.amazonaws.com");
/// assert_eq!(
///     Host::participant("us-east-1").with_fips().endpoint()?.to_string(),
///     "https://participant.connect-fips.us-east-1.amazonaws.com",
/// );
/// assert_eq!(Host::connect("cn-north-1").endpoint()?.to_string(), "https://connect.cn-north-1.amazonaws.com.cn");
/// # Ok::<(), connect_api::HostError>(())
/// ```
///
/// For any other address (a proxy, a test server) make an [`Endpoint`] of its URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    participant: bool,
    region: String,
    fips: bool,
    dual_stack: bool,
}

/// A region whose name cannot be part of a host.
#[derive(Debug)]
#[non_exhaustive]
pub enum HostError {
    /// A region's name holds lower-case letters, digits and single hyphens: `eu-central-1`.
    Region,
    /// The partition of the region has no such endpoints: FIPS in China.
    Unsupported,
    /// The host is not one of a URL.
    Endpoint(EndpointError),
}

impl Host {
    /// Amazon Connect: contacts and everything around them. Requests are signed.
    pub fn connect(region: impl Into<String>) -> Self {
        Self { participant: false, region: region.into(), fips: false, dual_stack: false }
    }

    /// The Amazon Connect Participant Service: what a participant does in a chat. Requests carry a token and no signature.
    pub fn participant(region: impl Into<String>) -> Self {
        Self { participant: true, ..Self::connect(region) }
    }

    /// The endpoint whose cryptography is validated by FIPS 140.
    #[must_use]
    pub fn with_fips(self) -> Self {
        Self { fips: true, ..self }
    }

    /// The endpoint that is reached over IPv6 too.
    #[must_use]
    pub fn with_dual_stack(self) -> Self {
        Self { dual_stack: true, ..self }
    }

    /// The endpoint, over `https`.
    ///
    /// # Errors
    ///
    /// When the region is not the name of one, or has no such endpoint.
    pub fn endpoint(&self) -> Result<Endpoint, HostError> {
        let Self { region, .. } = self;
        let is_name = region.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if !is_name || region.len() > 63 {
            return Err(HostError::Region);
        }
        let (in_china, in_gov) = (region.starts_with("cn-"), region.starts_with("us-gov-"));
        let domain = match (self.dual_stack, in_china) {
            (false, false) => "amazonaws.com",
            (false, true) => "amazonaws.com.cn",
            (true, false) => "api.aws",
            (true, true) => "api.amazonwebservices.com.cn",
        };
        if self.fips && in_china {
            return Err(HostError::Unsupported);
        }
        // In GovCloud the plain host is the validated one.
        let fips = if self.fips && (!in_gov || self.dual_stack) { "-fips" } else { "" };
        let prefix = if self.participant { "participant." } else { "" };
        let url = format!("https://{prefix}connect{fips}.{region}.{domain}");
        Endpoint::new(&url).map_err(HostError::Endpoint)
    }
}

impl std::fmt::Display for HostError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Region => {
                "a region's name holds lower-case letters, digits and single hyphens, as `eu-central-1` does"
            }
            Self::Unsupported => "the partition of this region has no FIPS endpoint",
            Self::Endpoint(_) => "the region does not give the host of a URL",
        })
    }
}

impl std::error::Error for HostError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Endpoint(error) => Some(error),
            Self::Region | Self::Unsupported => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(host: &Host) -> String {
        host.endpoint().unwrap().to_string()
    }

    #[test]
    fn each_partition_has_its_domain() {
        assert_eq!(url(&Host::participant("eu-west-2")), "https://participant.connect.eu-west-2.amazonaws.com");
        assert_eq!(url(&Host::participant("cn-north-1")), "https://participant.connect.cn-north-1.amazonaws.com.cn");
        assert_eq!(url(&Host::connect("us-east-1").with_dual_stack()), "https://connect.us-east-1.api.aws");
        let both = Host::connect("us-east-1").with_dual_stack().with_fips();
        assert_eq!(url(&both), "https://connect-fips.us-east-1.api.aws");
        assert_eq!(url(&Host::connect("us-gov-west-1").with_fips()), "https://connect.us-gov-west-1.amazonaws.com");
    }

    #[test]
    fn a_region_cannot_lead_to_another_host() {
        for region in ["", "evil.example/", "us-east-1.evil", "a--b", "US-EAST-1", "us-east-1@evil", "-a", "a#"] {
            assert!(matches!(Host::connect(region).endpoint(), Err(HostError::Region)), "{region}");
        }
        assert!(matches!(Host::connect("cn-north-1").with_fips().endpoint(), Err(HostError::Unsupported)));
    }
}
