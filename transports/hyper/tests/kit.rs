//! Runs the transport kit.
#![cfg(test)]

use connect_hyper::HyperTransport;
use connect_testing::kit;
use tokio::runtime::Builder;

#[test]
fn the_transport_passes_the_kit_on_one_thread() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    kit::run(&HyperTransport::new(), |future| runtime.block_on(future)).unwrap();
}

#[test]
fn the_transport_passes_the_kit_on_two_threads() {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    kit::run(&HyperTransport::new(), |future| runtime.block_on(future)).unwrap();
}
