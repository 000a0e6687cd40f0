//! The hosts of the two services, by region.

use connect_core::Endpoint;
#[cfg(feature = "sigv4")]
use connect_core::auth::{CredentialsProvider, SigV4};
use connect_core::error::EndpointError;

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
pub struct Host {
    participant: bool,
    region: String,
    fips: bool,
    dual_stack: bool,
}

/// An error for a region that does not form the host of a URL.
#[non_exhaustive]
pub enum HostError {
    /// The region's name does not consist of lower-case letters, digits and single hyphens, as
    /// `eu-central-1` does.
    Region,
    /// The URL formed from the region is not a valid endpoint.
    Endpoint(EndpointError),
}

/// A group of AWS regions with domains of its own.
struct Partition {
    /// The prefix of the partition's region names, before a word and a number.
    prefix: &'static str,
    /// The pseudo-region that represents the whole partition.
    global: &'static str,
    domain: &'static str,
    dual_stack_domain: &'static str,
    /// True if the IPv4-only hosts are validated by FIPS 140 and therefore have no `-fips` variant.
    is_fips: bool,
}

const AWS: Partition = Partition {
    prefix: "",
    global: "aws-global",
    domain: "amazonaws.com",
    dual_stack_domain: "api.aws",
    is_fips: false,
};

/// The partitions that are recognized by a prefix. All other regions belong to [`AWS`].
const PARTITIONS: [Partition; 7] = [
    Partition {
        prefix: "cn-",
        global: "aws-cn-global",
        domain: "amazonaws.com.cn",
        dual_stack_domain: "api.amazonwebservices.com.cn",
        is_fips: false,
    },
    Partition { prefix: "us-gov-", global: "aws-us-gov-global", is_fips: true, ..AWS },
    Partition {
        prefix: "eusc-de-",
        global: "",
        domain: "amazonaws.eu",
        dual_stack_domain: "api.amazonwebservices.eu",
        is_fips: false,
    },
    Partition {
        prefix: "us-iso-",
        global: "aws-iso-global",
        domain: "c2s.ic.gov",
        dual_stack_domain: "api.aws.ic.gov",
        is_fips: false,
    },
    Partition {
        prefix: "us-isob-",
        global: "aws-iso-b-global",
        domain: "sc2s.sgov.gov",
        dual_stack_domain: "api.aws.scloud",
        is_fips: false,
    },
    Partition {
        prefix: "eu-isoe-",
        global: "aws-iso-e-global",
        domain: "cloud.adc-e.uk",
        dual_stack_domain: "api.cloud-aws.adc-e.uk",
        is_fips: false,
    },
    Partition {
        prefix: "us-isof-",
        global: "aws-iso-f-global",
        domain: "csp.hci.ic.gov",
        dual_stack_domain: "api.aws.hci.ic.gov",
        is_fips: false,
    },
];

impl Partition {
    fn of(region: &str) -> &'static Self {
        PARTITIONS.iter().find(|partition| partition.holds(region)).unwrap_or(&AWS)
    }

    fn holds(&self, region: &str) -> bool {
        let rest = region.strip_prefix(self.prefix).and_then(|rest| rest.split_once('-'));
        let is_word_and_number = |(word, number): (&str, &str)| {
            !word.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        };
        region == self.global || rest.is_some_and(is_word_and_number)
    }
}

impl Host {
    /// Creates the host of Amazon Connect in a region such as `eu-central-1`. Its operations are
    /// signed with Signature Version 4.
    pub fn connect(region: impl Into<String>) -> Self {
        Self { participant: false, region: region.into(), fips: false, dual_stack: false }
    }

    /// Creates the host of the Amazon Connect Participant Service in a region such as
    /// `eu-central-1`. Its operations carry a bearer token and are not signed.
    pub fn participant(region: impl Into<String>) -> Self {
        Self { participant: true, ..Self::connect(region) }
    }

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

    /// Returns the name of the region.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Creates a signer for the operations of Amazon Connect in this region.
    ///
    /// Pass the signer to `ClientConfig::with_sigv4`. The participant service needs no signer.
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
        SigV4::new(credentials, self.region.as_str(), "connect")
    }

    /// Returns the endpoint, an `https` URL.
    ///
    /// # Errors
    ///
    /// Returns [`HostError`] if the region's name is not valid.
    pub fn endpoint(&self) -> Result<Endpoint, HostError> {
        let Self { region, .. } = self;
        let is_name = region.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if !is_name || region.len() > 63 {
            return Err(HostError::Region);
        }
        let partition = Partition::of(region);
        let domain = if self.dual_stack { partition.dual_stack_domain } else { partition.domain };
        let fips = if self.fips && (self.dual_stack || !partition.is_fips) { "-fips" } else { "" };
        let prefix = if self.participant { "participant." } else { "" };
        let url = format!("https://{prefix}connect{fips}.{region}.{domain}");
        Endpoint::new(&url).map_err(HostError::Endpoint)
    }
}

impl std::fmt::Display for HostError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Region => {
                "invalid region name: use lower-case letters, digits and single hyphens, as in `eu-central-1`"
            }
            Self::Endpoint(_) => "the region does not form a valid URL: check the region's name",
        })
    }
}

/// Prints one line, because `main` prints an error that it returns with `Debug`.
impl std::fmt::Debug for HostError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Region => write!(f, "{self}"),
            Self::Endpoint(error) => write!(f, "{self}; caused by: {error:?}"),
        }
    }
}

impl std::error::Error for HostError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Endpoint(error) => Some(error),
            Self::Region => None,
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
