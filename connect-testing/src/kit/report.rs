//! The report of a run of the kit.

use std::fmt;

/// The findings of all checks. Each is one line: `name ... ok`, `name ... known deviation: reason`
/// or `name ... FAILED: reason`. After a failure, a second line states the requirement.
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
    /// The reason for a deviation that is known.
    pub(super) deviation: Option<String>,
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

    /// Returns the reason that [`Kit::with_deviation`](super::Kit::with_deviation) gave for a
    /// deviation, if the check has one.
    pub fn deviation(&self) -> Option<&str> {
        self.deviation.as_deref()
    }

    /// Returns true if the check failed although it should pass, or passed although it should fail.
    pub fn is_unexpected(&self) -> bool {
        self.failure.is_some() != self.deviation.is_some()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.failure, &self.deviation) {
            (None, None) => write!(f, "{} ... ok", self.name),
            (Some(_), Some(why)) => write!(f, "{} ... known deviation: {why}", self.name),
            (Some(reason), None) => {
                write!(f, "{} ... FAILED: {reason}\n    required: {}", self.name, self.requirement)
            }
            (None, Some(why)) => {
                write!(f, "{} ... FAILED: it passes, but is a known deviation ({why}): remove the deviation", self.name)
            }
        }
    }
}

impl Report {
    /// Returns the findings in the order in which the checks ran.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the names of the checks that failed, and of those that passed although a deviation
    /// is known. A known deviation is not a failure.
    pub fn failed(&self) -> impl Iterator<Item = &'static str> {
        self.findings.iter().filter(|finding| finding.is_unexpected()).map(Finding::name)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        match (self.findings.len(), self.failed().count()) {
            (all, 0) => write!(f, "{all} checks passed")?,
            (all, failed) => write!(f, "{failed} of {all} checks failed")?,
        }
        match self.findings.iter().filter(|finding| finding.failure.is_some() && finding.deviation.is_some()).count() {
            0 => Ok(()),
            1 => f.write_str(", with 1 known deviation"),
            known => write!(f, ", with {known} known deviations"),
        }
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Report {}
