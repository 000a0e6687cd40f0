// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The modeled errors.

use connect_core::{UnknownValue, connect_error, connect_shape};

/// The error `ServiceQuotaExceededException` (HTTP 402).
#[connect_error(status = 402)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `ResourceId`.
    pub resource_id: Option<String>,
    /// The member `ResourceType`.
    pub resource_type: Option<ResourceType>,
}

/// The values of `ResourceType`.
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
