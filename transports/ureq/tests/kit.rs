//! Runs the transport kit.
#![cfg(test)]

use connect_testing::kit;
use connect_ureq::UreqTransport;

#[test]
fn the_transport_passes_the_kit() {
    kit::run_blocking(&UreqTransport::new()).unwrap();
}
