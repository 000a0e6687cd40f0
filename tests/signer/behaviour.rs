//! Behaviour of the signer beside the signature itself: expiry, clock skew, errors and redaction.

use std::time::Duration;

use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::auth::{AuthProblem, Credentials, CredentialsSnapshot, SigV4};
use http::{HeaderMap, HeaderValue};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "AQoDYXdzEPTtokenXAMPLE";
const NOW: i64 = 1_440_938_160;
const WEEK: Duration = Duration::from_hours(7 * 24);

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

fn signer(credentials: Credentials) -> SigV4 {
    SigV4::new(credentials, "us-east-1", "service")
}

fn now() -> Timestamp {
    Timestamp::new(NOW, 0)
}

fn request() -> http::Request<Bytes> {
    http::Request::get("https://example.amazonaws.com/").body(Bytes::new()).unwrap()
}

/// Returns the problem of signing with these credentials, in headers and in a URL alike.
fn problem(credentials: &Credentials, time: Timestamp) -> Option<AuthProblem> {
    let signer = signer(credentials.clone());
    let sign = signer.sign(&mut request(), time).err().map(|error| error.problem());
    let presign = signer.presign(request(), time, WEEK).err().map(|error| error.problem());
    assert_eq!(sign, presign);
    sign
}

#[test]
fn credentials_are_rejected_from_the_second_of_their_expiry() {
    let expiring = credentials().with_expiry(now());
    assert_eq!(problem(&expiring, Timestamp::new(NOW - 1, 999_999_999)), None);
    assert_eq!(problem(&expiring, now()), Some(AuthProblem::Expired));
    assert_eq!(problem(&expiring, Timestamp::new(NOW + 1, 0)), Some(AuthProblem::Expired));
    let error = signer(expiring).sign(&mut request(), now()).unwrap_err().to_string();
    assert!(error.contains("`AKIDEXAMPLE`") && error.contains("2015-08-30T12:36:00Z"), "{error}");
    assert!(!error.contains(SECRET), "{error}");
}

#[test]
fn a_cached_key_is_not_used_after_the_credentials_expire() {
    let signer = signer(credentials().with_expiry(Timestamp::new(NOW + 60, 0)));
    signer.sign(&mut request(), now()).unwrap();
    let error = signer.sign(&mut request(), Timestamp::new(NOW + 60, 0)).unwrap_err();
    assert_eq!(error.problem(), AuthProblem::Expired);
}

#[test]
fn debug_shows_no_secret_and_secret_headers_are_sensitive() {
    let credentials = credentials().with_session_token(TOKEN);
    let signer = signer(credentials.clone());
    let mut request = request();
    signer.sign(&mut request, now()).unwrap();
    assert_eq!(request.headers()["x-amz-security-token"], TOKEN);
    for name in ["authorization", "x-amz-security-token"] {
        assert!(request.headers()[name].is_sensitive(), "{name}");
    }
    assert!(!request.headers()["x-amz-date"].is_sensitive());
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let signature = authorization.rsplit('=').next().unwrap().to_owned();
    let presigned = signer.presign(request.clone(), now(), WEEK).unwrap();
    let url = presigned.expose_uri().to_string();
    let in_url = url.split("X-Amz-Signature=").nth(1).unwrap()[..64].to_owned();
    assert_ne!(signature, in_url);
    let shown = [
        format!("{credentials:?}"),
        format!("{:?}", CredentialsSnapshot::new(credentials.clone())),
        format!("{signer:?}"),
        format!("{request:?}"),
        format!("{presigned:?}"),
    ];
    for shown in shown {
        for secret in [SECRET, TOKEN, &signature, &in_url] {
            assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }
}

#[test]
fn a_presigned_url_expires_in_one_second_to_seven_days() {
    let signer = signer(credentials());
    let presign = |expires| signer.presign(request(), now(), expires);
    for (expires, seconds) in [(Duration::from_secs(1), "1"), (Duration::from_millis(1_999), "1"), (WEEK, "604800")] {
        let url = presign(expires).unwrap().expose_uri().to_string();
        assert!(url.contains(&format!("&X-Amz-Expires={seconds}&")), "{url}");
    }
    let second = Duration::from_secs(1);
    for expires in
        [Duration::ZERO, Duration::from_millis(999), WEEK + second, WEEK + Duration::from_nanos(1), Duration::MAX]
    {
        let error = presign(expires).unwrap_err();
        assert!(error.to_string().contains("one second to seven days"), "{expires:?}: {error}");
    }
    assert_eq!(SigV4::MAX_EXPIRES, WEEK);
}

#[test]
fn invalid_characters_in_credentials_are_an_error_without_the_secret() {
    for stray in ["\n", "\r\n", " ", "\0", "\u{7f}", "\u{e9}"] {
        for broken in [
            Credentials::new(format!("AKID{stray}EXAMPLE"), SECRET),
            Credentials::new("AKIDEXAMPLE", format!("{SECRET}{stray}")),
            credentials().with_session_token(format!("{TOKEN}{stray}x")),
        ] {
            assert_eq!(problem(&broken, now()), Some(AuthProblem::UnusableCredentials), "{stray:?} in {broken:?}");
            let error = signer(broken).sign(&mut request(), now()).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains(SECRET) && !shown.contains(TOKEN), "{shown}");
        }
    }
}

