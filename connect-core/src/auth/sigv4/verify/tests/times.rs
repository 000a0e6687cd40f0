//! The time of a signature, and the time at which it expires.

use super::VerifyErrorKind::{ClockSkew, Expired, NoClock};
use super::*;

fn verifier_at(seconds: i64) -> SigV4Verifier {
    verifier(credentials()).with_clock(At(Some(Timestamp::new(seconds, 999_999_999))))
}

#[test]
fn a_signature_may_be_five_minutes_old_or_early() {
    for (offset, is_accepted) in [(-301, false), (-300, true), (0, true), (300, true), (301, false)] {
        let result = verify(&verifier_at(NOW + offset), signed(credentials()));
        assert_eq!(result.map_err(|error| error.kind()).err(), (!is_accepted).then_some(ClockSkew), "{offset}");
    }
}

#[test]
fn the_skew_can_be_set() {
    for (offset, is_accepted) in [(-3, false), (-2, true), (2, true), (3, false)] {
        let verifier = verifier_at(NOW + offset).with_max_skew(Duration::from_secs(2));
        assert_eq!(verify(&verifier, signed(credentials())).is_ok(), is_accepted, "{offset}");
    }
}

#[test]
fn clients_recognize_a_rejection_because_of_the_time() {
    for (offset, message) in [(-301, "Signature not yet current: "), (301, "Signature expired: ")] {
        let error = verify(&verifier_at(NOW + offset), signed(credentials())).unwrap_err();
        assert!(error.to_string().starts_with(message), "{error}");
        assert!(crate::error::is_about_time(Some(error.code()), Some(&error.to_string())));
    }
}

#[test]
fn a_url_is_valid_from_its_time_until_it_expires() {
    // It may be early by the skew, but is never valid for longer.
    for (offset, is_accepted) in [(-301, false), (-300, true), (0, true), (60, true), (61, false)] {
        let result = verify(&verifier_at(NOW + offset), presigned(credentials()));
        assert_eq!(result.map_err(|error| error.kind()).err(), (!is_accepted).then_some(ClockSkew), "{offset}");
    }
}

#[test]
fn a_url_may_be_valid_for_seven_days() {
    let request = signer(credentials()).presign(request(), at(NOW), SigV4::MAX_EXPIRES).unwrap().into_http_request();
    assert!(verify(&verifier_at(NOW + 604_800), request.clone()).is_ok());
    assert_eq!(rejection(&verifier_at(NOW + 604_801), request), ClockSkew);
}

#[test]
fn a_signature_is_valid_across_midnight() {
    // 2015-08-30T23:59:59Z.
    let last = 1_440_979_199;
    let mut request = request();
    signer(credentials()).sign(&mut request, at(last)).unwrap();
    assert!(verify(&verifier_at(last + 2), request).is_ok());
}

#[test]
fn a_date_replaces_the_time_that_is_missing() {
    let mut request = signed(credentials());
    let headers = request.headers_mut();
    headers.remove("x-amz-date");
    headers.insert("date", "Sun, 30 Aug 2015 12:36:00 GMT".parse().unwrap());
    // The time is right, but another header was signed.
    edit_authorization(&mut request, |value| {
        value.replace(";x-amz-date", "").replace("content-type;", "content-type;date;")
    });
    assert_eq!(rejection(&verifier(credentials()), request.clone()), VerifyErrorKind::WrongSignature);
    request.headers_mut().insert("date", "Sun, 30 Aug 2015 12:30:59 GMT".parse().unwrap());
    assert_eq!(rejection(&verifier(credentials()), request), ClockSkew);
}

#[test]
fn times_at_the_ends_of_the_calendar_do_not_overflow() {
    for seconds in [i64::MIN, -62_135_596_800, 253_402_300_799, i64::MAX] {
        assert_eq!(rejection(&verifier_at(seconds), signed(credentials())), ClockSkew);
        assert_eq!(rejection(&verifier_at(seconds), presigned(credentials())), ClockSkew);
    }
}

#[test]
fn credentials_that_have_expired_are_rejected() {
    let expiring = |seconds| verifier(credentials().with_expiry(at(seconds)));
    assert!(verify(&expiring(NOW + 1), signed(credentials())).is_ok());
    assert_eq!(rejection(&expiring(NOW), signed(credentials())), Expired);
    // Only their owner learns it.
    let other = Credentials::new("AKIDEXAMPLE", "another");
    assert_eq!(rejection(&expiring(NOW), signed(other)), VerifyErrorKind::WrongSignature);
}

#[test]
fn nothing_is_accepted_without_a_clock() {
    let verifier = verifier(credentials()).with_clock(At(None));
    assert_eq!(rejection(&verifier, signed(credentials())), NoClock);
}
