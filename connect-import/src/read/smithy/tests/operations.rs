use serde_json::json;

use super::{light_house, model_with, read, seed_bank};
use crate::model::{Acceptor, Auth, Deprecation, Http, Matcher, Pages, State};

fn text(text: &str) -> String {
    text.to_owned()
}

fn path(names: &[&str]) -> Vec<String> {
    names.iter().copied().map(str::to_owned).collect()
}

#[test]
fn operations_are_those_of_the_service_and_its_resources() {
    let model = seed_bank();
    let names = model.operations.keys().map(String::as_str).collect::<Vec<_>>();
    let wanted =
        ["AddSample", "DropSample", "GetSpecies", "ListSpecies", "Ping", "PutSpecies", "ReadScan", "WatchSamples"];
    assert_eq!(names, wanted);
}

#[test]
fn an_operation_has_its_method_uri_and_status() {
    let model = seed_bank();
    let ping = &model.operations["Ping"];
    assert_eq!(ping.http, Some(Http { method: text("GET"), uri: text("/ping?deep"), code: Some(204) }));
    let add = model.operations["AddSample"].http.as_ref().unwrap();
    assert_eq!((add.uri.as_str(), add.code), ("/species/{name}/samples/{path+}", None));
}

#[test]
fn the_unit_type_is_no_input_and_no_output() {
    let model = seed_bank();
    assert_eq!((&model.operations["Ping"].input, &model.operations["Ping"].output), (&None, &None));
    assert_eq!(model.operations["PutSpecies"].output, None);
    assert_eq!(model.operations["DropSample"].output.as_deref(), Some("DropSampleOutput"));
}

#[test]
fn errors_are_those_of_the_mixins_the_operation_and_the_service() {
    let model = seed_bank();
    assert_eq!(model.operations["AddSample"].errors, ["Clash", "Busy"]);
    assert_eq!(model.operations["GetSpecies"].errors, ["Missing", "Busy"]);
    assert_eq!(model.operations["Ping"].errors, ["Busy"]);
}

#[test]
fn a_mixin_keeps_its_local_traits() {
    assert_eq!(seed_bank().operations["AddSample"].docs, None);
}

#[test]
fn only_the_trait_says_that_an_operation_is_idempotent() {
    let model = seed_bank();
    let facts = |name: &str| (model.operations[name].idempotent, model.operations[name].readonly);
    assert_eq!(facts("PutSpecies"), (true, false));
    assert_eq!(facts("GetSpecies"), (false, true));
    assert_eq!(facts("AddSample"), (false, false));
}

#[test]
fn an_operation_has_schemes_only_if_they_differ_from_those_of_the_service() {
    let model = seed_bank();
    assert_eq!(model.operations["Ping"].auth, Some(Vec::new()));
    assert_eq!(model.operations["DropSample"].auth, Some(vec![Auth::SigV4]));
    assert_eq!(model.operations["GetSpecies"].auth, None);
}

#[test]
fn optional_authentication_keeps_the_schemes_and_is_a_remark() {
    let put = &seed_bank().operations["PutSpecies"];
    assert_eq!(put.auth, None);
    let wanted = ["Calls can also be made without authentication, which the declaration does not say."];
    assert_eq!(put.remarks, wanted);
}

#[test]
fn an_operation_says_how_its_body_is_sent() {
    let model = seed_bank();
    let facts = |name: &str| {
        let operation = &model.operations[name];
        (operation.checksum_required, operation.gzip, operation.unsigned_payload)
    };
    assert_eq!(facts("PutSpecies"), (true, true, false));
    assert_eq!(facts("DropSample"), (true, false, false));
    assert_eq!(facts("AddSample"), (false, false, true));
}

#[test]
fn a_checksum_by_a_chosen_algorithm_and_values_of_the_endpoint_are_remarks() {
    let wanted = [
        "`smithy.rules#staticContextParams` on `AddSample`: the endpoint depends on values that the model fixes here.",
        "The request needs a checksum by the algorithm in `algorithm`, which the caller has to add.",
    ];
    assert_eq!(seed_bank().operations["AddSample"].remarks, wanted);
}

#[test]
fn a_host_prefix_keeps_its_labels() {
    let model = seed_bank();
    assert_eq!(model.operations["AddSample"].host_prefix.as_deref(), Some("{vault}.vault."));
    assert_eq!(light_house().operations["Log"].host_prefix.as_deref(), Some("log."));
}

