use serde_json::json;

use super::{light_house, member, members, model_with, names, read, seed_bank, shape};
use crate::model::{Bounds, ErrorTraits, IntegerWidth, Kind, Location, Retry, TimestampFormat};

fn bounds(min: Option<&str>, max: Option<&str>) -> Bounds {
    Bounds { min: min.map(str::to_owned), max: max.map(str::to_owned) }
}

#[test]
fn only_shapes_that_an_operation_reaches_are_in_the_model() {
    let model = seed_bank();
    assert!(!model.shapes.contains_key("Unreached") && !model.shapes.contains_key("Named"));
    assert!(["String", "Unit", "Text", "Busy", "Garden"].iter().all(|name| model.shapes.contains_key(*name)));
}

#[test]
fn members_of_mixins_come_first() {
    let model = seed_bank();
    let wanted = ["name", "token", "latin", "hardiness", "kept", "notes"];
    assert_eq!(names(members(&model, "PutSpeciesInput")), wanted);
    assert_eq!(names(members(&model, "ListSpeciesInput")), ["cursor", "limit"]);
}

#[test]
fn traits_are_applied_to_own_and_inherited_members() {
    let model = seed_bank();
    let name = member(&model, "PutSpeciesInput", "name");
    assert_eq!(name.docs.as_deref(), Some("The name of the new species."));
    assert_eq!((name.required, &name.location), (true, &Location::Label));
    assert!(member(&model, "PutSpeciesInput", "notes").deprecated.is_some());
    assert_eq!(member(&model, "GetSpeciesInput", "name").docs.as_deref(), Some("The name."));
}

#[test]
fn a_later_mixin_wins_over_an_earlier_one_and_the_shape_over_both() {
    let docs = |text: &str| json!({"smithy.api#mixin": {}, "smithy.api#documentation": text});
    let member = |traits: serde_json::Value| json!({"target": "smithy.api#String", "traits": traits});
    let required = || member(json!({"smithy.api#required": {}, "smithy.api#jsonName": "own"}));
    let model = model_with(&json!({
        "n#A": {"type": "structure", "traits": docs("A"), "members": {"x": member(json!({"smithy.api#jsonName": "a"}))}},
        "n#B": {"type": "structure", "traits": docs("B"), "members": {"y": member(json!({}))}},
        "n#C": {"type": "structure", "traits": {"smithy.api#mixin": {}}, "mixins": [
            {"target": "n#A"}, {"target": "n#B"}
        ]},
        "n#In": {"type": "structure", "mixins": [{"target": "n#C"}], "members": {"z": member(json!({})), "x": required()}}
    }));
    let model = read(&model).unwrap();
    assert_eq!(shape(&model, "In").docs.as_deref(), Some("B"));
    assert_eq!(names(members(&model, "In")), ["x", "y", "z"]);
    let x = super::member(&model, "In", "x");
    assert_eq!((x.required, x.wire_name.as_deref()), (true, Some("own")));
}

#[test]
fn each_place_in_a_message_is_read() {
    let model = seed_bank();
    let place = |structure: &str, name: &str| member(&model, structure, name).location.clone();
    assert_eq!(place("AddSampleInput", "path"), Location::Label);
    assert_eq!(place("ListSpeciesInput", "cursor"), Location::Query("cursor".to_owned()));
    assert_eq!(place("AddSampleInput", "filters"), Location::QueryMap);
    assert_eq!(place("GetSpeciesOutput", "etag"), Location::Header("ETag".to_owned()));
    assert_eq!(place("GetSpeciesOutput", "meta"), Location::PrefixHeaders("X-Meta-".to_owned()));
    assert_eq!(place("AddSampleInput", "scan"), Location::Payload);
    assert_eq!(place("GetSpeciesOutput", "status"), Location::Status);
    assert_eq!(place("PutSpeciesInput", "latin"), Location::Body);
    assert_eq!(place("Clash", "after"), Location::Header("Retry-After".to_owned()));
    assert!(member(&model, "AddSampleInput", "vault").host_label);
}

#[test]
fn places_and_tokens_have_no_meaning_in_a_nested_structure() {
    let model = seed_bank();
    assert_eq!(member(&model, "Label", "text").location, Location::Body);
    assert!(!member(&model, "Shared", "text").idempotency_token);
    assert!(member(&model, "PutSpeciesInput", "token").idempotency_token);
}

#[test]
fn a_bound_structure_that_is_also_nested_is_a_remark() {
    let header = json!({"smithy.api#httpHeader": "X-A"});
    let model = model_with(&json!({
        "n#In": {"type": "structure", "members": {
            "a": {"target": "smithy.api#String", "traits": header},
            "again": {"target": "n#In"}
        }}
    }));
    let wanted = "`In` is used in several places, and the HTTP bindings of its members do not apply in each.";
    assert_eq!(read(&model).unwrap().service.remarks, [wanted]);
}

