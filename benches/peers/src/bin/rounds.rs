//! Repeats a call for callgrind, and does nothing else. Usage: `rounds CALL PEER TIMES`.

use peers::by_hand::ByHand;
use peers::ours::Ours;
use peers::sdk::Sdk;
use peers::wire::Wire;
use peers::{Call, Peer};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [call, peer, times] = &arguments[..] else { panic!("usage: rounds CALL PEER TIMES") };
    let call = Call::ALL.into_iter().find(|known| known.name() == call).expect("a call");
    let times = times.parse().expect("a number");
    match peer.as_str() {
        ByHand::NAME => repeat::<ByHand>(call, times),
        Ours::NAME => repeat::<Ours>(call, times),
        Sdk::NAME => repeat::<Sdk>(call, times),
        _ => panic!("no such peer"),
    }
}

fn repeat<P: Peer>(call: Call, times: u32) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let peer = P::new(Wire::new(call));
    runtime.block_on(call.repeat(&peer, times));
}
