// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateEvaluationForm`.

use connect_core::{connect_operation, connect_shape};

use super::{
    EvaluationFormAutoEvaluationConfiguration, EvaluationFormItem, EvaluationFormLanguageConfiguration,
    EvaluationFormScoringStrategy, EvaluationFormTargetConfiguration, EvaluationReviewConfiguration,
    InternalServiceException, InvalidParameterException, ResourceConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `UpdateEvaluationForm` of Amazon Connect Service.
///
/// See [`UpdateEvaluationForm`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateEvaluationForm
#[connect_operation(
    method = "PUT",
    uri = "/evaluation-forms/<InstanceId>/<EvaluationFormId>",
    output = UpdateEvaluationFormOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ServiceQuotaExceededException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateEvaluationForm {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
    /// The member `CreateNewVersion`.
    pub create_new_version: Option<bool>,
    /// The member `Title`.
    pub title: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Items`.
    pub items: Vec<EvaluationFormItem>,
    /// The member `ScoringStrategy`.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// The member `AutoEvaluationConfiguration`.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// The member `ReviewConfiguration`.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// The member `AsDraft`.
    pub as_draft: Option<bool>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `TargetConfiguration`.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// The member `LanguageConfiguration`.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// The member `AIVersion`. 1 to 256 characters.
    #[connect(rename = "AIVersion", length(1..=256))]
    pub ai_version: Option<String>,
}

/// The output of [`UpdateEvaluationForm`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateEvaluationFormOutput {
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormArn`.
    pub evaluation_form_arn: String,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
}
