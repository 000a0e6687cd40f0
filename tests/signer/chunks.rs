//! Bodies in chunks: the examples of AWS's documentation, and random bodies checked with
//! `aws-sigv4`.

use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::auth::{AuthProblem, ChecksumAlgorithm, ChunkEncoder, Credentials, SigV4};
use connect_signer_tests::Context;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::random::{facts, signer, timestamp};

const CHUNK: usize = 64 * 1024;
/// 2013-05-24T00:00:00Z, the time of the examples.
const EXAMPLE: Timestamp = Timestamp::new(1_369_353_600, 0);

/// Returns the request of the examples, whose body is 66,560 times the letter `a`.
fn example() -> (SigV4, http::Request<()>) {
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let request = http::Request::put("https://s3.amazonaws.com/examplebucket/chunkObject.txt")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .body(())
        .unwrap();
    (SigV4::new(credentials, "us-east-1", "s3"), request)
}

fn signature<B>(request: &http::Request<B>) -> &str {
    request.headers()["authorization"].to_str().unwrap().rsplit_once("Signature=").unwrap().1
}

/// Encodes `data` in pieces of `size` bytes.
fn encode(mut encoder: ChunkEncoder, data: &[u8], size: usize) -> Vec<u8> {
    let mut body = Vec::new();
    for piece in data.chunks(size) {
        encoder.push(Bytes::copy_from_slice(piece));
        while let Some(chunk) = encoder.next_chunk() {
            body.extend_from_slice(&chunk);
        }
    }
    body.extend_from_slice(&encoder.finish());
    body
}

