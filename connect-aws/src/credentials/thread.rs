//! Work that blocks, on a thread of its own, for callers of any runtime or none.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

/// A future of the result of work on another thread. Dropping it does not stop the work.
pub(super) struct OnThread<T>(Arc<Mutex<Progress<T>>>);

enum Progress<T> {
    /// The work continues. A task waits for it, if it has a waker.
    Running(Option<Waker>),
    /// The work has ended, with a result unless it panicked.
    Ended(Option<T>),
}

/// Starts a thread that does `work`.
///
/// # Errors
///
/// Returns an error if the system cannot start a thread.
pub(super) fn on_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> io::Result<OnThread<T>> {
    let progress = Arc::new(Mutex::new(Progress::Running(None)));
    let end = End { progress: Arc::clone(&progress), result: None };
    let work = move || {
        let mut end = end;
        end.result = Some(work());
    };
    thread::Builder::new().name("credentials".to_owned()).spawn(work)?;
    Ok(OnThread(progress))
}

/// The end of the work, which is reached even if the work panics.
struct End<T> {
    progress: Arc<Mutex<Progress<T>>>,
    result: Option<T>,
}

impl<T> Drop for End<T> {
    fn drop(&mut self) {
        let ended = Progress::Ended(self.result.take());
        let before = std::mem::replace(&mut *lock(&self.progress), ended);
        if let Progress::Running(Some(waker)) = before {
            waker.wake();
        }
    }
}

impl<T> Future for OnThread<T> {
    /// `None` means that the work panicked.
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        match &mut *lock(&self.0) {
            Progress::Running(waker) => {
                *waker = Some(context.waker().clone());
                Poll::Pending
            }
            Progress::Ended(result) => Poll::Ready(result.take()),
        }
    }
}

fn lock<T>(progress: &Mutex<T>) -> MutexGuard<'_, T> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}
