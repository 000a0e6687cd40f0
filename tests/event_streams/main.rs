//! Cases of event streams: this project's own, and those of a file that `SMITHY_CASES` names.
//!
//! The file is an array of Smithy's cases as JSON. Those of the kind `event-stream` are run, and
//! the others are for other suites. A relative path is one from the root of the workspace.
//!
//! An event is encoded from its parameters and decoded from its bytes, each where the case applies.
//! Encoded messages are equal if they have the same headers in any order, and the same payload.
//! Events are decoded from a whole message: those of a request as a server reads it, and those of a
//! response as a client does.
//!
//! Prints a line for each failed case, and `event streams: N passed, M failed` at the end.

mod cases;
#[expect(clippy::struct_field_names, reason = "the names are those of the cases")]
mod declarations;
mod events;
mod initial;
mod message;

use std::path::Path;
use std::process::ExitCode;

use self::cases::Case;

fn main() -> ExitCode {
    let cases = match cases() {
        Ok(cases) => cases,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let mut failed = 0;
    for case in &cases {
        if let Err(mismatch) = run(case) {
            failed += 1;
            println!("{}: {mismatch}", case.id);
        }
    }
    println!("event streams: {} passed, {failed} failed", cases.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Returns the cases of this project, and those of the file.
fn cases() -> Result<Vec<Case>, String> {
    let mut cases = cases::parse(include_str!("cases.json"))?;
    if let Some(path) = std::env::var_os("SMITHY_CASES") {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let others = cases::parse(&text)?;
        if others.is_empty() {
            return Err(format!("{} has no cases of event streams", path.display()));
        }
        cases.extend(others);
    }
    Ok(cases)
}

fn run(case: &Case) -> Result<(), String> {
    let operation = declarations::operation(&case.shape)?;
    if case.events.is_empty() {
        return initial::check(case, &operation);
    }
    case.events.iter().try_for_each(|event| events::check(case, event, &operation))
}
