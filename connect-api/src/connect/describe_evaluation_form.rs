// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeEvaluationForm`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    EvaluationFormAutoEvaluationConfiguration, EvaluationFormItem, EvaluationFormLanguageConfiguration,
    EvaluationFormScoringStrategy, EvaluationFormTargetConfiguration, EvaluationFormValidationStatus,
    EvaluationFormVersionStatus, EvaluationReviewConfiguration, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeEvaluationForm` of Amazon Connect Service.
///
/// See [`DescribeEvaluationForm`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeEvaluationForm
#[connect_operation(
    method = "GET",
    uri = "/evaluation-forms/<InstanceId>/<EvaluationFormId>",
    output = DescribeEvaluationFormOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeEvaluationForm {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormVersion`.
    #[connect(query = "version")]
    pub evaluation_form_version: Option<i32>,
}

/// The output of [`DescribeEvaluationForm`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeEvaluationFormOutput {
    /// The member `EvaluationForm`.
    pub evaluation_form: EvaluationForm,
}

impl DescribeEvaluationFormOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(evaluation_form: EvaluationForm) -> Self {
        Self { evaluation_form }
    }
}

/// The structure `EvaluationForm`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationForm {
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
    /// The member `Locked`.
    pub locked: bool,
    /// The member `EvaluationFormArn`.
    pub evaluation_form_arn: String,
    /// The member `Title`.
    pub title: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Status`.
    pub status: EvaluationFormVersionStatus,
    /// The member `Items`.
    pub items: Vec<EvaluationFormItem>,
    /// The member `ScoringStrategy`.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `CreatedBy`.
    pub created_by: String,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `LastModifiedBy`.
    pub last_modified_by: String,
    /// The member `AutoEvaluationConfiguration`.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// The member `ReviewConfiguration`.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
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
    /// The member `TargetConfiguration`.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// The member `LanguageConfiguration`.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// The member `LatestValidationStatus`.
    pub latest_validation_status: Option<EvaluationFormValidationStatus>,
    /// The member `LastValidationTime`.
    pub last_validation_time: Option<Timestamp>,
    /// The member `AIVersion`. 1 to 256 characters.
    #[connect(rename = "AIVersion", length(1..=256))]
    pub ai_version: Option<String>,
}

impl EvaluationForm {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        evaluation_form_id: impl Into<String>,
        evaluation_form_version: i32,
        locked: bool,
        evaluation_form_arn: impl Into<String>,
        title: impl Into<String>,
        status: EvaluationFormVersionStatus,
        items: Vec<EvaluationFormItem>,
        created_time: Timestamp,
        created_by: impl Into<String>,
        last_modified_time: Timestamp,
        last_modified_by: impl Into<String>,
    ) -> Self {
        Self {
            evaluation_form_id: evaluation_form_id.into(),
            evaluation_form_version,
            locked,
            evaluation_form_arn: evaluation_form_arn.into(),
            title: title.into(),
            description: None,
            status,
            items,
            scoring_strategy: None,
            created_time,
            created_by: created_by.into(),
            last_modified_time,
            last_modified_by: last_modified_by.into(),
            auto_evaluation_configuration: None,
            review_configuration: None,
            tags: None,
            target_configuration: None,
            language_configuration: None,
            latest_validation_status: None,
            last_validation_time: None,
            ai_version: None,
        }
    }
}
