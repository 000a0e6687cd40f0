//! Checks that errors are honest about whether the server was reached.

use crate::kit::bench::{Bench, Site, Verdict, ensure, get, patient, request, serve};
use crate::server::Reply;

pub(super) fn a_refused_connection_never_reached_the_server(bench: &Bench<'_>) -> Verdict {
    let server = serve(|_| Reply::new(200))?;
    let refused = request(&server, "PUT", "/", "{}")?;
    let stopped = Stopped;
    drop(server);
    match bench.send(&stopped, refused, patient())? {
        Ok(response) => Err(format!("a response ({}) was returned, but there is no server", response.status())),
        Err(error) => {
            ensure!(
                !error.may_have_reached(),
                "the connection was refused, but the error says that the server may have been reached: {error:?}"
            );
            Ok(())
        }
    }
}

/// A server that has stopped.
struct Stopped;

impl Site for Stopped {
    fn uri(&self, target: &str) -> String {
        target.to_owned()
    }

    fn arrived(&self) -> usize {
        0
    }
}

pub(super) fn may_have_reached_is_honest(bench: &Bench<'_>) -> Verdict {
    let server = serve(|_| Reply::close())?;
    for method in ["GET", "PUT"] {
        let _ = bench.send(&server, request(&server, method, "/", "{}")?, patient())?;
    }
    let _ = bench.send(&server, get(&server, "/")?, patient())?;
    let dishonest = bench.dishonest.borrow();
    ensure!(
        dishonest.is_empty(),
        "{} errors say that the server was not reached, although it was: {}",
        dishonest.len(),
        dishonest.join("; ")
    );
    Ok(())
}
