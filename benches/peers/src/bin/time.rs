//! Measures the time of a call. The peers take turns, and the result is the median of the turns.
//! Prints a line `call;peer;nanoseconds` for each call and peer.

use std::time::Instant;

use peers::by_hand::ByHand;
use peers::ours::Ours;
use peers::sdk::Sdk;
use peers::wire::Wire;
use peers::{Call, Peer};
use tokio::runtime::Runtime;

const TURNS: usize = 41;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    for call in Call::ALL {
        let times = match call {
            Call::CreateParticipant => 1_000,
            Call::ListInstances => 50,
        };
        let (by_hand, ours, sdk) = (ByHand::new(Wire::new(call)), Ours::new(Wire::new(call)), Sdk::new(Wire::new(call)));
        let mut turns = [(); 3].map(|()| Vec::new());
        // The first turn warms up.
        for turn in 0..=TURNS {
            let spent = [
                spend(&runtime, &by_hand, call, times),
                spend(&runtime, &ours, call, times),
                spend(&runtime, &sdk, call, times),
            ];
            if turn > 0 {
                turns.iter_mut().zip(spent).for_each(|(turns, spent)| turns.push(spent));
            }
        }
        for (peer, mut turns) in [ByHand::NAME, Ours::NAME, Sdk::NAME].into_iter().zip(turns) {
            turns.sort_by(f64::total_cmp);
            println!("{};{peer};{:.1}", call.name(), turns[TURNS / 2]);
        }
    }
}

/// Returns the nanoseconds of a call.
fn spend<P: Peer>(runtime: &Runtime, peer: &P, call: Call, times: u32) -> f64 {
    let start = Instant::now();
    runtime.block_on(call.repeat(peer, times));
    start.elapsed().as_nanos() as f64 / f64::from(times)
}
