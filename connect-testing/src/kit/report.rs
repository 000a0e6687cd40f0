//! The report of a run of the kit.

use std::fmt;

/// The findings of all checks, one line each: `name ... ok` or `name ... FAILED: reason`.
///
/// `Debug` prints the same text, so that the output of `unwrap`, or of a test that returns the
/// report, is readable.
#[derive(Clone)]
pub struct Report {
    pub(super) findings: Vec<Finding>,
}

/// The result of one check.
#[derive(Clone, Debug)]
pub struct Finding {
    pub(super) name: &'static str,
    pub(super) requirement: &'static str,
    pub(super) failure: Option<String>,
}

impl Finding {
    /// Returns the name of the check.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns what the check requires of a transport.
    pub fn requirement(&self) -> &'static str {
        self.requirement
    }

    /// Returns the reason why the check failed, or `None` if it passed.
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.failure {
            None => write!(f, "{} ... ok", self.name),
            Some(reason) => write!(f, "{} ... FAILED: {reason}", self.name),
        }
    }
}

impl Report {
    /// Returns the findings in the order in which the checks ran.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the names of the checks that failed.
    pub fn failed(&self) -> impl Iterator<Item = &'static str> {
        self.findings.iter().filter(|finding| finding.failure.is_some()).map(Finding::name)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        match (self.findings.len(), self.failed().count()) {
            (all, 0) => write!(f, "{all} checks passed"),
            (all, failed) => write!(f, "{failed} of {all} checks failed"),
        }
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Report {}
