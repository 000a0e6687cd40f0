//! The hosts of the two services, by region.

use connect_aws::endpoint::{HostRule, ServiceEndpoint, ServiceHost};
use connect_core::Endpoint;
#[cfg(feature = "sigv4")]
use connect_core::auth::{CredentialsProvider, SigV4};

pub use connect_aws::endpoint::HostError;

/// The endpoints of Amazon Connect. In `GovCloud`, the hosts that are reachable over IPv4 alone are
/// all validated by FIPS 140.
const CONNECT: ServiceEndpoint =
    ServiceEndpoint::new("connect").with_rules(&[HostRule::new("connect.{region}.{dnsSuffix}")
        .in_partitions(&["aws-us-gov"])
        .for_dual_stack(false)]);

/// The endpoints of the participant service. Its requests are not signed. The signing name is that
/// of Amazon Connect, so that `Host::sigv4` does not depend on the service.
const PARTICIPANT: ServiceEndpoint = ServiceEndpoint::new("participant.connect")
    .with_signing_name("connect")
    .with_service_id("ConnectParticipant")
    .with_rules(&[HostRule::new("participant.connect.{region}.{dnsSuffix}")
        .in_partitions(&["aws-us-gov"])
        .for_dual_stack(false)]);

/// The host of Amazon Connect, or of its participant service, in a region.
///
/// ```
/// use connect_api::Host;
///
/// let url = |host: Host| host.endpoint().map(|endpoint| endpoint.to_string());
/// assert_eq!(url(Host::connect("us-east-1"))?, "https://connect.us-east-1.amazonaws.com");
/// assert_eq!(url(Host::connect("cn-north-1"))?, "https://connect.cn-north-1.amazonaws.com.cn");
/// assert_eq!(
///     url(Host::participant("us-east-1").with_fips())?,
///     "https://participant.connect-fips.us-east-1.amazonaws.com",
/// );
/// # Ok::<(), connect_api::HostError>(())
/// ```
///
/// To use another address, such as a proxy or a test server, create an [`Endpoint`] from its URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host(ServiceHost);

impl Host {
    /// Creates the host of Amazon Connect in a region such as `eu-central-1`. Its operations are
    /// signed with Signature Version 4.
    pub fn connect(region: impl Into<String>) -> Self {
        Self(CONNECT.in_region(region))
    }

    /// Creates the host of the Amazon Connect Participant Service in a region such as
    /// `eu-central-1`. Its operations carry a bearer token and are not signed.
    pub fn participant(region: impl Into<String>) -> Self {
        Self(PARTICIPANT.in_region(region))
    }

    /// Selects the FIPS endpoint, whose cryptography is validated by FIPS 140.
    #[must_use]
    pub fn with_fips(self) -> Self {
        Self(self.0.with_fips())
    }

    /// Selects the dual-stack endpoint, which is reachable over IPv4 and IPv6.
    #[must_use]
    pub fn with_dual_stack(self) -> Self {
        Self(self.0.with_dual_stack())
    }

    /// Returns the name of the region.
    pub fn region(&self) -> &str {
        self.0.region()
    }

    /// Creates a signer for the operations of Amazon Connect in this region.
    ///
    /// Pass the signer to `ClientConfig::with_sigv4`. If an issuer of the client issues the
    /// credentials, pass `connect_core::auth::IssuedCredentials` here. The participant service
    /// needs no signer.
    ///
    /// ```
    /// use connect_api::Host;
    /// use connect_core::auth::Credentials;
    ///
    /// let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    /// let credentials = Credentials::new("AKIDEXAMPLE", secret);
    /// let signer = Host::connect("eu-central-1").sigv4(credentials);
    /// assert_eq!((signer.region(), signer.service()), ("eu-central-1", "connect"));
    /// ```
    #[cfg(feature = "sigv4")]
    pub fn sigv4(&self, credentials: impl CredentialsProvider + 'static) -> SigV4 {
        self.0.sigv4(credentials)
    }

    /// Returns the endpoint, an `https` URL.
    ///
    /// # Errors
    ///
    /// Returns [`HostError`] if the region's name is not valid.
    pub fn endpoint(&self) -> Result<Endpoint, HostError> {
        self.0.endpoint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(host: &Host) -> String {
        host.endpoint().unwrap().to_string()
    }

    #[test]
    fn an_unknown_region_belongs_to_the_partition_of_its_prefix() {
        assert_eq!(url(&Host::connect("us-iso-north-7")), "https://connect.us-iso-north-7.c2s.ic.gov");
        assert_eq!(url(&Host::connect("xx-north-7")), "https://connect.xx-north-7.amazonaws.com");
        // These are not region names: a word and a number must follow the prefix.
        assert_eq!(url(&Host::connect("cn-north")), "https://connect.cn-north.amazonaws.com");
        assert_eq!(url(&Host::connect("cn-north-1-a")), "https://connect.cn-north-1-a.amazonaws.com");
    }

    #[test]
    fn a_malformed_region_is_rejected() {
        for region in ["", "evil.example/", "us-east-1.evil", "a--b", "US-EAST-1", "us-east-1@evil", "-a", "a#"] {
            assert!(matches!(Host::connect(region).endpoint(), Err(HostError::Region)), "{region}");
        }
    }
}