/// Returns the body of the examples with these signatures and this text at its end.
fn documented(signatures: [&str; 3], end: &str) -> Vec<u8> {
    let [first, second, last] = signatures.map(|signature| format!(";chunk-signature={signature}\r\n"));
    let mut body = format!("10000{first}").into_bytes();
    body.resize(body.len() + CHUNK, b'a');
    body.extend_from_slice(format!("\r\n400{second}").as_bytes());
    body.resize(body.len() + 1024, b'a');
    body.extend_from_slice(format!("\r\n0{last}{end}\r\n").as_bytes());
    body
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>
#[test]
fn the_documented_body_is_signed_as_documented() {
    for size in [1, 1000, CHUNK, 100_000] {
        let (signer, mut request) = example();
        request.headers_mut().insert("content-length", 66824.into());
        let encoder = signer.sign_chunks(&mut request, EXAMPLE, 66_560, None).unwrap();
        assert_eq!(signature(&request), "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
        assert_eq!(encoder.encoded_length(), 66_824);
        let signatures = [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ];
        assert!(encode(encoder, &vec![b'a'; 66_560], size) == documented(signatures, ""), "pieces of {size} bytes");
    }
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html>
///
/// The documentation counts 66,824 bytes, as if there were no trailer.
#[test]
fn the_documented_body_with_a_trailer_is_signed_as_documented() {
    let (signer, mut request) = example();
    let trailer = Some(ChecksumAlgorithm::Crc32c);
    let encoder = signer.sign_chunks(&mut request, EXAMPLE, 66_560, trailer).unwrap();
    assert_eq!(signature(&request), "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e");
    assert_eq!(encoder.encoded_length(), 66_946);
    let signatures = [
        "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
        "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
        "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
    ];
    let end = "x-amz-checksum-crc32c:sOO8/Q==\r\n\
               x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n";
    assert!(encode(encoder, &vec![b'a'; 66_560], CHUNK) == documented(signatures, end));
}

#[test]
fn the_headers_describe_the_body() {
    let (signer, mut request) = example();
    request.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
    for _ in 0..2 {
        // A signature replaces an earlier one.
        signer.sign_unsigned_chunks(&mut request, EXAMPLE, 5, ChecksumAlgorithm::Crc32).unwrap();
        assert_eq!(request.headers()["content-encoding"], "gzip,aws-chunked");
        assert_eq!(request.headers()["x-amz-content-sha256"], "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
        assert_eq!(request.headers()["x-amz-decoded-content-length"], "5");
        assert_eq!(request.headers()["x-amz-trailer"], "x-amz-checksum-crc32");
    }
    signer.sign_chunks(&mut request, EXAMPLE, 5, None).unwrap();
    assert_eq!(request.headers()["x-amz-content-sha256"], "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    assert!(!request.headers().contains_key("x-amz-trailer"));
}

#[test]
fn a_failed_signing_leaves_the_headers_unchanged() {
    let (_, mut request) = example();
    let before = request.headers().clone();
    let signer = SigV4::new(Credentials::new("", ""), "us-east-1", "s3");
    signer.sign_chunks(&mut request, EXAMPLE, 5, Some(ChecksumAlgorithm::Crc32)).unwrap_err();
    signer.sign_events(&mut request, EXAMPLE).unwrap_err();
    assert_eq!(*request.headers(), before);
}

#[test]
fn a_trailer_is_not_a_header_too() {
    let (signer, mut request) = example();
    request.headers_mut().insert("x-amz-checksum-crc32", "y/Q5Jg==".parse().unwrap());
    let error = signer.sign_unsigned_chunks(&mut request, EXAMPLE, 9, ChecksumAlgorithm::Crc32).unwrap_err();
    assert_eq!(error.problem(), AuthProblem::Unsignable);
    assert!(error.to_string().starts_with("the request has the header `x-amz-checksum-crc32`, which would be its"));
    // Another algorithm's trailer is none of its business.
    signer.sign_unsigned_chunks(&mut request, EXAMPLE, 9, ChecksumAlgorithm::Sha256).unwrap();
}

#[test]
fn the_checksums_of_the_nine_digits_follow_them() {
    for (algorithm, trailer) in [
        (ChecksumAlgorithm::Crc32, "x-amz-checksum-crc32:y/Q5Jg=="),
        (ChecksumAlgorithm::Crc32c, "x-amz-checksum-crc32c:4waSgw=="),
        (ChecksumAlgorithm::Sha256, "x-amz-checksum-sha256:FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ] {
        let (signer, mut request) = example();
        let encoder = signer.sign_unsigned_chunks(&mut request, EXAMPLE, 9, algorithm).unwrap();
        let length = encoder.encoded_length();
        let body = String::from_utf8(encode(encoder, b"123456789", 4)).unwrap();
        assert_eq!(body, format!("9\r\n123456789\r\n0\r\n{trailer}\r\n\r\n"));
        assert_eq!(length, body.len() as u64);
    }
}

#[test]
fn a_hash_that_is_given_makes_the_signature_of_the_body() {
    let (signer, request) = example();
    let mut at_hand = request.map(|()| Bytes::from_static(b"streamed"));
    let mut streamed = at_hand.clone().map(drop);
    // The word of an earlier signature does not stay.
    streamed.headers_mut().insert("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD".parse().unwrap());
    signer.sign(&mut at_hand, EXAMPLE).unwrap();
    signer.sign_hash(&mut streamed, EXAMPLE, &Sha256::digest(b"streamed").into()).unwrap();
    assert_eq!(at_hand.headers(), streamed.headers());
}

/// Calculates a checksum bit by bit, in base64.
fn checksum(algorithm: ChecksumAlgorithm, data: &[u8]) -> String {
    let polynomial = match algorithm {
        ChecksumAlgorithm::Crc32 => 0xEDB8_8320,
        ChecksumAlgorithm::Crc32c => 0x82F6_3B78,
        _ => return connect_signer_tests::base64(&Sha256::digest(data)),
    };
    let crc = data.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ if crc & 1 == 1 { polynomial } else { 0 })
    });
    connect_signer_tests::base64(&(!crc).to_be_bytes())
}

/// Takes a line from the front of a body.
fn line(body: &mut &[u8]) -> String {
    let end = body.windows(2).position(|two| two == b"\r\n").unwrap();
    let line = std::str::from_utf8(&body[..end]).unwrap().to_owned();
    *body = &body[end + 2..];
    line
}

/// Reads a body, checks all of its signatures with the oracle, and returns its data.
fn read(mut body: &[u8], context: &Context, seed: Option<&str>, trailer: Option<ChecksumAlgorithm>) -> Vec<u8> {
    let (mut data, mut last) = (Vec::new(), seed.map(str::to_owned));
    loop {
        let line = line(&mut body);
        let (size, signature) = match line.split_once(";chunk-signature=") {
            Some((size, signature)) => (size, Some(signature.to_owned())),
            None => (line.as_str(), None),
        };
        let (chunk, rest) = body.split_at(usize::from_str_radix(size, 16).unwrap());
        last = last.map(|last| context.sign_chunk(chunk, &last));
        assert_eq!(signature, last);
        if chunk.is_empty() {
            break;
        }
        body = rest.strip_prefix(b"\r\n").unwrap();
        data.extend_from_slice(chunk);
    }
    if let Some(algorithm) = trailer {
        let line_of_trailer = line(&mut body);
        let (name, value) = line_of_trailer.split_once(':').unwrap();
        assert_eq!((name, value), (algorithm.trailer(), &*checksum(algorithm, &data)));
        if let Some(last) = &last {
            let signature = context.sign_trailer(name.to_owned(), value.to_owned(), last);
            assert_eq!(line(&mut body), format!("x-amz-trailer-signature:{signature}"));
        }
    }
    assert_eq!(body, b"\r\n");
    data
}

fn trailers() -> impl Strategy<Value = Option<ChecksumAlgorithm>> {
    use ChecksumAlgorithm::{Crc32, Crc32c, Sha256};
    prop::sample::select(vec![None, Some(Crc32), Some(Crc32c), Some(Sha256)])
}

fn lengths() -> impl Strategy<Value = usize> {
    prop_oneof![
        prop::sample::select(vec![0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 15]),
        0..3 * CHUNK,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bodies_in_random_pieces_are_signed_as_aws_sigv4_signs_them(
        length in lengths(), size in 1..100_000_usize, trailer in trailers(), signed: bool, first: u8,
    ) {
        let context = Context {
            access_key_id: "AKIDEXAMPLE".into(),
            secret_access_key: "secret".into(),
            session_token: Some("token".into()),
            region: "us-east-1".into(),
            service: "s3".into(),
            time: 1_708_387_200,
        };
        let next = |byte: &u8| Some(byte.wrapping_mul(5).wrapping_add(1));
        let data: Vec<u8> = std::iter::successors(Some(first), next).take(length).collect();
        let mut request = http::Request::put("https://bucket.s3.amazonaws.com/key").body(Bytes::new()).unwrap();
        let (signer, now) = (signer(&context), timestamp(context.time));
        let (encoder, signed) = match trailer {
            Some(trailer) if !signed => {
                (signer.sign_unsigned_chunks(&mut request, now, length as u64, trailer).unwrap(), false)
            }
            trailer => (signer.sign_chunks(&mut request, now, length as u64, trailer).unwrap(), true),
        };
        let encoded_length = encoder.encoded_length();

        let mut theirs = request.clone();
        let word = theirs.headers()["x-amz-content-sha256"].to_str().unwrap().to_owned();
        for name in ["authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token"] {
            theirs.headers_mut().remove(name);
        }
        context.sign_head(&mut theirs, &word);
        prop_assert_eq!(facts(&request), facts(&theirs));

        let body = encode(encoder, &data, size);
        prop_assert_eq!(body.len() as u64, encoded_length);
        let seed = signed.then(|| signature(&theirs));
        prop_assert!(read(&body, &context, seed, trailer) == data);
    }
}
