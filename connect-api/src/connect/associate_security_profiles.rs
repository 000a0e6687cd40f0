// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateSecurityProfiles`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConditionalOperationFailedException, EntityType, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceConflictException, ResourceNotFoundException,
    SecurityProfileItem,
};

/// The operation `AssociateSecurityProfiles` of Amazon Connect Service.
///
/// See [`AssociateSecurityProfiles`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateSecurityProfiles
#[connect_operation(
    method = "POST",
    uri = "/associate-security-profiles/<InstanceId>",
    output = (),
    errors(
        ResourceNotFoundException,
        InvalidRequestException,
        InvalidParameterException,
        AccessDeniedException,
        InternalServiceException,
        ConditionalOperationFailedException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct AssociateSecurityProfiles {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `SecurityProfiles`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub security_profiles: Vec<SecurityProfileItem>,
    /// The member `EntityType`.
    pub entity_type: EntityType,
    /// The member `EntityArn`. At least 1 character.
    #[connect(length(1..))]
    pub entity_arn: String,
}
