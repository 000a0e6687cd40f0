//! Operations of the participant service that are not there: views and authentication.

use connect_api::participant::{CancelParticipantAuthentication, DescribeView, GetAuthenticationUrl};

use super::commit::Call;
use super::{Engine, EngineError};

impl Engine {
    /// Answers `DescribeView`: no flow shows a view.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// and else `ResourceNotFoundException`.
    pub fn describe_view(&self, input: &DescribeView) -> Result<(), EngineError> {
        let message = "there is no view: flows do not run here, so that none is shown";
        self.absent(Call::participant("DescribeView"), input.connection_token.expose(), EngineError::not_found(message))
    }

    /// Answers `GetAuthenticationUrl`: no flow authenticates a customer.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// and else `ValidationException`.
    pub fn get_authentication_url(&self, input: &GetAuthenticationUrl) -> Result<(), EngineError> {
        let message = "there is no authentication session: flows do not run here, so that none is started";
        let call = Call::participant("GetAuthenticationUrl");
        self.absent(call, input.connection_token.expose(), EngineError::validation(message))
    }

    /// Answers `CancelParticipantAuthentication`: no flow authenticates a customer.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// and else `ValidationException`.
    pub fn cancel_participant_authentication(
        &self,
        input: &CancelParticipantAuthentication,
    ) -> Result<(), EngineError> {
        let message = "there is no authentication session: flows do not run here, so that none is started";
        let call = Call::participant("CancelParticipantAuthentication");
        self.absent(call, input.connection_token.expose(), EngineError::validation(message))
    }

    fn absent(&self, call: Call, token: &str, error: EngineError) -> Result<(), EngineError> {
        self.shared.read(call, |state, _| {
            state.authorized(token)?;
            Err(error)
        })
    }
}
