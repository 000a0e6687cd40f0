//! The signature, the certificate and the topic.

use std::cell::RefCell;
use std::future::{Ready, ready};
use std::io;
use std::time::{Duration, SystemTime};

use connect_chat::streaming::{Delivery, TopicError, Verifier, VerifyError};
use proptest::prelude::{Strategy as _, any, prop, prop_assert, proptest};
use serde_json::{Value, json};

use crate::support::{TOPIC, bytes, envelope, fetch, june, message, signed_by, verifier, verify};

const CERTIFICATE: &str = "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem";
const ISSUER: &str = "http://crt.r2m01.amazontrust.com/r2m01.cer";

/// Changes a member of a message.
fn with(mut message: Value, name: &str, value: impl Into<Value>) -> Value {
    message[name] = value.into();
    message
}

fn refused(verifier: &Verifier, message: &Value) -> String {
    verify(verifier, message).expect_err(&message.to_string()).to_string()
}

#[test]
fn each_kind_of_message_is_verified_in_both_versions() {
    let verifier = verifier();
    for version in ["1", "2"] {
        for kind in ["notification", "subject", "lines"] {
            let message = message(&format!("{kind} {version}"));
            let Delivery::Notification(notification) = verify(&verifier, &message).unwrap() else { panic!("{kind}") };
            assert_eq!(notification.message(), message["Message"]);
            assert_eq!(notification.subject(), message.get("Subject").and_then(Value::as_str));
            assert_eq!(notification.message_id(), message["MessageId"]);
            assert_eq!((notification.topic_arn(), notification.timestamp()), (TOPIC, "2026-06-01T10:00:00.456Z"));
        }
        let confirmation = message(&format!("confirmation {version}"));
        let Delivery::SubscriptionConfirmation(asked) = verify(&verifier, &confirmation).unwrap() else { panic!() };
        assert_eq!((asked.url(), asked.topic_arn()), (confirmation["SubscribeURL"].as_str().unwrap(), TOPIC));
        assert_eq!(asked.token(), confirmation["Token"]);
        let unsubscribed = message(&format!("unsubscribed {version}"));
        assert!(matches!(verify(&verifier, &unsubscribed).unwrap(), Delivery::UnsubscribeConfirmation(_)));
    }
}

#[test]
fn a_change_of_any_signed_member_is_refused() {
    let verifier = verifier();
    for (name, members) in [
        ("notification", &["Message", "MessageId", "Timestamp", "Signature"][..]),
        ("subject", &["Subject"]),
        ("confirmation", &["Message", "MessageId", "Timestamp", "SubscribeURL", "Token"]),
    ] {
        for version in ["1", "2"] {
            let message = message(&format!("{name} {version}"));
            for member in members {
                let value = message[*member].as_str().unwrap();
                let changed =
                    if *member == "Signature" { value.replace(&value[..4], "AAAA") } else { format!("{value}1") };
                let error = verify(&verifier, &with(message.clone(), member, changed)).unwrap_err();
                assert!(matches!(error, VerifyError::Signature), "{member}: {error}");
            }
        }
    }
    let notification = message("notification 2");
    let as_another_version = with(notification.clone(), "SignatureVersion", "1");
    let without_subject = with(message("subject 2"), "Subject", Value::Null);
    let as_another_kind = with(message("confirmation 2"), "Type", "UnsubscribeConfirmation");
    let with_subject = with(notification, "Subject", "A subject");
    for changed in [as_another_version, without_subject, as_another_kind, with_subject] {
        assert!(matches!(verify(&verifier, &changed), Err(VerifyError::Signature)), "{changed}");
    }
}

#[test]
fn a_member_that_is_not_signed_changes_nothing() {
    let changed = with(message("notification 1"), "UnsubscribeURL", "https://example.com/");
    assert!(verify(&verifier(), &with(changed, "Unknown", json!([1]))).is_ok());
}