#[test]
fn names_on_the_wire_are_those_of_rest_json_only() {
    let model = seed_bank();
    assert_eq!(member(&model, "PutSpeciesInput", "latin").wire_name.as_deref(), Some("latin_name"));
    assert_eq!(member(&model, "Origin", "garden").wire_name.as_deref(), Some("g"));
    let colors = member(&light_house(), "LogInput", "colors").clone();
    assert_eq!(colors.wire_name, None);
    assert_eq!(member(&light_house(), "LogInput", "lit").location, Location::Body);
}

#[test]
fn members_of_an_input_are_optional_to_clients_apart_from_labels() {
    let model = seed_bank();
    let facts = |structure: &str, name: &str| {
        let member = member(&model, structure, name);
        (member.required, member.client_optional)
    };
    assert_eq!(facts("PutSpeciesInput", "latin"), (true, true));
    assert_eq!(facts("PutSpeciesInput", "name"), (true, false));
    assert_eq!(facts("AddSampleInput", "vault"), (true, false));
    assert_eq!(facts("GetSpeciesOutput", "etag"), (true, true));
    assert_eq!(facts("GetSpeciesOutput", "state"), (true, false));
    let lamp = member(&light_house(), "LogInput", "lamp").clone();
    assert_eq!((lamp.required, lamp.client_optional), (true, false));
}

#[test]
fn a_default_of_null_is_kept_since_it_hides_that_of_the_target() {
    let model = seed_bank();
    let default = |name: &str| member(&model, "PutSpeciesInput", name).default.clone();
    assert_eq!(default("hardiness"), Some(json!(1)));
    assert_eq!(default("notes"), Some(json!([])));
    assert_eq!(default("kept"), Some(json!(null)));
    assert_eq!(default("token"), None);
}

#[test]
fn numbers_of_the_first_version_have_a_default_unless_they_are_boxed() {
    let model = light_house();
    let default = |name: &str| member(&model, "LogInput", name).default.clone();
    assert_eq!(default("turns"), Some(json!(0)));
    assert_eq!(default("few"), Some(json!(0)));
    assert_eq!(default("lit"), Some(json!(false)));
    assert_eq!(default("many"), None);
    assert_eq!(default("boxed"), Some(json!(null)));
    assert_eq!(member(&model, "Lamp", "size").default, None);
    assert_eq!(member(&model, "Ship", "tons").default, None, "a variant of a union has no default");
    assert_eq!((&shape(&model, "Turns").default, &shape(&model, "Size").default), (&Some(json!(0)), &None));
}

#[test]
fn constraints_are_read_at_shapes_and_at_members() {
    let model = seed_bank();
    let name = &shape(&model, "SpeciesName").constraints;
    assert_eq!((&name.length, name.pattern.as_deref()), (&Some(bounds(Some("1"), Some("40"))), Some("^[a-z-]+$")));
    let limit = &member(&model, "ListSpeciesInput", "limit").reference.constraints;
    assert_eq!(limit.range, Some(bounds(Some("1"), Some("50"))));
    let Kind::Map { key, value, sparse: true } = &shape(&model, "Weights").kind else { panic!("no map") };
    assert_eq!((&*key.target, &key.constraints.length), ("Text", &Some(bounds(None, Some("3")))));
    assert_eq!((&*value.target, &value.constraints.range), ("Double", &Some(bounds(Some("0.5"), None))));
    assert!(shape(&model, "Labels").constraints.unique);
}

#[test]
fn a_timestamp_has_the_format_of_its_shape_and_that_of_its_member() {
    let model = seed_bank();
    assert_eq!(shape(&model, "Found").kind, Kind::Timestamp(Some(TimestampFormat::EpochSeconds)));
    let found = member(&model, "GetSpeciesOutput", "found");
    assert_eq!(found.reference.timestamp, Some(TimestampFormat::DateTime));
}

#[test]
fn strings_and_blobs_have_media_types() {
    let model = seed_bank();
    assert_eq!(shape(&model, "Plan").kind, Kind::String { media_type: Some("application/json".to_owned()) });
    assert!(member(&model, "Garden", "json").json_text);
    assert!(!member(&model, "GetSpeciesOutput", "etag").json_text);
    let scan = Kind::Blob { media_type: Some("image/png".to_owned()), streaming: true, requires_length: true };
    assert_eq!(shape(&model, "Scan").kind, scan);
}

#[test]
fn members_of_events_have_places() {
    let model = seed_bank();
    assert_eq!(member(&model, "Added", "at").location, Location::EventHeader);
    assert_eq!(member(&model, "Added", "data").location, Location::EventPayload);
}

