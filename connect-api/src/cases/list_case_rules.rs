// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListCaseRules`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `ListCaseRules` of Amazon Connect Cases.
///
/// See [`ListCaseRules`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/ListCaseRules
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/rules-list/",
    rename_all = "camelCase",
    output = ListCaseRulesOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
    paginated(
        input = next_token,
        output = next_token,
        items = case_rules,
        item = CaseRuleSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListCaseRules {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(query, length(..=9000))]
    pub next_token: Option<String>,
}

/// The output of [`ListCaseRules`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCaseRulesOutput {
    /// The member `caseRules`. Up to 100 items.
    #[connect(length(..=100))]
    pub case_rules: Vec<CaseRuleSummary>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}

/// The structure `CaseRuleSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CaseRuleSummary {
    /// The member `caseRuleId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `caseRuleArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_arn: String,
    /// The member `ruleType`.
    pub rule_type: RuleType,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
}

impl CaseRuleSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        case_rule_id: impl Into<String>,
        name: impl Into<String>,
        case_rule_arn: impl Into<String>,
        rule_type: RuleType,
    ) -> Self {
        Self {
            case_rule_id: case_rule_id.into(),
            name: name.into(),
            case_rule_arn: case_rule_arn.into(),
            rule_type,
            description: None,
        }
    }
}

/// The values of `RuleType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleType {
    /// The value `Required`.
    Required,
    /// The value `Hidden`.
    Hidden,
    /// The value `FieldOptions`.
    FieldOptions,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
