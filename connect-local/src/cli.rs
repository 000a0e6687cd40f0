//! The command line.

mod arguments;
mod greeting;

use std::process::ExitCode;

use clap::Parser;
use connect_core::auth::{AuthError, AuthProblem, Credentials};
use connect_local::{Local, LocalBuilder, Settings, Storage};
use tracing_subscriber::filter::LevelFilter;

use self::arguments::Arguments;

/// The exit code of an error, also that of a wrong command line.
const FAILED: u8 = 2;

/// Runs the command: until it is interrupted, or cannot start.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match serve(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("connect-local: {error}");
            ExitCode::from(FAILED)
        }
    }
}

fn serve(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    // Requests that fail in the server, and messages that endpoints do not take.
    let log = tracing_subscriber::fmt().with_max_level(LevelFilter::WARN).with_target(false);
    log.with_writer(std::io::stderr).with_ansi(false).init();
    // The runtime listens for the interrupt before anyone knows that the server is ready.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let interrupt = interrupt()?;
        let key = if arguments.is_unsigned { None } else { key_of_environment()? };
        let is_known = key.is_none();
        let local = builder(arguments, key).start().await?;
        if !arguments.quiet {
            greeting::print(&local, arguments.is_unsigned, is_known)?;
        }
        interrupt.await;
        local.stop().await;
        Ok(())
    })
}

/// Returns a future that ends when the process is interrupted, or is asked to end.
fn interrupt() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut end = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    #[cfg(unix)]
    let mut interrupt = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = end.recv() => {}
            _ = interrupt.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Returns the server that the arguments describe, with a key of its own or with the one that
/// everyone knows.
fn builder(arguments: &Arguments, key: Option<Credentials>) -> LocalBuilder {
    let mut settings = Settings::new();
    if let Some(path) = &arguments.data {
        settings = settings.with_storage(Storage::file(path));
    }
    for (operation, limit) in &arguments.rates {
        settings = settings.with_requests_per_second(operation, *limit);
    }
    let mut builder = Local::builder().with_settings(settings).with_host(arguments.host).with_port(arguments.port);
    if let Some(region) = &arguments.region {
        builder = builder.with_region(region);
    }
    for (arn, url) in &arguments.topics {
        builder = builder.with_topic(arn, url);
    }
    if let Some(key) = key {
        builder = builder.with_credentials(key);
    }
    if arguments.is_unsigned {
        builder = builder.without_signatures();
    }
    builder
}

/// Returns the key of the environment, as clients read it, or `None` if there is none.
fn key_of_environment() -> Result<Option<Credentials>, AuthError> {
    match Credentials::from_environment() {
        Err(error) if error.problem() == AuthProblem::NoCredentials => Ok(None),
        read => read.map(Some),
    }
}
