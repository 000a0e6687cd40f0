//! The TLS of `connect-hyper`, `connect-reqwest` and `connect-ureq`: the code behind their feature
//! `tls`.
//!
//! The protocol is TLS 1.2 and 1.3, by [rustls]. The cryptography is
//! [graviola](https://docs.rs/graviola): Rust, and assembly that the Rust compiler builds. No C is
//! compiled, so no C compiler, `cmake` or `nasm` is needed.
//!
//! The trusted roots are Mozilla's list, compiled in
//! ([webpki-roots](https://docs.rs/webpki-roots)). The list works in containers and Lambda
//! functions without certificates of their own, includes Amazon's roots, and needs no file at
//! start-up. In return, a private root must be configured ([`client_config_with_roots`]), and
//! updated roots need a new build.
//!
//! # Supported processors
//!
//! - `x86_64` with AES, PCLMULQDQ, BMI1, ADX and AVX2: Intel from 2014, AMD from 2017
//! - `aarch64` with AES, PMULL and SHA-2
//!
//! On an older processor, the functions of this crate return [`Unavailable`]. For other targets the
//! crate does not compile: disable the transport's feature `tls`, and give the transport a client
//! with another TLS implementation.
//!
//! # A private root
//!
//! ```
//! use connect_tls::rustls::RootCertStore;
//!
//! let mut roots = RootCertStore::empty();
//! // roots.add(my_root)?;
//! let config = connect_tls::client_config_with_roots(roots)?;
//! # Ok::<(), connect_tls::Unavailable>(())
//! ```
//!
//! To use the configuration, pass it to a connector of `hyper-rustls`, or to reqwest's
//! `tls_backend_preconfigured`. ureq builds its own configuration from [`provider`] and a list of
//! roots.

#![cfg_attr(docsrs, feature(doc_cfg))]

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};

pub use rustls;

/// The error for a processor that lacks the instructions for TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "this processor lacks the instructions that TLS is computed with here; give the transport a client with another TLS"
)]
#[non_exhaustive]
pub struct Unavailable;

/// Returns the cryptography provider for rustls.
///
/// # Errors
///
/// Returns [`Unavailable`] if the processor lacks the required instructions.
pub fn provider() -> Result<Arc<CryptoProvider>, Unavailable> {
    // graviola itself checks on first use, and panics.
    if is_supported() { Ok(Arc::new(rustls_graviola::default_provider())) } else { Err(Unavailable) }
}

/// Creates a configuration that trusts Mozilla's root certificates.
///
/// # Errors
///
/// Returns [`Unavailable`] if the processor lacks the required instructions.
pub fn client_config() -> Result<ClientConfig, Unavailable> {
    client_config_with_roots(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
}

/// Creates a configuration that trusts only the given root certificates.
///
/// # Errors
///
/// Returns [`Unavailable`] if the processor lacks the required instructions.
pub fn client_config_with_roots(roots: RootCertStore) -> Result<ClientConfig, Unavailable> {
    let builder = ClientConfig::builder_with_provider(provider()?).with_safe_default_protocol_versions();
    // Fails if the provider lacks cipher suites for a protocol version.
    Ok(builder.map_err(|_| Unavailable)?.with_root_certificates(roots).with_no_client_auth())
}

/// Returns true if the error can only have occurred during the handshake, before any of the request
/// was sent.
///
/// Examples are an invalid server certificate, and a peer that supports no common parameters.
pub fn is_of_handshake(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::InvalidCertificate(_)
            | rustls::Error::NoCertificatesPresented
            | rustls::Error::PeerIncompatible(_)
            | rustls::Error::UnsupportedNameType
    )
}

/// Returns true if the processor has the instructions that graviola needs.
#[cfg(target_arch = "x86_64")]
fn is_supported() -> bool {
    use std::arch::is_x86_feature_detected as has;
    has!("adx") && has!("aes") && has!("avx") && has!("avx2") && has!("bmi1") && has!("pclmulqdq")
}

/// Returns true if the processor has the instructions that graviola needs.
#[cfg(target_arch = "aarch64")]
fn is_supported() -> bool {
    use std::arch::is_aarch64_feature_detected as has;
    has!("aes") && has!("neon") && has!("pmull") && has!("sha2")
}
