//! Messages that Python has signed, with the certificates: `make_vectors.py`.

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use connect_chat::streaming::{Delivery, Envelope, StreamedEvent, Verifier, VerifyError};
use serde_json::Value;

pub(crate) const TOPIC: &str = "arn:aws:sns:eu-central-1:123456789012:chats";

static VECTORS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("vectors.json")).unwrap());

/// Returns a time in June 2026, when the messages were signed.
pub(crate) fn june() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_308_000)
}

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    STANDARD.decode(VECTORS[name].as_str().unwrap()).unwrap()
}

/// Returns a signed message, such as `notification 1`: its name and the version of the signature.
pub(crate) fn message(name: &str) -> Value {
    let message = VECTORS["messages"][name].clone();
    assert!(message.is_object(), "{name}");
    message
}

/// Returns a message that the owner of a certificate has signed.
pub(crate) fn signed_by(signer: &str) -> Value {
    let message = VECTORS["by"][signer].clone();
    assert!(message.is_object(), "{signer}");
    message
}

pub(crate) fn envelope(message: &Value) -> Envelope {
    Envelope::parse(message.to_string().as_bytes()).unwrap()
}

/// Returns a verifier of the topic that trusts the root of the vectors.
pub(crate) fn verifier() -> Verifier {
    Verifier::new([TOPIC]).unwrap().with_root_certificate(&bytes("root"))
}

/// Returns the body at a URL.
pub(crate) fn fetch(url: &str) -> Vec<u8> {
    if VECTORS["issuer_url"] == url {
        return bytes("issuer");
    }
    let name = url.strip_prefix("https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-").unwrap();
    VECTORS["signers"][name.strip_suffix(".pem").unwrap()].as_str().unwrap().as_bytes().to_vec()
}

/// Verifies a message in June 2026.
pub(crate) fn verify(verifier: &Verifier, message: &Value) -> Result<Delivery, VerifyError> {
    let envelope = envelope(message);
    while let Some(url) = verifier.wants(&envelope)? {
        verifier.learn(&url, &fetch(&url))?;
    }
    verifier.verify(envelope, june())
}

/// Returns the event of a chat without a look at its signature.
pub(crate) fn event(message: &Value) -> StreamedEvent {
    let Ok(Delivery::Notification(notification)) = verifier().accept_without_signature(envelope(message)) else {
        panic!("no notification")
    };
    notification.event().unwrap()
}
