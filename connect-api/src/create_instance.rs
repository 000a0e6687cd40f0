//! Making an instance.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use crate::describe_instance::DirectoryType;
use crate::errors::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// Begins to make an Amazon Connect instance, with all channels on and no storage.
///
/// It is there once [`DescribeInstance`](crate::DescribeInstance) says that it is
/// [`Active`](crate::InstanceStatus::Active). How many instances an account makes and deletes in 30 days is limited.
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
#[derive(Clone, Debug)]
pub struct CreateInstance {
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// Where its users are kept.
    pub identity_management_type: DirectoryType,
    /// Its name: letters, digits and `-`. Required unless the users are in a directory that exists.
    #[connect(sensitive, length(1..=45))]
    pub instance_alias: Option<Secret<String>>,
    /// The directory that exists: `d-` and ten hexadecimal digits.
    #[connect(length(12))]
    pub directory_id: Option<String>,
    /// Whether it takes calls.
    pub inbound_calls_enabled: bool,
    /// Whether it makes calls.
    pub outbound_calls_enabled: bool,
    /// Its tags. Keys have up to 128 characters and do not begin with `aws:`, values up to 256.
    #[connect(length(1..=50))]
    pub tags: Option<BTreeMap<String, String>>,
}

impl CreateInstance {
    /// With what is required; no calls in either direction.
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

/// The instance that is being made.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct CreateInstanceOutput {
    /// Its id: the last part of its ARN.
    #[connect(length(1..=100))]
    pub id: Option<String>,
    /// Its ARN.
    pub arn: Option<String>,
}
