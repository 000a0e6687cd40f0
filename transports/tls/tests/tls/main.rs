//! Tests that every transport connects to a TLS server that it trusts, and to no other.
#![cfg(test)]

mod certificate;
mod early;
mod server;

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, Transport, TransportError, blocking};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_tls::rustls::{ClientConfig, RootCertStore};
use connect_ureq::UreqTransport;
use http::{Request, Response};

use self::certificate::Certificate;
use self::server::Server;

type Outcome = Result<Response<Body>, TransportError>;

/// Creates a client configuration that trusts one certificate.
fn trusting(certificate: &Certificate) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(certificate.der().clone()).unwrap();
    connect_tls::client_config_with_roots(roots).unwrap()
}

fn put(uri: &str) -> Request<Body> {
    Request::put(uri).body(Body::from("{}")).unwrap()
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn hyper(config: Option<ClientConfig>) -> Box<dyn Fn(Request<Body>) -> Outcome> {
    match config {
        None => Box::new(|request| block_on(HyperTransport::new().send(request, Attempt::first()))),
        Some(config) => {
            let builder = hyper_rustls::HttpsConnectorBuilder::new().with_tls_config(config);
            let transport = HyperTransport::with_connector(builder.https_only().enable_http1().build());
            Box::new(move |request| block_on(transport.send(request, Attempt::first())))
        }
    }
}

fn reqwest(config: Option<ClientConfig>) -> Box<dyn Fn(Request<Body>) -> Outcome> {
    let transport = match config {
        None => ReqwestTransport::new().unwrap(),
        Some(config) => {
            let client = reqwest::Client::builder().no_proxy().tls_backend_preconfigured(config);
            ReqwestTransport::with_client(client.build().unwrap())
        }
    };
    Box::new(move |request| block_on(transport.send(request, Attempt::first())))
}

fn ureq(config: Option<ClientConfig>) -> Box<dyn Fn(Request<Body>) -> Outcome> {
    let transport = config.map_or_else(UreqTransport::new, UreqTransport::with_tls);
    Box::new(move |request| blocking::Transport::send(&transport, request, Attempt::first()))
}

/// Returns a transport over an agent of ureq with ureq's own TLS.
fn agent(trusted: Option<&Certificate>) -> Box<dyn Fn(Request<Body>) -> Outcome> {
    use ureq::tls::{Certificate, RootCerts, TlsConfig};

    let roots = match trusted {
        None => RootCerts::WebPki,
        Some(certificate) => RootCerts::new_with_certs(&[Certificate::from_der(certificate.der()).to_owned()]),
    };
    let provider = connect_tls::provider().unwrap();
    let tls = TlsConfig::builder().unversioned_rustls_crypto_provider(provider).root_certs(roots).build();
    let transport = UreqTransport::with_agent(ureq::Agent::config_builder().proxy(None).tls_config(tls).build().into());
    Box::new(move |request| blocking::Transport::send(&transport, request, Attempt::first()))
}

/// The name of the transport over an agent of ureq.
const AGENT: &str = "agent of ureq";

/// A function that sends a request with any of the transports.
type Sends = Box<dyn Fn(Request<Body>) -> Outcome>;

/// Returns all transports, trusting one certificate, or their default roots if `None`.
fn transports(trusted: Option<&Certificate>) -> [(&'static str, Sends); 4] {
    let config = || trusted.map(trusting);
    [("hyper", hyper(config())), ("reqwest", reqwest(config())), ("ureq", ureq(config())), (AGENT, agent(trusted))]
}

/// Asserts that a request fails because of the certificate, and that none of it is sent.
fn is_not_sent(name: &str, outcome: Outcome, server: &Server) {
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect, "{name}: {error:?}");
    assert!(!error.may_have_reached(), "{name}: {error:?}");
    assert!(format!("{error:?}").contains("invalid peer certificate"), "{name}: {error:?}");
    assert_eq!(server.requests(), 0, "{name}");
}

#[test]
fn a_request_to_a_server_with_a_trusted_certificate_succeeds() {
    let certificate = Certificate::of("localhost");
    for (name, send) in transports(Some(&certificate)) {
        let server = Server::start(&certificate);
        let response = send(put(&server.uri("localhost"))).unwrap();
        assert_eq!((response.status().as_u16(), response.body().as_bytes()), (200, Some(&b"{}"[..])), "{name}");
        assert_eq!(server.requests(), 1, "{name}");
    }
}

#[test]
fn a_server_with_an_untrusted_certificate_receives_no_request() {
    let certificate = Certificate::of("localhost");
    for (name, send) in transports(None) {
        let server = Server::start(&certificate);
        is_not_sent(name, send(put(&server.uri("localhost"))), &server);
    }
}

#[test]
fn a_server_with_a_certificate_for_another_name_receives_no_request() {
    let certificate = Certificate::of("elsewhere.example");
    for (name, send) in transports(Some(&certificate)) {
        let server = Server::start(&certificate);
        is_not_sent(name, send(put(&server.uri("localhost"))), &server);
    }
}

#[test]
fn a_server_without_tls_receives_no_request() {
    for (name, send) in transports(None) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut hello = [0; 1_000];
            let read = stream.read(&mut hello).unwrap();
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").unwrap();
            hello[..read].to_vec()
        });
        let error = send(put(&format!("https://localhost:{port}/contact"))).unwrap_err();
        assert!(!server.join().unwrap().windows(8).any(|window| window == b"/contact"), "{name}");
        // ureq does not report the phase of this failure, and it can also occur later.
        assert_eq!(error.may_have_reached(), name == AGENT, "{name}: {error:?}");
    }
}
