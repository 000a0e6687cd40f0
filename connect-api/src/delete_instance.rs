//! Deleting an instance.

use connect_core::connect_operation;

use crate::errors::{InternalServiceException, InvalidRequestException, ResourceNotFoundException};

/// Deletes an instance, with all that is in it.
///
/// How many instances an account makes and deletes in 30 days is limited.
#[connect_operation(
    method = "DELETE",
    uri = "/instance/{InstanceId}",
    output = (),
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct DeleteInstance {
    /// The Amazon Connect instance: the last part of its ARN.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(query = "clientToken", idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
