//! The calls by hand: the code of `benches/codec/by_hand`, signed by that of
//! `benches/build/by_hand`.

#[path = "../../codec"]
#[allow(dead_code, unused_imports, reason = "other measurements use the rest")]
mod codec {
    pub(super) mod by_hand;
}
#[path = "../../build/by_hand/src/sign.rs"]
mod sign;

use std::time::SystemTime;

use bytes::Bytes;
use http::{Request, Response};

use self::codec::by_hand::{
    CreateParticipant, ListInstances, ParticipantDetails, ParticipantRole, decode_create_participant,
    decode_list_instances, encode_create_participant, encode_list_instances,
};
use self::sign::Signer;
use crate::wire::{Seen, Wire};
use crate::{ACCESS_KEY_ID, BOT, CONTACT, ENDPOINT, INSTANCE, MAX_RESULTS, Peer, REGION, SECRET};

pub struct ByHand {
    signer: Signer,
    wire: Wire,
}

impl ByHand {
    fn send(&self, mut request: Request<Bytes>) -> Response<Bytes> {
        self.signer.sign(&mut request, SystemTime::now()).expect("a signature");
        self.wire.send(|| Seen::new(&request, request.body()))
    }
}

impl Peer for ByHand {
    const NAME: &'static str = "by hand";

    fn new(wire: Wire) -> Self {
        let signer = Signer {
            access_key_id: ACCESS_KEY_ID.into(),
            secret_access_key: SECRET.into(),
            session_token: None,
            region: REGION.into(),
        };
        Self { signer, wire }
    }

    async fn create_participant(&self, token: Option<&str>) -> String {
        let random = if token.is_none() { uuid::Uuid::new_v4().to_string() } else { String::new() };
        let input = CreateParticipant {
            instance_id: INSTANCE,
            contact_id: CONTACT,
            client_token: token.unwrap_or(&random),
            participant_details: ParticipantDetails {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some(BOT),
            },
        };
        let response = self.send(encode_create_participant(ENDPOINT, &input).expect("a request"));
        decode_create_participant(&response).expect("an answer").participant_id.expect("an id")
    }

    async fn list_instances<T>(&self, look: impl FnOnce(&mut dyn Iterator<Item = &str>) -> T) -> T {
        let input = ListInstances { next_token: None, max_results: Some(MAX_RESULTS.into()) };
        let response = self.send(encode_list_instances(ENDPOINT, &input).expect("a request"));
        let page = decode_list_instances(&response).expect("an answer");
        let instances = page.instance_summary_list.unwrap_or_default();
        look(&mut instances.iter().filter_map(|instance| instance.id.as_deref()).chain(page.next_token.as_deref()))
    }
}
