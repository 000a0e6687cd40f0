//! Converts errors of hyper to [`TransportError`].

use std::error::Error;

use connect_core::TransportError;
use hyper_util::client::legacy;

use super::{BoxError, classify, find};

/// Classifies an error of hyper or of hyper-util's client, also if it is wrapped.
///
/// Use it with [`TowerTransport::with_classifier`](crate::TowerTransport::with_classifier). The
/// result says that the request cannot have reached the server if no connection was established, or
/// if the connection closed before any of the request was written. This holds only if no layer
/// resends requests.
pub fn classify_hyper(error: BoxError) -> TransportError {
    if find::<legacy::Error>(&*error).is_some_and(legacy::Error::is_connect) {
        return TransportError::connect(error);
    }
    let of_hyper = |error: &(dyn Error + 'static), test: fn(&hyper::Error) -> bool| find(error).is_some_and(test);
    if of_hyper(&*error, hyper::Error::is_parse) {
        return TransportError::protocol(error);
    }
    // hyper cancels a request only before any of it is written.
    if of_hyper(&*error, hyper::Error::is_canceled) {
        return TransportError::closed(error).not_reached();
    }
    if of_hyper(&*error, |error| error.is_incomplete_message() || error.is_closed()) {
        return TransportError::closed(error);
    }
    classify(error)
}
