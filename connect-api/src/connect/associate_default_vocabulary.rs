// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateDefaultVocabulary`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException, VocabularyLanguageCode,
};

/// The operation `AssociateDefaultVocabulary` of Amazon Connect Service.
///
/// See [`AssociateDefaultVocabulary`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateDefaultVocabulary
#[connect_operation(
    method = "PUT",
    uri = "/default-vocabulary/<InstanceId>/<LanguageCode>",
    output = (),
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct AssociateDefaultVocabulary {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `LanguageCode`.
    pub language_code: VocabularyLanguageCode,
    /// The member `VocabularyId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub vocabulary_id: Option<String>,
}

impl AssociateDefaultVocabulary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, language_code: VocabularyLanguageCode) -> Self {
        Self { instance_id: instance_id.into(), language_code, vocabulary_id: None }
    }
}
