//! All peers do the same work: they send the same requests and decode the same outputs.

use peers::by_hand::ByHand;
use peers::ours::Ours;
use peers::sdk::Sdk;
use peers::wire::{Seen, Wire};
use peers::{Call, ENDPOINT, Peer};
use serde_json::{Value, json};

const TOKEN: &str = "37edaa94-defa-4bdb-afd6-4ef83046c41d";

async fn made<P: Peer>(call: Call) -> (Seen, Vec<String>) {
    let wire = Wire::recording(call);
    let peer = P::new(wire.clone());
    let read = match call {
        Call::CreateParticipant => vec![peer.create_participant(Some(TOKEN)).await],
        Call::ListInstances => peer.list_instances(|instances| instances.map(String::from).collect()).await,
    };
    let [seen] = wire.seen().try_into().expect("one request");
    (seen, read)
}

fn in_all(call: Call) -> [(&'static str, Seen, Vec<String>); 3] {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(async {
        let (by_hand, ours, sdk) = (made::<ByHand>(call).await, made::<Ours>(call).await, made::<Sdk>(call).await);
        [(ByHand::NAME, by_hand.0, by_hand.1), (Ours::NAME, ours.0, ours.1), (Sdk::NAME, sdk.0, sdk.1)]
    })
}

fn is_signed(request: &Seen) -> bool {
    let is_scope = request.authorization.starts_with("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/")
        && request.authorization.contains("/eu-central-1/connect/aws4_request, SignedHeaders=");
    is_scope && request.authorization.split("Signature=").nth(1).is_some_and(|signature| signature.len() == 64)
}

#[test]
fn all_peers_create_the_same_participant() {
    for (peer, request, read) in in_all(Call::CreateParticipant) {
        assert_eq!((request.method.as_str(), request.uri), ("POST", format!("{ENDPOINT}/contact/create-participant")), "{peer}");
        assert_eq!(request.content_type.as_deref(), Some("application/json"), "{peer}");
        let body: Value = serde_json::from_str(&request.body).expect("JSON");
        let expected = json!({
            "InstanceId": peers::INSTANCE,
            "ContactId": peers::CONTACT,
            "ClientToken": TOKEN,
            "ParticipantDetails": { "ParticipantRole": "CUSTOM_BOT", "DisplayName": "Order bot" },
        });
        assert_eq!(body, expected, "{peer}");
        assert_eq!(read, ["8a3c1f0e-5b7d-4c9a-9f21-6d0e4b7a1c55"], "{peer}");
    }
}

#[test]
fn all_peers_list_the_same_instances() {
    for (peer, request, read) in in_all(Call::ListInstances) {
        assert_eq!((request.method.as_str(), request.uri), ("GET", format!("{ENDPOINT}/instance?maxResults=10")), "{peer}");
        assert_eq!(request.body, "", "{peer}");
        assert_eq!(read.len(), 101, "{peer}");
        assert_eq!(read[99], "b1a1c2d3-5555-4e66-8777-000000000099", "{peer}");
        assert_eq!(read[100], "AAAAAAAAAAEXAMPLE", "{peer}");
    }
}

#[test]
fn all_peers_sign() {
    for call in Call::ALL {
        for (peer, request, _) in in_all(call) {
            assert!(is_signed(&request), "{peer}: {}", request.authorization);
        }
    }
}
