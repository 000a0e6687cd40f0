//! The places of secrets in a text that is read from its start to its end.

use std::cmp::Reverse;
use std::ops::Range;

/// The byte ranges of secrets in a JSON text.
#[derive(Debug)]
pub(super) struct Secrets {
    /// The ranges, in the order of their starts. A range that contains others comes before them.
    ranges: std::vec::IntoIter<Range<usize>>,
}

impl Secrets {
    pub(super) fn new(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_by_key(|range| (range.start, Reverse(range.end)));
        Self { ranges: ranges.into_iter() }
    }

    /// Returns true if the value or key that begins at `offset` is a secret. Offsets are passed in
    /// ascending order.
    pub(super) fn contain(&mut self, offset: usize) -> bool {
        // Of two ranges, either one contains the other or they are disjoint. So the ranges inside
        // of a range that has ended have ended too.
        while self.ranges.as_slice().first().is_some_and(|range| range.end <= offset) {
            self.ranges.next();
        }
        self.ranges.as_slice().first().is_some_and(|range| range.start <= offset)
    }
}
