//! Generates the services of `connect-api` from the models of botocore.
//!
//! `generate.py` downloads botocore and runs this program. The program reads the model of each
//! service of [`services::SERVICES`] and writes a folder of `connect-api/src` for it, without the
//! operations that `connect-api` declares by hand.

mod features;
mod format;
mod hand_written;
mod model;
mod services;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use connect_import::Error;
use connect_import::declare::declare;
use connect_import::files::Folder;
use connect_import::print::{Options, Server, print};
use connect_import::read::Source;

use self::services::{SERVICES, Service};

const USAGE: &str = "connect-api-generator DATA VERSION [--check]\n\n\
    DATA      the folder `botocore/data`\n\
    VERSION   the version of botocore\n\
    --check   compares the files instead of writing them";

const REFRESH: &str = "python3 connect-api/generator/generate.py";

/// The command line.
struct Arguments {
    data: PathBuf,
    version: String,
    check: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (data, version, check) = match words[..] {
        [data, version] => (data, version, false),
        [data, version, "--check"] => (data, version, true),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let arguments = Arguments { data: data.into(), version: version.to_owned(), check };
    match run(&arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(differences) => {
            eprintln!("not up to date, {differences} differences: run {REFRESH}");
            ExitCode::from(1)
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Generates all services, and returns the number of differences if they are only compared.
fn run(arguments: &Arguments) -> Result<usize, Error> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let mut differences = 0;
    for service in SERVICES {
        differences += generate(service, arguments, package)?;
    }
    Ok(differences)
}

fn generate(service: &Service, arguments: &Arguments, package: &Path) -> Result<usize, Error> {
    let mut model = Source::find(&arguments.data, Some(service.name))?.read()?;
    model::prepare(&mut model, service);
    let elsewhere = hand_written::elsewhere(&model, service)?;
    let groups = features::groups(&model, service)?;
    let declarations = declare(&model, None, &elsewhere)?;
    if let Some((name, reason)) = declarations.left_out.first_key_value() {
        return Err(Error::new(format!("{} leaves out `{name}`: {reason}", service.name)));
    }
    let options = Options {
        source: format!("the model of {}, version {}", model.service.sdk_id, model.service.version),
        refresh: REFRESH.to_owned(),
        notice: Some(format!(
            "The model is that of botocore {}: Copyright Amazon.com, Inc. or its affiliates, licensed under the Apache \
             License, Version 2.0.",
            arguments.version
        )),
        about: service.about.iter().map(|&paragraph| paragraph.to_owned()).collect(),
        docs: false,
        groups,
        server: Server::Feature("server".to_owned()),
    };
    let files = format::format(&print(&model, &declarations, &options)?, package)?;
    let folder = Folder::new(package.join("src").join(service.module));
    println!(
        "{}: {} operations, {} shapes, {} files",
        service.name,
        declarations.operations.len(),
        declarations.shapes.len(),
        files.len()
    );
    if !arguments.check {
        folder.write(&files, false)?;
        return Ok(0);
    }
    let differences = folder.compare(&files)?;
    for difference in &differences {
        eprintln!("{difference}");
    }
    Ok(differences.len())
}
