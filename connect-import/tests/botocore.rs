//! The declarations of a model of botocore in which names and places are taken.
#![cfg(test)]

use connect_import::declare::{Body, Declarations, Elsewhere, Field, Place, Type, declare};
use connect_import::{Model, read};

fn model() -> Model {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/models/clashes/service-2.json");
    read::model(path.as_ref()).unwrap()
}

fn declarations() -> Declarations {
    declare(&model(), None, &Elsewhere::default()).unwrap()
}

fn field<'d>(declarations: &'d Declarations, operation: &str, member: &str) -> Option<&'d Field> {
    declarations.operations[operation].structure.fields.iter().find(|field| field.member == member)
}

#[test]
fn a_label_with_the_wire_name_of_another_member_gets_a_name_of_its_own() {
    let declarations = declarations();
    let (_, uri) = declarations.operations["PutRoute"].http.clone().unwrap();
    assert_eq!(uri, "/routes/{methodLabel}/{target+}");
    assert_eq!(field(&declarations, "PutRoute", "method").unwrap().rename.as_deref(), Some("methodLabel"));
    assert_eq!(field(&declarations, "PutRoute", "backendMethod").unwrap().rename.as_deref(), Some("method"));
    assert_eq!(field(&declarations, "PutRoute", "target").unwrap().rename, None);
}

#[test]
fn a_map_in_the_query_is_a_query_map() {
    let declarations = declarations();
    assert_eq!(field(&declarations, "PutRoute", "options").unwrap().place, Some(Place::QueryMap));
}

#[test]
fn a_header_of_the_signature_has_no_member() {
    let declarations = declarations();
    assert!(field(&declarations, "PutPackage", "hash").is_none());
    let facts = &declarations.operations["PutPackage"].docs.facts;
    assert_eq!(
        facts[..],
        ["Its member `hash` is not declared: the signature writes the header `x-amz-content-sha256`."]
    );
}

#[test]
fn the_items_of_a_secret_list_are_secrets() {
    let declarations = declarations();
    let pages = declarations.operations["ListKeys"].pages.clone().unwrap();
    assert_eq!(pages.items, [(vec!["keys".to_owned()], Type::Secret(Box::new(Type::Plain("String"))))]);
}

#[test]
fn a_setting_on_which_the_endpoint_depends_is_a_remark() {
    assert_eq!(model().service.remarks, ["The endpoint depends on the setting `Dialect` of the client."]);
}

#[test]
fn only_a_member_of_an_operation_is_a_token_that_is_filled() {
    let declarations = declarations();
    let Body::Structure(output) = &declarations.shapes["ListKeysResponse"].body else { panic!("not a structure") };
    assert!(output.fields.iter().all(|field| !field.token));
}
