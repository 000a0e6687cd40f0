//! What the checks found.

use std::fmt;

/// What the kit found, check by check. It prints as a line for each, `name ... ok` or `name ... FAILED: why`.
///
/// Its `Debug` is the same, so that `unwrap` and a test that returns it read well.
#[derive(Clone)]
pub struct Report {
    pub(super) findings: Vec<Finding>,
}

/// What one check found.
#[derive(Clone, Debug)]
pub struct Finding {
    pub(super) name: &'static str,
    pub(super) owes: &'static str,
    pub(super) failure: Option<String>,
}

impl Finding {
    /// The name of the check.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What the check asks of a transport.
    pub fn owes(&self) -> &'static str {
        self.owes
    }

    /// Why it failed. `None`: it passed.
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.failure {
            None => write!(f, "{} ... ok", self.name),
            Some(why) => write!(f, "{} ... FAILED: {why}", self.name),
        }
    }
}

impl Report {
    /// What each check found, in the order in which they ran.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The names of the checks that failed.
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
