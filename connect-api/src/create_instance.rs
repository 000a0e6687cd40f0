//! The `CreateInstance` operation and its output.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use crate::describe_instance::DirectoryType;
use crate::errors::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// Starts the creation of an Amazon Connect instance, with all channels enabled and no storage.
///
/// The instance is ready once [`DescribeInstance`](crate::DescribeInstance) reports
/// [`InstanceStatus::Active`](crate::InstanceStatus::Active).
///
/// A backend calls this operation with AWS credentials that allow `connect:CreateInstance`. The
/// request goes to [`Host::connect`](crate::Host::connect). The service limits how many instances
/// an account creates and deletes in 30 days. An idempotency token makes retries safe.
///
/// See [`CreateInstance`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html
#[connect_operation(
    method = "PUT",
    uri = "/instance",
    output = CreateInstanceOutput,
    errors(
        InvalidRequestException,
        ServiceQuotaExceededException,
        ThrottlingException,
        ResourceNotFoundException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateInstance {
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The kind of directory that holds the instance's users.
    pub identity_management_type: DirectoryType,
    /// The name of the new instance: 1 to 45 letters, digits and `-`. Required unless the users are
    /// in an existing directory.
    #[connect(sensitive, length(1..=45))]
    pub instance_alias: Option<Secret<String>>,
    /// The ID of the existing directory that holds the users: `d-` and ten hexadecimal digits.
    #[connect(length(12))]
    pub directory_id: Option<String>,
    /// True if the instance can receive calls.
    pub inbound_calls_enabled: bool,
    /// True if the instance can make calls.
    pub outbound_calls_enabled: bool,
    /// The tags of the new instance, as values by key: 1 to 50. Keys have 1 to 128 characters and
    /// do not begin with `aws:`; values have up to 256 characters.
    #[connect(length(1..=50), keys(length(1..=128)), values(length(..=256)))]
    pub tags: Option<BTreeMap<String, String>>,
}

impl CreateInstance {
    /// Creates a request with the required members set, and calls disabled in both directions.
    pub fn new(identity_management_type: DirectoryType) -> Self {
        Self {
            client_token: None,
            identity_management_type,
            instance_alias: None,
            directory_id: None,
            inbound_calls_enabled: false,
            outbound_calls_enabled: false,
            tags: None,
        }
    }
}

/// The output of [`CreateInstance`]: the identifiers of the new instance.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    /// The ID of the new instance: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub id: Option<String>,
    /// The ARN of the new instance.
    pub arn: Option<String>,
}
