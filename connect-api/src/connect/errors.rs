// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The modeled errors.

#![allow(unused_imports, reason = "an import can be of items that no enabled feature needs")]

use connect_core::{UnknownValue, connect_error, connect_shape};

/// The error `ResourceConflictException` (HTTP 409).
#[cfg(any(
    feature = "analytics",
    feature = "contacts",
    feature = "email",
    feature = "evaluations",
    feature = "instances",
    feature = "rules",
    feature = "security",
    feature = "views"
))]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceConflictException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `IdempotencyException` (HTTP 409).
#[cfg(any(
    feature = "contacts",
    feature = "email",
    feature = "flows",
    feature = "phone-numbers",
    feature = "test-cases"
))]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IdempotencyException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ConditionalOperationFailedException` (HTTP 409).
#[cfg(any(feature = "flows", feature = "queues", feature = "routing", feature = "security", feature = "users"))]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConditionalOperationFailedException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `DuplicateResourceException` (HTTP 409).
#[cfg(any(
    feature = "data-tables",
    feature = "email",
    feature = "flows",
    feature = "instances",
    feature = "metrics",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "test-cases",
    feature = "users",
    feature = "views"
))]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DuplicateResourceException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `InvalidContactFlowException` (HTTP 400).
#[cfg(feature = "flows")]
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidContactFlowException {
    /// The member `problems`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub problems: Option<Vec<ProblemDetail>>,
}

/// The structure `ProblemDetail`.
#[cfg(any(feature = "flows", feature = "test-cases"))]
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProblemDetail {
    /// The member `message`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub message: Option<String>,
}

/// The error `InvalidContactFlowModuleException` (HTTP 400).
#[cfg(feature = "flows")]
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidContactFlowModuleException {
    /// The member `Problems`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub problems: Option<Vec<ProblemDetail>>,
}

/// The error `PropertyValidationException` (HTTP 400).
#[cfg(any(feature = "contacts", feature = "views"))]
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyValidationException {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `PropertyList`.
    pub property_list: Option<Vec<PropertyValidationExceptionProperty>>,
}

/// The structure `PropertyValidationExceptionProperty`.
#[cfg(any(feature = "contacts", feature = "views"))]
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PropertyValidationExceptionProperty {
    /// The member `PropertyPath`.
    pub property_path: String,
    /// The member `Reason`.
    pub reason: PropertyValidationExceptionReason,
    /// The member `Message`.
    pub message: String,
}

#[cfg(any(feature = "contacts", feature = "views"))]
impl PropertyValidationExceptionProperty {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        property_path: impl Into<String>,
        reason: PropertyValidationExceptionReason,
        message: impl Into<String>,
    ) -> Self {
        Self { property_path: property_path.into(), reason, message: message.into() }
    }
}

/// The values of `PropertyValidationExceptionReason`.
#[cfg(any(feature = "contacts", feature = "views"))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyValidationExceptionReason {
    /// The value `INVALID_FORMAT`.
    InvalidFormat,
    /// The value `UNIQUE_CONSTRAINT_VIOLATED`.
    UniqueConstraintViolated,
    /// The value `REFERENCED_RESOURCE_NOT_FOUND`.
    ReferencedResourceNotFound,
    /// The value `RESOURCE_NAME_ALREADY_EXISTS`.
    ResourceNameAlreadyExists,
    /// The value `REQUIRED_PROPERTY_MISSING`.
    RequiredPropertyMissing,
    /// The value `NOT_SUPPORTED`.
    NotSupported,
    /// The value `TYPE_MISMATCH`.
    TypeMismatch,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The error `InvalidTestCaseException` (HTTP 400).
#[cfg(feature = "test-cases")]
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidTestCaseException {
    /// The member `Problems`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub problems: Option<Vec<ProblemDetail>>,
}

/// The error `ResourceNotReadyException` (HTTP 409).
#[cfg(feature = "instances")]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotReadyException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `TooManyRequestsException` (HTTP 429).
#[cfg(feature = "views")]
#[connect_error(status = 429)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ResourceInUseException` (HTTP 409).
#[cfg(any(
    feature = "analytics",
    feature = "instances",
    feature = "metrics",
    feature = "phone-numbers",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "users",
    feature = "views"
))]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceInUseException {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `ResourceType`.
    pub resource_type: Option<ResourceType>,
    /// The member `ResourceId`.
    pub resource_id: Option<String>,
}

/// The values of `ResourceType`.
#[cfg(any(
    feature = "analytics",
    feature = "instances",
    feature = "metrics",
    feature = "phone-numbers",
    feature = "queues",
    feature = "routing",
    feature = "security",
    feature = "users",
    feature = "views"
))]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// The value `CONTACT`.
    Contact,
    /// The value `CONTACT_FLOW`.
    ContactFlow,
    /// The value `INSTANCE`.
    Instance,
    /// The value `PARTICIPANT`.
    Participant,
    /// The value `HIERARCHY_LEVEL`.
    HierarchyLevel,
    /// The value `HIERARCHY_GROUP`.
    HierarchyGroup,
    /// The value `USER`.
    User,
    /// The value `PHONE_NUMBER`.
    PhoneNumber,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The error `ContactNotTerminatedException` (HTTP 409).
#[cfg(feature = "contacts")]
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactNotTerminatedException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ContactFlowNotPublishedException` (HTTP 404).
#[cfg(feature = "flows")]
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowNotPublishedException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `UserNotFoundException` (HTTP 404).
#[cfg(feature = "security")]
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserNotFoundException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `OutputTypeNotFoundException` (HTTP 404).
#[cfg(feature = "contacts")]
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OutputTypeNotFoundException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `MaximumResultReturnedException` (HTTP 400).
#[cfg(feature = "instances")]
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MaximumResultReturnedException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `DestinationNotAllowedException` (HTTP 403).
#[cfg(feature = "contacts")]
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DestinationNotAllowedException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `OutboundContactNotPermittedException` (HTTP 403).
#[cfg(feature = "contacts")]
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OutboundContactNotPermittedException {
    /// The member `Message`.
    pub message: Option<String>,
}
