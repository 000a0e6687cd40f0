//! Signatures that are not valid: each change has its error.

use super::VerifyErrorKind::{Incomplete, NotSigned, UnknownKey, WrongSignature};
use super::*;

type Change = (&'static str, VerifyErrorKind, fn(&mut Request<Bytes>));

fn insert(request: &mut Request<Bytes>, name: &'static str, value: &'static str) {
    request.headers_mut().insert(name, value.parse().unwrap());
}

fn append(request: &mut Request<Bytes>, name: &'static str, value: &'static str) {
    request.headers_mut().append(name, value.parse().unwrap());
}

/// Changes of what a signature covers, wherever it is.
const CHANGES: &[Change] = &[
    ("the method", WrongSignature, |request| *request.method_mut() = http::Method::POST),
    ("the path", WrongSignature, |request| edit_uri(request, |uri| uri.replace("/chats/", "/chat/"))),
    ("the path's escapes", WrongSignature, |request| edit_uri(request, |uri| uri.replace("a%20b", "a%2520b"))),
    ("a parameter's value", WrongSignature, |request| edit_uri(request, |uri| uri.replace("=5", "=6"))),
    ("a parameter more", WrongSignature, |request| edit_uri(request, |uri| format!("{uri}&b="))),
    ("a parameter less", WrongSignature, |request| edit_uri(request, |uri| uri.replace("&a=1", ""))),
    ("the host", WrongSignature, |request| edit_uri(request, |uri| uri.replace("connect.", "other."))),
    ("a header's value", WrongSignature, |request| insert(request, "content-type", "text/plain")),
    ("a header's repetition", WrongSignature, |request| append(request, "x-amz-meta-a", "three")),
    ("a header less", WrongSignature, |request| drop(request.headers_mut().remove("x-amz-meta-a"))),
    ("a header more", WrongSignature, |request| insert(request, "x-amz-meta-b", "unsigned")),
    ("the body", WrongSignature, |request| *request.body_mut() = Bytes::from_static(b"{\"a\":2}")),
    ("the body's beginning", WrongSignature, |request| *request.body_mut() = request.body().slice(1..)),
    ("a hash more", WrongSignature, |request| insert(request, "x-amz-content-sha256", "UNSIGNED-PAYLOAD")),
];

#[test]
fn a_signature_covers_the_request() {
    for make in [signed, presigned] {
        for (what, kind, change) in CHANGES {
            let mut request = make(temporary());
            change(&mut request);
            assert_eq!(rejection(&verifier(temporary()), request), *kind, "{what}");
        }
    }
}

#[test]
fn a_changed_or_malformed_header_is_rejected() {
    let changes: &[(&str, VerifyErrorKind, &str, &str)] = &[
        ("the signature's first digit", WrongSignature, "Signature=", "Signature=0"),
        ("no signature", Incomplete, ", Signature=", ", Signed="),
        ("the algorithm", Incomplete, "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"),
        ("another scheme", Incomplete, "AWS4-HMAC-SHA256 ", "Bearer "),
        ("the key", UnknownKey, "AKIDEXAMPLE", "AKIDOTHER"),
        ("the scope's date", WrongSignature, "/20150830/", "/20150829/"),
        ("the scope's region", WrongSignature, "/eu-central-1/", "/us-east-1/"),
        ("the scope's service", WrongSignature, "/connect/", "/s3/"),
        ("the scope's end", Incomplete, "/aws4_request", "/aws5_request"),
        ("the scope's parts", Incomplete, "AKIDEXAMPLE/20150830/", "20150830/"),
        ("an empty part", Incomplete, "/eu-central-1/", "//"),
        ("a space in a part", Incomplete, "/eu-central-1/", "/eu central-1/"),
        ("no host", WrongSignature, "content-type;host;", "content-type;"),
        ("an unsigned x-amz header", WrongSignature, ";x-amz-meta-a", ""),
        ("an unsigned token", WrongSignature, ";x-amz-security-token", ""),
        ("a name that is not there", WrongSignature, "content-type;", "accept;content-type;"),
        ("a name less", WrongSignature, "content-type;", ""),
        ("an empty name", Incomplete, "content-type;", "content-type;;"),
        ("names in upper case", Incomplete, "content-type;", "Content-Type;"),
        ("names that are not sorted", Incomplete, "content-type;host;", "host;content-type;"),
        ("a repeated name", Incomplete, "host;", "host;host;"),
        ("a repeated parameter", Incomplete, ", Signature=", ", Signature=0, Signature="),
        ("an unknown parameter", Incomplete, ", Signature=", ", Other=, Signature="),
        ("no commas", Incomplete, ", ", " "),
    ];
    for (what, kind, from, to) in changes {
        let mut request = signed(temporary());
        edit_authorization(&mut request, |value| {
            assert!(value.contains(from), "{what}");
            value.replace(from, to)
        });
        assert_eq!(rejection(&verifier(temporary()), request), *kind, "{what}");
    }
}

#[test]
fn headers_of_a_signature_cannot_be_changed_removed_or_repeated() {
    let changes: &[Change] = &[
        ("no signature", NotSigned, |request| drop(request.headers_mut().remove("authorization"))),
        ("a repeated signature", Incomplete, |request| {
            let value = request.headers()["authorization"].clone();
            request.headers_mut().append("authorization", value);
        }),
        ("a signature in the URL too", Incomplete, |request| {
            edit_uri(request, |uri| format!("{uri}&X-Amz-Signature=0"));
        }),
        ("no time", Incomplete, |request| drop(request.headers_mut().remove("x-amz-date"))),
        ("a time in another format", Incomplete, |request| insert(request, "x-amz-date", "2015-08-30T12:36Z")),
        ("a leap second", Incomplete, |request| insert(request, "x-amz-date", "20150830T123660Z")),
        ("a time of another form", Incomplete, |request| insert(request, "x-amz-date", "20150830 123600Z")),
        ("a repeated time", Incomplete, |request| append(request, "x-amz-date", "20150830T123600Z")),
        ("another second", WrongSignature, |request| insert(request, "x-amz-date", "20150830T123601Z")),
        ("another token", UnknownKey, |request| insert(request, "x-amz-security-token", "AQoDYXdzEPT//+=")),
        ("no token", UnknownKey, |request| {
            request.headers_mut().remove("x-amz-security-token");
            edit_authorization(request, |value| value.replace(";x-amz-security-token", ""));
        }),
        ("a repeated token", Incomplete, |request| append(request, "x-amz-security-token", "a")),
        ("bytes that are no text", Incomplete, |request| {
            let value = http::HeaderValue::from_bytes(b"AWS4-HMAC-SHA256 Credential=\xff").unwrap();
            request.headers_mut().insert("authorization", value);
        }),
    ];
    for (what, kind, change) in changes {
        let mut request = signed(temporary());
        change(&mut request);
        assert_eq!(rejection(&verifier(temporary()), request), *kind, "{what}");
    }
}

#[test]
fn a_changed_or_malformed_url_is_rejected() {
    let changes: &[(&str, VerifyErrorKind, &str, &str)] = &[
        ("no algorithm", Incomplete, "X-Amz-Algorithm=", "X-Amz-Alg="),
        ("another algorithm", Incomplete, "=AWS4-HMAC-SHA256", "=AWS4-HMAC-SHA512"),
        ("no credential", Incomplete, "X-Amz-Credential=", "X-Amz-Cred="),
        ("another key", UnknownKey, "AKIDEXAMPLE", "AKIDOTHER"),
        ("another date", WrongSignature, "%2F20150830%2F", "%2F20150829%2F"),
        ("another region", WrongSignature, "eu-central-1%2F", "us-east-1%2F"),
        ("no time", Incomplete, "X-Amz-Date=", "X-Amz-Time="),
        ("a malformed time", Incomplete, "T123600Z", "T123600"),
        ("another time", WrongSignature, "T123600Z", "T123601Z"),
        ("no lifetime", Incomplete, "X-Amz-Expires=", "X-Amz-Expired="),
        ("another lifetime", WrongSignature, "X-Amz-Expires=60", "X-Amz-Expires=61"),
        ("a lifetime of nothing", Incomplete, "X-Amz-Expires=60", "X-Amz-Expires=0"),
        ("a lifetime of too much", Incomplete, "X-Amz-Expires=60", "X-Amz-Expires=604801"),
        ("a lifetime with a sign", Incomplete, "X-Amz-Expires=60", "X-Amz-Expires=%2B60"),
        ("a lifetime with a minus", Incomplete, "X-Amz-Expires=60", "X-Amz-Expires=-60"),
        ("a lifetime that is no number", Incomplete, "X-Amz-Expires=60", "X-Amz-Expires=1e3"),
        ("no signed headers", Incomplete, "X-Amz-SignedHeaders=", "X-Amz-Signed="),
        ("a header that is not signed", WrongSignature, "content-type%3Bhost", "host"),
        ("no host", WrongSignature, "%3Bhost", ""),
        ("another token", UnknownKey, "AQoD", "BQoD"),
        ("no token", UnknownKey, "X-Amz-Security-Token=", "X-Amz-Token="),
        ("no signature", Incomplete, "X-Amz-Signature=", "X-Amz-Sign="),
        ("another signature", WrongSignature, "X-Amz-Signature=", "X-Amz-Signature=0"),
        ("a repeated signature", Incomplete, "X-Amz-Signature=", "X-Amz-Signature=0&X-Amz-Signature="),
        ("a repeated time", Incomplete, "X-Amz-Date=", "X%2DAmz-Date=20150830T123600Z&X-Amz-Date="),
        ("a signature that is no text", Incomplete, "X-Amz-Signature=", "X-Amz-Signature=%ff"),
    ];
    for (what, kind, from, to) in changes {
        let mut request = presigned(temporary());
        edit_uri(&mut request, |uri| {
            assert!(uri.contains(from), "{what}");
            uri.replace(from, to)
        });
        assert_eq!(rejection(&verifier(temporary()), request), *kind, "{what}");
    }
}

#[test]
fn a_url_and_a_header_cannot_both_sign() {
    let mut request = presigned(credentials());
    let header = signed(credentials()).headers()["authorization"].clone();
    request.headers_mut().insert("authorization", header);
    assert_eq!(rejection(&verifier(credentials()), request), Incomplete);
}

#[test]
fn a_permanent_key_has_no_token() {
    for request in [signed(temporary()), presigned(temporary())] {
        assert_eq!(rejection(&verifier(credentials()), request), UnknownKey);
    }
    for request in [signed(credentials()), presigned(credentials())] {
        assert_eq!(rejection(&verifier(temporary()), request), UnknownKey);
    }
}

#[test]
fn another_secret_signs_wrongly() {
    let other = Credentials::new("AKIDEXAMPLE", "another");
    for request in [signed(other.clone()), presigned(other)] {
        assert_eq!(rejection(&verifier(credentials()), request), WrongSignature);
    }
}

#[test]
fn errors_have_the_codes_of_aws() {
    for (kind, code) in [
        (NotSigned, "MissingAuthenticationTokenException"),
        (Incomplete, "IncompleteSignatureException"),
        (UnknownKey, "UnrecognizedClientException"),
        (WrongSignature, "InvalidSignatureException"),
        (VerifyErrorKind::ClockSkew, "InvalidSignatureException"),
        (VerifyErrorKind::Expired, "ExpiredTokenException"),
    ] {
        assert_eq!(VerifyError::new(kind, "a: b").code(), code);
    }
}

#[test]
fn an_error_is_a_response_of_rest_json() {
    let mut request = request();
    request.headers_mut().insert("authorization", "AWS4-HMAC-SHA256 Credential=\"".parse().unwrap());
    let error = verify(&verifier(credentials()), request).unwrap_err();
    let response = error.to_http_response();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(response.headers()["x-amzn-errortype"], "IncompleteSignatureException");
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: serde_json::Value = serde_json::from_slice(response.body().as_bytes().unwrap()).unwrap();
    assert_eq!(body, serde_json::json!({ "message": error.to_string() }));
}

#[test]
fn debug_shows_neither_keys_nor_tokens() {
    let verifier = verifier(temporary());
    let (head, _) = signed(temporary()).into_parts();
    let text = format!("{verifier:?} {:?}", verifier.verify_hash(&head, &[0; 32]));
    assert!(!text.contains(SECRET) && !text.contains("AQoD"), "{text}");
}
