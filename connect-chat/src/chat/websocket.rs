//! One websocket, from its opening to its close.

use std::io;

use connect_core::Secret;
use futures_util::{SinkExt, StreamExt};
use http::Uri;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::driver::Report;
use super::trace;
use crate::session::SocketId;

/// The most bytes of a message. The service's are far shorter.
const LONGEST: usize = 1 << 20;

/// A connection, encrypted or not.
trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Connection for T {}

type Socket = WebSocketStream<Box<dyn Connection>>;

/// Opens a websocket, and passes texts on in both directions until one side closes it.
pub(super) async fn serve(
    id: SocketId,
    url: Secret<String>,
    texts: mpsc::UnboundedReceiver<&'static str>,
    reports: mpsc::UnboundedSender<Report>,
) {
    match open(&url).await {
        Ok(socket) => {
            // Nobody receives reports once the session is over.
            let _ = reports.send(Report::Opened(id));
            if let Err(error) = pass(id, socket, texts, &reports).await {
                trace::broken(&error);
            }
        }
        Err(error) => trace::not_opened(&error),
    }
    let _ = reports.send(Report::Closed(id));
}

async fn open(url: &Secret<String>) -> Result<Socket, Error> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidInput);
    let uri: Uri = url.expose().parse().map_err(|_| invalid())?;
    let host = uri.host().ok_or_else(invalid)?.trim_matches(['[', ']']);
    let is_encrypted = uri.scheme_str() == Some("wss");
    let port = uri.port_u16().unwrap_or(if is_encrypted { 443 } else { 80 });
    let stream = TcpStream::connect((host, port)).await?;
    stream.set_nodelay(true)?;
    let connection: Box<dyn Connection> = if is_encrypted { encrypt(stream, host).await? } else { Box::new(stream) };
    let config = WebSocketConfig::default().max_message_size(Some(LONGEST)).max_frame_size(Some(LONGEST));
    let (socket, _) = client_async_with_config(uri, connection, Some(config)).await?;
    Ok(socket)
}

#[cfg(feature = "tls")]
async fn encrypt(stream: TcpStream, host: &str) -> io::Result<Box<dyn Connection>> {
    let config = connect_tls::client_config().map_err(io::Error::other)?;
    let name = rustls_pki_types::ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    let connector = tokio_rustls::TlsConnector::from(std::sync::Arc::new(config));
    Ok(Box::new(connector.connect(name, stream).await?))
}

#[cfg(not(feature = "tls"))]
fn encrypt(_: TcpStream, _: &str) -> std::future::Ready<io::Result<Box<dyn Connection>>> {
    std::future::ready(Err(io::ErrorKind::Unsupported.into()))
}

async fn pass(
    id: SocketId,
    mut socket: Socket,
    mut texts: mpsc::UnboundedReceiver<&'static str>,
    reports: &mpsc::UnboundedSender<Report>,
) -> Result<(), Error> {
    loop {
        tokio::select! {
            text = texts.recv() => {
                match text {
                    Some(text) => socket.send(Message::text(text)).await?,
                    None => return socket.close(None).await,
                }
            }
            message = socket.next() => match message {
                Some(Ok(Message::Text(text))) => {
                    let _ = reports.send(Report::Received(id, text.as_str().to_owned()));
                }
                // The library answers pings.
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_))) | None => return Ok(()),
                Some(Ok(_)) => return Err(io::Error::other("the service sent a message that is no text").into()),
                Some(Err(error)) => return Err(error),
            },
        }
    }
}
