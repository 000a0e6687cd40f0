//! The error for a host that does not exist.

use std::fmt;

use connect_core::error::EndpointError;

/// An error for a region or a setting that leads to no host.
#[non_exhaustive]
pub enum HostError {
    /// The region's name does not consist of lower-case letters, digits and single hyphens, as
    /// `eu-central-1` does.
    Region,
    /// The partition of the region has no FIPS endpoints.
    #[non_exhaustive]
    Fips {
        /// The partition's name.
        partition: &'static str,
    },
    /// The partition of the region has no dual-stack endpoints.
    #[non_exhaustive]
    DualStack {
        /// The partition's name.
        partition: &'static str,
    },
    /// The service has no endpoint with the selected settings in the partition or the region.
    #[non_exhaustive]
    Service {
        /// The beginning of the service's hosts.
        service: &'static str,
        /// The partition's name.
        partition: &'static str,
    },
    /// The URL formed from the region, and from the service's rules, is not a valid endpoint.
    Endpoint(EndpointError),
}

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Region => f.write_str(
                "invalid region name: use lower-case letters, digits and single hyphens, as in `eu-central-1`",
            ),
            Self::Fips { partition } => {
                write!(f, "the partition `{partition}` has no FIPS endpoints: leave out `with_fips`")
            }
            Self::DualStack { partition } => {
                write!(
                    f,
                    "the partition `{partition}` has no dual-stack endpoints: choose a region of another partition, or leave out `with_dual_stack`"
                )
            }
            Self::Service { service, partition } => write!(
                f,
                "the service `{service}` has no such endpoint in the partition `{partition}`: change the region, or leave out `with_fips` or `with_dual_stack`"
            ),
            Self::Endpoint(_) => {
                f.write_str("the host does not form a valid URL: check the region and the rules of the service")
            }
        }
    }
}

/// Prints one line, because `main` prints an error that it returns with `Debug`.
impl fmt::Debug for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Endpoint(error) => write!(f, "{self}; caused by: {error:?}"),
            _ => write!(f, "{self}"),
        }
    }
}

impl std::error::Error for HostError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Endpoint(error) => Some(error),
            _ => None,
        }
    }
}
