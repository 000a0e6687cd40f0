// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteVocabulary`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException, VocabularyState,
};

/// The operation `DeleteVocabulary` of Amazon Connect Service.
///
/// See [`DeleteVocabulary`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DeleteVocabulary
#[connect_operation(
    method = "POST",
    uri = "/vocabulary-remove/<InstanceId>/<VocabularyId>",
    output = DeleteVocabularyOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceInUseException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteVocabulary {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `VocabularyId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub vocabulary_id: String,
}

/// The output of [`DeleteVocabulary`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteVocabularyOutput {
    /// The member `VocabularyArn`.
    pub vocabulary_arn: String,
    /// The member `VocabularyId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub vocabulary_id: String,
    /// The member `State`.
    pub state: VocabularyState,
}

impl DeleteVocabularyOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(vocabulary_arn: impl Into<String>, vocabulary_id: impl Into<String>, state: VocabularyState) -> Self {
        Self { vocabulary_arn: vocabulary_arn.into(), vocabulary_id: vocabulary_id.into(), state }
    }
}
