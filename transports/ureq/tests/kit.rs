//! Runs the transport kit.
#![cfg(test)]

use connect_testing::kit::Kit;
use connect_ureq::UreqTransport;

#[test]
fn the_transport_passes_the_kit() {
    let kit = Kit::new().with_deviation("an_early_response_is_returned", "ureq writes the whole body before it reads");
    kit.run_blocking(&UreqTransport::new()).unwrap();
}
