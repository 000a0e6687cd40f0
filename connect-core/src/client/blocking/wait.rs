//! The loop that drives a wait of the blocking client.

use super::{Client, call};
use crate::client::wait::{Wait, WaitError, WaitStep, Waited};
use crate::error::ModeledError;

/// The result of a wait, as [`Client::wait`] returns it.
pub(super) type WaitAnswer<T, E> = Result<Waited<T, E>, WaitError<T, E>>;

/// Drives a wait of `client` to its end.
#[expect(clippy::needless_pass_by_value, reason = "the async clients keep the client, and a macro writes all methods")]
pub(super) fn wait<T: 'static, E: ModeledError, I: 'static>(
    client: Client,
    mut wait: Wait<T, E, I>,
) -> WaitAnswer<T, E> {
    let mut step = wait.next_call();
    loop {
        step = match step {
            WaitStep::Call(request, settings) => wait.answered(call(&client, request, settings, wait.decode())),
            WaitStep::Pause(duration) => {
                if let Some(sleep) = &client.inner.sleep {
                    sleep.sleep(duration);
                }
                wait.next_call()
            }
            WaitStep::Done(result) => return result,
        };
    }
}
