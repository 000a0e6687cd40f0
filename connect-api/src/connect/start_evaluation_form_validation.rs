// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartEvaluationFormValidation`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, ResourceConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `StartEvaluationFormValidation` of Amazon Connect Service.
///
/// See [`StartEvaluationFormValidation`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartEvaluationFormValidation
#[connect_operation(
    method = "POST",
    uri = "/evaluation-forms/<InstanceId>/<EvaluationFormId>/validate",
    output = StartEvaluationFormValidationOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        ServiceQuotaExceededException,
        InternalServiceException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartEvaluationFormValidation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
}

/// The output of [`StartEvaluationFormValidation`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartEvaluationFormValidationOutput {
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormArn`.
    pub evaluation_form_arn: String,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
}
