// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteAllEntitySessions`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DeleteAllEntitySessions` of Amazon Connect Service.
///
/// See [`DeleteAllEntitySessions`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteAllEntitySessions
#[connect_operation(
    method = "POST",
    uri = "/auth/sessions/delete-all-entity-sessions",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct DeleteAllEntitySessions {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EntityId`. 1 to 256 characters. Pattern: `.*`.
    #[connect(length(1..=256), pattern = ".*")]
    pub entity_id: String,
    /// The member `EntityType`.
    pub entity_type: SessionEntityType,
}

/// The values of `SessionEntityType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionEntityType {
    /// The value `USER`.
    User,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
