//! The cached signing key: derived again when the day, the secret or the region changes.

use bytes::Bytes;
use connect_core::auth::{AuthError, Credentials, CredentialsProvider, CredentialsSnapshot, SigV4};
use connect_signer_tests::Context;

use crate::random::{facts, signer, timestamp};

const DAY: u64 = 24 * 60 * 60;
/// 2024-02-20, a week before a leap day.
const START: u64 = 1_708_387_200;

fn context(secret: &str, region: &str) -> Context {
    Context {
        access_key_id: "AKIDEXAMPLE".into(),
        secret_access_key: secret.into(),
        session_token: None,
        region: region.into(),
        service: "connect".into(),
        time: START,
    }
}

fn request() -> http::Request<Bytes> {
    http::Request::put("https://example.com/contact?a=1").body(Bytes::from_static(b"{}")).unwrap()
}

/// Checks that `signer` and the oracle make the same signature.
fn assert_same(signer: &SigV4, context: &Context) {
    let (mut ours, mut theirs) = (request(), request());
    signer.sign(&mut ours, timestamp(context.time)).unwrap();
    context.sign(&mut theirs, None);
    assert_eq!(facts(&ours), facts(&theirs), "{context:?}");
}

#[test]
fn one_signer_uses_the_right_key_at_every_midnight_of_two_years() {
    for region in ["us-east-1", "eu-central-1", "ap-southeast-2"] {
        let mut context = context("secret", region);
        let signer = signer(&context);
        for day in 0..732 {
            // The last two seconds of a day and the first of the next.
            for second in [1, DAY - 1, DAY] {
                context.time = START + day * DAY + second;
                assert_same(&signer, &context);
            }
        }
    }
}

#[test]
fn a_clock_set_back_over_midnight_uses_the_key_of_the_day_before() {
    let mut context = context("secret", "us-east-1");
    let signer = signer(&context);
    for time in [START, START - 1, START + DAY, START] {
        context.time = time;
        assert_same(&signer, &context);
    }
}

#[test]
fn clones_and_other_credentials_use_their_own_keys() {
    let first = context("first", "us-east-1");
    let second = context("second", "us-east-1");
    let signer = signer(&first);
    let (clone, other) = (signer.clone(), signer.with_credentials(Credentials::new("AKIDEXAMPLE", "second")));
    for _ in 0..3 {
        assert_same(&signer, &first);
        assert_same(&other, &second);
        assert_same(&clone, &first);
    }
}

#[test]
fn replaced_credentials_sign_the_next_request() {
    let snapshot = CredentialsSnapshot::empty();
    let signer = SigV4::new(snapshot.clone(), "us-east-1", "connect");
    signer.sign(&mut request(), timestamp(START)).unwrap_err();
    for secret in ["first", "second", "first", "third"] {
        // The id and the day stay the same; only the secret is new.
        snapshot.replace(Credentials::new("AKIDEXAMPLE", secret));
        for second in [0, 1, DAY] {
            assert_same(&signer, &Context { time: START + second, ..context(secret, "us-east-1") });
        }
    }
    let with_token = Context { session_token: Some("token".into()), ..context("third", "us-east-1") };
    snapshot.replace(Credentials::new("AKIDEXAMPLE", "third").with_session_token("token"));
    assert_same(&signer, &with_token);
    // The session token is replaced together with its credentials.
    snapshot.replace(Credentials::new("AKIDEXAMPLE", "third"));
    assert_same(&signer, &context("third", "us-east-1"));
}

/// A provider that makes new credentials on every call, so that an allocation may be reused for
/// another secret.
#[derive(Debug)]
struct Alternating(std::sync::atomic::AtomicUsize);

impl Alternating {
    const SECRETS: [&str; 2] = ["first", "second"];
}

impl CredentialsProvider for Alternating {
    fn credentials(&self) -> Result<Credentials, AuthError> {
        let index = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Ok(Credentials::new("AKIDEXAMPLE", Self::SECRETS[index % 2]))
    }
}

#[test]
fn a_provider_may_return_new_credentials_on_every_call() {
    let signer = SigV4::new(Alternating(0.into()), "us-east-1", "connect");
    for secret in Alternating::SECRETS.iter().cycle().take(20) {
        assert_same(&signer, &context(secret, "us-east-1"));
    }
}

#[test]
fn threads_sharing_a_signer_use_the_key_of_their_own_day() {
    let context = context("secret", "us-east-1");
    let signer = signer(&context);
    std::thread::scope(|scope| {
        for day in 0..4 {
            let (signer, context) = (&signer, &context);
            scope.spawn(move || {
                let context = Context { time: START + day * DAY, ..context.clone() };
                for _ in 0..200 {
                    assert_same(signer, &context);
                }
            });
        }
    });
}
