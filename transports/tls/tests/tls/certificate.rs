//! Self-signed certificates for tests.

use connect_tls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use graviola::hashing::Sha256;
use graviola::signing::ecdsa::{P256, SigningKey};
use rcgen::{CertificateParams, PKCS_ECDSA_P256_SHA256, PublicKeyData, SerialNumber, SignatureAlgorithm};

/// A self-signed certificate and its key.
pub(crate) struct Certificate {
    der: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl Certificate {
    /// Creates a certificate for a server of this name.
    pub(crate) fn of(name: &str) -> Self {
        let key = Key::generate();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.serial_number = Some(SerialNumber::from(1_u64));
        let der = params.self_signed(&key).unwrap().der().clone();
        let mut buffer = [0; 512];
        let key = key.secret.to_pkcs8_der(&mut buffer).unwrap().to_vec();
        Self { der, key: PrivatePkcs8KeyDer::from(key).into() }
    }

    pub(crate) fn der(&self) -> &CertificateDer<'static> {
        &self.der
    }

    pub(crate) fn key(&self) -> PrivateKeyDer<'static> {
        self.key.clone_key()
    }
}

/// A key that signs with graviola, because rcgen's own cryptography needs a C compiler.
struct Key {
    secret: SigningKey<P256>,
    public: Vec<u8>,
}

impl Key {
    fn generate() -> Self {
        let secret = SigningKey::<P256>::generate().unwrap();
        let mut buffer = [0; 512];
        let info = secret.to_spki_der(&mut buffer).unwrap();
        // The structure ends with the uncompressed point.
        let public = info[info.len() - 65..].to_vec();
        Self { secret, public }
    }
}

impl PublicKeyData for Key {
    fn der_bytes(&self) -> &[u8] {
        &self.public
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_ECDSA_P256_SHA256
    }
}

impl rcgen::SigningKey for Key {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        let mut buffer = [0; 128];
        let signature = self.secret.sign_asn1::<Sha256>(&[message], &mut buffer);
        signature.map(<[u8]>::to_vec).map_err(|_| rcgen::Error::RemoteKeyError)
    }
}
