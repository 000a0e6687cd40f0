//! Leaving a chat.

use connect_core::connect_operation;

use crate::participant::{AccessDeniedException, InternalServerException, ThrottlingException, ValidationException};
use crate::token::ConnectionToken;

/// Disconnects a participant from its chat.
#[connect_operation(
    method = "POST",
    uri = "/participant/disconnect",
    output = (),
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(connection_token),
)]
#[derive(Clone, Debug)]
pub struct DisconnectParticipant {
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The token of the participant that leaves.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}
