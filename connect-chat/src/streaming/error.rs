//! The reasons why a message is not believed.

use std::error::Error;

use thiserror::Error as ThisError;

/// A topic whose messages cannot be verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum TopicError {
    /// The text is not the ARN of a topic.
    #[error("the text is not the ARN of a topic: write `arn:aws:sns:REGION:ACCOUNT:NAME`")]
    NotAnArn,
    /// The partition in the ARN is not that of the region.
    #[error("the partition in the topic's ARN is not that of its region: copy the ARN that SNS shows")]
    Region,
    /// The processor lacks instructions that the cryptography needs.
    #[error(transparent)]
    Unavailable(#[from] connect_tls::Unavailable),
}

/// A message that is not believed.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum VerifyError {
    /// The message is of a topic that the verifier does not have.
    #[error("the message is not of one of the topics: add its topic to the verifier, if it is yours")]
    Topic,
    /// The message has no signature.
    #[error("the message has no signature")]
    Unsigned,
    /// The version of the signature is neither 1 nor 2.
    #[error("the version of the signature is unknown: set `SignatureVersion` of the topic to 2, or update this crate")]
    Version,
    /// The URL of the certificate is none of Amazon SNS in the region of the topic.
    #[error("the URL of the certificate is none of Amazon SNS in the topic's region")]
    CertificateUrl,
    /// The certificate could not be fetched.
    #[error("cannot fetch {url}: {source}")]
    Fetch {
        /// The URL.
        url: String,
        /// The cause.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The text at the URL is no certificate.
    #[error("there is no certificate at {0}")]
    NotACertificate(String),
    /// A certificate that [`Verifier::wants`](super::Verifier::wants) names was not learned.
    #[error("the certificate is not there: call `Verifier::learn` with what `Verifier::wants` names")]
    CertificateMissing,
    /// The certificate has expired, is not valid yet, or does not chain to a root certificate of
    /// the web.
    #[error("the certificate is not trusted: {0}")]
    Untrusted(#[source] Box<dyn Error + Send + Sync>),
    /// The certificate is trusted, but is of somebody else.
    #[error("the certificate is none of Amazon SNS")]
    Signer,
    /// The signature is not that of the certificate's owner over this message.
    #[error("the signature is not one of this message")]
    Signature,
    /// The URL to visit is none of Amazon SNS in the region of the topic.
    #[error("the URL to visit is none of Amazon SNS in the topic's region")]
    SubscribeUrl,
}

impl VerifyError {
    /// Returns true if the same message may be believed later: the certificate could not be
    /// fetched. An endpoint answers with a 500 then, and SNS sends the message again. Every other
    /// error is final.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Fetch { .. } | Self::NotACertificate(_) | Self::CertificateMissing)
    }
}
