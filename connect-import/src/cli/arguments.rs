//! The arguments of the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command as Process;

use clap::{Args, Parser, Subcommand};
use connect_import::Error;
use connect_import::read::Source;

/// Prints declarations for connect-core from the model of a service.
#[derive(Debug, Parser)]
#[command(name = "cargo connect", bin_name = "cargo connect", version)]
pub(crate) struct Line {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Import(Import),
}

/// Prints the operations of a service and every shape that they reach.
///
/// The folder gets a `mod.rs`, a file for each operation, `errors.rs` and `shapes.rs`. Declare it
/// as a module of your crate, with `mod NAME;`.
///
/// Exit codes: 0 if all is well, 1 if `--check` found a difference, 2 after an error.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command")]
pub(crate) struct Import {
    /// The model: a file with Smithy's JSON AST, a `service-2.json` of botocore, a folder with one
    /// of them, or `botocore:NAME` for a service of the botocore that Python finds.
    #[arg(required_unless_present = "diff")]
    model: Option<String>,

    /// The service, if the model is a folder of many services or a file with several.
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,

    /// An operation to print. Repeat the option for more.
    #[arg(long = "operation", value_name = "NAME", conflicts_with = "all")]
    pub(crate) operations: Vec<String>,

    /// Prints all operations of the service.
    #[arg(long)]
    pub(crate) all: bool,

    /// The folder to write.
    #[arg(short, long = "out", value_name = "FOLDER")]
    pub(crate) out: Option<PathBuf>,

    /// Compares the folder with the model instead of writing it. Layout and `//` comments do not
    /// count.
    #[arg(long, requires = "out")]
    pub(crate) check: bool,

    /// Prints the model's descriptions as docs too.
    #[arg(long)]
    pub(crate) docs: bool,

    /// Prints the key `server`, so that the operations can be served as well as called.
    #[arg(long)]
    pub(crate) server: bool,

    /// Overwrites files that this command has not written.
    #[arg(long)]
    pub(crate) force: bool,

    /// Lists the operations, each with the number of shapes that it needs.
    #[arg(long, conflicts_with_all = ["operations", "all", "out", "check", "docs", "server", "force"])]
    pub(crate) list: bool,

    /// Shows the changes between two models, and which of them break callers.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with_all = ["model", "operations", "all", "out", "list", "check", "docs", "server", "force"])]
    pub(crate) diff: Option<Vec<String>>,
}

const EXAMPLES: &str = "\
Examples:
  cargo connect import botocore:polly --list
  cargo connect import botocore:polly --operation SynthesizeSpeech -o src/polly
  cargo connect import botocore:polly --operation SynthesizeSpeech -o src/polly --check
  cargo connect import model.json --all --docs -o src/library
  cargo connect import --diff old/service-2.json new/service-2.json";

impl Import {
    /// Finds the file of the model.
    pub(crate) fn source(&self) -> Result<Source, Error> {
        source(self.model.as_deref().unwrap_or_default(), self.service.as_deref())
    }

    /// Returns the model as it was written on the command line.
    pub(crate) fn model(&self) -> &str {
        self.model.as_deref().unwrap_or_default()
    }
}

/// Finds the file of a model that is named on the command line.
pub(crate) fn source(model: &str, service: Option<&str>) -> Result<Source, Error> {
    match model.strip_prefix("botocore:") {
        Some(name) if service.is_none() => Source::find(&botocore()?, Some(name)),
        Some(_) => Err(Error::new("`botocore:NAME` names the service: leave out `--service`")),
        None => Source::find(model.as_ref(), service),
    }
}

/// Asks Python for the folder of botocore.
fn botocore() -> Result<PathBuf, Error> {
    let script = "import botocore, os; print(os.path.dirname(botocore.__file__))";
    for python in ["python3", "python"] {
        if let Ok(found) = Process::new(python).args(["-c", script]).output()
            && found.status.success()
        {
            return Ok(PathBuf::from(String::from_utf8_lossy(&found.stdout).trim()).join("data"));
        }
    }
    Err(Error::new("Python has no botocore: install it with `pip install botocore`, or give the path of a model"))
}

/// Leaves out the name of the command, which cargo passes as the first argument.
pub(crate) fn without_cargo(arguments: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    arguments
        .enumerate()
        .filter(|(index, argument)| !(*index == 1 && argument == "connect"))
        .map(|(_, argument)| argument)
}
