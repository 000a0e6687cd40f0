// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateAttachedFile`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, FileStatusType, FileUseCaseType, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreateAttachedFile` of Amazon Connect Service.
///
/// See [`CreateAttachedFile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateAttachedFile
#[connect_operation(
    method = "PUT",
    uri = "/attached-files/<InstanceId>/files",
    output = CreateAttachedFileOutput,
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
pub struct CreateAttachedFile {
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `FileUseCaseType`.
    pub file_use_case_type: FileUseCaseType,
    /// The member `FileSourceUri`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub file_source_uri: String,
    /// The member `AssociatedResourceArn`.
    #[connect(query = "associatedResourceArn")]
    pub associated_resource_arn: String,
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

impl CreateAttachedFile {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        file_use_case_type: FileUseCaseType,
        file_source_uri: impl Into<String>,
        associated_resource_arn: impl Into<String>,
    ) -> Self {
        Self {
            client_token: None,
            instance_id: instance_id.into(),
            file_use_case_type,
            file_source_uri: file_source_uri.into(),
            associated_resource_arn: associated_resource_arn.into(),
            tags: None,
        }
    }
}

/// The output of [`CreateAttachedFile`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateAttachedFileOutput {
    /// The member `FileArn`.
    pub file_arn: Option<String>,
    /// The member `FileId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub file_id: Option<String>,
    /// The member `CreationTime`.
    pub creation_time: Option<String>,
    /// The member `FileStatus`.
    pub file_status: Option<FileStatusType>,
}
