//! Measurements without valgrind: sizes, and the time of a random token.

use std::hint::black_box;
use std::time::Instant;

use connect_core::RandomTokens;
use connect_core::token::TokenSource;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::cases::{Side, case};

/// The names of the sizes, in the order that [`sizes`] returns them.
pub(crate) const SIZED: [&str; 3] = ["future of a call", "Result<Output, Error>", "Error"];

/// Returns the sizes for `CreateParticipant`, by hand and ours.
pub(crate) fn sizes() -> [[usize; 3]; 2] {
    Side::ALL.map(|side| case("create_participant").sizes(side))
}

/// Returns the nanoseconds of a random token: a UUID of version 4 by the crate `uuid`, and ours.
/// Both are medians of alternating runs.
pub(crate) fn token_times() -> [f64; 2] {
    const RUNS: usize = 41;
    let mut times = [const { Vec::new() }; 2];
    for _ in 0..RUNS {
        times[0].push(time(|| {
            let mut text = [0; Hyphenated::LENGTH];
            Uuid::new_v4().hyphenated().encode_lower(&mut text);
            black_box(text);
        }));
        times[1].push(time(|| drop(black_box(RandomTokens.next_token().unwrap()))));
    }
    times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[RUNS / 2]
    })
}

fn time(mut work: impl FnMut()) -> f64 {
    const TIMES: u32 = 2000;
    let start = Instant::now();
    for _ in 0..TIMES {
        work();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES)
}
