//! The limit of the work for the patterns of a request.

/// The number of steps for all texts of a request, beyond those that each text has for free: about
/// 0.2 seconds.
const STEPS: usize = 4 << 20;

/// The number of bytes that a look-around can search in the time of a step.
const BYTES_OF_STEP: usize = 256;

/// The steps that are left for the patterns of a request.
#[derive(Clone, Debug, Default)]
pub(in crate::validate) struct Budget(usize);

impl Budget {
    /// Creates the budget of a request.
    pub(in crate::validate) const fn new() -> Self {
        Self(STEPS)
    }

    /// Takes the steps of a match on a text of `length` bytes. Returns false if too few are left.
    ///
    /// Each step of a long text counts several times, since it can search the rest of the text.
    pub(super) fn take(&mut self, steps: usize, length: usize) -> bool {
        let left = self.0.checked_sub(steps.saturating_mul(1 + length / BYTES_OF_STEP));
        left.map(|left| self.0 = left).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_ends_sooner_for_long_texts() {
        for (length, times) in [(1, 4), (BYTES_OF_STEP, 2), (3 * BYTES_OF_STEP, 1), (4 * BYTES_OF_STEP, 0)] {
            let mut budget = Budget::new();
            let taken = (0..10).filter(|_| budget.take(STEPS / 4, length)).count();
            assert_eq!(taken, times, "{length}");
        }
        assert!(!Budget::new().take(usize::MAX, usize::MAX));
        assert!(!Budget::default().take(1, 0));
    }
}
