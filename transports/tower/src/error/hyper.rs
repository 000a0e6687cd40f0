//! Errors of hyper as [`TransportError`]s.

use std::error::Error;
use std::io;

use connect_core::TransportError;
use hyper_util::client::legacy;

use super::{BoxError, classify, find};

/// Classifies an error of hyper or of hyper-util's client. Layers may have wrapped the error.
///
/// Pass this function to
/// [`TowerTransport::with_classifier`](crate::TowerTransport::with_classifier). It reports that a
/// request cannot have reached the server if there was no connection, or if the connection was
/// closed before any of the request was written. This is correct only if no layer sends a request
/// again.
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
    if of_hyper(&*error, |error| error.is_incomplete_message() || error.is_closed() || is_broken_stream(error)) {
        return TransportError::closed(error);
    }
    classify(error)
}

/// Returns true for a stream of HTTP/2 that was reset, or that ended with its connection.
///
/// hyper has no test for them. Their cause is an error of h2, which has no source. The causes of
/// other errors of hyper's client are I/O errors, or come from the body of the request.
fn is_broken_stream(error: &hyper::Error) -> bool {
    let has_cause = error.source().is_some_and(|cause| find::<io::Error>(cause).is_none());
    has_cause && !error.is_user() && !error.is_timeout() && !error.is_shutdown()
}
