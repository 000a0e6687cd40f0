//! Signatures of requests to Amazon Connect.

use std::time::{Duration, SystemTime};

use connect_api::{ListInstances, SendMessage};
use connect_core::auth::{Credentials, SigV4};
use connect_core::{Operation, RandomTokens, Timestamp};
use connect_local::Local;

use crate::support::*;

fn code(local: &Local, id: &str, secret: &str) -> Option<String> {
    let refused = connect_with(local, Credentials::new(id, secret)).send(&ListInstances::default()).err()?;
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(403));
    refused.code().map(str::to_owned)
}

#[test]
fn a_request_is_signed_with_the_key_of_the_server() {
    let local = local();
    assert_eq!(code(&local, Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY), None);
    assert_eq!(code(&local, Local::ACCESS_KEY_ID, "other").as_deref(), Some("InvalidSignatureException"));
    assert_eq!(code(&local, "AKIDOTHER", Local::SECRET_ACCESS_KEY).as_deref(), Some("UnrecognizedClientException"));
    let unsigned = request(&local, "GET", "/instance", &[], "");
    assert_eq!(failure(&unsigned), ("403", "MissingAuthenticationTokenException"), "{unsigned}");
}

/// Sends a request with a signature of a time, for a region and a service.
fn signed(local: &Local, time: SystemTime, region: &str, service: &str) -> String {
    let mut signed = ListInstances::default().to_http_request(&local.endpoint(), &RandomTokens).unwrap();
    SigV4::new(local.credentials(), region, service).sign(&mut signed, Timestamp::from(time)).unwrap();
    let headers: Vec<_> =
        signed.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    request(local, "GET", "/instance", &headers, "")
}

#[test]
fn a_signature_of_yesterday_has_expired() {
    let local = local();
    let now = SystemTime::now();
    let fresh = signed(&local, now, "us-east-1", "connect");
    assert!(fresh.starts_with("HTTP/1.1 200 OK\r\n"), "{fresh}");
    for skew in [24 * 60 * 60, 6 * 60] {
        let skew = Duration::from_secs(skew);
        for time in [now - skew, now + skew] {
            let refused = signed(&local, time, "us-east-1", "connect");
            assert_eq!(failure(&refused), ("403", "InvalidSignatureException"), "{refused}");
        }
    }
}

#[test]
fn a_signature_is_for_the_service_and_for_any_region_unless_one_is_set() {
    let local = local();
    let now = SystemTime::now();
    assert_eq!(failure(&signed(&local, now, "eu-central-1", "connect")).0, "200");
    assert_eq!(failure(&signed(&local, now, "us-east-1", "s3")), ("403", "InvalidSignatureException"));
    let frankfurt = Local::builder().with_region("eu-central-1").start_blocking().unwrap();
    assert_eq!(frankfurt.region(), "eu-central-1");
    assert_eq!(failure(&signed(&frankfurt, now, "eu-central-1", "connect")).0, "200");
    assert_eq!(failure(&signed(&frankfurt, now, "us-east-1", "connect")), ("403", "InvalidSignatureException"));
}

#[test]
fn the_moved_clock_does_not_make_a_signature_expire() {
    let local = local();
    local.clock().advance(Duration::from_secs(7 * 24 * 60 * 60));
    connect(&local).send(&ListInstances::default()).unwrap();
}

#[test]
fn without_signatures_anyone_is_served() {
    let local = Local::builder().without_signatures().start_blocking().unwrap();
    assert_eq!(failure(&request(&local, "GET", "/instance", &[], "")).0, "200");
    assert_eq!(code(&local, "AKIDOTHER", "other"), None);
}

#[test]
fn the_participant_service_looks_at_no_signature() {
    let local = local();
    let (_, _, customer) = start(&local);
    // The operation has no scheme that a client would sign with.
    participant(&local).send(&SendMessage::text("Hi", customer.clone())).unwrap();
    let headers = [
        ("content-type", "application/json"),
        ("x-amz-bearer", customer.expose()),
        ("authorization", "AWS4-HMAC-SHA256 Credential=/20261127/us-east-1/execute-api/aws4_request, Signature=0"),
    ];
    let body = "{\"ContentType\":\"text/plain\",\"Content\":\"Hello\"}";
    assert_eq!(failure(&request(&local, "POST", "/participant/message", &headers, body)).0, "200");
}