proptest! {
    #[test]
    fn a_byte_of_the_signature_or_a_character_of_the_message_cannot_be_changed(
        name in prop::sample::select(vec!["notification 1", "notification 2", "confirmation 1", "subject 2"]),
        member in prop::sample::select(vec!["Message", "MessageId", "Timestamp", "Subject", "Token", "SubscribeURL"]),
        at in any::<prop::sample::Index>(),
        character in any::<char>().prop_filter("a line is one line", |character| !character.is_control()),
        removes in any::<bool>(),
    ) {
        let message = message(name);
        if let Some(value) = message[member].as_str() {
            let mut changed: Vec<char> = value.chars().collect();
            let at = at.index(changed.len());
            if removes { changed.remove(at); } else { changed[at] = character; }
            let changed: String = changed.into_iter().collect();
            let verified = verify(&verifier(), &with(message.clone(), member, changed.clone()));
            prop_assert!(changed == value || matches!(verified, Err(VerifyError::Signature)), "{verified:?}");
        }
    }
}

#[test]
fn a_message_of_another_topic_is_refused_before_anything_is_fetched() {
    let verifier = Verifier::new(["arn:aws:sns:eu-central-1:123456789012:others"]).unwrap();
    let error = verifier.wants(&envelope(&message("notification 2"))).unwrap_err();
    assert!(matches!(error, VerifyError::Topic) && !error.is_retryable());
    let accepted = verifier.accept_without_signature(envelope(&message("notification 2")));
    assert!(matches!(accepted, Err(VerifyError::Topic)));
    // A topic that is claimed is signed, too.
    let verifier = Verifier::new(["arn:aws:sns:eu-central-1:123456789012:others"]).unwrap();
    let verifier = verifier.with_root_certificate(&bytes("root"));
    let changed = with(message("notification 2"), "TopicArn", "arn:aws:sns:eu-central-1:123456789012:others");
    assert!(matches!(verify(&verifier, &changed), Err(VerifyError::Signature)));
}

#[test]
fn only_the_exact_host_of_the_topics_region_has_certificates() {
    let verifier = verifier();
    for url in [
        "http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem",
        "HTTPS://sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com:443/SimpleNotificationService-good.pem",
        "https://user@sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com@example.com/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com.example.com/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com.cn/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.community/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com./SimpleNotificationService-good.pem",
        "https://sns.eu-central-1xamazonaws.com/SimpleNotificationService-good.pem",
        "https://xsns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem",
        "https://sns.eu-west-2.amazonaws.com/SimpleNotificationService-good.pem",
        "https://sns.s3-us-west-2.amazonaws.com/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com/?Action=GetTopicAttributes&x=/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem?x=.pem",
        "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem#.pem",
        "https://sns.eu-central-1.amazonaws.com/x/SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-../good.pem",
        "https://sns.eu-central-1.amazonaws.com\\SimpleNotificationService-good.pem",
        "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-.pem",
        "https://sns.еu-central-1.amazonaws.com/SimpleNotificationService-good.pem",
        "https://169.254.169.254/SimpleNotificationService-good.pem",
        "",
    ] {
        let message = with(message("notification 2"), "SigningCertURL", url);
        assert!(matches!(verifier.wants(&envelope(&message)), Err(VerifyError::CertificateUrl)), "{url}");
        assert!(matches!(verifier.verify(envelope(&message), june()), Err(VerifyError::CertificateUrl)), "{url}");
    }
}

#[test]
fn an_unknown_version_or_no_signature_is_refused() {
    let verifier = verifier();
    for version in ["3", "", "01", "2 "] {
        let message = with(message("notification 2"), "SignatureVersion", version);
        assert!(matches!(verify(&verifier, &message), Err(VerifyError::Version)), "{version:?}");
    }
    for member in ["Signature", "SignatureVersion", "SigningCertURL"] {
        for value in [Value::Null, json!(1)] {
            let message = with(message("notification 2"), member, value);
            assert!(matches!(verify(&verifier, &message), Err(VerifyError::Unsigned)), "{member}");
        }
    }
    for signature in ["", "%", "AAAA"] {
        let message = with(message("notification 1"), "Signature", signature);
        assert!(matches!(verify(&verifier, &message), Err(VerifyError::Signature)), "{signature:?}");
    }
}

#[test]
fn a_certificate_is_valid_now_and_chains_to_a_root_and_is_of_sns() {
    let verifier = verifier();
    for signer in ["good", "bundle", "regional"] {
        verify(&verifier, &signed_by(signer)).unwrap();
    }
    assert!(refused(&verifier, &signed_by("expired")).contains("CertExpired"));
    assert!(refused(&verifier, &signed_by("early")).contains("CertNotValidYet"));
    assert!(refused(&verifier, &signed_by("other")).contains("UnknownIssuer"));
    for stranger in ["stranger", "foreign"] {
        assert!(matches!(verify(&verifier, &signed_by(stranger)), Err(VerifyError::Signer)));
    }
}

