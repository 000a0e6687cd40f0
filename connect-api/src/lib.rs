//! Amazon Connect, declared with [`connect_core`]: the operations around a live chat, as the service really binds them.
//!
//! ```
//! use connect_api::{CreateParticipant, Host, ParticipantDetailsToAdd, ParticipantRole};
//! use connect_core::{Operation, RandomTokens};
//!
//! let bot = CreateParticipant {
//!     instance_id: "b1a1c2d3-0000-4000-8000-111122223333".into(),
//!     contact_id: "c1a1c2d3-0000-4000-8000-111122223333".into(),
//!     client_token: None,
//!     participant_details: ParticipantDetailsToAdd {
//!         participant_role: Some(ParticipantRole::CustomBot),
//!         display_name: Some("Order bot".into()),
//!         participant_capabilities: None,
//!     },
//! };
//! let request = bot.to_http_request(&Host::connect("eu-central-1").endpoint()?, &RandomTokens)?;
//! assert_eq!(request.method(), "POST");
//! assert_eq!(request.uri(), "https://connect.eu-central-1.amazonaws.com/contact/create-participant");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Names, members, constraints and errors are those of the service's model, version 2017-08-08. Where a member may be absent
//! in the model it is an `Option` here.

mod create_participant;
mod errors;
mod host;
mod token;
mod update_participant_role_config;

pub use self::create_participant::{
    CreateParticipant, CreateParticipantError, CreateParticipantOutput, ParticipantCapabilities,
    ParticipantDetailsToAdd, ParticipantRole, ParticipantTokenCredentials, ScreenShareCapability, VideoCapability,
};
pub use self::errors::{
    AccessDeniedException, AttachedFileInvalidRequestExceptionReason, AttachedFileServiceQuotaExceededExceptionReason,
    ConflictException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    InvalidRequestExceptionReason, ResourceNotFoundException, ServiceQuotaExceededException,
    ServiceQuotaExceededExceptionReason, ThrottlingException,
};
pub use self::host::{Host, HostError};
pub use self::token::{ConnectionToken, ParticipantToken};
pub use self::update_participant_role_config::{
    ChatParticipantRoleConfig, ParticipantTimerAction, ParticipantTimerConfiguration, ParticipantTimerType,
    ParticipantTimerValue, TimerEligibleParticipantRoles, UpdateParticipantRoleConfig,
    UpdateParticipantRoleConfigChannelInfo, UpdateParticipantRoleConfigError, UpdateParticipantRoleConfigOutput,
};
