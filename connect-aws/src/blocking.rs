//! Twins for code that blocks the thread.

use std::future::{Ready, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use connect_core::auth::{AuthError, Credentials};
use connect_core::client::Sleep;
use connect_core::http::{Request, Response};
use connect_core::{Attempt, Body, Transport, TransportError, blocking};

use crate::credentials;
use crate::options::LoadOptions;

/// The twin of [`credentials::CredentialsChain`] over a blocking transport.
///
/// ```
/// # fn example(transport: impl connect_core::blocking::Transport + 'static)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// use connect_aws::blocking::CredentialsChain;
///
/// let credentials = CredentialsChain::new(transport).credentials()?;
/// println!("{}", credentials.access_key_id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CredentialsChain(credentials::CredentialsChain);

impl CredentialsChain {
    /// Creates a chain that reads the environment variables of the process. Nothing is read yet.
    pub fn new(transport: impl blocking::Transport + 'static) -> Self {
        Self::with_options(LoadOptions::new(), transport)
    }

    /// Creates a chain with options. Nothing is read yet.
    pub fn with_options(options: LoadOptions, transport: impl blocking::Transport + 'static) -> Self {
        Self(credentials::CredentialsChain::with_options(options, Blocking(transport)))
    }

    /// Returns credentials: those that were found before, if they last, or else new ones.
    ///
    /// # Errors
    ///
    /// Returns the errors of [the twin](credentials::CredentialsChain::credentials).
    pub fn credentials(&self) -> Result<Credentials, AuthError> {
        block_on(self.0.credentials())
    }

    /// Returns credentials other than those that this method returned last, like [the
    /// twin](credentials::CredentialsChain::issue).
    ///
    /// # Errors
    ///
    /// Returns the errors of [the twin](credentials::CredentialsChain::issue).
    pub fn issue(&self) -> Result<Credentials, AuthError> {
        block_on(self.0.issue())
    }
}

/// A blocking transport whose futures are ready when they are polled first.
struct Blocking<T>(T);

impl<T: blocking::Transport> Transport for Blocking<T> {
    async fn send(&self, request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        self.0.send(request, attempt)
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        Some(Arc::new(sleep))
    }
}

/// Sleeps when the future is made, since the next thing that happens is a wait for it.
fn sleep(duration: Duration) -> Ready<()> {
    thread::sleep(duration);
    ready(())
}

/// Polls a future to its end. The thread is parked while the future waits for another thread.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future: Pin<&mut _> = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(result) => return result,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
