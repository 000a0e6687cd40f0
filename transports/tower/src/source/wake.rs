//! Wakes that come while another thread polls.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Wake, Waker};

/// The wakes of a source. They wake the task that has polled last, and are noted until they are
/// taken, so that none is lost while the source is on another thread.
pub(super) struct Wakes {
    woken: AtomicBool,
    waker: Mutex<Waker>,
}

impl Wakes {
    pub(super) fn new(waker: &Waker) -> Self {
        Self { woken: AtomicBool::new(false), waker: Mutex::new(waker.clone()) }
    }

    fn waker(&self) -> MutexGuard<'_, Waker> {
        self.waker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the task to wake.
    pub(super) fn set_waker(&self, waker: &Waker) {
        self.waker().clone_from(waker);
    }

    /// Returns true if the source has woken since the last call.
    pub(super) fn take(&self) -> bool {
        self.woken.swap(false, Ordering::AcqRel)
    }
}

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        let waker = self.waker().clone();
        waker.wake();
    }
}
