// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateCaseRule`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, CaseRuleDetails, ConflictException, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};

/// The operation `CreateCaseRule` of Amazon Connect Cases.
///
/// See [`CreateCaseRule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/CreateCaseRule
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/case-rules",
    rename_all = "camelCase",
    output = CreateCaseRuleOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
        ConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateCaseRule {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `rule`.
    pub rule: CaseRuleDetails,
}

impl CreateCaseRule {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(domain_id: impl Into<String>, name: impl Into<String>, rule: CaseRuleDetails) -> Self {
        Self { domain_id: domain_id.into(), name: name.into(), description: None, rule }
    }
}

/// The output of [`CreateCaseRule`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCaseRuleOutput {
    /// The member `caseRuleId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_id: String,
    /// The member `caseRuleArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub case_rule_arn: String,
}
