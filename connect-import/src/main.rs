//! `cargo connect`: declarations printed from the model of a service.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
