//! Classifies error responses: throttling, transient or final.

use http::StatusCode;

use crate::metadata::{ErrorMetadata, OperationMetadata};

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

/// Returns true if an error response reports throttling. The code takes precedence over the status.
pub(super) fn is_throttling(code: Option<&str>, status: StatusCode) -> bool {
    match code {
        Some(code) if THROTTLING.contains(&code) => true,
        Some(code) if QUOTAS.contains(&code) => false,
        _ => status == StatusCode::TOO_MANY_REQUESTS,
    }
}

/// Returns true if an error response reports a transient failure. The code takes precedence over
/// the status.
pub(super) fn is_transient(code: Option<&str>, status: StatusCode) -> bool {
    match code {
        Some(code) if TRANSIENT.contains(&code) => true,
        Some(code) if QUOTAS.contains(&code) => false,
        _ => matches!(status.as_u16(), 500 | 502 | 503 | 504),
    }
}

/// Returns true if an operation can be retried after such an error response.
pub(super) fn is_retryable(operation: &OperationMetadata, code: Option<&str>, status: StatusCode) -> bool {
    is_throttling(code, status) || operation.is_idempotent() && is_transient(code, status)
}

/// Returns the index of the only error declared with `status`, for a response without an error
/// code. `None` if several errors or none are declared with it.
pub(super) fn only_one_of_status(shapes: &[ErrorMetadata], status: StatusCode) -> Option<usize> {
    let mut found = shapes.iter().enumerate().filter(|(_, shape)| shape.status() == status.as_u16());
    let first = found.next()?;
    found.next().is_none().then_some(first.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_takes_precedence_over_the_status() {
        assert!(is_throttling(Some("ThrottlingException"), StatusCode::BAD_REQUEST));
        assert!(is_throttling(None, StatusCode::TOO_MANY_REQUESTS));
        assert!(is_throttling(Some("Unheard"), StatusCode::TOO_MANY_REQUESTS));
        assert!(!is_throttling(Some("LimitExceededException"), StatusCode::TOO_MANY_REQUESTS));
        assert!(!is_throttling(Some("ServiceQuotaExceededException"), StatusCode::PAYMENT_REQUIRED));
        assert!(is_transient(Some("RequestTimeoutException"), StatusCode::BAD_REQUEST));
        assert!(is_transient(Some("InternalServiceException"), StatusCode::INTERNAL_SERVER_ERROR));
        assert!(!is_transient(Some("LimitExceededException"), StatusCode::SERVICE_UNAVAILABLE));
        assert!(!is_transient(None, StatusCode::NOT_IMPLEMENTED));
    }

    #[test]
    fn a_status_identifies_an_error_only_if_it_is_unique() {
        let shapes = [ErrorMetadata::new("A", 400), ErrorMetadata::new("B", 404), ErrorMetadata::new("C", 400)];
        assert_eq!(only_one_of_status(&shapes, StatusCode::NOT_FOUND), Some(1));
        assert_eq!(only_one_of_status(&shapes, StatusCode::BAD_REQUEST), None);
        assert_eq!(only_one_of_status(&shapes, StatusCode::GONE), None);
    }
}
