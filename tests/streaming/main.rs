//! The memory that bodies of 256 MiB take on their way up and down, over each transport. In the
//! full run, with `CI=true`, they have 1 GiB.
//!
//! There is only one test, because the allocator counts for the whole process, server included.

#![cfg(test)]

use std::io::Read;
use std::sync::LazyLock;

use connect_core::stream::ByteStream;
use connect_core::{Bytes, Client, ClientConfig, RetryPolicy, Transport, blocking, connect_operation, connect_shape};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_testing::{Reply, Server};
use connect_tower::{TowerTransport, classify_hyper};
use connect_ureq::UreqTransport;
use futures_util::stream;
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::rt::TokioExecutor;
use peak_alloc::PeakAlloc;
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const CHUNK: usize = 64 << 10;

/// The length of a body.
static LENGTH: LazyLock<u64> = LazyLock::new(|| {
    let is_full = std::env::var_os("CI").is_some_and(|value| value == "true");
    if is_full { 1 << 30 } else { 256 << 20 }
});

/// Returns the number of chunks of a body.
fn count() -> u64 {
    *LENGTH / CHUNK as u64
}

/// The most memory that calls may take, buffers of the clients and of the server included.
const BOUND: usize = 16 << 20;

/// The memory that the process has at the start of the test.
static START: LazyLock<usize> = LazyLock::new(|| MEMORY.current_usage());

#[connect_operation(method = "PUT", uri = "/archives/<Id>", output = Stored)]
struct PutArchive {
    id: String,
    #[connect(payload)]
    content: ByteStream,
}

#[connect_shape]
struct Stored {
    length: u64,
}

#[connect_operation(method = "GET", uri = "/archives/<Id>", output = Archive)]
struct GetArchive {
    id: String,
}

#[connect_shape]
struct Archive {
    #[connect(payload)]
    content: ByteStream,
}

/// Starts a server that counts what it receives, and that sends as much.
fn serve() -> Server {
    let server = Server::start_streaming(|request, body| match (request.method(), request.target()) {
        ("PUT", _) => {
            let length: usize = body.map(|chunk| chunk.len()).sum();
            Reply::json(200, format!("{{\"Length\":{length}}}"))
        }
        (_, target) => {
            let chunk = Bytes::from(vec![b'x'; CHUNK]);
            let reply = Reply::new(200).with_chunks((0..count()).map(move |_| chunk.clone()));
            if target.ends_with("/chunked") { reply } else { reply.with_length(*LENGTH) }
        }
    });
    // The record would keep 16 MiB of each body.
    server.unwrap().with_record_limit(0)
}

fn config(server: &Server) -> ClientConfig {
    ClientConfig::new(server.endpoint()).with_retry(RetryPolicy::never())
}

/// Runs a call, and checks that it takes no more memory than the bound.
fn measured(what: &str, call: impl FnOnce() -> u64) {
    MEMORY.reset_peak_usage();
    let length = call();
    let peak = MEMORY.peak_usage().saturating_sub(*START);
    assert_eq!(length, *LENGTH, "{what}");
    assert!(peak <= BOUND, "{what} took {peak} bytes of memory");
}

/// A source that returns chunks of its own, as one that reads a socket does.
fn chunks() -> ByteStream {
    ByteStream::from_stream(stream::iter(
        (0..count()).map(|_| Ok::<_, std::convert::Infallible>(Bytes::from(vec![b'x'; CHUNK]))),
    ))
}

fn reader() -> ByteStream {
    ByteStream::from_reader(std::io::repeat(b'x').take(*LENGTH))
}

fn flat_over(name: &str, runtime: &Runtime, server: &Server, transport: impl Transport + 'static) {
    let client = Client::with_config(config(server), transport);
    let upload = |what: &str, content: ByteStream| {
        let upload = PutArchive { id: what.to_owned(), content };
        measured(&format!("{name}, upload {what}"), || runtime.block_on(client.send(&upload)).unwrap().length);
    };
    upload("chunked", chunks());
    upload("reader", reader().with_length(*LENGTH));
    for id in ["chunked", "whole"] {
        measured(&format!("{name}, download {id}"), || {
            runtime.block_on(async {
                let mut content = client.send(&GetArchive { id: id.to_owned() }).await.unwrap().content;
                while let Some(chunk) = content.next().await {
                    chunk.unwrap();
                }
                content.received()
            })
        });
    }
}

#[test]
fn a_large_body_takes_little_memory() {
    LazyLock::force(&START);
    let server = serve();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    flat_over("hyper", &runtime, &server, HyperTransport::new());
    flat_over("reqwest", &runtime, &server, ReqwestTransport::new().unwrap());
    let service = HyperClient::builder(TokioExecutor::new()).build_http();
    let tower = TowerTransport::new(service).with_classifier(classify_hyper);
    flat_over("tower", &runtime, &server, tower);

    let client = blocking::Client::with_config(config(&server), UreqTransport::new());
    for (id, content) in [("chunked", reader()), ("whole", reader().with_length(*LENGTH))] {
        let upload = PutArchive { id: id.to_owned(), content };
        measured(&format!("ureq, upload {id}"), || client.send(&upload).unwrap().length);
    }
    for id in ["chunked", "whole"] {
        measured(&format!("ureq, download {id}"), || {
            let mut seen = 0;
            let content = client.send(&GetArchive { id: id.to_owned() }).unwrap().content;
            let mut reader = content.into_reader();
            let mut buffer = vec![0; CHUNK];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                seen += read as u64;
            }
            seen
        });
    }
}
