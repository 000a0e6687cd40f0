//! Partitions, and the hosts of services by region.
//!
//! A [`ServiceEndpoint`] describes the hosts of a service, and is usually a constant. With a region
//! it becomes a [`ServiceHost`], which returns the endpoint, and the region and the name that
//! requests are signed with. A [`Partition`] is a group of regions with domains of its own.
//!
//! Most services have the same four kinds of hosts, and need only a name:
//!
//! | Setting | Host of `ServiceEndpoint::new("lambda")` in `us-east-1` |
//! | --- | --- |
//! | none | `lambda.us-east-1.amazonaws.com` |
//! | FIPS | `lambda-fips.us-east-1.amazonaws.com` |
//! | dual stack | `lambda.us-east-1.api.aws` |
//! | FIPS and dual stack | `lambda-fips.us-east-1.api.aws` |
//!
//! A [`HostRule`] describes the other hosts of a service:
//!
//! ```
//! use connect_aws::endpoint::{HostRule, ServiceEndpoint};
//!
//! /// In `GovCloud`, all hosts that are reachable over IPv4 alone are validated by FIPS 140.
//! const CONNECT: ServiceEndpoint = ServiceEndpoint::new("connect").with_rules(&[
//!     HostRule::new("connect.{region}.{dnsSuffix}")
//!         .in_partitions(&["aws-us-gov"])
//!         .for_fips(true)
//!         .for_dual_stack(false),
//! ]);
//!
//! /// One host for each partition.
//! const ORGANIZATIONS: ServiceEndpoint = ServiceEndpoint::new("organizations").global();
//!
//! let host = CONNECT.in_region("us-gov-west-1").with_fips();
//! assert_eq!(host.endpoint()?.to_string(), "https://connect.us-gov-west-1.amazonaws.com");
//!
//! let host = ORGANIZATIONS.in_region("eu-central-1");
//! assert_eq!(host.endpoint()?.to_string(), "https://organizations.us-east-1.amazonaws.com");
//! assert_eq!(host.signing_region(), "us-east-1");
//! # Ok::<(), connect_aws::endpoint::HostError>(())
//! ```
//!
//! AWS publishes the rules of each service as an *endpoint rule set*. The crate `connect-import`
//! derives the [`ServiceEndpoint`] from a rule set, or says why there is none.

mod error;
mod host;
mod partition;
mod rule;
mod service;
mod table;

pub use self::error::HostError;
pub use self::host::{ServiceHost, is_region_name};
pub use self::partition::Partition;
pub use self::rule::HostRule;
pub use self::service::ServiceEndpoint;
