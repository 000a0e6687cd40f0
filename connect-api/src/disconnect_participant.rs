//! The `DisconnectParticipant` operation.

use connect_core::connect_operation;

use crate::participant_errors::{
    AccessDeniedException, InternalServerException, ThrottlingException, ValidationException,
};
use crate::token::ConnectionToken;

/// Disconnects a participant from its chat.
///
/// The participant itself calls this operation, with its [`ConnectionToken`] and without AWS
/// credentials. The request goes to [`Host::participant`](crate::Host::participant). An idempotency
/// token makes retries safe.
///
/// See [`DisconnectParticipant`][page] in the Amazon Connect Participant Service API reference.
///
/// [page]: https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_DisconnectParticipant.html
#[connect_operation(
    method = "POST",
    uri = "/participant/disconnect",
    output = (),
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct DisconnectParticipant {
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The connection token of the participant that leaves the chat. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}
