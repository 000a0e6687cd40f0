//! `connect-local`: an Amazon Connect on loopback.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
