// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateSecurityKey`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `AssociateSecurityKey` of Amazon Connect Service.
///
/// See [`AssociateSecurityKey`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateSecurityKey
#[connect_operation(
    method = "PUT",
    uri = "/instance/<InstanceId>/security-key",
    output = AssociateSecurityKeyOutput,
    errors(
        ResourceNotFoundException,
        ResourceConflictException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ServiceQuotaExceededException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct AssociateSecurityKey {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Key`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub key: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`AssociateSecurityKey`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AssociateSecurityKeyOutput {
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: Option<String>,
}
