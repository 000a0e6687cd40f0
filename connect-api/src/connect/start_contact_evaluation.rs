// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartContactEvaluation`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, ResourceConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `StartContactEvaluation` of Amazon Connect Service.
///
/// See [`StartContactEvaluation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartContactEvaluation
#[connect_operation(
    method = "PUT",
    uri = "/contact-evaluations/<InstanceId>",
    output = StartContactEvaluationOutput,
    errors(
        InternalServiceException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        ServiceQuotaExceededException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartContactEvaluation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `AutoEvaluationConfiguration`.
    pub auto_evaluation_configuration: Option<AutoEvaluationConfiguration>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The structure `AutoEvaluationConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AutoEvaluationConfiguration {
    /// The member `Enabled`.
    pub enabled: bool,
}

/// The output of [`StartContactEvaluation`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartContactEvaluationOutput {
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
    /// The member `EvaluationArn`.
    pub evaluation_arn: String,
}
