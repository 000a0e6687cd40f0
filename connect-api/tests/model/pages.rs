//! Compares the members of paginated operations with the model.

use std::collections::BTreeMap;

use connect_api::{ConnectionToken, GetTranscript, ListInstances};
use connect_core::operation::DecodeResponse;
use connect_core::pagination::{NextPage, PageToken, PaginatedItems};
use connect_core::request::EncodeRequest;
use serde_json::Value;

use crate::declared::{output, sent};
use crate::document::Documents;
use crate::model::{Model, Operation, Pages, Service};

/// Asserts that a request carries the page token, and that a page's items and next token are found,
/// in the members that `pages` names.
fn assert_paginated<O>(mut operation: O, service: &Service, facts: &Operation, pages: &Pages)
where
    O: PaginatedItems + EncodeRequest + DecodeResponse + std::fmt::Debug,
{
    assert_eq!(operation.page_token(), None);
    for document in Documents::of(service, &facts.output.as_ref().unwrap().shape) {
        let page = output::<O>(&document).unwrap();
        match document[&pages.output_token].as_str() {
            Some(token) => {
                assert_eq!(operation.next_page(&page), NextPage::Requested);
                assert_eq!(operation.page_token(), Some(PageToken::from(token)));
                let request = sent(&operation).request.unwrap();
                let member = &service.shape(&facts.input.shape).members[&pages.input_token];
                match (&member.location_name, request.uri().query()) {
                    (Some(key), Some(query)) => assert_eq!(query, format!("{key}={token}")),
                    (None, None) => {
                        let body: Value = serde_json::from_slice(request.body()).unwrap();
                        assert_eq!(body[&pages.input_token], token);
                    }
                    place => panic!("the page token must be in the query or the body, not in {place:?}"),
                }
            }
            None => assert_eq!(operation.next_page(&page), NextPage::End),
        }
        let items = document[&pages.result_key].as_array().unwrap();
        assert_eq!(O::into_page_items(page).len(), items.len());
    }
}

#[test]
fn list_instances_is_paginated_as_modeled() {
    let model = Model::load();
    let mut paginated = BTreeMap::new();
    for service in model.services.values() {
        for (name, operation) in &service.operations {
            paginated.extend(operation.pages.as_ref().map(|pages| (&**name, (service, operation, pages))));
        }
    }
    let (service, operation, pages) = paginated.remove("ListInstances").unwrap();
    assert_paginated(ListInstances::default(), service, operation, pages);
    assert!(paginated.is_empty(), "paginated in the model, but not tested: {:?}", paginated.keys());
}

/// The participant service's model marks no operation as paginated, but has the members for it.
#[test]
fn get_transcript_is_paginated() {
    let model = Model::load();
    let service = &model.services["connectparticipant"];
    let pages = Pages::new("NextToken", "NextToken", "Transcript");
    let operation = GetTranscript::new(ConnectionToken::from("QVFJREFIaEZP"));
    assert_paginated(operation, service, &service.operations["GetTranscript"], &pages);
}
