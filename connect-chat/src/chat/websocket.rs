//! One websocket, from its opening to its close.

use std::io;
use std::time::Duration;

use connect_core::Secret;
use futures_util::{SinkExt, StreamExt};
use http::Uri;
use http::uri::Scheme;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::driver::Report;
use super::trace;
use crate::session::SocketId;

/// The most bytes of a message. The service's are far shorter.
const LONGEST: usize = 1 << 20;
/// The time in which a websocket must be open.
const OPENS: Duration = Duration::from_secs(20);
/// The time in which each address of the host must accept a connection.
const CONNECTS: Duration = Duration::from_secs(5);
/// The time in which a text must be sent, and in which a websocket must close.
const SENDS: Duration = Duration::from_secs(10);

/// A connection, encrypted or not.
trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Connection for T {}

type Socket = WebSocketStream<Box<dyn Connection>>;

/// Opens a websocket, and relays texts in both directions until one side closes it. Ours is closed
/// when the sender of `texts` is dropped, which also ends an attempt to open it.
pub(super) async fn serve(
    id: SocketId,
    url: Secret<String>,
    must_encrypt: bool,
    mut texts: mpsc::UnboundedReceiver<&'static str>,
    reports: mpsc::UnboundedSender<Report>,
) {
    let opened = tokio::select! {
        opened = timeout(OPENS, open(&url, must_encrypt)) => opened.unwrap_or_else(|_| Err(late())),
        // Nothing is sent over a websocket that is not open.
        () = async { while texts.recv().await.is_some() {} } => return,
    };
    // Nobody receives reports once the session is over.
    match opened {
        Ok(socket) => {
            let _ = reports.send(Report::Opened(id));
            if let Err(error) = relay(id, socket, texts, &reports).await {
                trace::broken(&error);
            }
            let _ = reports.send(Report::Closed(id));
        }
        Err(error) => {
            trace::not_opened(&error);
            let _ = reports.send(Report::NotOpened(id, error));
        }
    }
}

/// Returns true if the URL is that of an encrypted websocket.
pub(super) fn is_encrypted(url: &Secret<String>) -> bool {
    parse(url.expose()).is_ok_and(|(_, is_encrypted)| is_encrypted)
}

/// Returns true if a websocket cannot be opened later either: the URL or the certificate is not
/// accepted, or there is no TLS.
pub(super) fn is_permanent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) || is_of_handshake(error)
}

#[cfg(feature = "tls")]
fn is_of_handshake(error: &io::Error) -> bool {
    error.get_ref().and_then(|error| error.downcast_ref()).is_some_and(connect_tls::is_of_handshake)
}

#[cfg(not(feature = "tls"))]
fn is_of_handshake(_: &io::Error) -> bool {
    false
}

fn late() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "the service did not answer in time")
}