#[test]
fn a_certificate_that_was_valid_has_expired_later() {
    let verifier = verifier();
    verify(&verifier, &signed_by("good")).unwrap();
    let later = SystemTime::UNIX_EPOCH + Duration::from_secs(2_100_000_000);
    let error = verifier.verify(envelope(&signed_by("good")), later).unwrap_err();
    assert!(matches!(error, VerifyError::Untrusted(_)) && !error.is_retryable());
}

#[test]
fn the_roots_of_the_web_do_not_trust_the_certificates_of_these_tests() {
    let verifier = Verifier::new([TOPIC]).unwrap();
    assert!(matches!(verify(&verifier, &message("notification 2")), Err(VerifyError::Untrusted(_))));
    for der in [b"".as_slice(), b"no certificate", &bytes("other_root")] {
        let verifier = Verifier::new([TOPIC]).unwrap().with_root_certificate(der);
        assert!(matches!(verify(&verifier, &message("notification 2")), Err(VerifyError::Untrusted(_))));
    }
}

#[test]
fn the_issuers_certificate_is_asked_for_at_known_hosts_only() {
    let verifier = verifier();
    let good = envelope(&message("notification 2"));
    assert_eq!(verifier.wants(&good).unwrap().as_deref(), Some(CERTIFICATE));
    assert!(matches!(verifier.verify(good.clone(), june()), Err(VerifyError::CertificateMissing)));
    verifier.learn(CERTIFICATE, &fetch(CERTIFICATE)).unwrap();
    assert_eq!(verifier.wants(&good).unwrap().as_deref(), Some(ISSUER));
    assert!(matches!(verifier.verify(good.clone(), june()), Err(VerifyError::CertificateMissing)));
    verifier.learn(ISSUER, &fetch(ISSUER)).unwrap();
    assert_eq!(verifier.wants(&good).unwrap(), None);
    verifier.verify(good, june()).unwrap();
    assert!(refused(&verifier, &signed_by("elsewhere")).contains("UnknownIssuer"));
}

#[test]
fn a_body_that_is_no_certificate_is_not_learned() {
    let verifier = verifier();
    let pem = fetch(CERTIFICATE);
    let half = &pem[..pem.len() / 2];
    let mut broken = pem.clone();
    broken[200] = b'!';
    for body in [b"".as_slice(), b"<!DOCTYPE html><p>Sign in", b"0", &bytes("issuer")[..100], half, &broken] {
        let error = verifier.learn(CERTIFICATE, body).unwrap_err();
        assert!(matches!(&error, VerifyError::NotACertificate(url) if url == CERTIFICATE) && error.is_retryable());
    }
    assert!(verifier.wants(&envelope(&message("notification 2"))).unwrap().is_some());
}

#[test]
fn a_wrong_issuer_is_forgotten() {
    let verifier = verifier();
    verifier.learn(CERTIFICATE, &fetch(CERTIFICATE)).unwrap();
    verifier.learn(ISSUER, &bytes("other_root")).unwrap();
    let message = message("notification 2");
    assert!(matches!(verifier.verify(envelope(&message), june()), Err(VerifyError::Untrusted(_))));
    verify(&verifier, &message).unwrap();
}

#[test]
fn the_url_to_visit_is_one_of_sns() {
    let verifier = verifier();
    // Even a signed one.
    assert!(matches!(verify(&verifier, &message("elsewhere 2")), Err(VerifyError::SubscribeUrl)));
    let accepted = verifier.accept_without_signature(envelope(&message("elsewhere 2")));
    assert!(matches!(accepted, Err(VerifyError::SubscribeUrl)));

    for (url, is_visited) in [
        ("https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription", true),
        ("https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-good.pem", false),
        ("https://sns.eu-central-1.amazonaws.com//example.com/?Action=ConfirmSubscription", false),
        ("https://sns.eu-west-2.amazonaws.com/?Action=ConfirmSubscription", false),
        ("http://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription", false),
        ("https://sns.eu-central-1.amazonaws.com:8443/?Action=ConfirmSubscription", false),
    ] {
        let message = with(message("confirmation 2"), "SubscribeURL", url);
        assert_eq!(verifier.accept_without_signature(envelope(&message)).is_ok(), is_visited, "{url}");
    }

    let emulator = Verifier::without_signatures("http://127.0.0.1:4510");
    for (url, is_visited) in [
        ("http://127.0.0.1:4510/_local/sns/?Action=ConfirmSubscription", true),
        ("http://127.0.0.1:45100/", false),
        ("http://127.0.0.1:4510@example.com/", false),
        ("https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription", false),
    ] {
        let message = with(message("confirmation 2"), "SubscribeURL", url);
        assert_eq!(emulator.verify(envelope(&message), june()).is_ok(), is_visited, "{url}");
    }
}

