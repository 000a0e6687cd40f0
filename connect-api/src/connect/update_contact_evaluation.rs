// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContactEvaluation`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    EvaluationAnswerInput, EvaluationNote, EvaluatorUserUnion, InternalServiceException, InvalidParameterException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateContactEvaluation` of Amazon Connect Service.
///
/// See [`UpdateContactEvaluation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContactEvaluation
#[connect_operation(
    method = "POST",
    uri = "/contact-evaluations/<InstanceId>/<EvaluationId>",
    output = UpdateContactEvaluationOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContactEvaluation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
    /// The member `Answers`. Up to 100 entries.
    #[connect(length(..=100), keys(length(1..=500)))]
    pub answers: Option<BTreeMap<String, EvaluationAnswerInput>>,
    /// The member `Notes`. Up to 100 entries.
    #[connect(length(..=100), keys(length(1..=500)))]
    pub notes: Option<BTreeMap<String, EvaluationNote>>,
    /// The member `UpdatedBy`.
    pub updated_by: Option<EvaluatorUserUnion>,
}

/// The output of [`UpdateContactEvaluation`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateContactEvaluationOutput {
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
    /// The member `EvaluationArn`.
    pub evaluation_arn: String,
}
