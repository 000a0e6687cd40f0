//! Runs the transport kit on a stack of layers over hyper.
#![cfg(all(test, feature = "hyper", feature = "tokio"))]

use bytes::Bytes;
use connect_testing::kit;
use connect_tower::{TowerTransport, classify_hyper};
use http::Response;
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::runtime::Builder;
use tower::ServiceBuilder;
use tower::util::BoxCloneService;

#[test]
fn the_transport_passes_the_kit() {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let client = Client::builder(TokioExecutor::new()).build_http();
    let service = ServiceBuilder::new()
        .boxed_clone()
        .concurrency_limit(250)
        .map_response(|response: Response<hyper::body::Incoming>| -> Response<UnsyncBoxBody<Bytes, hyper::Error>> {
            response.map(BodyExt::boxed_unsync)
        })
        .service(client);
    // `BoxCloneService` is `Send`, but not `Sync`.
    let service: BoxCloneService<_, _, _> = service;
    let transport = TowerTransport::new(service).with_classifier(classify_hyper);
    kit::run(&transport, |future| runtime.block_on(future)).unwrap();
}
