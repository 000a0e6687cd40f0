//! Runs the cases of restJson1 against the server's side; `docs/conformance.md` describes them.
//!
//! - The protocol's request and response cases, turned around: the request that a case expects is
//!   read, and the output or error that a case expects is written.
//! - This project's own cases of good and bad requests, in `cases.json`.
//! - Smithy's cases for servers and its malformed requests, in a file that `SMITHY_CASES` names. A
//!   relative path is one from the root of the workspace.
//!
//! Prints a line for each failed case, and `restJson1 server: N passed, M failed` at the end.

mod canonical;
#[path = "../conformance/cases.rs"]
mod cases;
mod exchange;
mod library;
mod malformed;
#[path = "../conformance/mismatch.rs"]
mod mismatch;
mod params;
mod refusals;
mod requests;
mod responses;
#[path = "../conformance/rest_json1/declarations.rs"]
#[expect(clippy::struct_field_names, reason = "generated: the names are those of the cases")]
mod rest_json1;
mod routed;
mod served;
mod smithy;
mod template;

use std::path::Path;
use std::process::ExitCode;

use self::cases::Cases;
use self::refusals::Case;
use self::routed::Routed;

/// The numbers of the protocol's request and response cases.
const PROTOCOL: (usize, usize) = (113, 91);

/// The number of this project's cases, with one for each row of parameters.
const OWN: usize = 375;

/// The result of a case: its ID, and what differs.
type Checked = (String, Result<(), String>);

fn main() -> ExitCode {
    let checked = match run() {
        Ok(checked) => checked,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let mut failed = 0;
    for (id, result) in &checked {
        if let Err(mismatch) = result {
            failed += 1;
            println!("{id}: {mismatch}");
        }
    }
    println!("restJson1 server: {} passed, {failed} failed", checked.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs all cases, or returns an error if they cannot be run.
fn run() -> Result<Vec<Checked>, String> {
    let mut checked = protocol()?;
    checked.extend(own()?);
    if let Some(path) = std::env::var_os("SMITHY_CASES") {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let others = smithy::run(&text)?;
        if others.is_empty() {
            return Err(format!("{} has no cases for servers", path.display()));
        }
        checked.extend(others);
    }
    Ok(checked)
}

/// Runs the cases of the protocol.
fn protocol() -> Result<Vec<Checked>, String> {
    let text = include_str!("../conformance/rest_json1/cases.json");
    let cases: Cases = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let counts = (cases.requests.len(), cases.responses.len());
    if counts != PROTOCOL {
        return Err(format!("{counts:?} request and response cases, instead of {PROTOCOL:?}"));
    }
    let requests = cases.requests.iter().map(|case| (format!("request {}", case.id), requests::check(case)));
    let responses = cases.responses.iter().map(|case| (format!("response {}", case.id), responses::check(case)));
    Ok(requests.chain(responses).collect())
}

/// Runs this project's cases, each by itself and through a router.
fn own() -> Result<Vec<Checked>, String> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("cases.json")).map_err(|error| error.to_string())?;
    let router = Routed::new()?;
    let mut checked = Vec::new();
    for case in &cases {
        let operation = library::OPERATIONS.iter().find(|operation| (operation.name)() == case.shape);
        let operation = operation.ok_or_else(|| format!("{}: {} is not declared", case.id, case.shape))?;
        checked.extend(refusals::check(case, operation, Some(&router))?);
    }
    if checked.len() != OWN {
        return Err(format!("{} cases of this project, instead of {OWN}", checked.len()));
    }
    Ok(checked)
}
