//! Credentials that a program of the user prints: `credential_process`.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use connect_core::auth::{AuthError, Credentials};
use zeroize::Zeroizing;

use super::document::{KeyDocument, Temporary};
use super::thread::on_thread;
use crate::error::{failed, unusable};
use crate::profile::{Located, shown, split_command};

/// The longest time that a program may take: one minute, as in the SDK for Go. A person may have to
/// enter something.
const TIMEOUT: Duration = Duration::from_secs(60);
/// The most that a program may print: 64 KiB.
const LENGTH: u64 = 64 << 10;
/// The time between two looks at a program that has closed its output and not ended.
const BREATHER: Duration = Duration::from_millis(10);

/// A program that prints an access key as JSON.
#[derive(Clone, Debug)]
pub(super) struct Process {
    program: String,
    arguments: Vec<String>,
    timeout: Duration,
}

/// The reason why a program returned no document.
enum Failure {
    Start(io::Error),
    Read(io::Error),
    Status(ExitStatus),
    TooLong,
    TimedOut,
}

impl Process {
    /// Splits the command in a setting into words as a shell does. No shell runs it.
    pub(super) fn of(setting: Located<'_>) -> Result<Self, AuthError> {
        let words = split_command(setting.value()?).ok_or_else(|| {
            unusable(format!("{setting} has a quote or an escape without an end: correct the command"))
        })?;
        let mut words = words.into_iter();
        match words.next().filter(|program| !program.is_empty()) {
            Some(program) => Ok(Self { program, arguments: words.collect(), timeout: TIMEOUT }),
            None => Err(unusable(format!("{setting} names no program: write the command"))),
        }
    }

    /// Runs the program and returns the credentials that it prints.
    ///
    /// The program has no input, and its standard error is that of this process, so that its
    /// messages reach the user and not an error of ours. The text that it prints is in no error.
    pub(super) async fn run(self) -> Result<Credentials, AuthError> {
        let place = format!("the program `{}` of `credential_process`", shown(&self.program));
        let timeout = self.timeout;
        let printed = match on_thread(move || self.output()) {
            Ok(output) => output.await.unwrap_or_else(|| Err(Failure::Read(io::Error::other("the thread panicked")))),
            Err(error) => Err(Failure::Start(error)),
        };
        let printed = printed.map_err(|failure| match failure {
            Failure::Start(error) => {
                failed(format!("{place} cannot be started: check its path and permissions")).with_source(error)
            }
            Failure::Read(error) => {
                failed(format!("the output of {place} cannot be read: run it by hand")).with_source(error)
            }
            Failure::Status(status) => failed(format!(
                "{place} failed with {status}: see what it wrote to the standard error, or run it by hand"
            )),
            Failure::TooLong => {
                failed(format!("{place} printed more than {LENGTH} bytes: it must print one JSON document"))
            }
            Failure::TimedOut => failed(format!(
                "{place} did not end within {timeout:?} and was ended: run it by hand to see what it waits for"
            )),
        })?;
        let document = KeyDocument::parse(&printed, &place)?;
        match document.version {
            Some(1) => document.credentials(&place, Temporary::Maybe),
            Some(version) => Err(failed(format!("{place} printed a document of version {version}: only 1 is known"))),
            None => Err(failed(format!("{place} printed no `Version`: it must be 1"))),
        }
    }

    /// Runs the program and returns its output. Blocks the thread.
    fn output(&self) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let start = Instant::now();
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = Running(command.spawn().map_err(Failure::Start)?);
        let Some(output) = child.0.stdout.take() else {
            return Err(Failure::Read(io::Error::other("the program has no output")));
        };
        // If the program leaves its output to another one that does not end, the thread stays until
        // that one ends.
        let (sender, receiver) = mpsc::channel();
        let read = move || {
            let mut printed = Zeroizing::new(Vec::new());
            let result = output.take(LENGTH + 1).read_to_end(&mut printed);
            _ = sender.send(result.map(|_| printed));
        };
        thread::Builder::new().name("credentials".to_owned()).spawn(read).map_err(Failure::Start)?;
        let printed = match receiver.recv_timeout(self.timeout) {
            Ok(printed) => printed.map_err(Failure::Read)?,
            Err(RecvTimeoutError::Timeout) => return Err(Failure::TimedOut),
            Err(RecvTimeoutError::Disconnected) => {
                return Err(Failure::Read(io::Error::other("the reading thread panicked")));
            }
        };
        if u64::try_from(printed.len()).is_ok_and(|length| length > LENGTH) {
            return Err(Failure::TooLong);
        }
        loop {
            match child.0.try_wait().map_err(Failure::Read)? {
                Some(status) if status.success() => return Ok(printed),
                Some(status) => return Err(Failure::Status(status)),
                None if start.elapsed() >= self.timeout => return Err(Failure::TimedOut),
                None => thread::sleep(BREATHER),
            }
        }
    }
}

/// A program that is ended when it is dropped, if it still runs.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if !matches!(self.0.try_wait(), Ok(Some(_))) {
            _ = self.0.kill();
            _ = self.0.wait();
        }
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocking::block_on;

    fn run(script: &str, timeout: Duration) -> String {
        let arguments = vec!["-c".to_owned(), script.to_owned()];
        let process = Process { program: "/bin/sh".to_owned(), arguments, timeout };
        block_on(process.run()).unwrap_err().to_string()
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        // The program writes the number of its process, and closes its output or not.
        for script in ["echo $$ > $F; exec sleep 1000", "echo $$ > $F; exec sleep 1000 >&-"] {
            let file = std::env::temp_dir().join(format!("connect-aws-hangs-{}", std::process::id()));
            let script = script.replace("$F", file.to_str().unwrap());
            let message = run(&script, Duration::from_secs(1));
            assert!(message.contains("did not end within 1s and was ended"), "{message}");
            let number = std::fs::read_to_string(&file).unwrap();
            let is_alive = Command::new("kill").args(["-0", number.trim()]).stderr(Stdio::null()).status().unwrap();
            assert!(!is_alive.success(), "{script}");
            std::fs::remove_file(file).unwrap();
        }
    }

    #[test]
    fn an_output_that_another_program_holds_is_not_waited_for() {
        let message = run("sleep 3 & exit 0", Duration::from_millis(100));
        assert!(message.contains("did not end within 100ms"), "{message}");
    }
}
