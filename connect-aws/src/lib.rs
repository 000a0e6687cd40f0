//! The endpoints of AWS services, for clients made with [`connect_core`].
//!
//! ```
//! use connect_aws::endpoint::ServiceEndpoint;
//!
//! const LAMBDA: ServiceEndpoint = ServiceEndpoint::new("lambda");
//!
//! let endpoint = LAMBDA.in_region("eu-central-1").endpoint()?;
//! assert_eq!(endpoint.to_string(), "https://lambda.eu-central-1.amazonaws.com");
//! # Ok::<(), connect_aws::endpoint::HostError>(())
//! ```
//!
//! The module [`endpoint`] has the partitions of AWS, and the rules from a region to a host. The
//! module `credentials` finds access keys.
//!
//! # Features
//!
//! - `credentials` (on by default): the module `credentials`.
//! - `sigv4` (on by default): `ServiceHost::sigv4`, a signer for the region and the name of the
//!   service.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub mod blocking;
#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub mod credentials;
pub mod endpoint;

#[cfg(feature = "credentials")]
mod environment;
#[cfg(feature = "credentials")]
mod error;
#[cfg(feature = "credentials")]
mod instance;
#[cfg(feature = "credentials")]
mod network;
#[cfg(feature = "credentials")]
mod options;
#[cfg(feature = "credentials")]
mod profile;
#[cfg(feature = "credentials")]
mod settings;

#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub use self::options::LoadOptions;
