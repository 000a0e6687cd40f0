// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ReplicateInstance`.

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ResourceNotReadyException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `ReplicateInstance` of Amazon Connect Service.
///
/// See [`ReplicateInstance`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ReplicateInstance
#[connect_operation(
    method = "POST",
    uri = "/instance/<InstanceId>/replicate",
    output = ReplicateInstanceOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ServiceQuotaExceededException,
        ThrottlingException,
        ResourceNotFoundException,
        InternalServiceException,
        ResourceNotReadyException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ReplicateInstance {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$",
    )]
    pub instance_id: String,
    /// The member `ReplicaRegion`. 8 to 31 characters. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(length(8..=31), pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub replica_region: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `ReplicaAlias`. 1 to 45 characters. Pattern:
    /// `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    #[connect(
        sensitive,
        length(1..=45),
        pattern = "^(?!d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*$",
    )]
    pub replica_alias: Option<Secret<String>>,
}

/// The output of [`ReplicateInstance`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplicateInstanceOutput {
    /// The member `Id`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}
