// Printed by cargo-connect 0.1.0 from the model of Glacier, version 2012-06-01.
// A refresh removes changes: cargo connect import botocore:glacier --operation UploadArchive -o tests/streamed_apis/declared/glacier

//! The operation `UploadArchive`.

use connect_core::stream::ByteStream;
use connect_core::{connect_operation, connect_shape};

use super::{
    InvalidParameterValueException, MissingParameterValueException,
    NoLongerSupportedException, RequestTimeoutException, ResourceNotFoundException,
    ServiceUnavailableException,
};

/// The operation `UploadArchive` of Amazon Glacier.
///
/// See [`UploadArchive`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/glacier-2012-06-01/UploadArchive
#[connect_operation(
    method = "POST",
    uri = "/<accountId>/vaults/<vaultName>/archives",
    rename_all = "camelCase",
    output = ArchiveCreationOutput,
    errors(
        ResourceNotFoundException,
        InvalidParameterValueException,
        MissingParameterValueException,
        RequestTimeoutException,
        ServiceUnavailableException,
        NoLongerSupportedException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug, Default)]
pub struct UploadArchive {
    /// The member `vaultName`.
    pub vault_name: String,
    /// The member `accountId`.
    pub account_id: String,
    /// The member `archiveDescription`.
    #[connect(header = "x-amz-archive-description")]
    pub archive_description: Option<String>,
    /// The member `checksum`.
    #[connect(header = "x-amz-sha256-tree-hash")]
    pub checksum: Option<String>,
    /// The member `body`.
    #[connect(payload)]
    pub body: Option<ByteStream>,
}

/// The structure `ArchiveCreationOutput`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ArchiveCreationOutput {
    /// The member `location`.
    #[connect(header = "Location")]
    pub location: Option<String>,
    /// The member `checksum`.
    #[connect(header = "x-amz-sha256-tree-hash")]
    pub checksum: Option<String>,
    /// The member `archiveId`.
    #[connect(header = "x-amz-archive-id")]
    pub archive_id: Option<String>,
}
