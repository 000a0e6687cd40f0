//! The pagination members of the operations.

use std::collections::BTreeMap;

use connect_api::{ConnectionToken, GetTranscript, ListInstances};
use connect_core::{DecodeResponse, EncodeRequest, PaginatedItems};
use serde_json::Value;

use crate::declared::{output, sent};
use crate::document::Documents;
use crate::model::{Model, Operation, Pages, Service};

/// Requests a page and decodes one, and checks the members that `pages` names.
fn assert_paginated<O>(mut operation: O, service: &Service, facts: &Operation, pages: &Pages)
where
    O: PaginatedItems + EncodeRequest + DecodeResponse + std::fmt::Debug,
{
    assert_eq!(operation.page_token(), None);
    operation.set_page_token("second".to_owned());
    assert_eq!(operation.page_token(), Some("second"));
    let request = sent(&operation).request.unwrap();
    let member = &service.shape(&facts.input.shape).members[&pages.input_token];
    match (&member.location_name, request.uri().query()) {
        (Some(key), Some(query)) => assert_eq!(query, format!("{key}=second")),
        (None, None) => {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            assert_eq!(body[&pages.input_token], "second");
        }
        place => panic!("{place:?}"),
    }

    for document in Documents::of(service, &facts.output.as_ref().unwrap().shape) {
        let page = output::<O>(&document).unwrap();
        assert_eq!(O::next_page_token(&page), document[&pages.output_token].as_str());
        let items = document[&pages.result_key].as_array().unwrap();
        assert_eq!(O::into_page_items(page).len(), items.len());
    }
}

#[test]
fn pagination_agrees_with_the_model() {
    let model = Model::load();
    let mut paginated = BTreeMap::new();
    for service in model.services.values() {
        for (name, operation) in &service.operations {
            paginated.extend(operation.pages.as_ref().map(|pages| (&**name, (service, operation, pages))));
        }
    }
    let (service, operation, pages) = paginated.remove("ListInstances").unwrap();
    assert_paginated(ListInstances::default(), service, operation, pages);
    assert!(paginated.is_empty(), "more is paginated: {:?}", paginated.keys());
}

/// The model of the participant service marks no operation as paginated, but this one has the
/// members.
#[test]
fn get_transcript_is_paginated() {
    let model = Model::load();
    let service = &model.services["connectparticipant"];
    let pages = Pages::new("NextToken", "NextToken", "Transcript");
    let operation = GetTranscript::new(ConnectionToken::from("QVFJREFIaEZP"));
    assert_paginated(operation, service, &service.operations["GetTranscript"], &pages);
}
