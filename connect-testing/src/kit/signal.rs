//! Waits without a runtime: a flag that is set once, timeouts, and concurrent futures.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

/// A future that stays on its thread.
pub(super) type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A flag that is set once. Threads and futures can wait for it; clones share the flag.
#[derive(Clone, Default)]
pub(super) struct Signal(Arc<(Mutex<Flag>, Condvar)>);

#[derive(Default)]
struct Flag {
    set: bool,
    wakers: Vec<Waker>,
}

impl Signal {
    pub(super) fn set(&self) {
        let mut flag = self.flag();
        flag.set = true;
        self.0.1.notify_all();
        let wakers = std::mem::take(&mut flag.wakers);
        drop(flag);
        wakers.into_iter().for_each(Waker::wake);
    }

    pub(super) fn is_set(&self) -> bool {
        self.flag().set
    }

    /// Blocks the thread until the flag is set, at most for `patience`. Returns true if it is set.
    pub(super) fn block(&self, patience: Duration) -> bool {
        let waited = self.0.1.wait_timeout_while(self.flag(), patience, |flag| !flag.set);
        waited.unwrap_or_else(PoisonError::into_inner).0.set
    }

    /// Waits until the flag is set, at most for `patience`. Returns true if it is set.
    pub(super) async fn wait(&self, patience: Duration) -> bool {
        within(patience, self.future()).await.is_some()
    }

    /// Waits until the flag is set.
    pub(super) fn future(&self) -> impl Future<Output = ()> {
        poll_fn(|context| {
            let mut flag = self.flag();
            if flag.set {
                return Poll::Ready(());
            }
            flag.wakers.push(context.waker().clone());
            Poll::Pending
        })
    }

    fn flag(&self) -> MutexGuard<'_, Flag> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs `future` with a timeout. Returns `None` if the timeout expires.
pub(super) async fn within<T>(patience: Duration, future: impl Future<Output = T>) -> Option<T> {
    let alarm = Alarm::start(patience);
    until(&alarm.rang, future).await
}

/// Runs `future` until the signal is set. Returns `None` if it was dropped incomplete.
pub(super) async fn until<T>(signal: &Signal, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut stop) = (pin!(future), pin!(signal.future()));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => stop.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Runs all futures concurrently and returns their outputs.
pub(super) async fn join<T>(mut futures: Vec<LocalFuture<'_, T>>) -> Vec<T> {
    let mut outputs = futures.iter().map(|_| None).collect::<Vec<_>>();
    poll_fn(|context| {
        let mut waiting = false;
        for (future, output) in futures.iter_mut().zip(&mut outputs).filter(|(_, output)| output.is_none()) {
            match future.as_mut().poll(context) {
                Poll::Ready(value) => *output = Some(value),
                Poll::Pending => waiting = true,
            }
        }
        if waiting { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    outputs.into_iter().flatten().collect()
}

/// A timer thread that sets a signal, unless the alarm is dropped first.
struct Alarm {
    rang: Signal,
    _alive: Sender<()>,
}

impl Alarm {
    fn start(after: Duration) -> Self {
        let (alive, ended) = mpsc::channel();
        let rang = Signal::default();
        let signal = rang.clone();
        let wait = move || {
            if ended.recv_timeout(after) == Err(RecvTimeoutError::Timeout) {
                signal.set();
            }
        };
        // If no thread can be started, there is no timeout.
        let _ = thread::Builder::new().name("alarm".to_owned()).spawn(wait);
        Self { rang, _alive: alive }
    }
}
