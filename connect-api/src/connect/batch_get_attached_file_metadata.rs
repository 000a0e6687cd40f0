// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchGetAttachedFileMetadata`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, CreatedByInfo, FileStatusType, FileUseCaseType, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `BatchGetAttachedFileMetadata` of Amazon Connect Service.
///
/// See [`BatchGetAttachedFileMetadata`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchGetAttachedFileMetadata
#[connect_operation(
    method = "POST",
    uri = "/attached-files/<InstanceId>",
    output = BatchGetAttachedFileMetadataOutput,
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
pub struct BatchGetAttachedFileMetadata {
    /// The member `FileIds`. 1 to 100 items.
    #[connect(length(1..=100), items(length(1..=256)))]
    pub file_ids: Vec<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AssociatedResourceArn`.
    #[connect(query = "associatedResourceArn")]
    pub associated_resource_arn: String,
}

/// The output of [`BatchGetAttachedFileMetadata`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetAttachedFileMetadataOutput {
    /// The member `Files`.
    pub files: Option<Vec<AttachedFile>>,
    /// The member `Errors`.
    pub errors: Option<Vec<AttachedFileError>>,
}

/// The structure `AttachedFile`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttachedFile {
    /// The member `CreationTime`.
    pub creation_time: String,
    /// The member `FileArn`.
    pub file_arn: String,
    /// The member `FileId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub file_id: String,
    /// The member `FileName`. 1 to 256 characters. Pattern: `^\P{C}*$`.
    #[connect(length(1..=256), pattern = "^\\P{C}*$")]
    pub file_name: String,
    /// The member `FileSizeInBytes`. At least 1.
    #[connect(range(1..))]
    pub file_size_in_bytes: i64,
    /// The member `FileStatus`.
    pub file_status: FileStatusType,
    /// The member `CreatedBy`.
    pub created_by: Option<CreatedByInfo>,
    /// The member `FileUseCaseType`.
    pub file_use_case_type: Option<FileUseCaseType>,
    /// The member `AssociatedResourceArn`.
    pub associated_resource_arn: Option<String>,
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

impl AttachedFile {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        creation_time: impl Into<String>,
        file_arn: impl Into<String>,
        file_id: impl Into<String>,
        file_name: impl Into<String>,
        file_size_in_bytes: i64,
        file_status: FileStatusType,
    ) -> Self {
        Self {
            creation_time: creation_time.into(),
            file_arn: file_arn.into(),
            file_id: file_id.into(),
            file_name: file_name.into(),
            file_size_in_bytes,
            file_status,
            created_by: None,
            file_use_case_type: None,
            associated_resource_arn: None,
            tags: None,
        }
    }
}

/// The structure `AttachedFileError`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachedFileError {
    /// The member `ErrorCode`.
    pub error_code: Option<String>,
    /// The member `ErrorMessage`.
    pub error_message: Option<String>,
    /// The member `FileId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub file_id: Option<String>,
}
