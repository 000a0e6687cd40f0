//! Random requests are verified if they are signed, and random signatures never panic.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn path() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        select(vec![
            "",
            ".",
            "..",
            "%2F",
            "%41",
            "a%20b",
            "%E1%88%B4",
            "\u{1234}",
            "a+b",
            "(x)'!*,;",
            "%",
            "%zz",
            "%25"
        ])
        .prop_map(str::to_owned),
        "[A-Za-z0-9._~-]{1,12}",
    ];
    vec(segment, 0..6).prop_map(|segments| format!("/{}", segments.join("/")))
}

fn query() -> impl Strategy<Value = Option<String>> {
    let part = || select(vec!["", "a", "A", "b", "%20", "+", "%2B", "\u{1234}", "%E1", "%", "c=d", "X-Amz-Foo", "~"]);
    let pairs = vec((part(), prop::option::of(part())), 0..6).prop_map(|pairs| {
        let pairs: Vec<String> = pairs
            .into_iter()
            .map(|(key, value)| key.to_owned() + &value.map_or(String::new(), |v| format!("={v}")))
            .collect();
        pairs.join("&")
    });
    prop::option::of(pairs)
}

prop_compose! {
    fn requests()(
        method in select(vec!["GET", "PUT", "POST", "my-method"]),
        path in path(),
        query in query(),
        host in select(vec!["http://h", "https://h:443", "https://user@h:8080", "https://[::1]:1"]),
        headers in vec((select(vec!["accept", "content-type", "x-amz-a", "user-agent", "z"]), "[ -~]{0,12}"), 0..6),
        body in vec(any::<u8>(), 0..200),
    ) -> Request<Bytes> {
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        let mut request = Request::builder().method(method).uri(format!("{host}{path}{query}"));
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request.body(body.into()).unwrap()
    }
}

/// Texts like those of signatures, well-formed or not.
fn words() -> impl Strategy<Value = String> {
    let word = select(vec![
        "AWS4-HMAC-SHA256",
        " ",
        ",",
        ";",
        "=",
        "/",
        "&",
        "Credential=",
        "SignedHeaders=",
        "Signature=",
        "AKIDEXAMPLE",
        "20150830",
        "eu-central-1",
        "connect",
        "aws4_request",
        "host",
        "x-amz-date",
        "0",
        "%",
        "%2F",
        "X-Amz-Algorithm=",
        "X-Amz-Credential=",
        "X-Amz-Date=",
        "20150830T123600Z",
        "X-Amz-Expires=",
        "60",
        "X-Amz-SignedHeaders=",
        "X-Amz-Signature=",
        "\u{1234}",
    ]);
    prop_oneof![vec(word, 0..24).prop_map(|words| words.concat()), "[!-~]{0,40}"]
}

/// Signatures that are well-formed but for one field.
fn fields() -> impl Strategy<Value = String> {
    (words(), 0..6_usize).prop_map(|(word, at)| {
        let mut fields =
            ["AKIDEXAMPLE", "20150830", "eu-central-1", "host;x-amz-date", "0", "AWS4-HMAC-SHA256"].map(str::to_owned);
        fields[at] = word;
        let [id, day, region, headers, signature, algorithm] = fields;
        format!(
            "{algorithm} Credential={id}/{day}/{region}/connect/aws4_request, SignedHeaders={headers}, Signature={signature}"
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_request_is_accepted_as_it_was_signed(request in requests(), has_token: bool, at_byte: prop::sample::Index) {
        let credentials = if has_token { temporary() } else { credentials() };
        let (signer, verifier) = (signer(credentials.clone()), verifier(credentials));
        let presigned = signer.presign(request.clone(), at(NOW), Duration::from_secs(60)).unwrap().into_http_request();
        let mut signed = request;
        signer.sign(&mut signed, at(NOW)).unwrap();
        for request in [signed, presigned] {
            prop_assert!(verify(&verifier, request.clone()).is_ok());
            if !request.body().is_empty() {
                let mut body = request.body().to_vec();
                let at = at_byte.index(body.len());
                body[at] ^= 1;
                let changed = request.map(|_| body.into());
                prop_assert_eq!(rejection(&verifier, changed), VerifyErrorKind::WrongSignature);
            }
        }
    }

    #[test]
    fn a_random_signature_is_rejected(value in prop_oneof![words(), fields()], date in words()) {
        let (Ok(value), Ok(date)) = (http::HeaderValue::from_bytes(value.as_bytes()), http::HeaderValue::from_bytes(date.as_bytes()))
        else {
            return Ok(());
        };
        for date in [date, "20150830T123600Z".parse().unwrap()] {
            let mut request = request();
            request.headers_mut().insert("authorization", value.clone());
            request.headers_mut().insert("x-amz-date", date);
            rejection(&verifier(credentials()), request.clone());
            prop_assert!(verifier(credentials()).verify_head(&request.into_parts().0).is_err());
        }
    }

    #[test]
    fn a_random_url_is_rejected(query in words()) {
        let Ok(uri) = format!("https://host/?{}", query.replace(' ', "%20")).parse::<http::Uri>() else { return Ok(()) };
        let mut request = request();
        *request.uri_mut() = uri;
        rejection(&verifier(credentials()), request);
    }

    #[test]
    fn a_random_body_in_chunks_is_rejected(body in vec(prop_oneof![select(b"0123456789abcdef;\r\n=:".to_vec()), any::<u8>()], 0..80)) {
        let mut request = Request::post("https://host/").body(()).unwrap();
        signer(credentials()).sign_chunks(&mut request, at(NOW), 10, None).unwrap();
        let head = verifier(credentials()).verify_head(&request.into_parts().0).unwrap();
        prop_assert!(head.verify_body(Bytes::from(body).into()).is_err());
    }
}