#[test]
fn empty_credentials_are_an_error() {
    for empty in
        [Credentials::new("", SECRET), Credentials::new("AKIDEXAMPLE", ""), credentials().with_session_token("")]
    {
        assert_eq!(problem(&empty, now()), Some(AuthProblem::UnusableCredentials), "{empty:?}");
    }
}

#[test]
fn a_region_or_service_invalid_in_a_header_is_an_error() {
    for (region, service) in
        [("us-east-1\n", "service"), ("us-east-1", "service\n"), ("", "service"), ("us-east-1", "")]
    {
        let error = SigV4::new(credentials(), region, service).sign(&mut request(), now()).unwrap_err().to_string();
        let what = if service == "service" { "the region" } else { "the service name" };
        assert!(error.starts_with(what), "{error}");
    }
}

#[test]
fn presigning_a_url_beyond_the_longest_length_is_an_error() {
    let signer = signer(credentials().with_session_token("t".repeat(70_000)));
    for uri in ["https://example.amazonaws.com/", "/"] {
        let request = http::Request::get(uri).header("host", "example.amazonaws.com").body(Bytes::new()).unwrap();
        let error = signer.presign(request, now(), WEEK).unwrap_err().to_string();
        assert!(error.contains("longer than 65,534 bytes"), "{error}");
    }
}

#[test]
fn a_time_outside_the_years_of_four_digits_is_an_error() {
    // The years 0 and 10000.
    for seconds in [-62_135_596_801, 253_402_300_800, i64::MIN, i64::MAX] {
        assert_eq!(problem(&credentials(), Timestamp::new(seconds, 0)), Some(AuthProblem::Unsignable), "{seconds}");
    }
}

fn answer(date: &'static str) -> HeaderMap {
    HeaderMap::from_iter([(http::header::DATE, HeaderValue::from_static(date))])
}

fn signed_at(signer: &SigV4) -> String {
    let mut request = request();
    signer.sign(&mut request, now()).unwrap();
    request.headers()["x-amz-date"].to_str().unwrap().to_owned()
}

/// Corrects the clock after a service has rejected a signature made at `now` with this date, and
/// keeps the correction. Returns its seconds.
fn corrected(signer: &SigV4, date: &'static str) -> Option<i64> {
    let mut rejected = request();
    signer.sign(&mut rejected, now()).unwrap();
    let correction = signer.correct_clock(&rejected, &answer(date), now())?;
    signer.keep_correction(&correction);
    Some(correction.seconds())
}

#[test]
fn a_kept_correction_shifts_the_time_of_signatures() {
    let signer = signer(credentials());
    assert_eq!(signed_at(&signer), "20150830T123600Z");
    // The service is an hour and a half ahead.
    assert_eq!(corrected(&signer, "Sun, 30 Aug 2015 14:06:00 GMT"), Some(5_400));
    assert_eq!(signed_at(&signer), "20150830T140600Z");
    // The key is the one of the service's day.
    assert_eq!(corrected(&signer, "Mon, 31 Aug 2015 00:00:00 GMT"), Some(41_040));
    assert_eq!(signed_at(&signer), "20150831T000000Z");
    let mut request = request();
    signer.sign(&mut request, now()).unwrap();
    assert!(request.headers()["authorization"].to_str().unwrap().contains("/20150831/"));
    let url = signer.presign(self::request(), now(), WEEK).unwrap().expose_uri().to_string();
    assert!(url.contains("X-Amz-Date=20150831T000000Z"), "{url}");
    // The correction applies to all credentials of the client, and not to their expiry.
    let expiring = signer.with_credentials(credentials().with_expiry(Timestamp::new(NOW + 60, 0)));
    assert_eq!(signed_at(&expiring), "20150831T000000Z");
}

