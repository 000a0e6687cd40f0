//! Calls CreateParticipant as Amazon Connect binds it, with `connect-api`, over hyper.
//!
//! ```text
//! cargo run --example service_binding --features hyper
//! ```
//!
//! The example `create_participant` declares a PUT with both IDs in the path. The service requires
//! a POST to a fixed path, with all members in the JSON body. This example shows the difference,
//! and then an operation of the service that is a PUT with both IDs in the path.

use std::error::Error;

use connect_api::{
    ChatParticipantRoleConfig, CreateParticipant, Host, ParticipantDetailsToAdd, ParticipantRole,
    ParticipantTimerConfiguration, ParticipantTimerType, ParticipantTimerValue, TimerEligibleParticipantRoles,
    UpdateParticipantRoleConfig, UpdateParticipantRoleConfigChannelInfo,
};
use connect_core::auth::Credentials;
use connect_core::{Client, ClientConfig, Operation};
use connect_hyper::HyperTransport;
use connect_testing::{Reply, Server};

const INSTANCE: &str = "b1a1c2d3-5555-4e66-8777-888899990000";
const CONTACT: &str = "c0ffee00-1111-4222-8333-444455556666";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(|request| match request.target() {
        "/contact/create-participant" => Reply::json(
            200,
            r#"{"ParticipantCredentials":{"ParticipantToken":"QVFJREFIaEZPbktG","Expiry":"2019-11-08T02:41:28.172Z"},
                "ParticipantId":"8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55"}"#,
        ),
        _ => Reply::json(200, "{}"),
    })?;
    let host = Host::connect("eu-central-1");
    println!("The endpoint in the region {} is {}.", host.region(), host.endpoint()?);
    println!("This example sends to a local server: {}.\n", server.endpoint());
    // Example credentials. Load yours with `Credentials::from_environment` or `connect-aws`.
    let signer = host.sigv4(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
    let client = Client::with_config(ClientConfig::new(server.endpoint()).with_sigv4(signer), HyperTransport::new());

    let metadata = CreateParticipant::METADATA;
    println!("In the example create_participant, the IDs are in the path:");
    println!("  PUT /contact/create-participant/{{InstanceId}}/{{ContactId}}");
    println!("In the service, they are in the body:");
    println!("  {} {}\n", metadata.method(), metadata.uri());

    let added = client
        .send(&CreateParticipant {
            instance_id: INSTANCE.into(),
            contact_id: CONTACT.into(),
            client_token: None,
            participant_details: ParticipantDetailsToAdd {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some("Order bot".into()),
                participant_capabilities: None,
            },
        })
        .await?;
    println!("The output, with the token redacted:\n{added:#?}\n");

    // An operation of the service with both IDs in the path.
    client
        .send(&UpdateParticipantRoleConfig {
            instance_id: INSTANCE.into(),
            contact_id: CONTACT.into(),
            channel_configuration: UpdateParticipantRoleConfigChannelInfo::Chat(ChatParticipantRoleConfig {
                participant_timer_config_list: vec![ParticipantTimerConfiguration {
                    participant_role: TimerEligibleParticipantRoles::Customer,
                    timer_type: ParticipantTimerType::Idle,
                    timer_value: ParticipantTimerValue::ParticipantTimerDurationInMinutes(5),
                }],
            }),
        })
        .await?;

    println!("Requests that the server received:");
    for request in server.received() {
        println!("\n{}", request.to_string().trim_end());
    }
    Ok(())
}
