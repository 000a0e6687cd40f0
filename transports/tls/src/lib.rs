//! The TLS of `connect-hyper`, `connect-reqwest` and `connect-ureq`, behind their feature `tls`.
//!
//! [rustls] implements the protocol (TLS 1.2 and 1.3), and [graviola](https://docs.rs/graviola) the
//! cryptography, in Rust and assembly. The Rust compiler assembles the latter: no C code is built,
//! and neither a C compiler nor `cmake` nor `nasm` is needed.
//!
//! The trusted roots are Mozilla's, which include Amazon's. They are compiled in
//! ([webpki-roots](https://docs.rs/webpki-roots)). A container or a Lambda function needs no
//! certificates of its own, and no file is read when a program starts. However, a private root must
//! be configured ([`client_config_with_roots`]), and a change of Mozilla's list needs a new build.
//!
//! # Supported targets
//!
//! The targets are `x86_64` (with AES, PCLMULQDQ, BMI1, ADX and AVX2: Intel since 2014, AMD since
//! 2017) and `aarch64` (with AES, PMULL and SHA-2). On an older processor, [`client_config`] and
//! the other constructors return [`Unavailable`].
//! This crate does not compile for other targets: disable the feature `tls` of the transport, and
//! configure its HTTP client with another TLS implementation.
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
//! `UreqTransport::with_tls` takes the configuration. hyper takes it in a connector of
//! `hyper-rustls`, and reqwest in `tls_backend_preconfigured`. An agent of ureq builds its own
//! configuration from [`provider`] and a list of roots.

#![cfg_attr(docsrs, feature(doc_cfg))]

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};

pub use rustls;

/// The error for a processor without the instructions that graviola needs.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this processor lacks instructions that graviola needs: create the transport over an HTTP client with another TLS"
)]
#[non_exhaustive]
pub struct Unavailable;

/// Prints the message, because `main` prints a returned error with `Debug`.
impl std::fmt::Debug for Unavailable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

/// Returns the crypto provider of rustls that this crate uses.
///
/// # Errors
///
/// Returns [`Unavailable`] if the processor lacks instructions that graviola needs.
pub fn provider() -> Result<Arc<CryptoProvider>, Unavailable> {
    // graviola checks on first use, and panics.
    if is_supported() { Ok(Arc::new(rustls_graviola::default_provider())) } else { Err(Unavailable) }
}

/// Returns a configuration that trusts Mozilla's root certificates.
///
/// # Errors
///
/// Returns [`Unavailable`] if the processor lacks instructions that graviola needs.
pub fn client_config() -> Result<ClientConfig, Unavailable> {
    client_config_with_roots(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
}

/// Returns a configuration that trusts `roots` and no others.
///
/// # Errors
///
/// Returns [`Unavailable`] if the processor lacks instructions that graviola needs.
pub fn client_config_with_roots(roots: RootCertStore) -> Result<ClientConfig, Unavailable> {
    let builder = ClientConfig::builder_with_provider(provider()?).with_safe_default_protocol_versions();
    // This fails for a provider without the cipher suites of a version.
    Ok(builder.map_err(|_| Unavailable)?.with_root_certificates(roots).with_no_client_auth())
}

/// Returns true if `error` can only occur during the handshake, before any of a request is sent.
///
/// In that case the client rejects the server's certificate, or client and server share no protocol
/// version or cipher suite.
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
