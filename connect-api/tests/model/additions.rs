//! The rule for members that the services add: the types that only services send can have more
//! members in a later version, and their values are created from the default.

use std::collections::BTreeSet;

use connect_api::*;
use connect_core::blocking::{Client, transport_fn};
use connect_core::{Body, Endpoint, json};

use crate::model::{Model, Service};
use crate::source::items;

/// Returns the names in Rust of the structures that only the service sends: the outputs, the
/// errors, and what they hold but no input does.
fn sent_by_the_service(service: &Service) -> BTreeSet<String> {
    let (mut inputs, mut outputs) = (BTreeSet::new(), BTreeSet::new());
    let mut names = BTreeSet::new();
    for (name, operation) in &service.operations {
        service.reachable(&operation.input.shape, &mut inputs);
        for reference in operation.output.iter().chain(&operation.errors) {
            service.reachable(&reference.shape, &mut outputs);
        }
        if let Some(output) = &operation.output {
            let shape = service.shape(&output.shape);
            names.extend((!shape.members.is_empty()).then(|| format!("{name}Output")));
            outputs.remove(&*output.shape);
        }
    }
    let is_structure = |name: &&&str| service.shape(name).kind == "structure" && !service.shape(name).union;
    names.extend(outputs.difference(&inputs).filter(is_structure).map(|name| (*name).to_owned()));
    names
}

#[test]
fn l4_what_only_services_send_is_non_exhaustive_and_has_a_default() {
    let mut count = 0;
    for service in Model::load().services.values() {
        for name in sent_by_the_service(service) {
            for item in items("struct", &name) {
                assert!(item.is_non_exhaustive(), "`{name}` can grow: add `#[non_exhaustive]`");
                assert!(item.derives("Default"), "`{name}` is created from its default: derive `Default`");
                count += 1;
            }
        }
    }
    assert!(count > 40, "{count}");
}

#[test]
fn l4_a_mock_of_an_output_sets_only_the_members_it_needs() {
    let mut instance = InstanceSummary::default();
    instance.id = Some("i-1".into());
    instance.instance_status = Some(InstanceStatus::Active);
    let mut output = ListInstancesOutput::default();
    output.instance_summary_list = Some(vec![instance]);

    let body = json::to_string(&output);
    assert_eq!(body, r#"{"InstanceSummaryList":[{"Id":"i-1","InstanceStatus":"ACTIVE"}]}"#);
    let transport = transport_fn(move |_, _| Ok(connect_core::http::Response::new(Body::from(body.clone()))));
    let config = connect_core::ClientConfig::new(Endpoint::new("http://localhost").unwrap()).without_signing();
    let client = Client::with_config(config, transport);
    let found: Vec<_> = client.items(ListInstances::default()).collect::<Result<_, _>>().unwrap();
    assert_eq!(found[0].id.as_deref(), Some("i-1"));
}

#[test]
fn l4_the_defaults_of_outputs_and_errors_are_empty() {
    assert_eq!(json::to_string(&GetTranscriptOutput::default()), "{}");
    assert_eq!(json::to_string(&CreateParticipantConnectionOutput::default()), "{}");
    assert_eq!(json::to_string(&Item::default()), "{}");
    assert!(InvalidRequestException::default().message.is_none());
    assert!(participant::ValidationException::default().message.is_empty());
}

#[test]
fn l4_an_input_is_a_literal_that_ends_in_its_default() {
    let start = StartChatContact {
        instance_id: "i".into(),
        contact_flow_id: "f".into(),
        participant_details: ParticipantDetails { display_name: "Ann".into() },
        ..Default::default()
    };
    assert!(start.client_token.is_none() && start.attributes.is_none());
    let role = ParticipantRole::CustomBot;
    let shown = match role {
        ParticipantRole::Agent | ParticipantRole::Customer => "a person",
        // An arm for every role that a later version adds.
        _ => "somebody else",
    };
    assert_eq!(shown, "somebody else");
}
