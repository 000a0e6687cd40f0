use serde_json::{Value, json};

use super::{LIGHT_HOUSE, light_house, model_with, parse, read, read_service, refusal, seed_bank};
use crate::model::{Auth, Protocol};

#[test]
fn a_service_has_its_names_version_and_endpoint_rules() {
    let service = seed_bank().service;
    assert_eq!(
        (&*service.title, &*service.sdk_id, &*service.version, service.uid.as_deref()),
        ("Seed Bank", "Seed Bank", "2031-02-03", Some("seed-bank-2031-02-03"))
    );
    assert_eq!(service.signing_name.as_deref(), Some("seeds"));
    assert_eq!(service.endpoint_rules.unwrap()["version"], "1.0");
    assert_eq!(service.docs.as_deref(), Some("Keeps seeds, and lends them."));
}

#[test]
fn a_service_without_traits_is_named_by_its_shape() {
    let service = light_house().service;
    assert_eq!((&*service.title, &*service.sdk_id), ("LightHouse_2019", "LightHouse_2019"));
    assert_eq!((service.uid, service.signing_name, service.endpoint_rules), (None, None, None));
}

#[test]
fn the_trait_auth_orders_the_schemes() {
    let key = Auth::ApiKeyHeader { name: "X-Bank-Key".to_owned(), prefix: Some("Bank ".to_owned()) };
    assert_eq!(seed_bank().service.auth, [Auth::Bearer, Auth::SigV4, key]);
}

#[test]
fn schemes_are_in_the_order_of_their_ids_without_the_trait_auth() {
    let digest = Auth::Other("smithy.api#httpDigestAuth".to_owned());
    assert_eq!(light_house().service.auth, [Auth::Basic, digest]);
}

#[test]
fn a_scheme_of_the_model_is_known_by_its_definition() {
    let mut model = model_with(&json!({
        "n#rune": {"type": "structure", "traits": {"smithy.api#trait": {}, "smithy.api#authDefinition": {}}}
    }));
    model["shapes"]["n#Svc"]["traits"]["n#rune"] = json!({});
    let key = json!({"name": "k", "in": "query"});
    model["shapes"]["n#Svc"]["traits"]["smithy.api#httpApiKeyAuth"] = key;
    let auth = read(&model).unwrap().service.auth;
    assert_eq!(auth, [Auth::Other("n#rune".to_owned()), Auth::ApiKeyQuery { name: "k".to_owned() }]);
}

#[test]
fn an_aws_json_service_has_version_and_target_and_says_if_its_errors_are_those_of_aws_query() {
    let protocol = |version: &str, query_compatible| Protocol::AwsJson {
        version: version.to_owned(),
        target: "LightHouse_2019".to_owned(),
        query_compatible,
    };
    assert_eq!(light_house().service.protocol, protocol("1.1", true));

    let mut model = parse(LIGHT_HOUSE);
    let traits = model["shapes"]["light.house#LightHouse_2019"]["traits"].as_object_mut().unwrap();
    traits.remove("aws.protocols#awsQueryCompatible");
    traits.insert("aws.protocols#awsJson1_0".to_owned(), json!({}));
    assert_eq!(read(&model).unwrap().service.protocol, protocol("1.0", false));
}

#[test]
fn a_service_without_a_protocol_that_is_read_names_those_that_it_has() {
    let mut model = parse(LIGHT_HOUSE);
    model["shapes"]["light.house#LightHouse_2019"]["traits"]
        .as_object_mut()
        .unwrap()
        .remove("aws.protocols#awsJson1_1");
    let text = refusal(&model);
    assert!(text.contains("the service has `aws.protocols#awsQuery`, and `aws.protocols#restJson1`, "), "{text}");

    let mut model = model_with(&json!({
        "n#runes": {"type": "structure", "traits": {"smithy.api#protocolDefinition": {}}}
    }));
    model["shapes"]["n#Svc"]["traits"] = json!({"n#runes": {}});
    assert!(refusal(&model).contains("the service has `n#runes`, and "));
    model["shapes"]["n#Svc"]["traits"] = json!({});
    assert!(refusal(&model).contains("the service has none, and "));
}

#[test]
fn a_service_that_answers_only_newer_versions_of_http_has_a_remark() {
    let mut model = model_with(&json!({}));
    model["shapes"]["n#Svc"]["traits"]["aws.protocols#restJson1"] = json!({"http": ["h2"]});
    assert_eq!(read(&model).unwrap().service.remarks, ["The service does not answer HTTP/1.1, only h2."]);
}

fn two_services() -> Value {
    model_with(&json!({
        "other#Svc2": {
            "type": "service",
            "operations": [{"target": "n#Act"}],
            "traits": {"aws.protocols#restJson1": {}}
        },
        "n#Base": {"type": "service", "traits": {"smithy.api#mixin": {}}}
    }))
}

#[test]
fn one_of_several_services_is_chosen_by_id_or_name() {
    let model = two_services();
    for (wanted, title) in [("n#Svc", "Svc"), ("Svc", "Svc"), ("other#Svc2", "Svc2"), ("Svc2", "Svc2")] {
        let read = read_service(&model, Some(wanted)).unwrap();
        assert_eq!(read.service.title, title);
    }
}

#[test]
fn several_services_are_named_if_none_is_chosen() {
    let model = two_services();
    assert!(refusal(&model).contains("several services: choose one of `n#Svc`, `other#Svc2`"));
    let error = read_service(&model, Some("Svc3")).unwrap_err().to_string();
    assert!(error.contains("no service `Svc3`, only `n#Svc`, `other#Svc2`"), "{error}");
}

#[test]
fn a_mixin_adds_operations_and_names_to_a_service() {
    let mut model = model_with(&json!({
        "n#Base": {
            "type": "service",
            "version": "0",
            "operations": [{"target": "n#Rest"}],
            "rename": {"n#In": "ActInput"},
            "traits": {"smithy.api#mixin": {}, "aws.protocols#restJson1": {}}
        },
        "n#Rest": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/rest"}}}
    }));
    let service = &mut model["shapes"]["n#Svc"];
    service["mixins"] = json!([{"target": "n#Base"}]);
    service["traits"] = json!({});
    let model = read(&model).unwrap();
    assert_eq!(model.service.version, "1");
    assert_eq!(model.operations.keys().collect::<Vec<_>>(), ["Act", "Rest"]);
    assert_eq!(model.operations["Act"].input.as_deref(), Some("ActInput"));
}

#[test]
fn what_the_endpoint_depends_on_is_a_remark() {
    let remarks = seed_bank().service.remarks;
    let wanted = "`smithy.rules#clientContextParams` on `SeedBank`: the endpoint depends on settings of the client.";
    assert!(remarks.iter().any(|remark| remark == wanted), "{remarks:?}");
}

#[test]
fn a_service_can_sign_for_several_regions() {
    let mut model = model_with(&json!({}));
    let traits = &mut model["shapes"]["n#Svc"]["traits"];
    traits["aws.auth#sigv4"] = json!({"name": "one"});
    traits["aws.auth#sigv4a"] = json!({"name": "one"});
    let service = read(&model).unwrap().service;
    assert_eq!((service.auth, service.signing_name.as_deref()), (vec![Auth::SigV4, Auth::SigV4a], Some("one")));
}
