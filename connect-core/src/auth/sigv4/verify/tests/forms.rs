//! Signatures that are valid, in all forms.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::*;

#[test]
fn a_signed_request_tells_its_caller() {
    for credentials in [credentials(), temporary()] {
        let caller = verify(&verifier(credentials.clone()), signed(credentials)).unwrap();
        assert_eq!(caller.access_key_id(), "AKIDEXAMPLE");
        assert_eq!((caller.region(), caller.service()), ("eu-central-1", "connect"));
        assert_eq!((caller.signed_at(), caller.is_presigned()), (at(NOW), false));
    }
}

#[test]
fn a_presigned_url_tells_its_caller() {
    for credentials in [credentials(), temporary()] {
        let caller = verify(&verifier(credentials.clone()), presigned(credentials)).unwrap();
        assert_eq!((caller.access_key_id(), caller.is_presigned()), ("AKIDEXAMPLE", true));
    }
}

#[test]
fn a_request_as_a_server_receives_it_is_accepted() {
    // Its URI has no host, which the header has.
    for request in [signed(temporary()), presigned(temporary())] {
        let mut received = request.clone();
        *received.uri_mut() = request.uri().path_and_query().unwrap().as_str().parse().unwrap();
        received.headers_mut().insert("host", "connect.eu-central-1.amazonaws.com".parse().unwrap());
        received.headers_mut().insert("user-agent", "proxy".parse().unwrap());
        assert!(verify(&verifier(temporary()), received).is_ok());
    }
}

#[test]
fn paths_and_queries_are_accepted_as_the_signer_sends_them() {
    let verifier = verifier(credentials());
    for target in [
        "/",
        "//",
        "/a//b/",
        "/a/./b/../c",
        "/a%20b/%2F/%E1%88%B4",
        "/\u{1234}",
        "/?",
        "/?a&b=&c==",
        "/?a=2&a=1&A=0",
        "/?a=b+c&d=%2B",
        "/?%zz=%",
        "/?&&a=%e1",
        "/?X-Amz-Date=1&X-Amz-Foo",
    ] {
        let mut request = Request::get(format!("http://host{target}")).body(Bytes::new()).unwrap();
        signer(credentials()).sign(&mut request, at(NOW)).unwrap();
        assert!(verify(&verifier, request.clone()).is_ok(), "{target}");
        let other = if target.contains('?') { "&x=y" } else { "/x" };
        edit_uri(&mut request, |uri| format!("{uri}{other}"));
        assert_eq!(rejection(&verifier, request), VerifyErrorKind::WrongSignature, "{target}");
    }
}

#[test]
fn a_path_of_s3_is_accepted_as_it_is_only() {
    let verifier = SigV4Verifier::new(credentials()).with_clock(At(Some(at(NOW)))).with_unsigned_bodies(true);
    let signer = SigV4::new(credentials(), "eu-central-1", "s3");
    let mut request = Request::get("https://bucket/a//../b%2F").body(Bytes::new()).unwrap();
    let presigned = signer.presign(request.clone(), at(NOW), Duration::from_secs(9)).unwrap().into_http_request();
    signer.sign(&mut request, at(NOW)).unwrap();
    for mut request in [request, presigned] {
        assert!(verify(&verifier, request.clone()).is_ok());
        edit_uri(&mut request, |uri| uri.replace("a//../", ""));
        assert_eq!(rejection(&verifier, request), VerifyErrorKind::WrongSignature);
    }
}

#[test]
fn parameters_of_the_header_are_accepted_in_any_order_and_without_spaces() {
    let mut request = signed(credentials());
    edit_authorization(&mut request, |value| {
        let (algorithm, fields) = value.split_once(' ').unwrap();
        let fields: Vec<&str> = fields.split(", ").collect();
        format!("{algorithm}   {},{},{}", fields[2], fields[0], fields[1])
    });
    assert!(verify(&verifier(credentials()), request).is_ok());
}

#[test]
fn the_order_of_the_query_does_not_matter() {
    for mut request in [signed(credentials()), presigned(credentials())] {
        edit_uri(&mut request, |uri| {
            let (front, query) = uri.split_once('?').unwrap();
            format!("{front}?{}", query.split('&').rev().collect::<Vec<_>>().join("&"))
        });
        assert!(verify(&verifier(credentials()), request).is_ok());
    }
}

#[test]
fn keys_come_from_maps_functions_and_shared_sources() {
    let id = || "AKIDEXAMPLE".to_owned();
    let by_name = |id: &str| (id == "AKIDEXAMPLE").then(credentials);
    for verifier in [
        SigV4Verifier::new(HashMap::from([(id(), credentials())])),
        SigV4Verifier::new(BTreeMap::from([(id(), credentials())])),
        SigV4Verifier::new(by_name),
        SigV4Verifier::new(Arc::new(credentials())),
    ] {
        let verifier = verifier.with_clock(At(Some(at(NOW))));
        assert!(verify(&verifier, signed(credentials())).is_ok());
        let other = Credentials::new("AKIDOTHER", SECRET);
        assert_eq!(rejection(&verifier, signed(other)), VerifyErrorKind::UnknownKey);
    }
}

#[test]
fn any_of_several_regions_and_services_is_accepted() {
    let verifier = verifier(credentials()).with_region("us-east-1").with_service("execute-api");
    for (region, service, is_accepted) in [
        ("us-east-1", "connect", true),
        ("eu-central-1", "execute-api", true),
        ("us-east-2", "connect", false),
        ("us-east-1", "s3", false),
    ] {
        let mut request = request();
        SigV4::new(credentials(), region, service).sign(&mut request, at(NOW)).unwrap();
        assert_eq!(verify(&verifier, request).is_ok(), is_accepted, "{region} {service}");
    }
}
