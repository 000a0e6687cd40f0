//! The handler of `CreateParticipant`.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use serde::Deserialize;

use super::{Field, Refused, check_length, check_present};
use crate::by_hand::open_enum::open_enum;
use crate::by_hand::{CreateParticipantOutput, ParticipantCredentials};
use crate::cases::PARTICIPANT;

/// The input. Required members are optional here, so that all that are absent are reported.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Input {
    instance_id: Option<String>,
    contact_id: Option<String>,
    client_token: Option<String>,
    participant_details: Option<ParticipantDetails>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ParticipantDetails {
    participant_role: Option<ParticipantRole>,
    display_name: Option<String>,
    participant_capabilities: Option<ParticipantCapabilities>,
}

open_enum!(ParticipantRole {
    Agent = "AGENT",
    Customer = "CUSTOMER",
    System = "SYSTEM",
    CustomBot = "CUSTOM_BOT",
    Supervisor = "SUPERVISOR",
});

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ParticipantCapabilities {
    video: Option<Capability>,
    screen_share: Option<Capability>,
}

open_enum!(Capability { Send = "SEND" });

impl Input {
    fn check(&self) -> Result<(), Refused> {
        let mut fields: Vec<Field> = Vec::new();
        check_present(&mut fields, "/InstanceId", self.instance_id.as_ref());
        check_length(&mut fields, "/InstanceId", self.instance_id.as_deref(), 1, 100);
        check_present(&mut fields, "/ContactId", self.contact_id.as_ref());
        check_length(&mut fields, "/ContactId", self.contact_id.as_deref(), 1, 256);
        check_length(&mut fields, "/ClientToken", self.client_token.as_deref(), 0, 500);
        check_present(&mut fields, "/ParticipantDetails", self.participant_details.as_ref());
        if let Some(details) = &self.participant_details {
            let path = "/ParticipantDetails/DisplayName";
            check_length(&mut fields, path, details.display_name.as_deref(), 1, 256);
        }
        if fields.is_empty() { Ok(()) } else { Err(Refused::Validation(fields)) }
    }
}

pub(super) async fn create_participant(
    input: Result<Json<Input>, JsonRejection>,
) -> Result<Json<CreateParticipantOutput>, Refused> {
    let Json(input) = input.map_err(|rejection| match rejection {
        JsonRejection::MissingJsonContentType(_) => Refused::UnsupportedMediaType,
        other => Refused::Serialization(other.body_text()),
    })?;
    input.check()?;
    Ok(Json(CreateParticipantOutput {
        participant_credentials: Some(ParticipantCredentials {
            participant_token: Some(PARTICIPANT.token.to_owned()),
            expiry: Some(PARTICIPANT.expiry.to_owned()),
        }),
        participant_id: Some(PARTICIPANT.id.to_owned()),
    }))
}
