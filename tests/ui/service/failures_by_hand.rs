use connect_core::connect_service;
use connect_core::metadata::ServiceMetadata;
use connect_core::operation::Service;

#[connect_service(by_hand, failures(code = "code"))]
struct Hub;

impl Service for Hub {
    const METADATA: &'static ServiceMetadata = &ServiceMetadata::new("Hub");
}

fn main() {}
