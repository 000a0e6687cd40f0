//! Counts the allocations of a repeated call. Prints a line `call;peer;allocations;bytes` for each
//! call and peer.
//!
//! This is a separate program, since counting takes time.

use peers::by_hand::ByHand;
use peers::ours::Ours;
use peers::sdk::Sdk;
use peers::wire::Wire;
use peers::{Call, Peer};

const TIMES: u32 = 64;

fn main() {
    for call in Call::ALL {
        count::<ByHand>(call);
        count::<Ours>(call);
        count::<Sdk>(call);
    }
}

fn count<P: Peer>(call: Call) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let peer = P::new(Wire::new(call));
    runtime.block_on(call.repeat(&peer, TIMES));
    let info = allocation_counter::measure(|| runtime.block_on(call.repeat(&peer, TIMES)));
    let of_one = |total: u64| total as f64 / f64::from(TIMES);
    println!("{};{};{:.1};{:.0}", call.name(), P::NAME, of_one(info.count_total), of_one(info.bytes_total));
}
