//! The TLS that `connect-hyper`, `connect-reqwest` and `connect-ureq` do with their feature `tls`.
//!
//! The protocol is [rustls], 1.2 and 1.3. What it computes with is [graviola](https://docs.rs/graviola), which is Rust and assembly
//! that the Rust compiler takes: nothing of C is built, and neither a C compiler nor `cmake` nor `nasm` is needed.
//!
//! Whom it trusts are the roots of Mozilla's list, compiled in ([webpki-roots](https://docs.rs/webpki-roots)): they are there in a container
//! and a Lambda that have no certificates of their own, Amazon's are among them, and nothing is read when a program starts. The price is
//! that a private root has to be said ([`client_config_with_roots`]) and that a new list comes with a new build.
//!
//! # Where it runs
//!
//! On `x86_64` (with AES, PCLMULQDQ, BMI1, ADX and AVX2: Intel of 2014, AMD of 2017 and later) and on `aarch64` (with AES, PMULL and
//! SHA-2). For another target this crate does not compile: switch the feature `tls` of the transport off and give it a client that does TLS another way.
//! On an older processor it is [`Unavailable`].
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
//! hyper takes the configuration by a connector of `hyper-rustls`, reqwest by `tls_backend_preconfigured`. ureq makes its own of
//! [`provider`] and a list of roots.

#![cfg_attr(docsrs, feature(doc_cfg))]

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};

pub use rustls;

/// There is no TLS to be had on this processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "this processor lacks the instructions that TLS is computed with here; give the transport a client with another TLS"
)]
#[non_exhaustive]
pub struct Unavailable;

/// What TLS is computed with.
///
/// # Errors
///
/// On a processor that lacks the instructions for it.
pub fn provider() -> Result<Arc<CryptoProvider>, Unavailable> {
    // graviola would find out on first use, and panic.
    if is_supported() { Ok(Arc::new(rustls_graviola::default_provider())) } else { Err(Unavailable) }
}

/// A configuration that trusts the roots of Mozilla's list.
///
/// # Errors
///
/// On a processor that lacks the instructions for it.
pub fn client_config() -> Result<ClientConfig, Unavailable> {
    client_config_with_roots(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
}

/// A configuration that trusts these roots and no others.
///
/// # Errors
///
/// On a processor that lacks the instructions for it.
pub fn client_config_with_roots(roots: RootCertStore) -> Result<ClientConfig, Unavailable> {
    let builder = ClientConfig::builder_with_provider(provider()?).with_safe_default_protocol_versions();
    // It fails for a provider without the cipher suites of a version.
    Ok(builder.map_err(|_| Unavailable)?.with_root_certificates(roots).with_no_client_auth())
}

/// Whether an error can only have come before anything but the handshake was sent: the server was not whom it should be, or had
/// nothing in common with us.
pub fn is_of_handshake(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::InvalidCertificate(_)
            | rustls::Error::NoCertificatesPresented
            | rustls::Error::PeerIncompatible(_)
            | rustls::Error::UnsupportedNameType
    )
}

/// What graviola asks of a processor.
#[cfg(target_arch = "x86_64")]
fn is_supported() -> bool {
    use std::arch::is_x86_feature_detected as has;
    has!("adx") && has!("aes") && has!("avx") && has!("avx2") && has!("bmi1") && has!("pclmulqdq")
}

/// What graviola asks of a processor.
#[cfg(target_arch = "aarch64")]
fn is_supported() -> bool {
    use std::arch::is_aarch64_feature_detected as has;
    has!("aes") && has!("neon") && has!("pmull") && has!("sha2")
}
