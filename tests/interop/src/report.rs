//! The printed lines, each an assertion checked against the server's record.

use std::error::Error;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub(crate) type Wrong = Box<dyn Error>;

/// The result of a line: a value for the next lines, and the text to print.
pub(crate) type Checked<T> = Result<(T, String), Wrong>;

/// The requests of a line as the server must have received them: their number and its verdict on
/// their signatures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Received(pub(crate) usize, pub(crate) &'static str);

/// The server's verdict on a correct signature.
pub(crate) const SIGNED: &str = "signed for connect in us-east-1";

/// No requests in the server's record.
pub(crate) const NOTHING: Received = Received(0, "");

/// The results of the lines so far.
#[derive(Debug)]
pub(crate) struct Report {
    record: PathBuf,
    /// The number of requests in the record that earlier lines have checked.
    seen: usize,
    passed: usize,
    failed: usize,
}

impl Report {
    pub(crate) fn new(record: PathBuf) -> Self {
        Self { record, seen: 0, passed: 0, failed: 0 }
    }

    /// Prints the result of a line and of the server's record for it. Returns `None` if either
    /// fails.
    pub(crate) fn line<T>(
        &mut self,
        transport: &str,
        what: &str,
        received: Received,
        check: impl FnOnce() -> Checked<T>,
    ) -> Option<T> {
        let checked = check();
        // The record is always read, so that the next line begins with its own requests.
        let recorded = self.recorded(received);
        match checked.and_then(|checked| recorded.map(|()| checked)) {
            Ok((value, told)) => {
                self.passed += 1;
                println!("{transport:<8} {what:<23} ok      {told}");
                Some(value)
            }
            Err(wrong) => {
                self.failed += 1;
                println!("{transport:<8} {what:<23} FAILED  {wrong}");
                None
            }
        }
    }

    fn recorded(&mut self, Received(requests, said): Received) -> Result<(), Wrong> {
        let record = read(&self.record)?;
        let fresh: Vec<_> = record.lines().skip(self.seen).collect();
        self.seen += fresh.len();
        let is_so = fresh.len() == requests && fresh.iter().all(|line| line.rsplit('\t').next() == Some(said));
        if is_so {
            Ok(())
        } else {
            Err(format!("the server received {fresh:?}, not {requests} requests with `{said}`").into())
        }
    }

    /// Prints the last line.
    pub(crate) fn finish(&self) -> ExitCode {
        println!("interop: {} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 && self.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

pub(crate) fn read(path: &Path) -> Result<String, Wrong> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Checks that `got` equals `expected`.
#[expect(clippy::needless_pass_by_value, reason = "a call reads better without a `&` before both")]
pub(crate) fn same<T: Debug + PartialEq<U>, U: Debug>(what: &str, got: T, expected: U) -> Result<(), Wrong> {
    if got == expected { Ok(()) } else { Err(format!("{what} is {got:?} and not {expected:?}").into()) }
}

/// Checks that a condition holds.
pub(crate) fn holds(what: &str, holds: bool) -> Result<(), Wrong> {
    if holds { Ok(()) } else { Err(format!("false: {what}").into()) }
}
