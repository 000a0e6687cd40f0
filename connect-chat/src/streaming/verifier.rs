//! The verification of messages.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use connect_tls::rustls::SignatureScheme;
use connect_tls::rustls::crypto::WebPkiSupportedAlgorithms;
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

use super::certificate;
use super::delivery::Delivery;
use super::envelope::{Envelope, Kind, Signature};
use super::error::{TopicError, VerifyError};
use super::sha1::RsaSha1;
use super::topic::Topic;

/// The most URLs whose certificates are kept. SNS has one in a region, for months.
const CERTIFICATES: usize = 32;

/// The topics whose messages are believed, and the certificates that verify them.
///
/// [The module](super) says what is checked. One value serves all requests at once.
pub struct Verifier {
    trust: Trust,
}

enum Trust {
    Topics(Topics),
    /// Everything is believed. The URLs to visit begin with this text.
    Origin(String),
}

struct Topics {
    /// The topics, by their ARNs.
    known: BTreeMap<String, Topic>,
    roots: Vec<TrustAnchor<'static>>,
    algorithms: WebPkiSupportedAlgorithms,
    certificates: Mutex<BTreeMap<String, Vec<CertificateDer<'static>>>>,
}

/// The parts of a signature that can be verified, once the certificate is there.
struct Claim<'a> {
    algorithm: &'static dyn SignatureVerificationAlgorithm,
    signature: Vec<u8>,
    certificate_url: &'a str,
    topic: &'a Topic,
}

impl Verifier {
    /// Creates a verifier that believes the messages of the topics with these ARNs, such as
    /// `arn:aws:sns:eu-central-1:123456789012:chats`.
    ///
    /// # Errors
    ///
    /// Returns a [`TopicError`] if a text is no ARN of a topic, or if the processor lacks
    /// instructions that the cryptography needs.
    pub fn new<T: Into<String>>(topics: impl IntoIterator<Item = T>) -> Result<Self, TopicError> {
        let read = |arn: T| {
            let arn = arn.into();
            let topic = Topic::parse(&arn)?;
            Ok((arn, topic))
        };
        let known = topics.into_iter().map(read).collect::<Result<_, TopicError>>()?;
        let algorithms = connect_tls::provider()?.signature_verification_algorithms;
        let roots = webpki_roots::TLS_SERVER_ROOTS.to_vec();
        Ok(Self { trust: Trust::Topics(Topics { known, roots, algorithms, certificates: Mutex::default() }) })
    }

    /// Creates a verifier that believes every message, for an emulator that does not sign, such as
    /// connect-local. The URLs to visit must be at `origin`, such as `http://127.0.0.1:4510`.
    ///
    /// Never use this for an endpoint that others can reach: everyone can speak as the customer.
    pub fn without_signatures(origin: impl Into<String>) -> Self {
        let origin = origin.into();
        Self { trust: Trust::Origin(format!("{}/", origin.trim_end_matches('/'))) }
    }

    /// Trusts a root certificate, in DER, and not those of the web: for tests in which messages are
    /// signed with a certificate of their own. After bytes that are no certificate, no signature is
    /// believed.
    #[must_use]
    pub fn with_root_certificate(mut self, der: &[u8]) -> Self {
        if let Trust::Topics(topics) = &mut self.trust {
            let der = CertificateDer::from(der);
            topics.roots = anchor_from_trusted_cert(&der).map(|root| root.to_owned()).into_iter().collect();
        }
        self
    }

    /// Returns the URL of a certificate that has to be [learned](Self::learn) before the message
    /// can be verified, if there is one. Ask again after that: the certificate of the issuer may
    /// come next.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the message cannot be believed with any certificate.
    pub fn wants(&self, envelope: &Envelope) -> Result<Option<String>, VerifyError> {
        let Trust::Topics(topics) = &self.trust else { return Ok(None) };
        let url = topics.claim(envelope)?.certificate_url;
        let Some(chain) = topics.learned(url) else { return Ok(Some(url.to_owned())) };
        Ok(issuer_of(&chain).filter(|issuer| topics.learned(issuer).is_none()))
    }

    /// Learns the certificate at a URL: the body of the answer, which is PEM, or DER for that of an
    /// issuer. It is kept for all messages.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the body is no certificate.
    pub fn learn(&self, url: &str, body: &[u8]) -> Result<(), VerifyError> {
        let Trust::Topics(topics) = &self.trust else { return Ok(()) };
        let chain = certificate::read(body).ok_or_else(|| VerifyError::NotACertificate(url.to_owned()))?;
        let mut certificates = topics.certificates.lock().unwrap_or_else(PoisonError::into_inner);
        if certificates.len() >= CERTIFICATES && !certificates.contains_key(url) {
            certificates.clear();
        }
        certificates.insert(url.to_owned(), chain);
        Ok(())
    }

    /// Verifies a message. `now` is the time at which the certificate has to be valid.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the message cannot be believed, or a certificate that
    /// [`wants`](Self::wants) names is not there.
    pub fn verify(&self, envelope: Envelope, now: SystemTime) -> Result<Delivery, VerifyError> {
        if let Trust::Topics(topics) = &self.trust {
            topics.verify(&envelope, now)?;
        }
        self.accept_without_signature(envelope)
    }

