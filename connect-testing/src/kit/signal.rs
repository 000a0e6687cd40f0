//! Waiting without a runtime: a flag that is set once, and futures side by side.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

/// A future that stays on its thread.
pub(super) type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A flag that is set once. Threads and futures can wait for it; the clones are one flag.
#[derive(Clone, Default)]
pub(super) struct Signal(Arc<(Mutex<State>, Condvar)>);

#[derive(Default)]
struct State {
    set: bool,
    wakers: Vec<Waker>,
}

impl Signal {
    pub(super) fn set(&self) {
        let mut state = self.state();
        state.set = true;
        self.0.1.notify_all();
        let wakers = std::mem::take(&mut state.wakers);
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }

    pub(super) fn is_set(&self) -> bool {
        self.state().set
    }

    /// Blocks the thread until it is set, or for `patience`. Whether it is set.
    pub(super) fn block(&self, patience: Duration) -> bool {
        let waited = self.0.1.wait_timeout_while(self.state(), patience, |state| !state.set);
        waited.unwrap_or_else(PoisonError::into_inner).0.set
    }

    /// Waits until it is set, or for `patience`. Whether it is set.
    pub(super) async fn wait(&self, patience: Duration) -> bool {
        within(patience, self.future()).await.is_some()
    }

    /// Waits until it is set.
    pub(super) fn future(&self) -> impl Future<Output = ()> {
        poll_fn(|context| {
            let mut state = self.state();
            if state.set {
                return Poll::Ready(());
            }
            state.wakers.push(context.waker().clone());
            Poll::Pending
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What `future` gives, if it does so in time.
pub(super) async fn within<T>(patience: Duration, future: impl Future<Output = T>) -> Option<T> {
    let alarm = Alarm::start(patience);
    until(&alarm.rang, future).await
}

/// What `future` gives, if it does so before the signal is set; else it is dropped.
pub(super) async fn until<T>(signal: &Signal, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut stop) = (pin!(future), pin!(signal.future()));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => stop.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// What all of the futures give, run side by side.
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

/// A thread that sets a signal when its time has come, unless it is dropped before.
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
        // Without a thread to be had there is no alarm.
        let _ = thread::Builder::new().name("alarm".to_owned()).spawn(wait);
        Self { rang, _alive: alive }
    }
}
