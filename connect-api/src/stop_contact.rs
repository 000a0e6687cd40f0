//! Ending a contact.

use connect_core::{connect_operation, connect_shape};

use crate::errors::{
    ContactNotFoundException, InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException,
};

/// Ends a contact: a chat or a task in any state. Voice contacts that come from a transfer, a disconnect, an outbound call of another system
/// or from monitoring are not ended.
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
#[derive(Clone, Debug)]
pub struct StopContact {
    /// The contact.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The Amazon Connect instance: the last part of its ARN.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// Why. Outbound campaigns alone may say it.
    pub disconnect_reason: Option<DisconnectReason>,
}

impl StopContact {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { contact_id: contact_id.into(), instance_id: instance_id.into(), disconnect_reason: None }
    }
}

/// Why a contact ends.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DisconnectReason {
    /// The reason's code.
    pub code: Option<String>,
}
