//! Errors of hyper as [`TransportError`]s.

use std::error::Error;

use connect_core::TransportError;
use hyper_util::client::legacy;

use super::{BoxError, classify, find};

/// Classifies an error of hyper or of hyper-util's client, wrapped by layers or not.
///
/// Use it with [`TowerTransport::with_classifier`](crate::TowerTransport::with_classifier). A
/// request that got no connection, or whose connection was closed before any of it was written,
/// cannot have reached the server. That is true only if no layer sends a request again.
pub fn classify_hyper(error: BoxError) -> TransportError {
    if find::<legacy::Error>(&*error).is_some_and(legacy::Error::is_connect) {
        return TransportError::connect(error);
    }
    let of_hyper = |error: &(dyn Error + 'static), test: fn(&hyper::Error) -> bool| find(error).is_some_and(test);
    if of_hyper(&*error, hyper::Error::is_parse) {
        return TransportError::protocol(error);
    }
    // hyper cancels a request only while it has not written any of it.
    if of_hyper(&*error, hyper::Error::is_canceled) {
        return TransportError::closed(error).not_reached();
    }
    if of_hyper(&*error, |error| error.is_incomplete_message() || error.is_closed()) {
        return TransportError::closed(error);
    }
    classify(error)
}
