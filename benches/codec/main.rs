//! Instructions of encoding and decoding, ours and by hand, counted by callgrind: they repeat exactly, whatever else the machine does.
//!
//! `cargo bench --bench codec` runs this program under valgrind once for each row, with 256 and with 2,304 rounds; the difference is 2,048 rounds
//! without the start. It ends with an error where a bar is missed.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::panic,
    reason = "a program for one purpose"
)]

mod by_hand;

use std::hint::black_box;
use std::process::{Command, ExitCode};

use bytes::Bytes;
use connect_api::{CreateParticipant, ParticipantDetailsToAdd, ParticipantRole};
use connect_core::{Endpoint, FixedToken, Operation, connect_operation};
use http::Response;

const INSTANCE: &str = "b1a1c2d3-5555-4e66-8777-888899990000";
const CONTACT: &str = "c0ffee00-1111-4222-8333-444455556666";
const TOKEN: &str = "37edaa94-defa-4bdb-afd6-4ef83046c41d";
const BASE: &str = "https://connect.eu-central-1.amazonaws.com";
const ANSWER: &str = concat!(
    r#"{"ParticipantCredentials":{"ParticipantToken":"QVFJREFIaEZPbktGYWtlVG9rZW5QYXJ0MQabcdefghijklmnopqrstuvwxyz012345"#,
    r#"6789ABCDEFGHIJKLMNOPQRSTUVWXYZ==","Expiry":"2019-11-08T02:41:28.172Z"},"#,
    r#""ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55"}"#,
);

#[connect_operation(method = "GET", uri = "/a/<First>/b/<Second>/c/<Third>", output = ())]
struct ThreeLabels<'a> {
    first: &'a str,
    second: &'a str,
    third: &'a str,
}

/// A row of the table, and the ratio that it must not be above, if there is one.
struct Row {
    name: &'static str,
    bar: Option<f64>,
}

const ROWS: &[Row] = &[
    Row { name: "create_participant encode", bar: None },
    Row { name: "create_participant decode", bar: None },
    Row { name: "create_participant encode+decode", bar: Some(0.60) },
    Row { name: "three_labels encode", bar: None },
];

fn input() -> CreateParticipant {
    CreateParticipant {
        instance_id: INSTANCE.into(),
        contact_id: CONTACT.into(),
        client_token: None,
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Order bot".into()),
            participant_capabilities: None,
        },
    }
}

/// A response as a transport hands it over; without headers, whose making is the transport's.
fn response() -> Response<Bytes> {
    Response::new(Bytes::from_static(ANSWER.as_bytes()))
}

fn run(row: &str, side: &str, rounds: u32) {
    let endpoint = Endpoint::new(BASE).unwrap();
    let tokens = FixedToken::new(TOKEN);
    let operation = input();
    let labels = ThreeLabels { first: INSTANCE, second: CONTACT, third: "a b/c" };
    let (encodes, decodes) = (row.contains("encode"), row.contains("decode"));
    for _ in 0..rounds {
        match (side, row.starts_with("three")) {
            ("ours", false) => {
                if encodes {
                    drop(black_box(black_box(&operation).to_http_request(&endpoint, &tokens).unwrap()));
                }
                if decodes {
                    drop(black_box(CreateParticipant::from_http_response(black_box(response())).unwrap()));
                }
            }
            ("by_hand", false) => {
                if encodes {
                    let input = by_hand::CreateParticipant {
                        instance_id: &operation.instance_id,
                        contact_id: &operation.contact_id,
                        client_token: TOKEN,
                        participant_details: by_hand::ParticipantDetails {
                            participant_role: Some(by_hand::ParticipantRole::CustomBot),
                            display_name: operation.participant_details.display_name.as_deref(),
                        },
                    };
                    drop(black_box(by_hand::encode_create_participant(BASE, black_box(&input)).unwrap()));
                }
                if decodes {
                    drop(black_box(by_hand::decode_create_participant(&black_box(response())).unwrap()));
                }
            }
            ("ours", true) => drop(black_box(black_box(&labels).to_http_request(&endpoint, &tokens).unwrap())),
            _ => {
                let labels = black_box([labels.first, labels.second, labels.third]);
                drop(black_box(by_hand::encode_three_labels(BASE, labels).unwrap()));
            }
        }
    }
}

/// Instructions of one round.
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
    (total("2304") - total("256")) / 2048
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [run, row, side, rounds] = &arguments[..]
        && run == "run"
    {
        self::run(row, side, rounds.parse().unwrap());
        return ExitCode::SUCCESS;
    }
    // `cargo test` and `cargo clippy` build it; only `cargo bench` counts.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    println!("{:<36} {:>8} {:>8} {:>6} {:>6}", "", "by hand", "ours", "ratio", "bar");
    let mut missed = 0;
    for Row { name, bar } in ROWS {
        let (by_hand, ours) = (count(name, "by_hand"), count(name, "ours"));
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let ratio = ours as f64 / by_hand as f64;
        let is_missed = bar.is_some_and(|bar| ratio > bar);
        missed += u32::from(is_missed);
        let bar = bar.map_or_else(String::new, |bar| format!("{bar:.2}"));
        println!("{name:<36} {by_hand:>8} {ours:>8} {ratio:>6.2} {bar:>6}{}", if is_missed { "  MISSED" } else { "" });
    }
    if missed > 0 {
        eprintln!("{missed} bars missed");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
