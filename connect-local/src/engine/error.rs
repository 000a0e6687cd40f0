//! The error of an engine's call, as the service answers it.

use crate::random::RandomError;
use crate::store::StoreError;

/// The service that an operation belongs to: some of their errors have different names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    Connect,
    Participant,
}

/// An error that the service answers: a code such as `ResourceNotFoundException`, the HTTP status
/// of that code, and a message for people.
///
/// The message never holds a token or the content of a chat.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct EngineError {
    code: &'static str,
    status: u16,
    message: String,
}

macro_rules! constructors {
    ($($name:ident = $status:literal $code:literal)*) => {$(
        pub(crate) fn $name(message: impl Into<String>) -> Self {
            Self { code: $code, status: $status, message: message.into() }
        }
    )*};
}

impl EngineError {
    constructors! {
        validation = 400 "ValidationException"
        invalid_request = 400 "InvalidRequestException"
        invalid_parameter = 400 "InvalidParameterException"
        access_denied = 403 "AccessDeniedException"
        not_found = 404 "ResourceNotFoundException"
        contact_not_found = 410 "ContactNotFoundException"
        conflict = 409 "ConflictException"
        quota_exceeded = 402 "ServiceQuotaExceededException"
        limit_exceeded = 429 "LimitExceededException"
        throttled = 429 "ThrottlingException"
        too_many_requests = 429 "TooManyRequestsException"
    }

    /// Creates the error of the service's own failure, which has a different code in each service.
    pub(crate) fn internal(service: Service, message: impl Into<String>) -> Self {
        let code = match service {
            Service::Connect => "InternalServiceException",
            Service::Participant => "InternalServerException",
        };
        Self { code, status: 500, message: message.into() }
    }

    /// Gives an internal error the code that it has in `service`.
    pub(crate) fn of(self, service: Service) -> Self {
        if self.status == 500 { Self::internal(service, self.message) } else { self }
    }

    /// Creates the error of an input that breaks a constraint.
    pub(crate) fn invalid(service: Service, message: impl Into<String>) -> Self {
        match service {
            Service::Connect => Self::invalid_request(message),
            Service::Participant => Self::validation(message),
        }
    }

    pub(crate) fn store(service: Service, error: &StoreError) -> Self {
        Self::internal(service, format!("nothing was saved: {error}"))
    }

    /// Returns the code of the error, such as `AccessDeniedException`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the HTTP status that the service answers with.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the description, for people to read.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl From<RandomError> for EngineError {
    fn from(error: RandomError) -> Self {
        Self::internal(Service::Connect, error.to_string())
    }
}
