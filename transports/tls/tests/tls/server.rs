//! A TLS server that echoes the body of each request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_tls::rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::certificate::Certificate;

/// A TLS server on loopback that runs until the test process ends.
pub(crate) struct Server {
    port: u16,
    requests: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn start(certificate: &Certificate) -> Self {
        let config = ServerConfig::builder_with_provider(connect_tls::provider().unwrap())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], certificate.key())
            .unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(AtomicUsize::new(0));
        let (config, counter) = (Arc::new(config), Arc::clone(&requests));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                // A client that rejects the certificate closes the connection.
                let _ = serve(stream.unwrap(), &config, &counter);
            }
        });
        Self { port, requests }
    }

    pub(crate) fn uri(&self, host: &str) -> String {
        format!("https://{host}:{}/contact", self.port)
    }

    /// Returns the number of received requests.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn serve(stream: TcpStream, config: &Arc<ServerConfig>, requests: &AtomicUsize) -> std::io::Result<()> {
    let connection = ServerConnection::new(Arc::clone(config)).unwrap();
    let mut stream = BufReader::new(StreamOwned::new(connection, stream));
    let (mut line, mut length) = (String::new(), 0);
    while stream.read_line(&mut line)? > 0 && line != "\r\n" {
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        line.clear();
    }
    if line.is_empty() {
        return Ok(());
    }
    requests.fetch_add(1, Ordering::SeqCst);
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    let stream = stream.get_mut();
    write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n")?;
    stream.write_all(&body)?;
    // Reads until the client closes the connection.
    stream.read_to_end(&mut Vec::new()).map(drop)
}
