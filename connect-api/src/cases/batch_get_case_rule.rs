// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchGetCaseRule`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, CaseRuleDetails, InternalServerException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `BatchGetCaseRule` of Amazon Connect Cases.
///
/// See [`BatchGetCaseRule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/BatchGetCaseRule
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/rules-batch",
    rename_all = "camelCase",
    output = BatchGetCaseRuleOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct BatchGetCaseRule {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `caseRules`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub case_rules: Vec<CaseRuleIdentifier>,
}

/// The structure `CaseRuleIdentifier`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CaseRuleIdentifier {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
}

/// The output of [`BatchGetCaseRule`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetCaseRuleOutput {
    /// The member `caseRules`. Up to 50 items.
    #[connect(length(..=50))]
    pub case_rules: Vec<GetCaseRuleResponse>,
    /// The member `errors`. Up to 50 items.
    #[connect(length(..=50))]
    pub errors: Vec<CaseRuleError>,
    /// The member `unprocessedCaseRules`. Up to 50 items.
    #[connect(length(..=50), items(length(1..=500)))]
    pub unprocessed_case_rules: Option<Vec<String>>,
}

/// The structure `GetCaseRuleResponse`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCaseRuleResponse {
    /// The member `caseRuleId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `caseRuleArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_arn: String,
    /// The member `rule`.
    pub rule: CaseRuleDetails,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `deleted`.
    pub deleted: Option<bool>,
    /// The member `createdTime`.
    #[connect(timestamp = "date-time")]
    pub created_time: Option<Timestamp>,
    /// The member `lastModifiedTime`.
    #[connect(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
}

impl GetCaseRuleResponse {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        case_rule_id: impl Into<String>,
        name: impl Into<String>,
        case_rule_arn: impl Into<String>,
        rule: CaseRuleDetails,
    ) -> Self {
        Self {
            case_rule_id: case_rule_id.into(),
            name: name.into(),
            case_rule_arn: case_rule_arn.into(),
            rule,
            description: None,
            deleted: None,
            created_time: None,
            last_modified_time: None,
            tags: None,
        }
    }
}

/// The structure `CaseRuleError`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CaseRuleError {
    /// The member `id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `errorCode`.
    pub error_code: String,
    /// The member `message`.
    pub message: Option<String>,
}
