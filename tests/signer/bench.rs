//! Counts the instructions of a signature, ours and by `aws-sigv4`, with callgrind. The counts
//! repeat exactly.
//!
//! `cargo bench -p connect-signer-tests --bench signer` runs this program under valgrind for each
//! row and side, with 64 and with 320 rounds. The difference is 256 rounds without the start-up.
//! The program fails if a bar is missed.
//!
//! Valgrind's processor has no instructions for SHA-256, so `sha2` computes it in software. The row
//! `sha256 alone` shows the share of SHA-256, which is the minimum cost of a signature.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "a measuring program, which stops at the first error"
)]

use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::Duration;

use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::auth::{Credentials, SigV4};
use connect_signer_tests::Context;
use http::header::CONTENT_TYPE;
use http::{Method, Request, Uri};
use sha2::{Digest, Sha256};

const TIME: u64 = 1_576_540_098;
const ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const URI: &str = "https://connect.eu-central-1.amazonaws.com/contact/create-participant/b1a1c2d3-5555-4e66-8777-888899990000/\
    c0ffee00-1111-4222-8333-444455556666";

struct Row {
    name: &'static str,
    /// The highest allowed ratio of our instructions to the oracle's.
    bar: Option<f64>,
}

const ROWS: &[Row] = &[
    Row { name: "sign", bar: Some(0.40) },
    Row { name: "sign with a session token", bar: Some(0.50) },
    Row { name: "presign", bar: Some(0.50) },
    Row { name: "sha256 alone", bar: None },
];

fn request() -> Request<Bytes> {
    let mut request = Request::new(Bytes::from_static(&[b'x'; 300]));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = Uri::from_static(URI);
    request.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    request
}

fn run(row: &str, side: &str, rounds: u32) {
    let token = row.contains("token").then(|| "t".repeat(400));
    let expires = Duration::from_mins(15);
    let presigns = row == "presign";
    let context = Context {
        access_key_id: ID.into(),
        secret_access_key: SECRET.into(),
        session_token: token.clone(),
        region: "eu-central-1".into(),
        service: "connect".into(),
        time: TIME,
    };
    let credentials = Credentials::new(ID, SECRET);
    let credentials = match token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    };
    let signer = SigV4::new(credentials, "eu-central-1", "connect");
    let now = Timestamp::new(TIME.try_into().unwrap(), 0);
    for _ in 0..rounds {
        let mut request = black_box(request());
        match side {
            // The cost of creating and dropping the request.
            "nobody" => {}
            // The hashed blocks of 64 bytes: body, canonical request, string to sign, and the outer
            // hash of the HMAC.
            _ if row == "sha256 alone" => {
                for blocks in [5, 5, 3, 1] {
                    black_box(Sha256::digest(black_box(&[0; 5 * 64][..blocks * 64 - 9])));
                }
            }
            "ours" if presigns => request = signer.presign(request, now, expires).unwrap().into_http_request(),
            "ours" => signer.sign(&mut request, now).unwrap(),
            _ => context.sign(&mut request, presigns.then_some(expires)),
        }
        drop(black_box(request));
    }
}

/// Returns the instructions of one round.
fn count(row: &str, side: &str) -> u64 {
    let total = |rounds: &str| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().unwrap())
            .args(["run", row, side, rounds])
            .output()
            .unwrap();
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        let collected = log.lines().find_map(|line| line.split("Collected :").nth(1)).map(str::trim);
        collected
            .and_then(|count| count.parse::<u64>().ok())
            .unwrap_or_else(|| panic!("no count from valgrind:\n{log}"))
    };
    (total("320") - total("64")) / 256
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [run, row, side, rounds] = &arguments[..]
        && run == "run"
    {
        self::run(row, side, rounds.parse().unwrap());
        return ExitCode::SUCCESS;
    }
    // `cargo test` runs this program too; only `cargo bench` counts.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    println!("{:<28} {:>9} {:>8} {:>6} {:>6}", "", "aws-sigv4", "ours", "ratio", "bar");
    let mut missed = 0;
    for Row { name, bar } in ROWS {
        let nobody = count(name, "nobody");
        let (oracle, ours) = (count(name, "aws-sigv4") - nobody, count(name, "ours") - nobody);
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let ratio = ours as f64 / oracle as f64;
        let is_missed = bar.is_some_and(|bar| ratio > bar);
        missed += u32::from(is_missed);
        let bar = bar.map_or_else(String::new, |bar| format!("{bar:.2}"));
        println!("{name:<28} {oracle:>9} {ours:>8} {ratio:>6.2} {bar:>6}{}", if is_missed { "  MISSED" } else { "" });
    }
    if missed > 0 {
        println!("{missed} bars missed");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
