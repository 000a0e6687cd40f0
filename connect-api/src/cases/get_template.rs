// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetTemplate`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, LayoutConfiguration, RequiredField, ResourceNotFoundException,
    TagPropagationConfiguration, TemplateRule, TemplateStatus, ThrottlingException, ValidationException,
};

/// The operation `GetTemplate` of Amazon Connect Cases.
///
/// See [`GetTemplate`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/GetTemplate
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/templates/<templateId>",
    rename_all = "camelCase",
    output = GetTemplateOutput,
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
pub struct GetTemplate {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
}

/// The output of [`GetTemplate`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
    /// The member `templateArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_arn: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `layoutConfiguration`.
    pub layout_configuration: Option<LayoutConfiguration>,
    /// The member `requiredFields`. Up to 100 items.
    #[connect(length(..=100))]
    pub required_fields: Option<Vec<RequiredField>>,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
    /// The member `status`.
    pub status: TemplateStatus,
    /// The member `deleted`.
    pub deleted: Option<bool>,
    /// The member `createdTime`.
    #[connect(timestamp = "date-time")]
    pub created_time: Option<Timestamp>,
    /// The member `lastModifiedTime`.
    #[connect(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
    /// The member `rules`. Up to 50 items.
    #[connect(length(..=50))]
    pub rules: Option<Vec<TemplateRule>>,
    /// The member `tagPropagationConfigurations`. Up to 1 item.
    #[connect(length(..=1))]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

impl GetTemplateOutput {
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
            description: None,
            layout_configuration: None,
            required_fields: None,
            tags: None,
            status,
            deleted: None,
            created_time: None,
            last_modified_time: None,
            rules: None,
            tag_propagation_configurations: None,
        }
    }
}
