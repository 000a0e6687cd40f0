//! Reads documents made from the model into the declared types, and writes them again.

use std::cell::Cell;
use std::collections::BTreeSet;

use connect_core::validate::{Violation, ViolationKind};
use serde_json::{Map, Value, json};

use crate::declared::{Declared, Read, Sent, TOKEN};
use crate::document::{Documents, Site, resized, sites};
use crate::metadata::each;
use crate::model::{Member, Operation, Service, Shape};

/// An input, output or error of an operation, and the function that reads and rewrites a document.
struct Subject<'a> {
    service: &'a Service,
    shape: &'a str,
    name: String,
    #[expect(clippy::type_complexity, reason = "the type appears once")]
    through: Box<dyn Fn(&Value) -> Result<Read, String> + 'a>,
}

/// Calls `check` with every document of every input, output and error.
fn each_document(check: impl Fn(&Subject<'_>, &Value)) {
    each(|service, operation, declared| {
        for subject in subjects(service, operation, declared) {
            for document in Documents::of(service, subject.shape) {
                check(&subject, &document);
            }
        }
    });
}

/// Calls `check` with every place of every document.
fn each_site(check: impl Fn(&Subject<'_>, &Value, &Site<'_>)) {
    each_document(|subject, document| {
        for site in sites(subject.service, subject.shape, document) {
            check(subject, document, &site);
        }
    });
}

/// Calls `check` with every member of every structure and union, and with its owner.
fn each_member(check: impl Fn(&Subject<'_>, &Value, &Site<'_>, (&Shape, &Member))) {
    each_site(|subject, document, site| {
        if let Some((owner, member)) = site.member {
            let owner = subject.service.shape(owner);
            check(subject, document, site, (owner, &owner.members[member]));
        }
    });
}

fn subjects<'a>(service: &'a Service, operation: &'a Operation, declared: &'a Declared) -> Vec<Subject<'a>> {
    let name = declared.metadata.name();
    let mut subjects = vec![Subject {
        service,
        shape: &operation.input.shape,
        name: format!("{name}, input"),
        through: Box::new(move |document| {
            (declared.input)(document).map(|sent| as_read(service, operation, document, sent))
        }),
    }];
    if let Some(output) = &operation.output {
        let through = Box::new(declared.output);
        subjects.push(Subject { service, shape: &output.shape, name: format!("{name}, output"), through });
    }
    for (index, error) in operation.errors.iter().enumerate() {
        let through = Box::new(move |document: &Value| (declared.error)(index, document));
        subjects.push(Subject { service, shape: &error.shape, name: format!("{name}, {}", error.shape), through });
    }
    subjects
}

/// Rebuilds the document that the service would read from a request, by the model's bindings.
///
/// A member outside the body is taken over from `document` once its text is found in the request.
fn as_read(service: &Service, operation: &Operation, document: &Value, sent: Sent) -> Read {
    let Sent { request, violations, debug } = sent;
    let Some(request) = request else { return Read { document: Value::Null, violations, debug } };
    let shape = service.shape(&operation.input.shape);
    let (mut found, mut path, mut query, mut headers) =
        (Map::new(), operation.http.request_uri.clone(), Vec::new(), BTreeSet::new());
    let mut has_body = false;
    for (name, member) in &shape.members {
        let filled = member.idempotency_token.then(|| json!(TOKEN));
        let value = document.get(name).cloned().or(filled);
        let wire = member.location_name.as_deref().unwrap_or(name);
        match (member.location.as_deref(), value) {
            (None, _) => has_body = true,
            (Some("uri"), Some(value)) => {
                path = path.replace(&format!("{{{wire}}}"), &text(&value));
                found.insert(name.clone(), value);
            }
            (Some("querystring"), Some(value)) => {
                let one = [value.clone()];
                let values = value.as_array().map_or(&one[..], Vec::as_slice);
                query.extend(values.iter().map(|value| format!("{wire}={}", text(value))));
                found.insert(name.clone(), value);
            }
            (Some("header"), Some(value)) => {
                let header = request.headers().get(wire).unwrap_or_else(|| panic!("the header {wire} is missing"));
                assert_eq!(header, text(&value).as_str(), "{wire}");
                headers.insert(wire.to_lowercase());
                found.insert(name.clone(), value);
            }
            (_, None) => {}
            (place, _) => panic!("{name} has the location {place:?}: extend this test"),
        }
    }
    assert_eq!(request.method().as_str(), operation.http.method);
    assert_eq!(request.uri().path(), path);
    let mut sent_query: Vec<_> = request.uri().query().map(|query| query.split('&').collect()).unwrap_or_default();
    sent_query.sort_unstable();
    query.sort_unstable();
    assert_eq!(sent_query, query);
    if has_body {
        headers.insert("content-type".to_owned());
        let body: Map<String, Value> = serde_json::from_slice(request.body()).unwrap();
        found.extend(body);
    } else {
        assert!(request.body().is_empty());
    }
    let sent_headers: BTreeSet<_> = request.headers().keys().map(|name| name.as_str().to_owned()).collect();
    assert_eq!(sent_headers, headers);
    Read { document: found.into(), violations, debug }
}

