//! The calls by Amazon's SDK.

use aws_sdk_connect::config::http::HttpRequest;
use aws_sdk_connect::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_connect::types::{ParticipantDetailsToAdd, ParticipantRole};
use aws_sdk_connect::{Client, Config};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::http::Response;
use aws_smithy_types::body::SdkBody;

use crate::wire::{Seen, Wire};
use crate::{ACCESS_KEY_ID, BOT, CONTACT, INSTANCE, MAX_RESULTS, Peer, REGION, SECRET};

pub struct Sdk(Client);

impl HttpConnector for Wire {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let response = self.send(|| {
            let body = request.body().bytes().unwrap_or_default().to_vec();
            Seen::new(&request.try_into_http1x().expect("a request"), &body)
        });
        let response = Response::try_from(response.map(SdkBody::from)).expect("a response");
        HttpConnectorFuture::ready(Ok(response))
    }
}

impl Peer for Sdk {
    const NAME: &'static str = "SDK";

    fn new(wire: Wire) -> Self {
        let connector = SharedHttpConnector::new(wire);
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(REGION))
            .credentials_provider(Credentials::new(ACCESS_KEY_ID, SECRET, None, None, "fixed"))
            .http_client(http_client_fn(move |_, _| connector.clone()))
            .build();
        Self(Client::from_conf(config))
    }

    async fn create_participant(&self, token: Option<&str>) -> String {
        let bot = ParticipantDetailsToAdd::builder()
            .participant_role(ParticipantRole::CustomBot)
            .display_name(BOT)
            .build();
        let call = self.0.create_participant().instance_id(INSTANCE).contact_id(CONTACT).participant_details(bot);
        let added = call.set_client_token(token.map(String::from)).send().await.expect("an answer");
        added.participant_id.expect("an id")
    }

    async fn list_instances<T>(&self, look: impl FnOnce(&mut dyn Iterator<Item = &str>) -> T) -> T {
        let page = self.0.list_instances().max_results(MAX_RESULTS.into()).send().await.expect("an answer");
        let ids = page.instance_summary_list().iter().filter_map(|instance| instance.id());
        look(&mut ids.chain(page.next_token()))
    }
}
