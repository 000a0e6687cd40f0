//! Adds a bot to a chat with Amazon's SDK: `sdk INSTANCE_ID CONTACT_ID [ENDPOINT]`.
//!
//! `aws-sdk-connect` has its default features. Credentials and region come from the environment,
//! without `aws-config`, which most programs add and which would cost more.

use std::error::Error;

use aws_sdk_connect::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_connect::error::DisplayErrorContext;
use aws_sdk_connect::types::{ParticipantDetailsToAdd, ParticipantRole};
use aws_sdk_connect::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(instance_id), Some(contact_id)) = (arguments.next(), arguments.next()) else {
        return Err("usage: sdk INSTANCE_ID CONTACT_ID [ENDPOINT]".into());
    };
    let credentials = Credentials::new(
        std::env::var("AWS_ACCESS_KEY_ID")?,
        std::env::var("AWS_SECRET_ACCESS_KEY")?,
        std::env::var("AWS_SESSION_TOKEN").ok(),
        None,
        "environment",
    );
    let mut config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(std::env::var("AWS_REGION")?))
        .credentials_provider(credentials);
    config.set_endpoint_url(arguments.next());
    let client = Client::from_conf(config.build());

    let bot = ParticipantDetailsToAdd::builder()
        .participant_role(ParticipantRole::CustomBot)
        .display_name("Order bot")
        .build();
    let added = client
        .create_participant()
        .instance_id(instance_id)
        .contact_id(contact_id)
        .participant_details(bot)
        .send()
        .await
        .map_err(|error| DisplayErrorContext(error).to_string())?;
    println!("participant {}", added.participant_id().unwrap_or("without an id"));
    if let Some(credentials) = added.participant_credentials() {
        let token = credentials.participant_token().is_some();
        println!("a token: {token}, expires {}", credentials.expiry().unwrap_or("never"));
    }
    Ok(())
}
