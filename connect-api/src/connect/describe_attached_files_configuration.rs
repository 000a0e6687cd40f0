// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeAttachedFilesConfiguration`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, AttachmentScope, ExtensionConfiguration, InternalServiceException,
    InvalidParameterException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeAttachedFilesConfiguration` of Amazon Connect Service.
///
/// See [`DescribeAttachedFilesConfiguration`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeAttachedFilesConfiguration
#[connect_operation(
    method = "GET",
    uri = "/attached-files-configurations/<InstanceId>/<AttachmentScope>",
    output = DescribeAttachedFilesConfigurationOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct DescribeAttachedFilesConfiguration {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AttachmentScope`.
    pub attachment_scope: AttachmentScope,
}

/// The output of [`DescribeAttachedFilesConfiguration`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeAttachedFilesConfigurationOutput {
    /// The member `AttachedFilesConfiguration`.
    pub attached_files_configuration: AttachedFilesConfiguration,
}

impl DescribeAttachedFilesConfigurationOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(attached_files_configuration: AttachedFilesConfiguration) -> Self {
        Self { attached_files_configuration }
    }
}

/// The structure `AttachedFilesConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttachedFilesConfiguration {
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
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
}

impl AttachedFilesConfiguration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, attachment_scope: AttachmentScope) -> Self {
        Self {
            instance_id: instance_id.into(),
            attachment_scope,
            maximum_size_limit_in_bytes: None,
            extension_configuration: None,
            last_modified_time: None,
        }
    }
}
