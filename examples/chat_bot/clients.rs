//! Creates the two clients, one for each service, over one HTTP client.

use std::error::Error;
use std::sync::Arc;

use connect_api::Host;
use connect_aws::LoadOptions;
use connect_aws::blocking::CredentialsChain;
use connect_core::auth::{AuthProblem, Credentials};
use connect_core::blocking::{Client, Transport};
use connect_core::{ClientConfig, Endpoint};
use connect_testing::Server;

use crate::arguments::{Local, Region};
use crate::service;
use crate::story::Chat;

/// Creates clients for an AWS region, with the credentials that the AWS CLI finds.
pub(crate) fn in_a_region(region: Region, transport: Arc<dyn Transport>) -> Result<Chat, Box<dyn Error>> {
    let (connect, participant) = (Host::connect(&region.name), Host::participant(&region.name));
    let endpoint = connect.endpoint().map_err(|error| format!("`--region`: {error}"))?;
    let mut options = LoadOptions::new().with_region(&region.name);
    if let Some(profile) = &region.profile {
        options = options.with_profile(profile);
    }
    let credentials = CredentialsChain::with_options(options, Arc::clone(&transport)).credentials()?;
    // The participant service needs no signer: its operations carry tokens, which are members.
    let config = ClientConfig::new(endpoint).with_sigv4(connect.sigv4(credentials));
    Ok(Chat {
        connect: Client::with_config(config, Arc::clone(&transport)),
        participant: Client::new(participant.endpoint()?, transport),
        instance_id: region.instance_id,
        contact_flow_id: region.contact_flow_id,
    })
}

/// Creates clients for a connect-local, with credentials from the environment or with the key that
/// connect-local has otherwise.
pub(crate) fn at_an_endpoint(local: Local, transport: Arc<dyn Transport>) -> Result<Chat, Box<dyn Error>> {
    let endpoint = Endpoint::new(&local.url).map_err(|error| format!("`--endpoint`: {error}"))?;
    let credentials = match Credentials::from_environment() {
        Err(error) if error.problem() == AuthProblem::NoCredentials => {
            Credentials::new("AKIACONNECTLOCAL0000", "connect-local-secret-that-is-no-secret")
        }
        read => read?,
    };
    let signer = Host::connect(local.region.as_deref().unwrap_or("us-east-1")).sigv4(credentials);
    let config = ClientConfig::new(endpoint.clone()).with_sigv4(signer);
    Ok(Chat {
        connect: Client::with_config(config, Arc::clone(&transport)),
        participant: Client::new(endpoint, transport),
        instance_id: local.instance_id.unwrap_or_else(|| "11111111-1111-4111-8111-111111111111".into()),
        contact_flow_id: local.contact_flow_id.unwrap_or_else(|| "22222222-2222-4222-8222-222222222222".into()),
    })
}

/// Creates clients for the local server, which stands in for both services.
///
/// The server checks that a signature is present, but not its key.
pub(crate) fn on_loopback(server: &Server, transport: Arc<dyn Transport>) -> Chat {
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let config = ClientConfig::new(server.endpoint()).with_sigv4(Host::connect("eu-central-1").sigv4(credentials));
    Chat {
        connect: Client::with_config(config, Arc::clone(&transport)),
        participant: Client::new(server.endpoint(), transport),
        instance_id: service::INSTANCE.into(),
        contact_flow_id: service::CONTACT_FLOW.into(),
    }
}
