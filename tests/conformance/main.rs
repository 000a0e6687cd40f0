//! Runs all cases of the protocol's own test suite; `docs/conformance.md` describes them.
//!
//! Prints a line for each failed case, and `restJson1: N passed, M failed` at the end.

mod cases;
#[expect(clippy::struct_field_names, reason = "generated: the names are those of the cases")]
mod declarations;
mod mismatch;
mod params;
mod request;
mod response;

use std::process::ExitCode;

use self::cases::Cases;
use self::request::Loopback;

fn main() -> ExitCode {
    match run() {
        Ok((passed, failed)) => {
            println!("restJson1: {passed} passed, {failed} failed");
            if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the cases, and returns how many passed and failed, or an error if they cannot be run.
fn run() -> Result<(usize, usize), String> {
    let cases: Cases = serde_json::from_str(include_str!("cases.json")).map_err(|error| error.to_string())?;
    let (requests, responses) = (cases.requests.len(), cases.responses.len());
    if (requests, responses) != (cases::REQUESTS, cases::RESPONSES) {
        return Err(format!(
            "{requests} request and {responses} response cases, instead of {} and {}",
            cases::REQUESTS,
            cases::RESPONSES,
        ));
    }
    let loopback = Loopback::start()?;
    let requests = cases.requests.iter().map(|case| ("request", &case.id, request::check(case, &loopback)));
    let responses = cases.responses.iter().map(|case| ("response", &case.id, response::check(case)));
    let mut failed = 0;
    for (side, id, result) in requests.chain(responses) {
        if let Err(mismatch) = result {
            failed += 1;
            println!("{side} {id}: {mismatch}");
        }
    }
    Ok((cases::REQUESTS + cases::RESPONSES - failed, failed))
}
