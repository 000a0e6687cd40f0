// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartAttachedFileUpload`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, CreatedByInfo, FileStatusType, FileUseCaseType, InternalServiceException,
    InvalidRequestException, ResourceConflictException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `StartAttachedFileUpload` of Amazon Connect Service.
///
/// See [`StartAttachedFileUpload`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartAttachedFileUpload
#[connect_operation(
    method = "PUT",
    uri = "/attached-files/<InstanceId>",
    output = StartAttachedFileUploadOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InternalServiceException,
        ThrottlingException,
        ResourceConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct StartAttachedFileUpload {
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `FileName`. 1 to 256 characters. Pattern: `^\P{C}*$`.
    #[connect(length(1..=256), pattern = "^\\P{C}*$")]
    pub file_name: String,
    /// The member `FileSizeInBytes`. At least 1.
    #[connect(range(1..))]
    pub file_size_in_bytes: i64,
    /// The member `UrlExpiryInSeconds`. 5 to 300.
    #[connect(range(5..=300))]
    pub url_expiry_in_seconds: Option<i32>,
    /// The member `FileUseCaseType`.
    pub file_use_case_type: FileUseCaseType,
    /// The member `AssociatedResourceArn`.
    #[connect(query = "associatedResourceArn")]
    pub associated_resource_arn: String,
    /// The member `CreatedBy`.
    pub created_by: Option<CreatedByInfo>,
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
}

impl StartAttachedFileUpload {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        file_name: impl Into<String>,
        file_size_in_bytes: i64,
        file_use_case_type: FileUseCaseType,
        associated_resource_arn: impl Into<String>,
    ) -> Self {
        Self {
            client_token: None,
            instance_id: instance_id.into(),
            file_name: file_name.into(),
            file_size_in_bytes,
            url_expiry_in_seconds: None,
            file_use_case_type,
            associated_resource_arn: associated_resource_arn.into(),
            created_by: None,
            tags: None,
        }
    }
}

/// The output of [`StartAttachedFileUpload`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartAttachedFileUploadOutput {
    /// The member `FileArn`.
    pub file_arn: Option<String>,
    /// The member `FileId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub file_id: Option<String>,
    /// The member `CreationTime`.
    pub creation_time: Option<String>,
    /// The member `FileStatus`.
    pub file_status: Option<FileStatusType>,
    /// The member `CreatedBy`.
    pub created_by: Option<CreatedByInfo>,
    /// The member `UploadUrlMetadata`.
    pub upload_url_metadata: Option<UploadUrlMetadata>,
}

/// The structure `UploadUrlMetadata`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadUrlMetadata {
    /// The member `Url`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub url: Option<String>,
    /// The member `UrlExpiry`.
    pub url_expiry: Option<String>,
    /// The member `HeadersToInclude`.
    #[connect(keys(length(1..=128)), values(length(1..=256)))]
    pub headers_to_include: Option<BTreeMap<String, String>>,
}
