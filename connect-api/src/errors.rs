//! The errors of Amazon Connect.

use connect_core::{UnknownValue, UnknownVariant, connect_error, connect_shape};

/// The caller may not do this.
#[connect_error(status = 403)]
#[derive(Clone, Debug)]
pub struct AccessDeniedException {
    /// What the service says.
    pub message: Option<String>,
}

/// Something that the call needs is being changed by another, or is in the wrong state.
#[connect_error(status = 409)]
#[derive(Clone, Debug)]
pub struct ConflictException {
    /// What the service says.
    pub message: Option<String>,
}

/// The contact has ended, or there never was one.
#[connect_error(status = 410)]
#[derive(Clone, Debug)]
pub struct ContactNotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// The service has failed.
#[connect_error(status = 500)]
#[derive(Clone, Debug)]
pub struct InternalServiceException {
    /// What the service says.
    pub message: Option<String>,
}

/// The instance is replicated, and this region is not the one that is active.
#[connect_error(status = 400)]
#[derive(Clone, Debug)]
pub struct InvalidActiveRegionException {
    /// What the service says.
    pub message: Option<String>,
}

/// A member has a value that the service does not take.
#[connect_error(status = 400)]
#[derive(Clone, Debug)]
pub struct InvalidParameterException {
    /// What the service says.
    pub message: Option<String>,
}

/// The request is not valid.
#[connect_error(status = 400)]
#[derive(Clone, Debug)]
pub struct InvalidRequestException {
    /// What the service says.
    pub message: Option<String>,
    /// The reason, where the service has a code for it.
    pub reason: Option<InvalidRequestExceptionReason>,
}

/// Why a request is not valid.
#[connect_shape]
#[derive(Clone, Debug)]
pub enum InvalidRequestExceptionReason {
    /// It is about an attached file.
    AttachedFileInvalidRequestExceptionReason(AttachedFileInvalidRequestExceptionReason),
    /// A reason that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// What is wrong with an attached file.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AttachedFileInvalidRequestExceptionReason {
    /// Its size.
    InvalidFileSize,
    /// Its type.
    InvalidFileType,
    /// Its name.
    InvalidFileName,
    /// A reason that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// There are as many open chats as the quota of the instance allows. Waiting does not help, unless chats end.
#[connect_error(status = 429)]
#[derive(Clone, Debug)]
pub struct LimitExceededException {
    /// What the service says.
    pub message: Option<String>,
}

/// There is no such instance, contact or participant.
#[connect_error(status = 404)]
#[derive(Clone, Debug)]
pub struct ResourceNotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// A quota of the account is used up. Waiting does not help.
#[connect_error(status = 402)]
#[derive(Clone, Debug)]
pub struct ServiceQuotaExceededException {
    /// What the service says.
    pub message: Option<String>,
    /// The reason, where the service has a code for it.
    pub reason: Option<ServiceQuotaExceededExceptionReason>,
}

/// Which quota is used up.
#[connect_shape]
#[derive(Clone, Debug)]
pub enum ServiceQuotaExceededExceptionReason {
    /// One of attached files.
    AttachedFileServiceQuotaExceededExceptionReason(AttachedFileServiceQuotaExceededExceptionReason),
    /// A reason that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// Which quota of attached files is used up.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AttachedFileServiceQuotaExceededExceptionReason {
    /// Their size.
    TotalFileSizeExceeded,
    /// Their number.
    TotalFileCountExceeded,
    /// A quota that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The service is asked too often. Later it will answer.
#[connect_error(status = 429)]
#[derive(Clone, Debug)]
pub struct ThrottlingException {
    /// What the service says.
    pub message: Option<String>,
}