#[test]
fn enums_have_their_values() {
    let values = |values: &[&str]| Kind::Enum(values.iter().copied().map(str::to_owned).collect());
    let model = seed_bank();
    assert_eq!(shape(&model, "State").kind, values(&["dry", "WET"]));
    let numbers = vec![("TENDER".to_owned(), 1), ("HARDY".to_owned(), 2)];
    assert_eq!(shape(&model, "Hardiness").kind, Kind::IntEnum(numbers));
    assert_eq!(shape(&light_house(), "Lens").kind, values(&["first-order", "second-order"]));
    assert_eq!(shape(&light_house(), "Color").kind, values(&["red", "white"]));
}

#[test]
fn a_set_is_a_list_of_different_items() {
    let model = light_house();
    let Kind::List { item, sparse: false } = &shape(&model, "Colors").kind else { panic!("no list") };
    assert_eq!(item.target, "Color");
    assert!(shape(&model, "Colors").constraints.unique);
}

#[test]
fn a_union_can_have_variants_without_a_value_and_can_be_a_stream() {
    let model = seed_bank();
    assert_eq!(names(members(&model, "Origin")), ["garden", "wild", "text"]);
    assert_eq!(member(&model, "Origin", "wild").reference.target, "Unit");
    assert!(matches!(shape(&model, "Events").kind, Kind::Union { event_stream: true, .. }));
    assert!(matches!(shape(&model, "Origin").kind, Kind::Union { event_stream: false, .. }));
}

#[test]
fn prelude_shapes_have_their_types() {
    let model = seed_bank();
    let wanted = [
        ("Boolean", Kind::Boolean),
        ("Byte", Kind::Integer(IntegerWidth::Byte)),
        ("Short", Kind::Integer(IntegerWidth::Short)),
        ("Integer", Kind::Integer(IntegerWidth::Integer)),
        ("Long", Kind::Integer(IntegerWidth::Long)),
        ("Float", Kind::Float),
        ("Double", Kind::Double),
        ("Document", Kind::Document),
        ("Timestamp", Kind::Timestamp(None)),
        ("Blob", Kind::Blob { media_type: None, streaming: false, requires_length: false }),
    ];
    for (name, kind) in wanted {
        assert_eq!(shape(&model, name).kind, kind);
    }
}

#[test]
fn an_error_has_its_fault_status_and_reason_to_retry() {
    let model = seed_bank();
    let error = |name: &str| match &shape(&model, name).kind {
        Kind::Structure { error: Some(error), .. } => error.clone(),
        other => panic!("{other:?}"),
    };
    let busy = ErrorTraits { status: Some(429), code: None, is_server_fault: true, retry: Some(Retry::Throttling) };
    assert_eq!(error("Busy"), busy);
    assert_eq!((error("Clash").retry, error("Clash").is_server_fault), (Some(Retry::Transient), false));
    assert_eq!(error("Missing"), ErrorTraits::default());
}

#[test]
fn an_error_of_a_query_compatible_service_has_the_code_of_aws_query() {
    let model = light_house();
    let Kind::Structure { error: Some(error), .. } = &shape(&model, "Foggy").kind else { panic!("no error") };
    assert_eq!(error.code.as_deref(), Some("Weather.Foggy"));
}

#[test]
fn a_renamed_error_keeps_its_code() {
    let mut model = model_with(&json!({"n#Bad": {"type": "structure", "traits": {"smithy.api#error": "client"}}}));
    model["shapes"]["n#Svc"]["rename"] = json!({"n#Bad": "Worse"});
    model["shapes"]["n#Act"]["errors"] = json!([{"target": "n#Bad"}]);
    let model = read(&model).unwrap();
    let Kind::Structure { error: Some(error), .. } = &shape(&model, "Worse").kind else { panic!("no error") };
    assert_eq!(error.code.as_deref(), Some("Bad"));
}

#[test]
fn sensitive_shapes_stay_sensitive() {
    assert!(shape(&seed_bank(), "Note").sensitive);
    assert!(shape(&light_house(), "Keeper").sensitive);
    assert!(!shape(&seed_bank(), "Text").sensitive);
}

#[test]
fn the_service_gives_another_name_to_a_shape_of_another_namespace() {
    let model = seed_bank();
    assert_eq!(member(&model, "GetSpeciesOutput", "old").reference.target, "OldLabel");
    assert_eq!(names(members(&model, "OldLabel")), ["text"]);
    assert_eq!(names(members(&model, "Label")), ["text", "parent"]);
}

#[test]
fn two_simple_shapes_that_are_alike_share_a_name() {
    let target = |id: &str| json!({"target": id});
    let mut model = model_with(&json!({
        "n#In": {"type": "structure", "members": {"a": target("n#String"), "b": target("smithy.api#String")}},
        "n#String": {"type": "string", "traits": {"smithy.api#documentation": "A text."}}
    }));
    assert!(read(&model).unwrap().shapes.contains_key("String"));
    model["shapes"]["n#String"]["traits"] = json!({"smithy.api#sensitive": {}});
    let text = super::refusal(&model);
    assert!(text.contains("`smithy.api#String` and `n#String` are both named `String`"), "{text}");
}
