//! A plug that is pulled half-way, up and down, over each transport.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener};
use std::thread;

use connect_core::stream::{ByteStream, StreamError, StreamErrorKind};
use connect_core::transport::TransportErrorKind;
use connect_core::{
    Bytes, Client, ClientConfig, Endpoint, RetryPolicy, TransportError, blocking, connect_operation, connect_shape,
};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_testing::{Reply, Server};
use connect_tower::{TowerTransport, classify_hyper};
use connect_ureq::UreqTransport;
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::rt::TokioExecutor;

use crate::support::wait;

/// The bytes of a body, and those that are sent before the plug is pulled.
const LENGTH: usize = 10 << 20;
const SENT: usize = 3 << 20;

#[connect_operation(method = "PUT", uri = "/archives")]
struct PutArchive {
    #[connect(payload)]
    content: ByteStream,
}

#[connect_operation(method = "GET", uri = "/archives", output = Archive)]
struct GetArchive {}

#[connect_shape]
struct Archive {
    #[connect(payload)]
    content: ByteStream,
}

fn config(endpoint: Endpoint) -> ClientConfig {
    ClientConfig::new(endpoint).with_retry(RetryPolicy::never())
}

/// Returns a client for each async transport. It is called on a runtime.
fn clients(endpoint: &Endpoint) -> [Client; 3] {
    let config = || config(endpoint.clone());
    let service = HyperClient::builder(TokioExecutor::new()).build_http();
    [
        Client::with_config(config(), HyperTransport::new()),
        Client::with_config(config(), ReqwestTransport::new().unwrap()),
        Client::with_config(config(), TowerTransport::new(service).with_classifier(classify_hyper)),
    ]
}

/// Checks that a download ends with an error that tells the bytes.
fn check_download(read: usize, error: &StreamError) {
    assert_eq!((error.kind(), read, error.received()), (StreamErrorKind::Transport, SENT, SENT as u64));
    let kind = error.transport_error().map(TransportError::kind);
    assert_eq!(kind, Some(TransportErrorKind::Closed));
    assert!(error.to_string().contains(&format!("after {SENT} bytes")), "{error}");
}

#[test]
fn a_download_that_is_cut_tells_the_number_of_bytes() {
    let server = Server::start(|_| {
        let chunk = Bytes::from(vec![b'x'; 64 << 10]);
        let chunks = vec![chunk; LENGTH / (64 << 10)];
        Reply::new(200).with_chunks(chunks).with_length(LENGTH as u64).truncated_after(SENT)
    })
    .unwrap();
    wait(async {
        for client in clients(&server.endpoint()) {
            let mut content = client.send(&GetArchive {}).await.unwrap().content;
            let mut read = 0;
            let error = loop {
                match content.next().await.unwrap() {
                    Ok(chunk) => read += chunk.len(),
                    Err(error) => break error,
                }
            };
            check_download(read, &error);
        }
    });
    let client = blocking::Client::with_config(config(server.endpoint()), UreqTransport::new());
    let mut content = client.send(&GetArchive {}).unwrap().content;
    let mut read = 0;
    let error = loop {
        match content.next_blocking().unwrap() {
            Ok(chunk) => read += chunk.len(),
            Err(error) => break error,
        }
    };
    check_download(read, &error);
}

/// Starts a server that reads a part of each request and then closes the connection.
fn unplugged() -> Endpoint {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::io::copy(&mut (&mut stream).take(SENT as u64), &mut std::io::sink()).unwrap();
            let _ = stream.flush();
            let _ = stream.shutdown(Shutdown::Both);
        }
    });
    Endpoint::new(&format!("http://{address}")).unwrap()
}

/// An upload that never ends, and the number of its bytes that were read.
fn upload() -> ByteStream {
    ByteStream::from_reader(std::io::repeat(b'x'))
}

#[test]
fn an_upload_that_is_cut_tells_the_number_of_bytes() {
    let endpoint = unplugged();
    let check = |error: &TransportError| {
        assert_eq!(error.kind(), TransportErrorKind::Closed, "{error:?}");
        assert!(error.may_have_reached());
        let sent = error.sent().unwrap();
        assert!(sent >= SENT as u64, "{sent} of at least {SENT} bytes");
        assert!(error.to_string().ends_with(&format!("(after {sent} bytes of the request's body)")), "{error}");
    };
    wait(async {
        for client in clients(&endpoint) {
            let error = client.send(&PutArchive { content: upload() }).await.unwrap_err();
            check(error.transport_error().unwrap());
        }
    });
    let client = blocking::Client::with_config(config(endpoint), UreqTransport::new());
    let error = client.send(&PutArchive { content: upload() }).unwrap_err();
    check(error.transport_error().unwrap());
}
