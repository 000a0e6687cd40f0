//! The number of websockets that are open, so that a server that stops can close them.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

/// The time that websockets have to close when the server stops.
const GRACE: Duration = Duration::from_secs(5);

/// The websockets that are open.
#[derive(Debug, Default)]
pub(crate) struct Websockets(Arc<watch::Sender<usize>>);

/// One websocket. It is open until this is dropped.
pub(super) struct Open(Arc<watch::Sender<usize>>);

impl Websockets {
    /// Counts one more.
    pub(super) fn open(&self) -> Open {
        self.0.send_modify(|count| *count += 1);
        Open(Arc::clone(&self.0))
    }

    /// Waits until all are closed, or the time for that is over.
    pub(crate) async fn closed(&self) {
        let mut count = self.0.subscribe();
        let _ = tokio::time::timeout(GRACE, count.wait_for(|count| *count == 0)).await;
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count = count.saturating_sub(1));
    }
}
