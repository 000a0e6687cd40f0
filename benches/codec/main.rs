//! Counts the instructions and allocations of encoding, decoding and calling, ours and by hand,
//! with valgrind. The counts repeat exactly.
//!
//! ```sh
//! cargo bench --bench codec                    # prints the tables; fails if a bar is missed
//! cargo bench --bench codec -- --json FILE     # writes JSON too, for the docs
//! cargo bench --bench codec -- "create_participant call"    # only rows with this in their name
//! cargo bench --bench codec -- profile "create_participant call" ours    # a row by function
//! ```
//!
//! This program runs itself under callgrind and memcheck. Each row and side has two runs, with
//! different numbers of rounds. The difference is the cost of rounds without the start-up. (The
//! crate gungraun does the same, but requires an installed runner of the same version.) Before
//! counting, the program checks that both sides send the same requests and decode the same outputs.
//!
//! Neither side sets `content-length`, which is the task of a transport. The idempotency token is
//! fixed on both sides. A random token has its own row, which measures time, because callgrind does
//! not see the system call.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measuring program, which stops at the first error"
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
            // Leftover responses are not dropped one by one.
            std::mem::forget(round);
            ExitCode::SUCCESS
        }
        ["profile", row, side] => match (row.split_once(' '), Side::of(side)) {
            (Some((operation, phase)), Some(side)) if Phase::of(phase).is_some() => {
                valgrind::profile(operation, Phase::of(phase).unwrap(), side);
                ExitCode::SUCCESS
            }
            _ => {
                eprintln!("usage: profile \"create_participant call\" ours|by_hand");
                ExitCode::FAILURE
            }
        },
        [] if is_bench => measure("", None),
        ["--json", file] => measure("", Some(file)),
        [rows] if is_bench && !rows.starts_with('-') => measure(rows, None),
        // `cargo test` runs this program too; only `cargo bench` counts.
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
        // Cargo runs this in the folder of the package, but the path is relative to the root.
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
        std::fs::write(file, format!("{:#}\n", report.to_json())).unwrap();
    }
    if missed > 0 {
        eprintln!("\n{missed} bars missed");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