#[test]
fn a_topic_is_one_of_sns_in_its_partition() {
    for arn in ["", "chats", "arn:aws:sqs:eu-central-1:123456789012:chats", "arn:aws:sns:eu-central-1:1:chats"] {
        assert_eq!(Verifier::new([arn]).unwrap_err(), TopicError::NotAnArn, "{arn}");
    }
    for arn in [
        "arn:aws:sns::123456789012:chats",
        "arn:aws:sns:eu.central.1:123456789012:chats",
        "arn:aws:sns:eu-central-1:123456789012:",
        "arn:aws:sns:eu-central-1:123456789012:chats:1",
    ] {
        assert_eq!(Verifier::new([arn]).unwrap_err(), TopicError::NotAnArn, "{arn}");
    }
    let error = Verifier::new(["arn:aws:sns:cn-north-1:123456789012:chats"]).unwrap_err();
    assert_eq!(error, TopicError::Region);
    for (arn, host) in [
        ("arn:aws-cn:sns:cn-north-1:123456789012:chats", "sns.cn-north-1.amazonaws.com.cn"),
        ("arn:aws-us-gov:sns:us-gov-west-1:123456789012:chats", "sns.us-gov-west-1.amazonaws.com"),
        ("arn:aws:sns:af-south-1:123456789012:chats_1", "sns.af-south-1.amazonaws.com"),
    ] {
        let url = format!("https://{host}/SimpleNotificationService-0a.pem");
        let message = with(with(message("notification 2"), "TopicArn", arn), "SigningCertURL", &*url);
        assert_eq!(Verifier::new([arn]).unwrap().wants(&envelope(&message)).unwrap(), Some(url));
    }
}

/// Fetches at once, and notes the URLs.
fn noting(urls: &RefCell<Vec<String>>) -> impl Fn(String) -> Ready<Result<Vec<u8>, io::Error>> {
    |url| {
        let body = fetch(&url);
        urls.borrow_mut().push(url);
        ready(Ok(body))
    }
}

#[tokio::test]
async fn certificates_are_fetched_once() {
    let verifier = verifier();
    let urls = RefCell::new(Vec::new());
    for name in ["notification 1", "confirmation 2", "notification 2"] {
        verifier.receive(envelope(&message(name)), june(), noting(&urls)).await.unwrap();
    }
    assert_eq!(urls.into_inner(), [CERTIFICATE, ISSUER]);
}

#[tokio::test]
async fn a_certificate_that_cannot_be_fetched_can_be_later() {
    let verifier = verifier();
    let message = envelope(&message("notification 2"));
    let fails = |_| ready(Err::<Vec<u8>, _>(io::Error::other("no route")));
    let error = verifier.receive(message.clone(), june(), fails).await.unwrap_err();
    assert_eq!(error.to_string(), format!("cannot fetch {CERTIFICATE}: no route"));
    assert!(error.is_retryable());
    let page = |_| ready(Ok::<_, io::Error>(b"<html>".to_vec()));
    assert!(verifier.receive(message.clone(), june(), page).await.unwrap_err().is_retryable());
    verifier.receive(message, june(), noting(&RefCell::default())).await.unwrap();
}

#[test]
fn an_error_and_a_debug_text_show_no_content() {
    let message = message("confirmation 1");
    let token = message["Token"].as_str().unwrap();
    let delivery = verify(&verifier(), &message).unwrap();
    let debug = format!("{:?} {delivery:?} {:?}", envelope(&message), verifier());
    assert!(!debug.contains(token) && debug.contains(TOPIC), "{debug}");
    let message = crate::support::message("notification 1");
    let Ok(Delivery::Notification(notification)) = verify(&verifier(), &message) else { panic!() };
    let debug = format!("{:?} {notification:?} {:?}", envelope(&message), notification.event().unwrap());
    assert!(!debug.contains("pedido") && !debug.contains("Ana"), "{debug}");
}
