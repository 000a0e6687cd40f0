// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateTemplate`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, ConflictException, InternalServerException, LayoutConfiguration, RequiredField,
    ResourceNotFoundException, ServiceQuotaExceededException, TagPropagationConfiguration, TemplateRule,
    TemplateStatus, ThrottlingException, ValidationException,
};

/// The operation `UpdateTemplate` of Amazon Connect Cases.
///
/// See [`UpdateTemplate`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/UpdateTemplate
#[connect_operation(
    method = "PUT",
    uri = "/domains/<domainId>/templates/<templateId>",
    rename_all = "camelCase",
    output = (),
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
#[derive(Clone, Debug, Default)]
pub struct UpdateTemplate {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `templateId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub template_id: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: Option<String>,
    /// The member `description`. Up to 255 characters.
    #[connect(length(..=255))]
    pub description: Option<String>,
    /// The member `layoutConfiguration`.
    pub layout_configuration: Option<LayoutConfiguration>,
    /// The member `requiredFields`. Up to 100 items.
    #[connect(length(..=100))]
    pub required_fields: Option<Vec<RequiredField>>,
    /// The member `status`.
    pub status: Option<TemplateStatus>,
    /// The member `rules`. Up to 50 items.
    #[connect(length(..=50))]
    pub rules: Option<Vec<TemplateRule>>,
    /// The member `tagPropagationConfigurations`. Up to 1 item.
    #[connect(length(..=1))]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}
