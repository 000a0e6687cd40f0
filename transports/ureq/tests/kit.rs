//! Runs the transport kit.
#![cfg(test)]

use connect_testing::kit;
use connect_ureq::UreqTransport;

#[test]
fn it_keeps_what_a_transport_owes() {
    kit::run_blocking(&UreqTransport::new()).unwrap();
}
