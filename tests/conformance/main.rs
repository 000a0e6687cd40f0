//! Runs all cases of the protocols' own test suites; `docs/conformance.md` describes them.
//!
//! Prints a line for each failed case, and `restJson1: N passed, M failed` at the end, with a line
//! for each protocol and one for the cases of restJson1 that stream.

#[path = "aws_json/declarations.rs"]
#[expect(clippy::struct_field_names, reason = "generated: the names are those of the cases")]
mod aws_json;
mod cases;
mod mismatch;
mod params;
mod request;
mod response;
#[path = "rest_json1/declarations.rs"]
#[expect(clippy::struct_field_names, reason = "generated: the names are those of the cases")]
mod rest_json1;
mod streaming;

use std::process::ExitCode;

use connect_params::operation::{Decode, Prepare};

use self::cases::Cases;
use self::request::Loopback;

/// A protocol and its cases.
struct Protocol {
    name: &'static str,
    cases: &'static str,
    /// The numbers of the request and response cases.
    expected: (usize, usize),
    /// The operation of each suite.
    requests: &'static [(&'static str, Prepare)],
    responses: &'static [(&'static str, Decode)],
}

const PROTOCOLS: [Protocol; 2] = [
    Protocol {
        name: "restJson1",
        cases: include_str!("rest_json1/cases.json"),
        expected: (113, 91),
        requests: rest_json1::REQUESTS,
        responses: rest_json1::RESPONSES,
    },
    Protocol {
        name: "awsJson",
        cases: include_str!("aws_json/cases.json"),
        expected: (76, 92),
        requests: aws_json::REQUESTS,
        responses: aws_json::RESPONSES,
    },
];

fn main() -> ExitCode {
    match Loopback::start().and_then(|loopback| run_all(&loopback)) {
        Ok(results) => {
            let names = PROTOCOLS.iter().map(|protocol| protocol.name).chain(["streaming"]);
            for (name, (passed, failed)) in names.zip(&results) {
                println!("{name}: {passed} passed, {failed} failed");
            }
            if results.iter().all(|(_, failed)| *failed == 0) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs all cases, and returns how many of each protocol, and then of streams, passed and failed.
fn run_all(loopback: &Loopback) -> Result<Vec<(usize, usize)>, String> {
    let mut results: Vec<_> = PROTOCOLS.iter().map(|protocol| run(protocol, loopback)).collect::<Result<_, _>>()?;
    results.push(streaming::run(loopback));
    Ok(results)
}

/// Runs the cases of a protocol, and returns how many passed and failed, or an error if they cannot
/// be run.
fn run(protocol: &Protocol, loopback: &Loopback) -> Result<(usize, usize), String> {
    let cases: Cases = serde_json::from_str(protocol.cases).map_err(|error| error.to_string())?;
    let counts = (cases.requests.len(), cases.responses.len());
    if counts != protocol.expected {
        return Err(format!(
            "{}: {counts:?} request and response cases, instead of {:?}",
            protocol.name, protocol.expected
        ));
    }
    let requests = cases.requests.iter();
    let requests = requests.map(|case| ("request", &case.id, request::check(case, protocol.requests, loopback)));
    let responses = cases.responses.iter();
    let responses = responses.map(|case| ("response", &case.id, response::check(case, protocol.responses)));
    let mut failed = 0;
    for (side, id, result) in requests.chain(responses) {
        if let Err(mismatch) = result {
            failed += 1;
            println!("{} {side} {id}: {mismatch}", protocol.name);
        }
    }
    Ok((counts.0 + counts.1 - failed, failed))
}
