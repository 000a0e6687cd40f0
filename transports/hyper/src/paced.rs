//! A connection that yields to the runtime after a bounded number of bytes.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use tower_service::Service;

/// The number of bytes that a connection may ask for before it yields to the runtime.
///
/// hyper reads responses with a status from 100 to 199 in a loop that ends only when the connection
/// has nothing left to read. Tokio interrupts such a loop after 128 reads, which can be many
/// megabytes. Timers can then be late by half a second.
const ROOM_A_TURN: usize = 64 << 10;

/// A connector whose connections yield to the runtime after a bounded number of bytes.
#[derive(Clone, Debug)]
pub(crate) struct Paced<C>(pub(crate) C);

impl<C> Service<Uri> for Paced<C>
where
    C: Service<Uri, Future: Unpin>,
{
    type Response = PacedStream<C::Response>;
    type Error = C::Error;
    type Future = Connecting<C::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), C::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        Connecting(self.0.call(uri))
    }
}

/// A connection that is being made.
#[derive(Debug)]
pub(crate) struct Connecting<F>(F);

impl<F, S, E> Future for Connecting<F>
where
    F: Future<Output = Result<S, E>> + Unpin,
{
    type Output = Result<PacedStream<S>, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let stream = ready!(Pin::new(&mut self.0).poll(context));
        Poll::Ready(stream.map(|stream| PacedStream { stream, room: 0 }))
    }
}

/// A connection that yields to the runtime after a bounded number of bytes.
#[derive(Debug)]
pub(crate) struct PacedStream<S> {
    stream: S,
    /// The number of bytes that reads have asked for since the connection last yielded. It is at
    /// least the number of bytes read, which a `ReadBufCursor` does not report.
    room: usize,
}

impl<S: Read + Unpin> Read for PacedStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.room >= ROOM_A_TURN {
            self.room = 0;
            // Tokio polls its timers before it wakes a task that yields in this way.
            ready!(pin!(tokio::task::yield_now()).poll(context));
        }
        let room = buffer.remaining();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.room = if read.is_pending() { 0 } else { self.room.saturating_add(room) };
        read
    }
}

impl<S: Write + Unpin> Write for PacedStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, parts)
    }
}

impl<S: Connection> Connection for PacedStream<S> {
    fn connected(&self) -> Connected {
        self.stream.connected()
    }
}
