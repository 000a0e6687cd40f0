//! The driver of the engine's timers: it calls the engine when a deadline has come.

use std::time::Duration;

use crate::clock::from_timestamp;
use crate::server::SharedRef;

/// The wait after a failure to save.
const RETRY: Duration = Duration::from_secs(1);

/// Takes the actions whose time has come, until the server stops.
pub(crate) async fn drive(shared: SharedRef) {
    let engine = &shared.engine;
    let (mut state, mut clock) = (engine.changes(), engine.clock().moves());
    let mut has_failed = false;
    loop {
        // The call fails only if the server's threads end. There is nothing to wait for then.
        let deadline = shared.services.calls.run(|engine| Ok(engine.next_deadline())).await.unwrap_or_default();
        let mut wait = deadline.map(|deadline| {
            let millis = from_timestamp(deadline).saturating_sub(engine.clock().millis());
            Duration::from_millis(u64::try_from(millis).unwrap_or_default())
        });
        if wait == Some(Duration::ZERO) {
            if !has_failed {
                has_failed = shared.services.calls.run(crate::Engine::tick).await.is_err();
                continue;
            }
            wait = Some(RETRY);
        }
        has_failed = false;
        tokio::select! {
            () = sleep(wait) => {}
            changed = state.changed() => if changed.is_err() { return },
            moved = clock.changed() => if moved.is_err() { return },
            () = shared.stopped() => return,
        }
    }
}

/// Waits for a time, or forever.
async fn sleep(wait: Option<Duration>) {
    match wait {
        Some(wait) => tokio::time::sleep(wait).await,
        None => std::future::pending().await,
    }
}
