//! Lines on the standard error, in the style of cargo. Colours are only for a terminal.

use anstyle::{AnsiColor, Style};
use connect_import::Error;

const DONE: Style = AnsiColor::Green.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Prints what is being done.
pub(crate) fn line(verb: &str, what: &str) {
    anstream::eprintln!("{DONE}{verb:>12}{DONE:#} {what}");
}

/// Prints what a person should know.
pub(crate) fn warning(text: &str) {
    anstream::eprintln!("{WARNING}warning{WARNING:#}: {text}");
}

/// Prints an error.
pub(crate) fn error(error: &Error) {
    anstream::eprintln!("{ERROR}error{ERROR:#}: {error}");
}