    /// Fetches the certificates that are missing, and verifies a message.
    ///
    /// `fetch` returns the body at a URL, as [`get`](super::get()) does. It should give up after
    /// some seconds: SNS waits 15 seconds for an answer.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the message cannot be believed, or a certificate cannot be
    /// fetched.
    pub async fn receive<F, R, B, E>(
        &self,
        envelope: Envelope,
        now: SystemTime,
        fetch: F,
    ) -> Result<Delivery, VerifyError>
    where
        F: Fn(String) -> R,
        R: Future<Output = Result<B, E>>,
        B: AsRef<[u8]>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        // The certificate, and that of its issuer.
        for _ in 0..2 {
            let Some(url) = self.wants(&envelope)? else { break };
            match fetch(url.clone()).await {
                Ok(body) => self.learn(&url, body.as_ref())?,
                Err(source) => return Err(VerifyError::Fetch { url, source: source.into() }),
            }
        }
        self.verify(envelope, now)
    }

    /// Believes a message of one of the topics without a look at its signature.
    ///
    /// This is for messages that only somebody trusted can have sent, such as the event of a Lambda
    /// function: only SNS may invoke it, if its policy says so.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the message is of another topic, or has a URL to visit that is
    /// none of SNS.
    pub fn accept_without_signature(&self, envelope: Envelope) -> Result<Delivery, VerifyError> {
        let visit = match &envelope.kind {
            Kind::Notification => None,
            Kind::SubscriptionConfirmation(visit) | Kind::UnsubscribeConfirmation(visit) => Some(&*visit.url),
        };
        let is_page: &dyn Fn(&str) -> bool = match &self.trust {
            Trust::Topics(topics) => {
                let topic = topics.topic(&envelope)?;
                &|url| topic.has_page(url)
            }
            Trust::Origin(origin) => &|url| url.starts_with(&**origin),
        };
        if visit.is_none_or(is_page) { Ok(Delivery::new(envelope)) } else { Err(VerifyError::SubscribeUrl) }
    }
}

impl Topics {
    fn topic(&self, envelope: &Envelope) -> Result<&Topic, VerifyError> {
        self.known.get(&envelope.topic_arn).ok_or(VerifyError::Topic)
    }

    /// Reads what a message claims about its signature, and refuses what no certificate can make
    /// good.
    fn claim<'a>(&'a self, envelope: &'a Envelope) -> Result<Claim<'a>, VerifyError> {
        let topic = self.topic(envelope)?;
        let Signature { version, base64, certificate_url } =
            envelope.signature.as_ref().ok_or(VerifyError::Unsigned)?;
        let algorithm = match version.as_str() {
            "1" => &RsaSha1,
            "2" => self.rsa_sha256().ok_or(VerifyError::Version)?,
            _ => return Err(VerifyError::Version),
        };
        if !topic.has_certificate(certificate_url) {
            return Err(VerifyError::CertificateUrl);
        }
        let signature = STANDARD.decode(base64).map_err(|_| VerifyError::Signature)?;
        Ok(Claim { algorithm, signature, certificate_url, topic })
    }

    fn rsa_sha256(&self) -> Option<&'static dyn SignatureVerificationAlgorithm> {
        let mapping = self.algorithms.mapping;
        let (_, algorithms) = mapping.iter().find(|(scheme, _)| *scheme == SignatureScheme::RSA_PKCS1_SHA256)?;
        algorithms.first().copied()
    }

    fn learned(&self, url: &str) -> Option<Vec<CertificateDer<'static>>> {
        self.certificates.lock().unwrap_or_else(PoisonError::into_inner).get(url).cloned()
    }

    fn verify(&self, envelope: &Envelope, now: SystemTime) -> Result<(), VerifyError> {
        let claim = self.claim(envelope)?;
        let chain = self.learned(claim.certificate_url).ok_or(VerifyError::CertificateMissing)?;
        let issuer_url = issuer_of(&chain);
        let issuer = match &issuer_url {
            Some(url) => self.learned(url).ok_or(VerifyError::CertificateMissing)?,
            None => Vec::new(),
        };
        let Some((signer, others)) = chain.split_first() else { return Err(VerifyError::CertificateMissing) };
        let issuers = [others, &issuer].concat();
        let untrusted = |error: webpki::Error| VerifyError::Untrusted(error.into());
        let signer = EndEntityCert::try_from(signer).map_err(untrusted)?;
        let time = UnixTime::since_unix_epoch(now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO));
        let usage = KeyUsage::server_auth();
        let path = signer.verify_for_usage(self.algorithms.all, &self.roots, &issuers, time, usage, None, None);
        if let Err(error) = path {
            // One that is wrong, since it was fetched where somebody could change it, is not kept.
            let mut certificates = self.certificates.lock().unwrap_or_else(PoisonError::into_inner);
            certificates.remove(claim.certificate_url);
            issuer_url.map(|url| certificates.remove(&url));
            return Err(untrusted(error));
        }
        if !claim.topic.signers().any(|name| signer.verify_is_valid_for_subject_name(&name).is_ok()) {
            return Err(VerifyError::Signer);
        }
        let text = envelope.signed_text();
        let verified = signer.verify_signature(claim.algorithm, text.as_bytes(), &claim.signature);
        verified.map_err(|_| VerifyError::Signature)
    }
}

/// Returns the URL of the issuer's certificate, unless others came with the signer's.
fn issuer_of(chain: &[CertificateDer<'static>]) -> Option<String> {
    match chain {
        [signer] => certificate::issuer_url(signer),
        _ => None,
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.trust {
            Trust::Topics(topics) => f.debug_struct("Verifier").field("topics", &topics.known.keys()).finish(),
            Trust::Origin(origin) => f.debug_struct("Verifier").field("without_signatures", origin).finish(),
        }
    }
}