/// Returns the text of a value in a label, header or query. The documents need no percent-encoding.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Subject<'_> {
    fn read(&self, document: &Value) -> Read {
        (self.through)(document).unwrap_or_else(|error| panic!("{}: {error}\n{document:#}", self.name))
    }

    /// Asserts that reading and rewriting `document` results in `kept`, without violations.
    fn assert_kept(&self, document: &Value, kept: &Value, what: &str) {
        let read = self.read(document);
        assert!(read.violations.is_empty(), "{}, {what}: {:?}", self.name, read.violations);
        assert_eq!(&read.document, kept, "{}, {what}", self.name);
    }
}

#[test]
fn every_member_survives_a_round_trip() {
    each_document(|subject, document| {
        subject.assert_kept(document, document, "with all members");
    });
}

#[test]
fn no_declared_type_has_a_member_that_the_model_lacks() {
    each_document(|subject, document| {
        let Read { debug, .. } = subject.read(document);
        // The document sets all modeled members, so a `None` belongs to an additional one.
        assert!(!debug.contains("None"), "{}: {debug}", subject.name);
    });
}

#[test]
fn enums_know_every_modeled_value_and_keep_unknown_ones() {
    each_site(|subject, document, site| {
        let values = &subject.service.shape(site.shape).values;
        for value in values {
            let document = site.set(document, json!(value));
            subject.assert_kept(&document, &document, &format!("{} is {value}", site.path));
            let debug = subject.read(&document).debug;
            assert!(!debug.contains("Unknown("), "{}: {} lacks the value {value}: {debug}", subject.name, site.path);
        }
        if !values.is_empty() {
            let debug = subject.read(&site.set(document, json!("ADDED_SINCE"))).debug;
            assert!(debug.contains(r#"Unknown("ADDED_SINCE")"#), "{}: {} is not an open enum", subject.name, site.path);
        }
    });
}

#[test]
fn unions_know_every_modeled_member() {
    each_document(|subject, document| {
        let debug = subject.read(document).debug;
        assert!(!debug.contains("Unknown("), "{}: {debug}", subject.name);
    });
}

#[test]
fn exactly_the_required_members_must_be_present() {
    each_member(|subject, document, site, (owner, member)| {
        if owner.union {
            return;
        }
        let without = site.clear(document);
        if site.member.is_some_and(|(_, name)| owner.required.contains(name)) {
            let read = (subject.through)(&without);
            assert!(read.is_err(), "{}: {} is required: {read:?}", subject.name, site.path);
        } else {
            let kept = if member.idempotency_token { site.set(document, json!(TOKEN)) } else { without.clone() };
            subject.assert_kept(&without, &kept, &format!("without {}", site.path));
        }
    });
}

#[test]
fn lengths_are_checked_at_their_bounds() {
    each_site(|subject, document, site| {
        let shape = subject.service.shape(site.shape);
        let Some((min, max)) = shape.length().filter(|_| shape.values.is_empty()) else { return };
        let value = document.pointer(&site.pointer).unwrap();
        let violations = |length: usize| subject.read(&site.set(document, resized(value, length))).violations;
        let place = format!("{}: {}", subject.name, site.path);
        if let Some(below) = min.checked_sub(1) {
            assert_only(&violations(below), site, &ViolationKind::TooShort { length: below, min }, &place);
        }
        if max < usize::MAX {
            assert_only(&violations(max + 1), site, &ViolationKind::TooLong { length: max + 1, max }, &place);
            assert_eq!(violations(max), [], "{place}");
        }
        assert_eq!(violations(min), [], "{place}");
    });
}

#[test]
fn lengths_of_keys_are_checked_at_their_bounds() {
    let checked = Cell::new(0);
    each_site(|subject, document, site| {
        let shape = subject.service.shape(site.shape);
        if shape.kind != "map" {
            return;
        }
        let Some((min, max)) = subject.service.shape(shape.map().0).length() else { return };
        let Some(value) = document.pointer(&site.pointer).unwrap().as_object().unwrap().values().next() else { return };
        let place = format!("{}: {}", subject.name, site.path);
        let violations = |length: usize| {
            let key = "y".repeat(length);
            subject.read(&site.set(document, json!({ key: value }))).violations
        };
        for (length, is_allowed) in [(min, true), (min - 1, false), (max, true), (max + 1, false)] {
            let found = violations(length);
            assert_eq!(found.is_empty(), is_allowed, "{place}: {length}: {found:?}");
            assert!(found.iter().all(|violation| violation.path().ends_with(" (key)")), "{place}: {found:?}");
        }
        checked.set(checked.get() + 1);
    });
    assert!(checked.get() >= 6, "{} maps", checked.get());
}

#[test]
fn ranges_are_checked_at_their_bounds() {
    each_site(|subject, document, site| {
        let Some((min, max)) = subject.service.shape(site.shape).range() else { return };
        let violations = |number: i64| subject.read(&site.set(document, json!(number))).violations;
        let place = format!("{}: {}", subject.name, site.path);
        for (bound, outside) in [(min, -1), (max, 1)] {
            let Some(bound) = bound else { continue };
            assert_eq!(violations(bound), [], "{place}");
            let found = violations(bound + outside);
            let [violation] = &found[..] else { panic!("{place}: {found:?}") };
            assert_eq!(violation.path(), site.path, "{place}");
            assert!(matches!(violation.kind(), ViolationKind::OutOfRange(_)), "{place}: {violation}");
        }
    });
}

fn assert_only(found: &[Violation], site: &Site<'_>, kind: &ViolationKind, place: &str) {
    let found: Vec<_> = found.iter().map(|violation| (violation.path(), violation.kind())).collect();
    assert_eq!(found, [(&*site.path, kind)], "{place}");
}

#[test]
fn members_without_modeled_bounds_accept_any_value() {
    each_member(|subject, document, site, (_, member)| {
        let shape = subject.service.shape(site.shape);
        let place = format!("{}: {}", subject.name, site.path);
        let value = document.pointer(&site.pointer).unwrap();
        let has_length = matches!(&*shape.kind, "string" | "list" | "map") && shape.values.is_empty();
        let is_label = member.location.as_deref() == Some("uri");
        let is_empty = value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty);
        if has_length && shape.length().is_none() && !is_empty {
            for length in if is_label { 1..3 } else { 0..3 } {
                assert_eq!(subject.read(&site.set(document, resized(value, length))).violations, [], "{place}");
            }
            // Longer than the largest bound in the model for this kind of shape.
            let long = if shape.kind == "string" { 40_000 } else { 200 };
            assert_eq!(subject.read(&site.set(document, resized(value, long))).violations, [], "{place}");
        }
        if shape.kind == "integer" && shape.range().is_none() {
            for number in [i32::MIN, i32::MAX] {
                assert_eq!(subject.read(&site.set(document, json!(number))).violations, [], "{place}");
            }
        }
    });
}

#[test]
fn debug_redacts_sensitive_members() {
    each_site(|subject, document, site| {
        if subject.service.shape(site.shape).sensitive {
            let debug = subject.read(&site.set(document, json!("hush-hush"))).debug;
            assert!(!debug.contains("hush-hush"), "{}: `Debug` shows {}", subject.name, site.path);
        }
    });
}

#[test]
fn debug_redacts_participant_tokens() {
    each_site(|subject, document, site| {
        if site.shape == "ParticipantToken" {
            let debug = subject.read(&site.set(document, json!("hush-hush"))).debug;
            assert!(!debug.contains("hush-hush"), "{}: `Debug` shows {}", subject.name, site.path);
        }
    });
}
