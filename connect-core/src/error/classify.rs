//! Classifies error responses: throttling, transient or final.

use http::StatusCode;

use crate::metadata::{ErrorMetadata, OperationMetadata, Verdict};

/// Error codes with which AWS services report throttling, whatever the status.
const THROTTLING: &[&str] = &[
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Error codes that are transient, whatever the status.
const TRANSIENT: &[&str] = &["RequestTimeout", "RequestTimeoutException"];

/// Error codes of exceeded quotas, which are final, whatever the status.
const QUOTAS: &[&str] = &["LimitExceededException", "ServiceQuotaExceededException"];

/// The signs in an error response that decide about retries.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signs<'a> {
    /// The error code, without namespace and URI.
    pub(super) code: Option<&'a str>,
    pub(super) status: StatusCode,
    /// The verdict of the modeled error or of the service, which takes precedence.
    pub(super) verdict: Option<Verdict>,
}

/// Returns true if an error response reports throttling. The code takes precedence over the status.
pub(super) fn is_throttling(Signs { code, status, verdict }: Signs<'_>) -> bool {
    match code {
        _ if verdict.is_some() => verdict == Some(Verdict::Throttling),
        Some(code) if THROTTLING.contains(&code) => true,
        Some(code) if QUOTAS.contains(&code) => false,
        _ => by_status(status) == Verdict::Throttling,
    }
}

/// Returns true if an error response reports a transient failure. The code takes precedence over
/// the status.
fn is_transient(Signs { code, status, verdict }: Signs<'_>) -> bool {
    match code {
        _ if verdict.is_some() => verdict == Some(Verdict::Transient),
        Some(code) if TRANSIENT.contains(&code) => true,
        Some(code) if QUOTAS.contains(&code) => false,
        _ => by_status(status) == Verdict::Transient,
    }
}

/// Classifies an error response by its status alone.
pub(super) fn by_status(status: StatusCode) -> Verdict {
    match status.as_u16() {
        429 => Verdict::Throttling,
        500 | 502 | 503 | 504 => Verdict::Transient,
        _ => Verdict::Final,
    }
}

/// Returns true if an operation can be retried after such an error response.
pub(super) fn is_retryable(operation: &OperationMetadata, signs: Signs<'_>) -> bool {
    is_throttling(signs) || operation.is_idempotent() && is_transient(signs)
}

/// Returns the index of the only error declared with `status`, for a response without an error
/// code. `None` if several errors or none are declared with it.
pub(super) fn only_one_of_status(shapes: &[ErrorMetadata], status: StatusCode) -> Option<usize> {
    only_one(shapes, |shape| shape.status() == Some(status.as_u16()))
}

/// Returns the index of the only error that `is_it` accepts.
pub(super) fn only_one(shapes: &[ErrorMetadata], is_it: impl Fn(&ErrorMetadata) -> bool) -> Option<usize> {
    let mut found = shapes.iter().enumerate().filter(|(_, shape)| is_it(shape));
    let first = found.next()?;
    found.next().is_none().then_some(first.0)
}

/// Returns the index of the error that stands for all failures that no other error matches.
pub(super) fn catch_all(shapes: &[ErrorMetadata]) -> Option<usize> {
    shapes.iter().position(|shape| shape.status().is_none() && !shape.has_code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_takes_precedence_over_the_status() {
        let signs = |code, status| Signs { code, status, verdict: None };
        assert!(is_throttling(signs(Some("ThrottlingException"), StatusCode::BAD_REQUEST)));
        assert!(is_throttling(signs(None, StatusCode::TOO_MANY_REQUESTS)));
        assert!(is_throttling(signs(Some("Unheard"), StatusCode::TOO_MANY_REQUESTS)));
        assert!(!is_throttling(signs(Some("LimitExceededException"), StatusCode::TOO_MANY_REQUESTS)));
        assert!(!is_throttling(signs(Some("ServiceQuotaExceededException"), StatusCode::PAYMENT_REQUIRED)));
        assert!(is_transient(signs(Some("RequestTimeoutException"), StatusCode::BAD_REQUEST)));
        assert!(is_transient(signs(Some("InternalServiceException"), StatusCode::INTERNAL_SERVER_ERROR)));
        assert!(!is_transient(signs(Some("LimitExceededException"), StatusCode::SERVICE_UNAVAILABLE)));
        assert!(!is_transient(signs(None, StatusCode::NOT_IMPLEMENTED)));
    }

    #[test]
    fn the_declaration_takes_precedence_over_the_code() {
        let signs = |code, verdict| Signs { code: Some(code), status: StatusCode::CONFLICT, verdict };
        assert!(is_throttling(signs("Busy", Some(Verdict::Throttling))));
        assert!(!is_transient(signs("Busy", Some(Verdict::Throttling))));
        assert!(is_transient(signs("Busy", Some(Verdict::Transient))));
        assert!(!is_throttling(signs("ThrottlingException", Some(Verdict::Transient))));
        assert!(is_transient(signs("LimitExceededException", Some(Verdict::Transient))));
    }

    #[test]
    fn a_status_identifies_an_error_only_if_it_is_unique() {
        let shapes = [ErrorMetadata::new("A", 400), ErrorMetadata::new("B", 404), ErrorMetadata::new("C", 400)];
        assert_eq!(only_one_of_status(&shapes, StatusCode::NOT_FOUND), Some(1));
        assert_eq!(only_one_of_status(&shapes, StatusCode::BAD_REQUEST), None);
        assert_eq!(only_one_of_status(&shapes, StatusCode::GONE), None);
    }
}
