// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTemplates`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, TagPropagationConfiguration,
    TemplateStatus, ThrottlingException, ValidationException,
};

/// The operation `ListTemplates` of Amazon Connect Cases.
///
/// See [`ListTemplates`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/ListTemplates
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/templates-list",
    rename_all = "camelCase",
    output = ListTemplatesOutput,
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
pub struct ListTemplates {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 100.
    #[connect(query, range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(query, length(..=9000))]
    pub next_token: Option<String>,
    /// The member `status`. 1 to 2 items.
    #[connect(query, length(1..=2))]
    pub status: Option<Vec<TemplateStatus>>,
}

/// The output of [`ListTemplates`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    /// The member `templates`. Up to 100 items.
    #[connect(length(..=100))]
    pub templates: Vec<TemplateSummary>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}

/// The structure `TemplateSummary`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TemplateSummary {
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
    /// The member `templateArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_arn: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `status`.
    pub status: TemplateStatus,
    /// The member `tagPropagationConfigurations`. Up to 1 item.
    #[connect(length(..=1))]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

impl TemplateSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        template_id: impl Into<String>,
        template_arn: impl Into<String>,
        name: impl Into<String>,
        status: TemplateStatus,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            template_arn: template_arn.into(),
            name: name.into(),
            status,
            tag_propagation_configurations: None,
        }
    }
}
