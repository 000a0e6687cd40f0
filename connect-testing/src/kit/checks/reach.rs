//! Whether a request can have had an effect is said honestly.

use crate::kit::bench::{Bench, Site, Verdict, ensure, get, patient, request, serve};
use crate::server::Reply;

pub(super) fn a_refused_connection_is_not_reached(bench: &Bench<'_>) -> Verdict {
    let server = serve(|_| Reply::new(200))?;
    let refused = request(&server, "PUT", "/", "{}")?;
    let nobody = Nobody;
    drop(server);
    match bench.send(&nobody, refused, patient())? {
        Ok(response) => Err(format!("{} came from nobody", response.status())),
        Err(error) => {
            ensure!(
                !error.may_have_reached(),
                "the connection was refused, and still it may have been reached: {error:?}"
            );
            Ok(())
        }
    }
}

/// A server that is gone.
struct Nobody;

impl Site for Nobody {
    fn uri(&self, target: &str) -> String {
        target.to_owned()
    }

    fn arrived(&self) -> usize {
        0
    }
}

pub(super) fn what_was_reached_is_said(bench: &Bench<'_>) -> Verdict {
    let server = serve(|_| Reply::close())?;
    for method in ["GET", "PUT"] {
        let _ = bench.send(&server, request(&server, method, "/", "{}")?, patient())?;
    }
    let _ = bench.send(&server, get(&server, "/")?, patient())?;
    let lies = bench.lies.borrow();
    ensure!(
        lies.is_empty(),
        "{} failures were said not to have reached a server that was reached: {}",
        lies.len(),
        lies.join("; ")
    );
    Ok(())
}
