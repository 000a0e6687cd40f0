//! Classifies error responses: throttling, transient or final.

use http::StatusCode;

use crate::metadata::{ErrorMetadata, OperationMetadata, Retryable};

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
    /// The `retryable` of the modeled error, if the response is one. It takes precedence.
    pub(super) declared: Option<Retryable>,
}

/// Returns true if an error response reports throttling. The code takes precedence over the status.
pub(super) fn is_throttling(Signs { code, status, declared }: Signs<'_>) -> bool {
    match code {
        _ if declared.is_some() => declared == Some(Retryable::Throttling),
        Some(code) if THROTTLING.contains(&code) => true,
        Some(code) if QUOTAS.contains(&code) => false,
        _ => status == StatusCode::TOO_MANY_REQUESTS,
    }
}

/// Returns true if an error response reports a transient failure. The code takes precedence over
/// the status.
fn is_transient(Signs { code, status, declared }: Signs<'_>) -> bool {
    match code {
        _ if declared.is_some() => declared == Some(Retryable::Transient),
        Some(code) if TRANSIENT.contains(&code) => true,
        Some(code) if QUOTAS.contains(&code) => false,
        _ => matches!(status.as_u16(), 500 | 502 | 503 | 504),
    }
}

/// Returns true if an operation can be retried after such an error response.
pub(super) fn is_retryable(operation: &OperationMetadata, signs: Signs<'_>) -> bool {
    is_throttling(signs) || operation.is_idempotent() && is_transient(signs)
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
        let signs = |code, status| Signs { code, status, declared: None };
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
        let signs = |code, declared| Signs { code: Some(code), status: StatusCode::CONFLICT, declared };
        assert!(is_throttling(signs("Busy", Some(Retryable::Throttling))));
        assert!(!is_transient(signs("Busy", Some(Retryable::Throttling))));
        assert!(is_transient(signs("Busy", Some(Retryable::Transient))));
        assert!(!is_throttling(signs("ThrottlingException", Some(Retryable::Transient))));
        assert!(is_transient(signs("LimitExceededException", Some(Retryable::Transient))));
    }

    #[test]
    fn a_status_identifies_an_error_only_if_it_is_unique() {
        let shapes = [ErrorMetadata::new("A", 400), ErrorMetadata::new("B", 404), ErrorMetadata::new("C", 400)];
        assert_eq!(only_one_of_status(&shapes, StatusCode::NOT_FOUND), Some(1));
        assert_eq!(only_one_of_status(&shapes, StatusCode::BAD_REQUEST), None);
        assert_eq!(only_one_of_status(&shapes, StatusCode::GONE), None);
    }
}
