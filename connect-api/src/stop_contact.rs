//! The `StopContact` operation and its shapes.

use connect_core::{connect_operation, connect_shape};

use crate::errors::{
    ContactNotFoundException, InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException,
};

/// Ends a contact: a chat or a task in any state, or a queued callback.
///
/// A backend calls this operation with AWS credentials that allow `connect:StopContact`. The
/// request goes to [`Host::connect`](crate::Host::connect).
///
/// Voice contacts are not ended if their initiation method is `DISCONNECT`, `TRANSFER`,
/// `QUEUE_TRANSFER`, `EXTERNAL_OUTBOUND` or `MONITOR`.
///
/// The operation has no idempotency token, so the client retries it only after throttling and after
/// failures where the request was not received.
///
/// See [`StopContact`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContact.html
#[connect_operation(
    method = "POST",
    uri = "/contact/stop",
    output = (),
    errors(
        InvalidRequestException,
        ContactNotFoundException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        InvalidActiveRegionException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StopContact {
    /// The ID of the contact to end. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The ID of the Amazon Connect instance: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The reason for ending the contact. Only outbound campaigns may set it.
    pub disconnect_reason: Option<DisconnectReason>,
}

impl StopContact {
    /// Creates a request with the required members set.
    pub fn new(contact_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { contact_id: contact_id.into(), instance_id: instance_id.into(), disconnect_reason: None }
    }
}

/// The reason for ending a contact.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DisconnectReason {
    /// The code of the disconnect reason, as in contact records.
    pub code: Option<String>,
}
