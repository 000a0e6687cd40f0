//! The `DeleteInstance` operation.

use connect_core::connect_operation;

use crate::errors::{InternalServiceException, InvalidRequestException, ResourceNotFoundException};

/// Deletes an Amazon Connect instance and everything in it.
///
/// A backend calls this operation with AWS credentials that allow `connect:DeleteInstance`. The
/// request goes to [`Host::connect`](crate::Host::connect). The service limits how many instances
/// an account creates and deletes in 30 days. An idempotency token makes retries safe.
///
/// See [`DeleteInstance`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteInstance.html
#[connect_operation(
    method = "DELETE",
    uri = "/instance/{InstanceId}",
    output = (),
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteInstance {
    /// The ID of the instance to delete: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
