//! The command line.

mod arguments;
mod greeting;

use std::process::ExitCode;

use clap::Parser;
use connect_core::auth::Credentials;
use connect_local::{Local, LocalBuilder, Settings, Storage};

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
    // The runtime listens for the interrupt before anyone knows that the server is ready.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let interrupt = interrupt()?;
        let local = builder(arguments)?.start().await?;
        if !arguments.quiet {
            greeting::print(&local, arguments.is_unsigned)?;
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

/// Returns the server that the arguments describe.
fn builder(arguments: &Arguments) -> Result<LocalBuilder, String> {
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
    if arguments.is_unsigned {
        return Ok(builder.without_signatures());
    }
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
        (Some(id), Some(secret)) => {
            let credentials = Credentials::new(id, secret);
            Ok(builder.with_credentials(match variable("AWS_SESSION_TOKEN") {
                Some(token) => credentials.with_session_token(token),
                None => credentials,
            }))
        }
        (None, None) => Ok(builder),
        _ => Err("the key in the environment is not complete: set `AWS_ACCESS_KEY_ID` and \
                  `AWS_SECRET_ACCESS_KEY`, or neither"
            .to_owned()),
    }
}