#[test]
fn pages_have_the_settings_of_the_service_where_the_operation_sets_none() {
    let pages = Pages {
        input_token: text("cursor"),
        output_token: path(&["page", "next"]),
        items: vec![path(&["page", "species"])],
        page_size: Some(text("limit")),
        more: None,
    };
    assert_eq!(seed_bank().operations["ListSpecies"].pages, Some(pages));
    assert_eq!(seed_bank().operations["GetSpecies"].pages, None);
}

#[test]
fn a_waiter_has_its_acceptors_in_order() {
    let model = seed_bank();
    let waiters = &model.operations["GetSpecies"].waiters;
    let [dry, gone] = waiters.as_slice() else { panic!("{waiters:?}") };
    assert_eq!((dry.name.as_str(), dry.min_delay, dry.max_delay, dry.max_attempts), ("SpeciesDry", 1, 120, None));
    assert_eq!(dry.docs.as_deref(), Some("Waits until the seeds are dry."));
    assert_eq!((gone.min_delay, &gone.deprecated), (2, &Some(Deprecation::default())));
    let facts = |acceptors: &[Acceptor]| {
        acceptors.iter().map(|acceptor| (acceptor.state, acceptor.matcher.clone())).collect::<Vec<_>>()
    };
    let both = text("output.labels[].text == input.name");
    assert_eq!(
        facts(&dry.acceptors),
        [
            (State::Success, Matcher::Path { path: text("state"), expected: text("dry"), with_input: false }),
            (State::Failure, Matcher::Any { path: text("labels[].text"), expected: text("mould"), with_input: false }),
            (State::Failure, Matcher::Path { path: both, expected: text("true"), with_input: true }),
            (State::Retry, Matcher::Error(text("Busy"))),
        ]
    );
    assert_eq!(
        facts(&gone.acceptors),
        [
            (State::Success, Matcher::Success(false)),
            (State::Retry, Matcher::All { path: text("labels[].text"), expected: text("kept"), with_input: false }),
        ]
    );
}

#[test]
fn the_message_of_a_waiter_and_a_member_in_the_endpoint_are_remarks() {
    let wanted = [
        "A failure of the waiter `SpeciesDry` is explained at `labels[0].text` of the output.",
        "`smithy.rules#contextParam` on `GetSpeciesInput$region`: the endpoint depends on this member.",
    ];
    assert_eq!(seed_bank().operations["GetSpecies"].remarks, wanted);
}

#[test]
fn external_documentation_follows_the_description_in_its_markup() {
    let docs =
        "<p>Describes a species.</p>\n\n<p><a href=\"https://seeds.example/guide?a=1&amp;b=2\">Field guide</a></p>";
    assert_eq!(seed_bank().operations["GetSpecies"].docs.as_deref(), Some(docs));

    let mut model = model_with(&json!({}));
    let traits = &mut model["shapes"]["n#Act"]["traits"];
    traits["smithy.api#externalDocumentation"] = json!({"Guide": "https://a.example"});
    assert_eq!(read(&model).unwrap().operations["Act"].docs.as_deref(), Some("[Guide](https://a.example)"));
    model["shapes"]["n#Act"]["traits"]["smithy.api#documentation"] = json!("Acts.");
    let docs = "Acts.\n\n[Guide](https://a.example)";
    assert_eq!(read(&model).unwrap().operations["Act"].docs.as_deref(), Some(docs));
}

#[test]
fn a_deprecated_operation_says_why_and_since_when() {
    let deprecated = Deprecation { message: Some(text("Use imports.")), since: Some(text("2031")) };
    assert_eq!(seed_bank().operations["PutSpecies"].deprecated, Some(deprecated));
}

#[test]
fn aws_json_binds_no_operation_to_http() {
    let model = light_house();
    assert!(model.operations.values().all(|operation| operation.http.is_none()));
    assert_eq!(model.operations["Read"].output.as_deref(), Some("Lamp"));
}

#[test]
fn a_compression_or_checksum_that_is_not_done_is_a_remark() {
    let mut model = model_with(&json!({}));
    let traits = &mut model["shapes"]["n#Act"]["traits"];
    traits["smithy.api#requestCompression"] = json!({"encodings": ["br"]});
    traits["aws.protocols#httpChecksum"] = json!({"requestValidationModeMember": "mode", "responseAlgorithms": []});
    let model = read(&model).unwrap();
    let act = &model.operations["Act"];
    assert_eq!((act.gzip, act.checksum_required), (false, false));
    assert_eq!(
        act.remarks,
        [
            "`mode` asks for a checksum of the response, which is not compared.",
            "Requests are not compressed with `br`, which is possible.",
        ]
    );
}
