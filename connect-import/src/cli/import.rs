//! Declarations as files.

use std::collections::BTreeSet;
use std::process::ExitCode;

use connect_import::declare::{Declarations, Elsewhere, declare};
use connect_import::endpoint::describe;
use connect_import::files::Folder;
use connect_import::model::Service;
use connect_import::print::{Options, Server, print};
use connect_import::{Error, diff as differences};

use super::arguments::{Import, source};
use super::status;

/// The exit code of a folder that differs from the model.
const DIFFERS: u8 = 1;

/// Writes the declarations, compares them with a folder, or prints them.
pub(crate) fn run(arguments: &Import) -> Result<ExitCode, Error> {
    if !arguments.all && arguments.operations.is_empty() {
        let message = "no operation is chosen: write `--operation NAME` or `--all`; `--list` shows the operations";
        return Err(Error::new(message));
    }
    let Some(out) = &arguments.out else {
        return Err(Error::new("no folder is chosen: write `-o FOLDER`, such as `-o src/polly`"));
    };
    let model = super::model(arguments)?;
    let selected = (!arguments.all).then_some(&arguments.operations[..]);
    let declarations = declare(&model, selected, &Elsewhere::default())?;
    refuse(arguments, &declarations)?;
    if declarations.operations.is_empty() {
        return Err(Error::new(format!("{} has no operation that can be declared", model.service.title)));
    }
    let (operations, shapes) = (declarations.operations.len(), declarations.shapes.len());
    status::line("Printing", &format!("{} and {}", counted(operations, "operation"), counted(shapes, "shape")));
    let options = Options {
        source: source_of(&model.service),
        refresh: command(arguments),
        docs: arguments.docs,
        notice: None,
        about: Vec::new(),
        groups: None,
        server: if arguments.server { Server::Yes } else { Server::No },
    };
    let files = print(&model, &declarations, &options)?;
    let folder = Folder::new(out);
    if arguments.check {
        let differences = folder.compare(&files)?;
        for difference in &differences {
            status::warning(difference);
        }
        if differences.is_empty() {
            status::line("Finished", &format!("{} is up to date", out.display()));
            return Ok(ExitCode::SUCCESS);
        }
        status::warning(&format!("{} is not up to date; refresh it: {}", out.display(), command(arguments)));
        return Ok(ExitCode::from(DIFFERS));
    }
    if let Some(rules) = &model.service.endpoint_rules
        && let Err(error) = describe(rules, model.service.signing_name.as_deref())
    {
        status::warning(&format!("the endpoints are not declared: {error}"));
    }
    for path in folder.write(&files, arguments.force)? {
        status::line("Removed", &path.display().to_string());
    }
    status::line("Finished", &format!("{} in {}", counted(files.len(), "file"), out.display()));
    Ok(ExitCode::SUCCESS)
}

/// Fails if an operation that was asked for by name cannot be declared. Of all, it is left out.
fn refuse(arguments: &Import, declarations: &Declarations) -> Result<(), Error> {
    for (name, reason) in &declarations.left_out {
        if !arguments.all {
            return Err(Error::new(format!("the operation `{name}` cannot be declared: {reason}")));
        }
        status::warning(&format!("the operation `{name}` is left out: {reason}"));
    }
    Ok(())
}

/// Returns the command that prints the same files again.
fn command(arguments: &Import) -> String {
    let mut command = format!("cargo connect import {}", quoted(arguments.model()));
    let mut option = |name: &str, value: &str| command.extend([" ", name, &quoted(value)]);
    if let Some(service) = &arguments.service {
        option("--service ", service);
    }
    for operation in arguments.operations.iter().collect::<BTreeSet<_>>() {
        option("--operation ", operation);
    }
    if arguments.all {
        option("--all", "");
    }
    if arguments.docs {
        option("--docs", "");
    }
    if arguments.server {
        option("--server", "");
    }
    if let Some(out) = &arguments.out {
        option("-o ", &out.display().to_string());
    }
    command
}

/// Puts a word of a command into quotes, if the shell would split or change it.
fn quoted(word: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=+,@".contains(character);
    if word.chars().all(is_plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

fn source_of(service: &Service) -> String {
    match service.version.as_str() {
        "" => format!("the model of {}", service.sdk_id),
        version => format!("the model of {}, version {version}", service.sdk_id),
    }
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// Prints the changes between two models.
pub(crate) fn diff(models: &[String], service: Option<&str>) -> Result<ExitCode, Error> {
    let read = |model: &String| source(model, service)?.read();
    let models = models.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    if let [old, new] = &models[..]
        && old.service.sdk_id != new.service.sdk_id
    {
        let (old, new) = (&old.service.sdk_id, &new.service.sdk_id);
        return Err(Error::new(format!("the models are of two services, {old} and {new}: give two models of one")));
    }
    let [old, new] = &models[..] else { return Err(Error::new("give two models: `--diff OLD NEW`")) };
    let changes = differences::between(old, new);
    let breaking = changes.iter().filter(|change| change.is_breaking).count();
    for change in &changes {
        anstream::println!("{change}");
    }
    anstream::println!("{}, of which {breaking} can break callers", counted(changes.len(), "change"));
    Ok(ExitCode::SUCCESS)
}
