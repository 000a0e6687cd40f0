//! Compares the metadata of every operation with the model.

use std::collections::BTreeSet;

use connect_core::auth::AuthScheme;
use connect_core::metadata::{Constraints, Location, MemberMetadata};
use connect_core::validate::Bound;

use crate::declared::Declared;
use crate::model::{Member, Model, Operation, Service};
use crate::source::written_by_hand;
use crate::table::OPERATIONS;

/// Calls `check` for every operation of the model, with its declaration.
pub(crate) fn each(check: impl Fn(&Service, &Operation, &Declared)) {
    for service in Model::load().services.values() {
        for (name, operation) in &service.operations {
            let declared = OPERATIONS.iter().find(|declared| declared.metadata.name() == name);
            check(service, operation, declared.unwrap_or_else(|| panic!("the table lacks {name}: add it")));
        }
    }
}

#[test]
fn the_model_and_the_table_list_every_declared_operation() {
    let model = Model::load();
    let modeled: BTreeSet<_> = model.services.values().flat_map(|service| service.operations.keys()).collect();
    let table: Vec<_> = OPERATIONS.iter().map(|declared| declared.metadata.name().to_owned()).collect();
    assert_eq!(table.iter().collect::<BTreeSet<_>>(), modeled);
    assert_eq!(table.len(), modeled.len());

    let declared: usize = written_by_hand().map(|text| text.matches("\n#[connect_operation(").count()).sum();
    assert_eq!(table.len(), declared);
}

#[test]
fn methods_and_uris_match_the_model() {
    each(|_, operation, declared| {
        assert_eq!(declared.metadata.method().as_str(), operation.http.method, "{}", declared.metadata.name());
        assert_eq!(declared.metadata.uri(), operation.http.request_uri, "{}", declared.metadata.name());
    });
}

#[test]
fn members_match_the_model() {
    each(|service, operation, declared| {
        let shape = service.shape(&operation.input.shape);
        let name = declared.metadata.name();
        let members = declared.metadata.members();
        let wire_names: Vec<_> = members.iter().map(MemberMetadata::wire_name).collect();
        let modeled: BTreeSet<_> = shape.members.keys().map(String::as_str).collect();
        assert_eq!(wire_names.iter().copied().collect::<BTreeSet<_>>(), modeled, "{name}");
        assert_eq!(wire_names.len(), modeled.len(), "{name}");

        for member in members {
            let facts = &shape.members[member.wire_name()];
            let target = service.shape(&facts.shape);
            let place = format!("{name}.{}", member.wire_name());
            assert_eq!(member.location(), location(member, facts), "{place}");
            assert_eq!(member.is_required(), shape.required.contains(member.wire_name()), "{place}");
            assert_eq!(member.is_idempotency_token(), facts.idempotency_token, "{place}");
            // Tokens are declared sensitive in addition to the model.
            assert!(member.is_sensitive() || !target.sensitive, "{place} must be sensitive");
            constraints_match(service, &facts.shape, &member.constraints(), &place);
            assert!(!member.is_host_label() && member.media_type().is_none(), "{place}");
            assert_eq!(member.timestamp_format(), None, "{place}");
        }
    });
}

/// Compares constraints with those of the shape `name` and of the shapes that it holds. The members
/// of structures have constraints of their own.
fn constraints_match(service: &Service, name: &str, declared: &Constraints, place: &str) {
    let shape = service.shape(name);
    assert_eq!(declared.length(), shape.length(), "{place}");
    let range = declared.range().map(|range| (number(range.min()), number(range.max())));
    assert_eq!(range, shape.range(), "{place}");
    let inside = |name: &str, declared: Option<&Constraints>, part: &str| {
        let none = Constraints::default();
        constraints_match(service, name, declared.unwrap_or(&none), &format!("{part} of {place}"));
    };
    match &*shape.kind {
        "list" => inside(shape.item(), declared.items(), "items"),
        "map" => {
            inside(shape.map().0, declared.keys(), "keys");
            inside(shape.map().1, declared.values(), "values");
        }
        _ => assert!(declared.items().is_none() && declared.keys().is_none() && declared.values().is_none(), "{place}"),
    }
}

/// Returns the location of a member in the model. Names of labels are compared with the URI.
fn location(member: &MemberMetadata, facts: &Member) -> Location {
    let name = facts.location_name.as_deref();
    match (facts.location.as_deref(), member.location()) {
        (None, _) => Location::Body,
        (Some("uri"), _) if name == Some(member.wire_name()) => Location::Label,
        (Some("querystring"), Location::Query(key)) if name == Some(key) => Location::Query(key),
        (Some("header"), Location::Header(header)) if name == Some(header) => Location::Header(header),
        (place, declared) => {
            panic!("{}: the model says {place:?} {name:?}, the declaration {declared:?}", member.wire_name())
        }
    }
}

fn number(bound: Option<Bound>) -> Option<i64> {
    bound.map(|bound| match bound {
        Bound::Integer(value) => i64::try_from(value).unwrap(),
        bound => panic!("{bound:?} is not an integer"),
    })
}

/// Both models name Signature Version 4, but the participant service documents that its operations
/// are unsigned. Each of them has a token member in the header `X-Amz-Bearer`.
#[test]
fn operations_without_a_bearer_token_are_signed() {
    each(|service, operation, declared| {
        let members = &service.shape(&operation.input.shape).members;
        let has_token = members.values().any(|member| member.location_name.as_deref() == Some("X-Amz-Bearer"));
        let modeled = if has_token { AuthScheme::Bearer("X-Amz-Bearer") } else { AuthScheme::SigV4 };
        assert_eq!(declared.metadata.auth(), modeled, "{}", declared.metadata.name());
    });
}

#[test]
fn errors_match_the_model() {
    each(|service, operation, declared| {
        let facts = |name: &str| {
            let shape = service.shape(name);
            (shape.error.as_ref().unwrap().http_status_code, shape.retryable())
        };
        let modeled: Vec<_> = operation.errors.iter().map(|error| (&*error.shape, facts(&error.shape))).collect();
        let shapes: Vec<_> =
            declared.errors.iter().map(|error| (error.code(), (error.status().unwrap(), error.retryable()))).collect();
        assert_eq!(shapes, modeled, "{}", declared.metadata.name());
    });
}
