// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetAttachedFile`.

use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, CreatedByInfo, FileStatusType, FileUseCaseType, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `GetAttachedFile` of Amazon Connect Service.
///
/// See [`GetAttachedFile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetAttachedFile
#[connect_operation(
    method = "GET",
    uri = "/attached-files/<InstanceId>/<FileId>",
    output = GetAttachedFileOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InternalServiceException,
        ResourceNotFoundException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetAttachedFile {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `FileId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub file_id: String,
    /// The member `UrlExpiryInSeconds`. 5 to 300.
    #[connect(query = "urlExpiryInSeconds", range(5..=300))]
    pub url_expiry_in_seconds: Option<i32>,
    /// The member `AssociatedResourceArn`.
    #[connect(query = "associatedResourceArn")]
    pub associated_resource_arn: String,
    /// The member `UrlContentDisposition`.
    #[connect(query = "urlContentDisposition")]
    pub url_content_disposition: Option<ContentDisposition>,
}

/// The values of `ContentDisposition`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentDisposition {
    /// The value `INLINE`.
    Inline,
    /// The value `ATTACHMENT`.
    Attachment,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`GetAttachedFile`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAttachedFileOutput {
    /// The member `FileArn`.
    pub file_arn: Option<String>,
    /// The member `FileId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub file_id: Option<String>,
    /// The member `CreationTime`.
    pub creation_time: Option<String>,
    /// The member `FileStatus`.
    pub file_status: Option<FileStatusType>,
    /// The member `FileName`. 1 to 256 characters. Pattern: `^\P{C}*$`.
    #[connect(length(1..=256), pattern = "^\\P{C}*$")]
    pub file_name: Option<String>,
    /// The member `FileSizeInBytes`. At least 1.
    #[connect(range(1..))]
    pub file_size_in_bytes: i64,
    /// The member `AssociatedResourceArn`.
    pub associated_resource_arn: Option<String>,
    /// The member `FileUseCaseType`.
    pub file_use_case_type: Option<FileUseCaseType>,
    /// The member `CreatedBy`.
    pub created_by: Option<CreatedByInfo>,
    /// The member `DownloadUrlMetadata`.
    pub download_url_metadata: Option<DownloadUrlMetadata>,
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

/// The structure `DownloadUrlMetadata`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DownloadUrlMetadata {
    /// The member `Url`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub url: Option<String>,
    /// The member `UrlExpiry`.
    pub url_expiry: Option<String>,
}
