//! Servers: started, stopped, and beside each other.

use std::net::TcpStream;

use connect_api::ListInstances;
use connect_local::{Local, StartError};

use crate::support::*;

fn address(local: &Local) -> String {
    local.url().trim_start_matches("http://").to_owned()
}

#[test]
fn servers_have_ports_and_states_of_their_own() {
    let (one, other) = (local(), local());
    assert_ne!(one.url(), other.url());
    start(&one);
    assert_eq!((one.engine().chats().unwrap().len(), other.engine().chats().unwrap().len()), (1, 0));
}

#[test]
fn a_server_that_was_stopped_does_not_listen() {
    let local = local();
    connect(&local).send(&ListInstances::default()).unwrap();
    let address = address(&local);
    local.stop_blocking();
    assert!(TcpStream::connect(address).is_err());
}

#[tokio::test]
async fn a_server_stops_while_a_connection_is_open() {
    let local = Local::start().await.unwrap();
    let address = address(&local);
    let _idle = TcpStream::connect(&address).unwrap();
    local.stop().await;
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let local = local();
    let port = address(&local).rsplit(':').next().unwrap().parse().unwrap();
    let error = Local::builder().with_port(port).start_blocking().unwrap_err();
    assert!(matches!(error, StartError::Listen { .. }), "{error}");
    assert!(error.to_string().starts_with(&format!("cannot listen on 127.0.0.1:{port}: ")), "{error}");
}

#[test]
fn debug_output_has_no_secret() {
    let local = local();
    let text = format!("{local:?} {:?}", Local::builder());
    assert!(!text.contains(Local::SECRET_ACCESS_KEY), "{text}");
}
