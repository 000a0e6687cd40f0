// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListAttachedFilesConfigurations`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, AttachmentScope, ExtensionConfiguration, InternalServiceException,
    InvalidParameterException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListAttachedFilesConfigurations` of Amazon Connect Service.
///
/// See [`ListAttachedFilesConfigurations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListAttachedFilesConfigurations
#[connect_operation(
    method = "GET",
    uri = "/attached-files-configurations/<InstanceId>",
    output = ListAttachedFilesConfigurationsOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = attached_files_configurations,
        item = AttachedFilesConfigurationSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListAttachedFilesConfigurations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListAttachedFilesConfigurations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAttachedFilesConfigurationsOutput {
    /// The member `AttachedFilesConfigurations`.
    pub attached_files_configurations: Option<Vec<AttachedFilesConfigurationSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `AttachedFilesConfigurationSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttachedFilesConfigurationSummary {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AttachmentScope`.
    pub attachment_scope: AttachmentScope,
    /// The member `MaximumSizeLimitInBytes`. 1 to 104,857,600.
    #[connect(range(1..=104_857_600))]
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// The member `ExtensionConfiguration`.
    pub extension_configuration: Option<ExtensionConfiguration>,
}

impl AttachedFilesConfigurationSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, attachment_scope: AttachmentScope) -> Self {
        Self {
            instance_id: instance_id.into(),
            attachment_scope,
            maximum_size_limit_in_bytes: None,
            extension_configuration: None,
        }
    }
}
