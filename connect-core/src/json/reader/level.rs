//! The level of nesting that a reader is at.

use std::cell::Cell;

thread_local! {
    static READERS: Cell<u64> = const { Cell::new(0) };
}

/// The depth of a reader in the highest byte, and the identity of the reader in the other bytes.
///
/// The level of an open array or object equals the level of its reader only while it is the
/// innermost open one. A comparison of the two therefore detects a step of an array or object that
/// is not the innermost open one, and a step on another reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Level(u64);

const DEEPER: u64 = 1 << 56;

impl Level {
    /// Returns the level outside of all brackets, for a new reader.
    pub(super) fn outermost() -> Self {
        let count = READERS.get().wrapping_add(1);
        READERS.set(count);
        Self(count % DEEPER)
    }

    /// Returns the number of open brackets.
    #[inline]
    pub(super) fn depth(self) -> u32 {
        u32::from(self.0.to_le_bytes()[7])
    }

    /// Returns the level after an opening bracket.
    #[inline]
    pub(super) fn inner(self) -> Self {
        Self(self.0.wrapping_add(DEEPER))
    }

    /// Returns the level after the closing bracket of this level.
    #[inline]
    pub(super) fn outer(self) -> Self {
        Self(self.0.wrapping_sub(DEEPER))
    }
}
