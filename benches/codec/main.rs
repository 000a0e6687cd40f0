//! What encoding, decoding and calling cost, ours and by hand, counted by valgrind: instructions and allocations repeat exactly, whatever else the
//! machine does.
//!
//! ```sh
//! cargo bench --bench codec                                                   # the tables; fails where a bar is missed
//! cargo bench --bench codec -- --json FILE                                    # and as JSON, for the docs
//! cargo bench --bench codec -- "create_participant call"                      # rows that have this in their name
//! cargo bench --bench codec -- profile "create_participant call" ours         # where the instructions of a row go
//! ```
//!
//! This program runs itself under callgrind and memcheck, for each row and side with two numbers of rounds; the difference is rounds without the
//! start. (The crate gungraun does the same, and needs a runner of its very version installed beside it.) Before anything is counted, both sides
//! must send the same requests and read the same from the answers.
//!
//! `content-length` is the transport's and set on neither side. The idempotency token is fixed on both; what a random one takes is a row of
//! its own, in time, since callgrind does not see the system call.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for one purpose"
)]

mod by_hand;
mod cases;
mod others;
mod table;
mod valgrind;

use std::process::ExitCode;

use self::cases::{OPERATIONS, Phase, Side, case};
use self::table::Report;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run", operation, phase, side, rounds] => {
            let (phase, side) = (Phase::of(phase).unwrap(), Side::of(side).unwrap());
            let mut round = case(operation).round(side, phase);
            for _ in 0..rounds.parse::<u32>().unwrap() {
                round();
            }
            // Answers that are left over are not taken apart.
            std::mem::forget(round);
            ExitCode::SUCCESS
        }
        ["profile", row, side] => match (row.split_once(' '), Side::of(side)) {
            (Some((operation, phase)), Some(side)) if Phase::of(phase).is_some() => {
                valgrind::profile(operation, Phase::of(phase).unwrap(), side);
                ExitCode::SUCCESS
            }
            _ => {
                eprintln!("profile \"create_participant call\" ours|by_hand");
                ExitCode::FAILURE
            }
        },
        [] if is_bench => measure("", None),
        ["--json", file] => measure("", Some(file)),
        [rows] if is_bench && !rows.starts_with('-') => measure(rows, None),
        // `cargo test` builds and runs it too; only `cargo bench` counts.
        [] => {
            compare();
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!(
                "arguments: none, --json FILE, a part of a row's name, or profile \"OPERATION PHASE\" ours|by_hand"
            );
            ExitCode::FAILURE
        }
    }
}

fn compare() {
    for operation in OPERATIONS {
        case(operation.name).check(operation.phases);
    }
}

fn measure(rows: &str, file: Option<&str>) -> ExitCode {
    compare();
    let [by_hand, ours] = others::sizes();
    let sizes: Vec<_> =
        others::SIZED.into_iter().zip(by_hand.into_iter().zip(ours).map(|(by_hand, ours)| [by_hand, ours])).collect();
    let token = others::token_times();
    let report = Report::new(&valgrind::count(rows), &sizes, token);
    let missed = report.print();
    if let Some(file) = file {
        // Cargo runs this in the folder of the package; a path is meant from the root.
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
        std::fs::write(file, format!("{:#}\n", report.to_json())).unwrap();
    }
    if missed > 0 {
        eprintln!("\n{missed} bars missed");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
