// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreatePersistentContactAssociation`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    RehydrationType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreatePersistentContactAssociation` of Amazon Connect Service.
///
/// See [`CreatePersistentContactAssociation`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreatePersistentContactAssociation
#[connect_operation(
    method = "POST",
    uri = "/contact/persistent-contact-association/<InstanceId>/<InitialContactId>",
    output = CreatePersistentContactAssociationOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreatePersistentContactAssociation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: String,
    /// The member `RehydrationType`.
    pub rehydration_type: RehydrationType,
    /// The member `SourceContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub source_contact_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(length(..=500))]
    pub client_token: Option<String>,
}

impl CreatePersistentContactAssociation {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        initial_contact_id: impl Into<String>,
        rehydration_type: RehydrationType,
        source_contact_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            initial_contact_id: initial_contact_id.into(),
            rehydration_type,
            source_contact_id: source_contact_id.into(),
            client_token: None,
        }
    }
}

/// The output of [`CreatePersistentContactAssociation`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatePersistentContactAssociationOutput {
    /// The member `ContinuedFromContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub continued_from_contact_id: Option<String>,
}
