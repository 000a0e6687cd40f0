//! The calls by this framework: its async client and the operations of `connect-api`.

use connect_api::{CreateParticipant, ListInstances, ParticipantDetailsToAdd, ParticipantRole};
use connect_core::{Body, Client, ClientConfig, Endpoint, transport_fn};
use connect_core::auth::{Credentials, SigV4};

use crate::wire::{Seen, Wire};
use crate::{ACCESS_KEY_ID, BOT, CONTACT, ENDPOINT, INSTANCE, MAX_RESULTS, Peer, REGION, SECRET};

pub struct Ours(Client);

impl Peer for Ours {
    const NAME: &'static str = "ours";

    fn new(wire: Wire) -> Self {
        let transport = transport_fn(move |request: http::Request<Body>, _| {
            let response = wire.send(|| Seen::new(&request, request.body().as_bytes().unwrap_or_default()));
            async move { Ok(response.map(Body::from)) }
        });
        let signer = SigV4::new(Credentials::new(ACCESS_KEY_ID, SECRET), REGION, "connect");
        let endpoint = Endpoint::new(ENDPOINT).expect("a URL");
        Self(Client::with_config(ClientConfig::new(endpoint).with_sigv4(signer), transport))
    }

    async fn create_participant(&self, token: Option<&str>) -> String {
        let bot = CreateParticipant {
            instance_id: INSTANCE.into(),
            contact_id: CONTACT.into(),
            client_token: token.map(String::from),
            participant_details: ParticipantDetailsToAdd {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some(BOT.into()),
                participant_capabilities: None,
            },
        };
        let added = self.0.send(&bot).await.expect("an answer");
        added.participant_id.expect("an id")
    }

    async fn list_instances<T>(&self, look: impl FnOnce(&mut dyn Iterator<Item = &str>) -> T) -> T {
        let list = ListInstances { next_token: None, max_results: Some(MAX_RESULTS.into()) };
        let page = self.0.send(&list).await.expect("an answer");
        let instances = page.instance_summary_list.unwrap_or_default();
        look(&mut instances.iter().filter_map(|instance| instance.id.as_deref()).chain(page.next_token.as_deref()))
    }
}
