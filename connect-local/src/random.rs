//! Random identifiers and tokens, from a source that tests can fix.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The source of an engine's identifiers and tokens.
///
/// By default it is the operating system's. A seeded one repeats the same sequence, so that a test
/// can compare whole outputs; its tokens can be guessed.
#[derive(Clone)]
pub struct Random(Option<Arc<AtomicU64>>);

/// The failure of a random source.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("no random bytes: the operating system's source failed")]
pub(crate) struct RandomError;

impl Random {
    /// Creates a source that reads the operating system's random bytes.
    pub fn system() -> Self {
        Self(None)
    }

    /// Creates a source that repeats the sequence of `seed`.
    pub fn seeded(seed: u64) -> Self {
        Self(Some(Arc::new(AtomicU64::new(seed))))
    }

    /// Returns a random UUID, version 4.
    pub(crate) fn uuid(&self) -> Result<String, RandomError> {
        Ok(uuid::Builder::from_random_bytes(self.bytes()?).into_uuid().to_string())
    }

    /// Returns a token of 288 random bits.
    pub(crate) fn token(&self) -> Result<String, RandomError> {
        Ok(URL_SAFE_NO_PAD.encode(self.bytes::<36>()?))
    }

    /// Returns a token of 288 hexadecimal digits.
    pub(crate) fn hex(&self) -> Result<String, RandomError> {
        let digits = self.bytes::<144>()?.into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Ok(digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect())
    }

    fn bytes<const LENGTH: usize>(&self) -> Result<[u8; LENGTH], RandomError> {
        let mut bytes = [0; LENGTH];
        match &self.0 {
            None => getrandom::fill(&mut bytes).map_err(|_| RandomError)?,
            Some(state) => {
                for chunk in bytes.chunks_mut(8) {
                    chunk.copy_from_slice(&split_mix(state).to_le_bytes()[..chunk.len()]);
                }
            }
        }
        Ok(bytes)
    }
}

/// Returns the next number of the `SplitMix64` sequence.
fn split_mix(state: &AtomicU64) -> u64 {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut z = state.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Random::seeded" } else { "Random::system" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seeded_source_repeats_its_sequence() {
        let (one, two) = (Random::seeded(7), Random::seeded(7));
        let first = one.uuid().unwrap();
        assert_eq!(first, two.uuid().unwrap());
        assert_ne!(first, one.uuid().unwrap());
    }

    #[test]
    fn tokens_of_the_system_differ() {
        let random = Random::system();
        assert_ne!(random.token().unwrap(), random.token().unwrap());
        assert_eq!(random.token().unwrap().len(), 48);
    }
}