fn invalid(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

async fn open(url: &Secret<String>, must_encrypt: bool) -> io::Result<Socket> {
    let (uri, is_encrypted) = parse(url.expose())?;
    if must_encrypt && !is_encrypted {
        return Err(invalid("the service gave a websocket without TLS, and its endpoint has TLS"));
    }
    let host = uri.host().ok_or_else(not_a_websocket)?.trim_matches(['[', ']']);
    let port = uri.port_u16().unwrap_or(if is_encrypted { 443 } else { 80 });
    let stream = connect(host, port).await?;
    stream.set_nodelay(true)?;
    let connection: Box<dyn Connection> = if is_encrypted { encrypt(stream, host).await? } else { Box::new(stream) };
    let config = WebSocketConfig::default().max_message_size(Some(LONGEST)).max_frame_size(Some(LONGEST));
    let (socket, _) = client_async_with_config(uri, connection, Some(config)).await.map_err(to_io)?;
    Ok(socket)
}

fn not_a_websocket() -> io::Error {
    invalid("the service gave a URL that is not one of a websocket")
}

/// Returns the URL with its scheme in lower case, and whether it is encrypted.
fn parse(url: &str) -> io::Result<(Uri, bool)> {
    let mut parts = url.parse::<Uri>().map_err(|_| not_a_websocket())?.into_parts();
    let scheme = parts.scheme.as_ref().map(|scheme| scheme.as_str().to_ascii_lowercase());
    let (scheme, is_encrypted) = match scheme.as_deref() {
        Some("wss") => ("wss", true),
        Some("ws") => ("ws", false),
        _ => return Err(not_a_websocket()),
    };
    parts.scheme = Some(Scheme::try_from(scheme).map_err(|_| not_a_websocket())?);
    Ok((Uri::from_parts(parts).map_err(|_| not_a_websocket())?, is_encrypted))
}

/// Connects to the first address of a host that accepts it. One that does not answer does not take
/// the time of the others.
async fn connect(host: &str, port: u16) -> io::Result<TcpStream> {
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the host of the websocket has no address");
    for address in lookup_host((host, port)).await? {
        match timeout(CONNECTS, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => failure = error,
            Err(_) => failure = late(),
        }
    }
    Err(failure)
}

#[cfg(feature = "tls")]
async fn encrypt(stream: TcpStream, host: &str) -> io::Result<Box<dyn Connection>> {
    let config = connect_tls::client_config().map_err(|error| io::Error::new(io::ErrorKind::Unsupported, error))?;
    let name = rustls_pki_types::ServerName::try_from(host.to_owned()).map_err(|_| not_a_websocket())?;
    let connector = tokio_rustls::TlsConnector::from(std::sync::Arc::new(config));
    Ok(Box::new(connector.connect(name, stream).await?))
}

#[cfg(not(feature = "tls"))]
fn encrypt(_: TcpStream, _: &str) -> std::future::Ready<io::Result<Box<dyn Connection>>> {
    std::future::ready(Err(io::ErrorKind::Unsupported.into()))
}

/// Returns the error without what may hold a secret: the URL, or the body of a response.
fn to_io(error: Error) -> io::Error {
    match error {
        Error::Io(error) => error,
        Error::Url(_) => not_a_websocket(),
        Error::Http(response) => io::Error::other(format!("the service answers with status {}", response.status())),
        error => io::Error::other(error.to_string()),
    }
}

async fn relay(
    id: SocketId,
    mut socket: Socket,
    mut texts: mpsc::UnboundedReceiver<&'static str>,
    reports: &mpsc::UnboundedSender<Report>,
) -> io::Result<()> {
    loop {
        tokio::select! {
            text = texts.recv() => {
                let Some(text) = text else {
                    return timeout(SENDS, socket.close(None)).await.map_err(|_| late())?.map_err(to_io);
                };
                timeout(SENDS, socket.send(Message::text(text))).await.map_err(|_| late())?.map_err(to_io)?;
            }
            message = socket.next() => match message.transpose().map_err(to_io)? {
                Some(Message::Text(text)) => {
                    let _ = reports.send(Report::Received(id, text.as_str().to_owned()));
                }
                // The library answers pings.
                Some(Message::Ping(_) | Message::Pong(_)) => {}
                Some(Message::Close(_)) | None => return Ok(()),
                Some(_) => return Err(io::Error::other("the service sent a message that is no text")),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Action, Session};

    #[test]
    fn only_the_schemes_of_websockets_are_accepted() {
        for (url, expected) in [
            ("wss://a.example/x?y=z", Some(true)),
            ("WSS://a.example/x?y=z", Some(true)),
            ("ws://127.0.0.1:80/x", Some(false)),
            ("Ws://127.0.0.1:80/x", Some(false)),
            ("https://a.example/x", None),
            ("http://a.example/x", None),
            ("a.example/x", None),
            ("/x", None),
            ("", None),
        ] {
            let parsed = parse(url).ok();
            assert_eq!(parsed.as_ref().map(|(_, is_encrypted)| *is_encrypted), expected, "{url}");
            assert!(parsed.is_none_or(|(uri, _)| matches!(uri.scheme_str(), Some("ws" | "wss"))), "{url}");
        }
    }

    #[cfg(feature = "tls")]
    #[test]
    fn a_certificate_that_is_not_trusted_is_a_permanent_error() {
        use connect_tls::rustls::{CertificateError, Error};

        let of_tls = |error: Error| io::Error::new(io::ErrorKind::InvalidData, error);
        assert!(is_permanent(&of_tls(Error::InvalidCertificate(CertificateError::UnknownIssuer))));
        assert!(!is_permanent(&of_tls(Error::HandshakeNotComplete)));
        assert!(!is_permanent(&late()));
        assert!(!is_permanent(&io::ErrorKind::ConnectionRefused.into()));
    }

    #[tokio::test]
    async fn a_websocket_without_tls_is_refused_if_the_endpoint_has_tls() {
        let url = Secret::new("ws://127.0.0.1:9/x".to_owned());
        let Err(error) = open(&url, true).await else { panic!("it is open") };
        assert!(is_permanent(&error) && error.to_string().contains("without TLS"), "{error}");
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_to_open_a_websocket_ends_when_it_is_closed_and_within_a_time() {
        // The listener accepts connections, and answers nothing.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}/x", listener.local_addr().unwrap());
        let mut session = Session::new();
        session.next_action();
        session.connected(Duration::ZERO, Secret::new(url.clone()), OPENS);
        let Some(Action::Open(id, _)) = session.next_action() else { panic!("nothing is opened") };
        for (closes_after, has_report) in [(Duration::from_secs(2), false), (Duration::from_secs(60), true)] {
            let (sender, texts) = mpsc::unbounded_channel();
            let (reports, mut inbox) = mpsc::unbounded_channel();
            let start = tokio::time::Instant::now();
            let closing = async {
                tokio::time::sleep(closes_after).await;
                drop(sender);
            };
            let serving = async {
                serve(id, Secret::new(url.clone()), false, texts, reports).await;
                start.elapsed()
            };
            let (elapsed, ()) = tokio::join!(serving, closing);
            assert!(elapsed < closes_after.min(OPENS) + Duration::from_secs(1), "{elapsed:?}");
            assert_eq!(matches!(inbox.recv().await, Some(Report::NotOpened(..))), has_report);
        }
    }
}
