//! APIs whose requests or responses stream, called over loopback.
//!
//! The operations of AWS are declared as `connect-import` prints them, the others by hand. The
//! server sends what the services send, byte by byte: the messages of event streams are encoded
//! here, apart from the encoder of the library. Each test that reads items checks that an item is
//! there before the server sends the next one.

#![cfg(test)]

mod bedrock;
mod declared;
mod elasticsearch;
mod glacier;
mod kubernetes;
mod lambda;
mod lex;
mod openai;
mod polly;
mod wire;

use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};

use connect_core::blocking::Client;
use connect_core::{ClientConfig, RetryPolicy};
use connect_testing::{Reply, Server};
use connect_ureq::UreqTransport;

/// Returns the configuration of a client without a signature, which does not retry.
fn config(server: &Server) -> ClientConfig {
    ClientConfig::new(server.endpoint()).without_signing().with_retry(RetryPolicy::never())
}

/// Returns a client that blocks.
fn client(server: &Server) -> Client {
    Client::with_config(config(server), UreqTransport::new())
}

/// A body whose chunks the test sends. It ends when the sender is dropped.
fn chunks() -> (Sender<Vec<u8>>, Chunks) {
    let (sender, receiver) = mpsc::channel();
    (sender, Chunks(Mutex::new(Some(receiver))))
}

/// The chunks of the one response of a server.
struct Chunks(Mutex<Option<Receiver<Vec<u8>>>>);

impl Chunks {
    /// Returns a response with these chunks.
    fn reply(&self, content_type: &str) -> Reply {
        let chunks = self.0.lock().unwrap().take();
        Reply::new(200).with_header("Content-Type", content_type).with_chunks(chunks.into_iter().flatten())
    }
}
