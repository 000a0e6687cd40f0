//! The errors of the Amazon Connect Participant Service. Some have the name of an error of Amazon Connect and other members: here the
//! message is never absent.

use connect_core::connect_error;

/// The token is not one, has expired, or belongs to a chat that has ended.
#[connect_error(status = 403)]
#[derive(Clone, Debug)]
pub struct AccessDeniedException {
    /// What the service says.
    pub message: String,
}

/// The chat is in a state that does not allow the call.
#[connect_error(status = 409)]
#[derive(Clone, Debug)]
pub struct ConflictException {
    /// What the service says.
    #[connect(length(1..=2000))]
    pub message: String,
}

/// The service has failed.
#[connect_error(status = 500)]
#[derive(Clone, Debug)]
pub struct InternalServerException {
    /// What the service says.
    pub message: String,
}

/// The service is asked too often. Later it will answer.
#[connect_error(status = 429)]
#[derive(Clone, Debug)]
pub struct ThrottlingException {
    /// What the service says.
    pub message: String,
}

/// A member has a value that the service does not take.
#[connect_error(status = 400)]
#[derive(Clone, Debug)]
pub struct ValidationException {
    /// What the service says.
    #[connect(length(1..=2000))]
    pub message: String,
}
