//! A minimal runtime for the tests.

use std::net::Shutdown;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Wake, Waker};
use std::thread::{self, Thread};

use connect_core::{Attempt, Body, Transport, TransportError};
use http::{Request, Response};

use crate::kit::signal::Signal;
use crate::kit::tests::client::{Client, Flaw, Handle};

/// Runs a future to completion on this thread.
pub(super) fn block_on(mut future: Pin<Box<dyn Future<Output = ()> + '_>>) {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    while future.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
        thread::park();
    }
}

/// A transport with futures that runs each call on a thread.
pub(super) struct Threaded {
    client: Arc<Client>,
    abandons: bool,
}

impl Threaded {
    /// Creates a transport. If `abandons` is true, dropping a future ends its call.
    pub(super) fn new(abandons: bool) -> Self {
        Self { client: Arc::new(Client::new(None)), abandons }
    }

    /// Creates a transport whose client has a flaw.
    pub(super) fn flawed(flaw: Flaw) -> Self {
        Self { client: Arc::new(Client::new(Some(flaw))), abandons: true }
    }

    pub(super) fn start(
        &self,
        request: Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send + 'static {
        let (client, abandons) = (Arc::clone(&self.client), self.abandons);
        async move {
            let (done, handle, outcome) = (Signal::default(), Handle::default(), Arc::new(Mutex::new(None)));
            let call = {
                let (done, handle, outcome) = (done.clone(), Arc::clone(&handle), Arc::clone(&outcome));
                move || {
                    *outcome.lock().unwrap() = Some(client.send_with(request, attempt, &handle));
                    done.set();
                }
            };
            let _abandon = abandons.then_some(Abandon(handle));
            thread::spawn(call);
            done.future().await;
            let outcome = outcome.lock().unwrap().take();
            outcome.unwrap()
        }
    }
}

impl Transport for Threaded {
    fn send(
        &self,
        request: Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send {
        self.start(request, attempt)
    }
}

/// A guard that closes the connection of a call when it is dropped.
struct Abandon(Handle);

impl Drop for Abandon {
    fn drop(&mut self) {
        if let Some(stream) = &*self.0.lock().unwrap() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}
