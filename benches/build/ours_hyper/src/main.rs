//! Adds a bot to a chat with this framework over hyper.
//!
//! Usage: `ours-hyper INSTANCE_ID CONTACT_ID [ENDPOINT]`.

#![forbid(unsafe_code)]

#[path = "../../ours_ureq/src/create_participant.rs"]
mod create_participant;

use std::error::Error;

use connect_core::{Client, ClientConfig, Endpoint};
use connect_core::auth::{Credentials, SigV4};
use connect_hyper::{HyperTransport, TokioSleep};

use crate::create_participant::{CreateParticipant, ParticipantCredentials, ParticipantDetails, ParticipantRole};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(instance_id), Some(contact_id)) = (arguments.next(), arguments.next()) else {
        return Err("usage: ours-hyper INSTANCE_ID CONTACT_ID [ENDPOINT]".into());
    };
    let region = std::env::var("AWS_REGION")?;
    let endpoint = arguments.next().unwrap_or_else(|| format!("https://connect.{region}.amazonaws.com"));
    let signer = SigV4::new(Credentials::from_environment()?, region, "connect");
    let config = ClientConfig::new(Endpoint::new(&endpoint)?).with_sigv4(signer);
    let client = Client::with_config(config, HyperTransport::new()).with_sleep(TokioSleep);

    let added = client
        .send(&CreateParticipant {
            instance_id,
            contact_id,
            client_token: None,
            participant_details: ParticipantDetails {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some("Order bot".into()),
            },
        })
        .await?;
    println!("participant {}", added.participant_id.as_deref().unwrap_or("without an id"));
    if let Some(ParticipantCredentials { participant_token, expiry }) = added.participant_credentials {
        println!("a token: {}, expires {}", participant_token.is_some(), expiry.as_deref().unwrap_or("never"));
    }
    Ok(())
}
