//! Amazon S3 Glacier's `UploadArchive`: a file in the request.

use std::sync::atomic::{AtomicUsize, Ordering};

use connect_core::RetryPolicy;
use connect_core::blocking::Client;
use connect_core::stream::ByteStream;
use connect_testing::{Reply, Server};
use connect_ureq::UreqTransport;

use crate::config;
use crate::declared::glacier::UploadArchive;

fn upload(body: ByteStream) -> UploadArchive {
    UploadArchive {
        vault_name: "photos".to_owned(),
        account_id: "-".to_owned(),
        archive_description: Some("holidays".to_owned()),
        checksum: Some("beb0fe31".to_owned()),
        body: Some(body),
    }
}

/// Starts a server that is busy at first.
fn busy_server() -> Server {
    let count = AtomicUsize::new(0);
    let busy = || Reply::json(400, r#"{"code":"ThrottlingException","message":"Slow down.","type":"Client"}"#);
    let created = || Reply::new(201).with_header("x-amz-archive-id", "a-1").with_header("Location", "/-/vaults/photos");
    Server::start(move |_| if count.fetch_add(1, Ordering::Relaxed) == 0 { busy() } else { created() }).unwrap()
}

#[test]
fn a_file_is_sent_again_when_the_service_was_busy() {
    let path = std::env::temp_dir().join(format!("connect-archive-{}", std::process::id()));
    let content: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(&path, &content).unwrap();
    let server = busy_server();
    let client = Client::with_config(config(&server).with_retry(RetryPolicy::new()), UreqTransport::new());
    let output = client.with_sleep(|_| ()).send(&upload(ByteStream::from_path(&path).unwrap())).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(output.archive_id.as_deref(), Some("a-1"));
    let requests = server.received();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!((request.method(), request.target()), ("POST", "/-/vaults/photos/archives"));
        assert_eq!(request.header("content-length"), Some("1200000"));
        assert_eq!(request.header("x-amz-sha256-tree-hash"), Some("beb0fe31"));
        assert!(request.body() == content);
    }
}

#[test]
fn a_reader_is_sent_once_and_the_failure_is_that_of_the_service() {
    let server = busy_server();
    let client = Client::with_config(config(&server).with_retry(RetryPolicy::new()), UreqTransport::new());
    let body = ByteStream::from_reader(&b"once"[..]).with_length(4);
    let error = client.with_sleep(|_| ()).send(&upload(body)).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("ThrottlingException"), Some("Slow down.")));
    assert_eq!((error.attempts(), server.received().len()), (1, 1));
}
