//! Credentials, settings and endpoints of AWS, for clients made with [`connect_core`].
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
//! | You want to | Look at |
//! | --- | --- |
//! | create clients with the settings of the AWS tools | `load`, `AwsConfig`, `LoadOptions` |
//! | find credentials | the module `credentials` |
//! | do so without async | the module `blocking` |
//! | know the host of a service | the module [`endpoint`] |
//!
//! # Features
//!
//! - `credentials` (on by default): everything but the module [`endpoint`].
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
mod config;
#[cfg(feature = "credentials")]
mod environment;
#[cfg(feature = "credentials")]
mod error;
#[cfg(feature = "credentials")]
mod hosts;
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
pub use self::config::AwsConfig;
#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub use self::error::LoadError;
#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub use self::options::LoadOptions;

#[cfg(feature = "credentials")]
use connect_core::Transport;

/// Loads the settings of clients of AWS services, as the AWS CLI finds them. Credentials are found
/// when they are needed.
///
/// ```
/// use connect_aws::endpoint::ServiceEndpoint;
///
/// const CONNECT: ServiceEndpoint = ServiceEndpoint::new("connect");
///
/// # async fn example(transport: impl connect_core::Transport + 'static)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// let config = connect_aws::load(transport).await?;
/// let client = config.client(CONNECT).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns a [`LoadError`] if a setting or a file cannot be used, or if the environment names a
/// profile that does not exist. Without a region there is no error before it is needed.
#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub async fn load(transport: impl Transport + 'static) -> Result<AwsConfig, LoadError> {
    load_with(LoadOptions::new(), transport).await
}

/// Loads the settings of clients of AWS services with options, like [`load`].
///
/// # Errors
///
/// Returns the errors of [`load`], and one if the profile of the options does not exist.
#[cfg(feature = "credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "credentials")))]
pub async fn load_with(options: LoadOptions, transport: impl Transport + 'static) -> Result<AwsConfig, LoadError> {
    AwsConfig::load(options, transport).await
}
