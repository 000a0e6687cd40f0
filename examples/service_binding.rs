//! CreateParticipant as Amazon Connect really binds it, through `connect-api`, over hyper.
//!
//! ```text
//! cargo run --example service_binding --features hyper
//! ```
//!
//! The declaration of the example `create_participant` puts both ids into the path of a PUT. The service wants a POST to a fixed
//! path, with everything in the JSON body. Here both are shown, then the operation of Connect that does have that form.

use std::error::Error;

use connect_api::{
    ChatParticipantRoleConfig, CreateParticipant, Host, ParticipantDetailsToAdd, ParticipantRole,
    ParticipantTimerConfiguration, ParticipantTimerType, ParticipantTimerValue, TimerEligibleParticipantRoles,
    UpdateParticipantRoleConfig, UpdateParticipantRoleConfigChannelInfo,
};
use connect_core::{Client, ClientConfig, Credentials, Operation};
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
    println!("In a region this would go to {}.", host.endpoint()?);
    println!("Here it goes to {}.\n", server.endpoint());
    // Made up; `Credentials::from_environment` and `Credentials::from_profile` have yours.
    let signer = host.sigv4(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
    let client = Client::with_config(ClientConfig::new(server.endpoint()).with_sigv4(signer), HyperTransport::new());

    let metadata = CreateParticipant::METADATA;
    println!("showpiece: PUT /contact/create-participant/{{InstanceId}}/{{ContactId}}, ids in the path");
    println!("service:   {} {}, ids in the body\n", metadata.method(), metadata.uri());

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
    println!("{added:#?}\n");

    // Both ids in the path of a PUT: this operation of the service has the showpiece's form.
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

    println!("What the service received:");
    for request in server.received() {
        println!("\n{request}");
    }
    Ok(())
}
