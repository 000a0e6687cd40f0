//! The command line.

mod arguments;
mod import;
mod list;
mod status;

use std::process::ExitCode;

use clap::Parser;

use self::arguments::{Command, Import, Line};
use connect_import::Error;

/// The exit code of an error, also that of a wrong command line.
const FAILED: u8 = 2;

/// Runs the command.
pub(crate) fn run() -> ExitCode {
    let line = Line::parse_from(arguments::without_cargo(std::env::args_os()));
    let Command::Import(arguments) = line.command;
    let done = if let Some(models) = &arguments.diff {
        import::diff(models, arguments.service.as_deref())
    } else if arguments.list {
        list::print(&arguments)
    } else {
        import::run(&arguments)
    };
    done.unwrap_or_else(|error| {
        status::error(&error);
        ExitCode::from(FAILED)
    })
}

/// Reads the model that the arguments name.
fn model(arguments: &Import) -> Result<connect_import::Model, Error> {
    let source = arguments.source()?;
    status::line("Reading", &source.file().display().to_string());
    source.read()
}
