//! Where the services are.

#[cfg(feature = "sigv4")]
use connect_core::{CredentialsProvider, SigV4};
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
    /// The host is not one of a URL.
    Endpoint(EndpointError),
}

/// A part of AWS with domains of its own.
struct Partition {
    /// How the names of its regions begin: a word and a number follow.
    prefix: &'static str,
    /// The name that stands for all of its regions.
    global: &'static str,
    domain: &'static str,
    dual_stack_domain: &'static str,
    /// Whether its plain hosts are the validated ones, and no other answers over IPv4 alone.
    is_fips: bool,
}

const AWS: Partition = Partition {
    prefix: "",
    global: "aws-global",
    domain: "amazonaws.com",
    dual_stack_domain: "api.aws",
    is_fips: false,
};

/// All but the one that a region belongs to when it belongs to none of these.
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

    /// The region.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// What signs the operations of Amazon Connect in this region. The participant service has none that are signed.
    ///
    /// ```
    /// use connect_api::Host;
    /// use connect_core::Credentials;
    ///
    /// let signer = Host::connect("eu-central-1").sigv4(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
    /// assert_eq!((signer.region(), signer.service()), ("eu-central-1", "connect"));
    /// ```
    #[cfg(feature = "sigv4")]
    pub fn sigv4(&self, credentials: impl CredentialsProvider + 'static) -> SigV4 {
        SigV4::new(credentials, self.region.as_str(), "connect")
    }

    /// The endpoint, over `https`.
    ///
    /// # Errors
    ///
    /// When the region is not the name of one.
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
                "a region's name holds lower-case letters, digits and single hyphens, as `eu-central-1` does"
            }
            Self::Endpoint(_) => "the region does not give the host of a URL",
        })
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
    fn a_region_that_is_new_belongs_to_the_partition_of_its_name() {
        assert_eq!(url(&Host::connect("us-iso-north-7")), "https://connect.us-iso-north-7.c2s.ic.gov");
        assert_eq!(url(&Host::connect("xx-north-7")), "https://connect.xx-north-7.amazonaws.com");
        // Neither is the name of a region: a word and a number have to follow.
        assert_eq!(url(&Host::connect("cn-north")), "https://connect.cn-north.amazonaws.com");
        assert_eq!(url(&Host::connect("cn-north-1-a")), "https://connect.cn-north-1-a.amazonaws.com");
    }

    #[test]
    fn a_region_cannot_lead_to_another_host() {
        for region in ["", "evil.example/", "us-east-1.evil", "a--b", "US-EAST-1", "us-east-1@evil", "-a", "a#"] {
            assert!(matches!(Host::connect(region).endpoint(), Err(HostError::Region)), "{region}");
        }
    }
}
