//! RSA with SHA-1, for the first version of the signature. No certificate may be signed with it.

use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::{Pkcs1v15Sign, PublicKey};
use rustls_pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};
use sha1::{Digest, Sha1};

#[derive(Debug)]
pub(super) struct RsaSha1;

impl SignatureVerificationAlgorithm for RsaSha1 {
    fn verify_signature(&self, public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
        let key = PublicKey::from_pkcs1_der(public_key).map_err(|_| InvalidSignature)?;
        let scheme = Pkcs1v15Sign::new::<Sha1>();
        key.verify(scheme, &Sha1::digest(message), signature).map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::RSA_ENCRYPTION
    }

    /// Returns `sha1WithRSAEncryption`: 1.2.840.113549.1.1.5 (RFC 3279, section 2.2.1).
    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        AlgorithmIdentifier::from_slice(&[6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 5, 5, 0])
    }
}
