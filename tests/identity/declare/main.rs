//! Prints the declarations of services as packages, for `tests/identity/run`.
//!
//! ```text
//! declare_services ROOT DATA FOLDER SERVICE...
//! ```
//!
//! `ROOT` is the folder of the workspace, `DATA` is the folder of botocore with its models, and
//! `FOLDER` is the workspace that is printed: a package for each service, and the program
//! `exchange`, which depends on all of them. Each line of the output is a JSON object about a
//! service. A service that cannot be declared has an `error` there, and no package.

mod conversions;
mod package;
mod report;

use std::path::Path;
use std::process::ExitCode;

use connect_import::{Error, declare, print, read};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [root, data, folder, services @ ..] = &arguments[..] else {
        eprintln!("usage: declare_services ROOT DATA FOLDER SERVICE...");
        return ExitCode::FAILURE;
    };
    let mut declared = Vec::new();
    for name in services {
        match declare_service(root.as_ref(), data.as_ref(), folder.as_ref(), name) {
            Ok(report) => {
                println!("{report}");
                declared.push(name.as_str());
            }
            Err(error) => println!("{}", serde_json::json!({ "service": name, "error": error.to_string() })),
        }
    }
    match package::workspace(root.as_ref(), folder.as_ref(), &declared) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the package of a service, and returns the line about it.
fn declare_service(root: &Path, data: &Path, folder: &Path, name: &str) -> Result<serde_json::Value, Error> {
    let model = read::Source::find(data, Some(name))?.read()?;
    let declarations = declare::declare(&model, None, &declare::Elsewhere::default())?;
    let options = print::Options { source: format!("botocore's `{name}`"), ..print::Options::default() };
    let files = print::print(&model, &declarations, &options)?;
    let conversions = conversions::print(&model, &declarations)?;
    let package = package::Package { root, folder: &folder.join(name), name };
    package.write(&files, &conversions).map_err(|error| Error::new(error.to_string()).in_file(package.folder))?;
    Ok(report::line(name, &model, &declarations))
}