#[test]
fn only_a_clock_skew_of_more_than_a_minute_is_worth_a_retry() {
    let signer = signer(credentials());
    assert_eq!(corrected(&signer, "Sun, 30 Aug 2015 12:37:00 GMT"), None);
    assert_eq!(corrected(&signer, "Sun, 30 Aug 2015 12:38:01 GMT"), Some(121));
    // The clock is corrected already.
    assert_eq!(corrected(&signer, "Sun, 30 Aug 2015 12:38:01 GMT"), None);
    // The clock is right again.
    assert_eq!(corrected(&signer, "Sun, 30 Aug 2015 12:36:00 GMT"), Some(0));
    assert_eq!(signed_at(&signer), "20150830T123600Z");
}

#[test]
fn a_response_without_date_corrects_nothing() {
    let signer = signer(credentials());
    let mut rejected = request();
    signer.sign(&mut rejected, now()).unwrap();
    for answer in [HeaderMap::new(), answer("yesterday")] {
        assert!(signer.correct_clock(&rejected, &answer, now()).is_none());
    }
    let late = answer("Sun, 30 Aug 2015 14:06:00 GMT");
    assert!(signer.correct_clock(&request(), &late, now()).is_none(), "not signed");
    for stamp in ["2015", "20150830T123600", "20151330T123600Z", "\u{e9}0150830T123600"] {
        rejected.headers_mut().insert("x-amz-date", HeaderValue::from_bytes(stamp.as_bytes()).unwrap());
        assert!(signer.correct_clock(&rejected, &late, now()).is_none(), "{stamp}");
    }
}

#[test]
fn signing_again_replaces_the_signature() {
    let signer = signer(credentials().with_session_token(TOKEN));
    let mut once = request();
    signer.sign(&mut once, now()).unwrap();
    let mut twice = request();
    signer.sign(&mut twice, Timestamp::new(NOW - 1_000_000, 0)).unwrap();
    signer.sign(&mut twice, now()).unwrap();
    assert_eq!(once.headers(), twice.headers());
    // This holds for a key without a session token too, and in the URL.
    let lasting = self::signer(credentials());
    let (mut never, mut before) = (request(), once.clone());
    lasting.sign(&mut never, now()).unwrap();
    lasting.sign(&mut before, now()).unwrap();
    assert_eq!(never.headers(), before.headers());
    let fresh = lasting.presign(request(), now(), WEEK).unwrap();
    let signed_before = lasting.presign(once, now(), WEEK).unwrap();
    assert_eq!(fresh.expose_uri(), signed_before.expose_uri());
    assert!(signed_before.headers().is_empty(), "{:?}", signed_before.headers());
}

#[test]
fn signing_changes_nothing_but_the_signature_headers() {
    let mut request = http::Request::post("https://example.amazonaws.com/a//b?z=1&a=%2b")
        .header("my-header", " a  b ")
        .body(Bytes::from_static(b"body"))
        .unwrap();
    signer(credentials()).sign(&mut request, now()).unwrap();
    assert_eq!(request.uri(), "https://example.amazonaws.com/a//b?z=1&a=%2b");
    assert_eq!(request.headers()["my-header"], " a  b ");
    assert_eq!(request.body(), "body");
    assert_eq!(request.headers().len(), 3);
}

#[test]
fn a_failed_signing_leaves_the_headers_unchanged() {
    let mut request = request();
    request.headers_mut().insert("my-header", HeaderValue::from_static("a"));
    signer(Credentials::new("AKID\n", SECRET)).sign(&mut request, now()).unwrap_err();
    assert_eq!(request.headers()["my-header"], "a");
    assert!(!request.headers().contains_key("authorization"));
}
