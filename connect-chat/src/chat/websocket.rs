//! One websocket, from its opening to its close.

use std::io;
use std::sync::Arc;

use connect_core::Secret;
use futures_util::{SinkExt, StreamExt};
use http::Uri;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_rustls::TlsConnector;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::driver::Report;
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
    if let Ok(socket) = open(&url).await {
        // Nobody receives reports once the session is over.
        let _ = reports.send(Report::Opened(id));
        pass(id, socket, texts, &reports).await;
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
    let connection: Box<dyn Connection> = if is_encrypted {
        let config = connect_tls::client_config().map_err(io::Error::other)?;
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        Box::new(TlsConnector::from(Arc::new(config)).connect(name, stream).await?)
    } else {
        Box::new(stream)
    };
    let config = WebSocketConfig::default().max_message_size(Some(LONGEST)).max_frame_size(Some(LONGEST));
    let (socket, _) = client_async_with_config(uri, connection, Some(config)).await?;
    Ok(socket)
}

async fn pass(
    id: SocketId,
    mut socket: Socket,
    mut texts: mpsc::UnboundedReceiver<&'static str>,
    reports: &mpsc::UnboundedSender<Report>,
) {
    loop {
        tokio::select! {
            text = texts.recv() => {
                let sent = match text {
                    Some(text) => socket.send(Message::text(text)).await,
                    None => socket.close(None).await,
                };
                if text.is_none() || sent.is_err() {
                    return;
                }
            }
            message = socket.next() => match message {
                Some(Ok(Message::Text(text))) => {
                    let _ = reports.send(Report::Received(id, text.as_str().to_owned()));
                }
                // The library answers pings.
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                _ => return,
            },
        }
    }
}
