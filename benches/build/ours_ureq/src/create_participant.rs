//! The declaration of the operation.

use connect_core::{Secret, UnknownValue, connect_error, connect_operation, connect_shape};

#[connect_operation(
    method = "POST",
    uri = "/contact/create-participant",
    auth = sigv4,
    output = CreateParticipantOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ServiceQuotaExceededException,
        ThrottlingException,
        ConflictException,
    ),
)]
pub struct CreateParticipant {
    #[connect(length(1..=100))]
    pub instance_id: String,
    #[connect(length(1..=256))]
    pub contact_id: String,
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    pub participant_details: ParticipantDetails,
}

#[connect_shape]
pub struct ParticipantDetails {
    pub participant_role: Option<ParticipantRole>,
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
}

#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ParticipantRole {
    Agent,
    Customer,
    System,
    CustomBot,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
pub struct CreateParticipantOutput {
    pub participant_credentials: Option<ParticipantCredentials>,
    pub participant_id: Option<String>,
}

#[connect_shape]
pub struct ParticipantCredentials {
    #[connect(sensitive)]
    pub participant_token: Option<Secret<String>>,
    pub expiry: Option<String>,
}

#[connect_error(status = 400)]
#[derive(Debug)]
pub struct InvalidRequestException {
    pub message: Option<String>,
}

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

#[connect_error(status = 500)]
#[derive(Debug)]
pub struct InternalServiceException {
    pub message: Option<String>,
}

#[connect_error(status = 402)]
#[derive(Debug)]
pub struct ServiceQuotaExceededException {
    pub message: Option<String>,
}

#[connect_error(status = 429)]
#[derive(Debug)]
pub struct ThrottlingException {
    pub message: Option<String>,
}

#[connect_error(status = 409)]
#[derive(Debug)]
pub struct ConflictException {
    pub message: Option<String>,
}
